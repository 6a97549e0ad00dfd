import {
  REPORTED_2023,
  GENERATED,
  type DemoEvent,
  type DemoSession,
  type DemoSpeaker,
  type FullText,
} from "../shape.ts";
import { placeOf } from "../places.ts";
import { full } from "../text.ts";

const HARBIN = placeOf("harbin");
const NO_ROOM: FullText = full(
  "报道未说明会议室",
  "Зал в источнике не указан",
  "출처에 회의실이 명시되지 않음",
  "보도에 회의실이 밝혀지지 않음",
  "Room not given by the source",
);

function quoted(reportedName: string, names: FullText, titles: FullText, organisationKey: string): DemoSpeaker {
  return { names, titles, reportedName, part: "quoted", organisationKey };
}

const base = {
  venueKey: "harbin",
  alsoAt: [],
  date: "2023-06-14",
  room: NO_ROOM,
  languages: ["zh-CN", "ru"],
  assumed: ["hours", "room", "languages", "order"],
} as const;

const SESSIONS: readonly DemoSession[] = [
  {
    ...REPORTED_2023,
    ...base,
    key: "longjiang-2023-exchange",
    titles: full(
      "专家与企业家交流：共议龙江数字贸易新未来",
      "Обмен мнениями экспертов и предпринимателей: новое будущее цифровой торговли Лунцзяна",
      "전문가·기업인 교류: 룽장 디지털무역의 새로운 미래를 함께 논의",
      "전문가와 기업인 교류: 룡강디지털무역의 새로운 미래 함께 론의",
      "Experts and entrepreneurs: discussing a new future for Longjiang digital trade",
    ),
    startsAt: "13:30",
    endsAt: "14:20",
    kind: "speech",
    speakers: [
      quoted(
        "형후원(邢厚媛)",
        full("邢厚媛", "Син Хоуюань", "싱허우위안", "형후원", "Xing Houyuan"),
        full(
          "中国服务外包研究中心前任主任",
          "бывший директор Китайского исследовательского центра аутсорсинга услуг",
          "중국 서비스아웃소싱 연구센터 전 주임",
          "중국서비스아웃소싱연구센터 전임 주임",
          "former director, China Service Outsourcing Research Centre",
        ),
        "china-outsourcing-centre",
      ),
    ],
  },
  {
    ...REPORTED_2023,
    ...base,
    key: "longjiang-2023-signing",
    titles: full(
      "现场签约：17家省内数字贸易企业",
      "Подписание на месте: 17 провинциальных компаний цифровой торговли",
      "현장 체결: 성내 디지털무역 기업 17개사",
      "현장체결: 성내 17개 디지털무역기업",
      "On-site signing: 17 digital-trade firms of the province",
    ),
    startsAt: "14:20",
    endsAt: "14:50",
    kind: "signing",
    speakers: [
      quoted(
        "혁명휘(赫明辉)",
        full("赫明辉", "Хэ Минхуэй", "허밍후이", "혁명휘", "He Minghui"),
        full("公司董事长", "председатель правления компании", "회사 이사장", "회사 리사장", "chairman of the company"),
        "chenhui",
      ),
    ],
  },
  {
    ...REPORTED_2023,
    ...base,
    key: "longjiang-2023-department",
    assumed: [...base.assumed, "item"],
    titles: full(
      "主办单位谈下一步工作",
      "Организаторы о следующих шагах",
      "주최 기관이 말하는 다음 단계",
      "주최측이 밝힌 다음단계 사업",
      "The host on the next steps",
    ),
    startsAt: "14:50",
    endsAt: "15:00",
    kind: "speech",
    speakers: [
      quoted(
        "손광지(孙广智)",
        full("孙广智", "Сунь Гуанчжи", "쑨광즈", "손광지", "Sun Guangzhi"),
        full(
          "黑龙江省商务厅服务贸易处处长",
          "начальник отдела торговли услугами Департамента коммерции провинции Хэйлунцзян",
          "헤이룽장성 상무청 서비스무역처 처장",
          "흑룡강성상무청 서비스무역처 처장",
          "head of the Trade in Services Division, Department of Commerce of Heilongjiang Province",
        ),
        "hlj-commerce",
      ),
    ],
  },
  {
    ...GENERATED,
    ...base,
    key: "longjiang-2023-meetings",
    titles: full(
      "一对一对接洽谈",
      "Индивидуальные деловые встречи",
      "일대일 매칭 상담",
      "일대일 매칭상담",
      "One-to-one matching meetings",
    ),
    startsAt: "15:00",
    endsAt: "18:25",
    languages: ["zh-CN", "ru", "ko-KR", "ko-CN", "en"],
    kind: "meetings",
    speakers: [],
  },
];

