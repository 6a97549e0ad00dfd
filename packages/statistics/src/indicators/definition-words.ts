import type { MultiText } from "@songhua/kernel";
import { LOCALES } from "@songhua/kernel";

export const five = (zh: string, en: string, ru: string, south: string, north: string): MultiText => ({
  "zh-CN": zh,
  en,
  ru,
  "ko-KR": south,
  "ko-CN": north,
});

/** Names put together language by language: Chinese without marks, the others with a comma. */
export function joined(...parts: readonly (MultiText | null)[]): MultiText {
  return Object.fromEntries(
    LOCALES.map((locale) => [
      locale,
      parts.flatMap((part) => part?.[locale] ?? []).join(locale === "zh-CN" ? "·" : ", "),
    ]),
  );
}

/** The words of the default definitions' names. */
export const WORDS = {
  total: five("服务外包", "Service outsourcing", "Аутсорсинг услуг", "서비스 아웃소싱", "봉사외주"),
  offshore: five("离岸服务外包", "Offshore outsourcing", "Офшорный аутсорсинг", "역외 아웃소싱", "역외봉사외주"),
  onshore: five("在岸服务外包", "Onshore outsourcing", "Внутренний аутсорсинг", "역내 아웃소싱", "역내봉사외주"),
  contractValue: five("合同额", "contract value", "сумма договоров", "계약액", "계약액"),
  executedValue: five("执行额", "executed value", "исполненная сумма", "집행액", "집행액"),
  contractCount: five("合同份数", "number of contracts", "число договоров", "계약 건수", "계약건수"),
  monthly: five("按月", "by month", "по месяцам", "월별", "월별"),
  quarterly: five("按季", "by quarter", "по кварталам", "분기별", "분기별"),
  toDate: five("年初累计", "year to date", "с начала года", "연초 누계", "년초루계"),
  growth: five("同比增长", "change on a year before", "изменение за год", "전년 동기 대비 증감률", "동기대비성장률"),
  growthFive: five(
    "比五年前增长",
    "change on five years before",
    "изменение за пять лет",
    "5년 전 대비 증감률",
    "5년전대비성장률",
  ),
  share: five("占比", "share", "доля", "비중", "비중"),
  byGroup: five("按业务结构", "by ITO, BPO, KPO", "по ITO, BPO, KPO", "ITO·BPO·KPO별", "ITO·BPO·KPO별"),
  byClass: five("按业务类型", "by class", "по классам", "업무 유형별", "업무류형별"),
  byMarket: five("按市场", "by market", "по рынкам", "시장별", "시장별"),
  byRegion: five("按地区", "by region", "по регионам", "지역별", "지역별"),
  byRegionOffshore: five("离岸，按地区", "offshore, by region", "офшор, по регионам", "역외, 지역별", "역외, 지역별"),
  byOwnership: five("按企业性质", "by ownership", "по формам собственности", "소유 형태별", "기업성격별"),
  rank: five(
    "离岸执行额全国排名",
    "Rank by offshore executed value among the provinces",
    "Место по исполненной сумме офшора среди провинций",
    "역외 집행액 전국 순위",
    "역외집행액 전국순위",
  ),
  subRank: five(
    "离岸执行额东北三省和内蒙古排名",
    "Rank by offshore executed value in the north-east and Inner Mongolia",
    "Место по исполненной сумме офшора на Северо-Востоке и во Внутренней Монголии",
    "역외 집행액 동북 3성·네이멍구 순위",
    "역외집행액 동북3성과 내몽골순위",
  ),
  heads: five("服务外包从业人数", "People employed", "Занято", "종사자 수", "종업원수"),
  graduates: five(
    "大学（含大专）以上学历人数",
    "Graduates employed",
    "Занято выпускников вузов",
    "대졸 이상 종사자 수",
    "대학이상 학력종업원수",
  ),
  orderedDelivered: five(
    "离岸合同额：数字订购×数字交付",
    "Offshore contract value: digitally ordered × delivered",
    "Офшорные договоры: цифровой заказ × цифровая доставка",
    "역외 계약액: 디지털 주문 × 디지털 전송",
    "역외계약액: 수자주문×수자교부",
  ),
  signingTotal: five(
    "签约额（按协议类型和币种）",
    "Value signed by kind and currency",
    "Подписано по видам и валютам",
    "협약 종류·통화별 체결액",
    "협약류형과 화페종류별 체결액",
  ),
  signingCount: five(
    "签约数（按协议类型）",
    "Agreements signed by kind",
    "Подписано соглашений по видам",
    "협약 종류별 체결 건수",
    "협약류형별 체결건수",
  ),
  performance: five("履约率", "Performed of signed", "Исполняется из подписанных", "이행률", "리행률"),
  landing: five("落地率", "Registered of signed", "Зарегистрировано из подписанных", "등록률", "락착률"),
  start: five("开工率", "Started of signed", "Начато из подписанных", "착수율", "착공률"),
  funds: five(
    "资金到位率",
    "Value received of value signed",
    "Получено из подписанной суммы",
    "자금 집행률",
    "자금도착률",
  ),
  conversion: {
    meetings: five(
      "请求到洽谈",
      "Requests that became meetings",
      "Запросы, ставшие встречами",
      "요청 대비 상담",
      "요청대비 상담",
    ),
    kept: five("洽谈到实到", "Meetings that were held", "Состоявшиеся встречи", "상담 성사율", "상담성사률"),
    agreements: five(
      "实到到签约",
      "Agreements from meetings held",
      "Соглашения из состоявшихся встреч",
      "상담 대비 협약",
      "상담대비 협약",
    ),
    executed: five("签约到执行", "Agreements executed", "Исполненные соглашения", "협약 대비 집행", "협약대비 집행"),
  },
  nationalDeliverable: five(
    "中国可数字化交付的服务贸易",
    "China's trade in digitally deliverable services",
    "Торговля Китая услугами, которые можно оказать в цифровой форме",
    "중국의 디지털 전송 가능 서비스 무역",
    "중국의 수자화교부가능봉사무역",
  ),
} as const;