export const EVENT_2023: DemoEvent = {
  ...REPORTED_2023,
  key: "longjiang-2023",
  slug: "longjiang-2023",
  names: full(
    "2023龙江数字贸易交流对接会",
    "Встреча по обмену и деловому подбору в сфере цифровой торговли Лунцзяна — 2023",
    "2023 룽장 디지털무역 교류·매칭회",
    "2023룡강디지털무역교류매칭회",
    "2023 Longjiang Digital Trade Exchange",
  ),
  summary: full(
    "第32届哈尔滨国际经济贸易洽谈会的配套活动之一，2023年6月14日下午在哈尔滨举行。300余名专家、国内外企业家和商协会代表共议龙江数字贸易新未来，17家省内数字贸易企业与合作方现场签约，现场累计签约额约9.28亿元。",
    "Одно из мероприятий 32-й Харбинской международной торгово-экономической ярмарки; прошло в Харбине во второй половине дня 14 июня 2023 года. Более 300 экспертов, предпринимателей и представителей торговых ассоциаций обсудили будущее цифровой торговли Лунцзяна; 17 компаний провинции подписали контракты с партнёрами на сумму около 928 млн юаней.",
    "제32회 하얼빈 국제경제무역상담회의 부대행사로 2023년 6월 14일 오후 하얼빈에서 열렸다. 전문가와 국내외 기업인, 상업협회 대표 등 300여 명이 룽장 디지털무역의 미래를 논의했고, 성내 디지털무역 기업 17개사가 협력 상대와 현장에서 계약을 맺어 누계 계약액이 약 9억 2800만 위안에 이르렀다.",
    "제32회 할빈국제경제무역상담회의 부대행사의 하나로 2023년 6월 14일 오후 할빈에서 열렸다. 전문가와 국내외 기업가, 상업협회 대표 등 300여명이 룡강디지털무역의 새로운 미래를 함께 론의하였고 17개 성내 디지털무역기업이 합작측과 현장에서 계약을 체결하여 현장의 루계 계약액이 약 9억 2800만원에 달하였다.",
    "A side event of the 32nd Harbin International Economic and Trade Fair, held in Harbin on the afternoon of 14 June 2023. More than 300 experts, entrepreneurs and chamber representatives discussed the future of Longjiang digital trade; 17 digital-trade firms of the province signed contracts on the spot, about 928 million yuan in total.",
  ),
  theme: null,
  startsOn: "2023-06-14",
  endsOn: "2023-06-14",
  homeZone: HARBIN.zone,
  venues: [
    {
      key: "harbin",
      names: full("哈尔滨会场", "Площадка в Харбине", "하얼빈 행사장", "할빈 행사장", "Harbin venue"),
      city: HARBIN.names,
      zone: HARBIN.zone,
      days: [{ date: "2023-06-14", opens: "13:00", closes: "18:30" }],
      tables: 60,
      assumed: ["hall", "hours", "tables"],
    },
  ],
  slots: { firstAt: "15:00", count: 8, durationMin: 20, gapMin: 5, assumed: ["slots", "hours"] },
  bodies: [
    { organisationKey: "hlj-commerce", role: "host" },
    { organisationKey: "harbin-commerce", role: "co_organiser" },
    { organisationKey: "hlj-geoinformation-park", role: "co_organiser" },
    { organisationKey: "hlj-service-trade", role: "co_organiser" },
  ],
  sessions: SESSIONS,
  attended: ["academy-of-engineering", "fefu", "harbin-engineering-university", "china-outsourcing-centre"],
};
