import { REPORTED_2022, type DemoEvent, type DemoSession, type DemoSpeaker, type FullText } from "../shape.ts";
import { placeOf } from "../places.ts";
import { full } from "../text.ts";

const NO_ROOM: FullText = full(
  "报道未说明会议室",
  "Зал в источнике не указан",
  "출처에 회의실이 명시되지 않음",
  "보도에 회의실이 밝혀지지 않음",
  "Room not given by the source",
);

const XU_QIN = {
  names: full("许勤", "Сюй Цинь", "쉬친", "허근", "Xu Qin"),
  titles: full(
    "黑龙江省委书记、省人大常委会主任",
    "секретарь Хэйлунцзянского провинциального комитета КПК, председатель Постоянного комитета СНП провинции",
    "헤이룽장성 당서기, 성 인민대표대회 상무위원회 주임",
    "흑룡강성위 서기이며 성인민대표대회 상무위원회 주임",
    "secretary of the Heilongjiang Provincial Party Committee, chairman of the Standing Committee of the Provincial People's Congress",
  ),
  reportedName: "허근",
  organisationKey: "hlj-party-committee",
} as const;

const ZHANG_YUZHUO = {
  names: full("张玉卓", "Чжан Юйчжо", "장위줘", "장옥탁", "Zhang Yuzhuo"),
  titles: full(
    "中国科协党组书记、副主席、书记处第一书记",
    "секретарь партийной группы, заместитель председателя и первый секретарь секретариата Китайской ассоциации по науке и технике",
    "중국과학기술협회 당조서기·부주석·서기처 제1서기",
    "중국과학기술협회 당조서기이며 부주석, 서기처 제1서기",
    "secretary of the leading Party members group, vice president and first secretary of the secretariat, China Association for Science and Technology",
  ),
  reportedName: "장옥탁",
  organisationKey: "cast",
} as const;

const DRUKARENKO = {
  names: full(
    "谢尔盖·彼得罗维奇·德鲁卡连科",
    "Друкаренко Сергей Петрович",
    "세르게이 페트로비치 드루카렌코",
    "드루카렌코 세르게이 페트로비치",
    "Sergey Petrovich Drukarenko",
  ),
  titles: full(
    "俄罗斯科学工程协会联合会第一书记",
    "первый секретарь Российского союза научных и инженерных общественных объединений",
    "러시아 과학공학협회연합회 제1서기",
    "로씨야과학공정협회련합회 제1서기",
    "first secretary, Russian Union of Scientific and Engineering Public Associations",
  ),
  reportedName: "드루카렌코 세르게이 페트로비치",
  organisationKey: "rosnio",
} as const;

const ZHANG_GUIHUA = {
  names: full("张桂华", "Чжан Гуйхуа", "장구이화", "장계화", "Zhang Guihua"),
  titles: full(
    "中国科协党组成员、书记处书记",
    "член партийной группы и секретарь секретариата Китайской ассоциации по науке и технике",
    "중국과학기술협회 당조성원·서기처 서기",
    "중국과학기술협회 당조성원이며 서기처 서기",
    "member of the leading Party members group and secretary of the secretariat, China Association for Science and Technology",
  ),
  reportedName: "장계화",
  organisationKey: "cast",
} as const;

const WANG_ZHIJUN = {
  names: full("王志军", "Ван Чжицзюнь", "왕즈쥔", "왕지군", "Wang Zhijun"),
  titles: full(
    "黑龙江省委副书记",
    "заместитель секретаря Хэйлунцзянского провинциального комитета КПК",
    "헤이룽장성 부서기",
    "흑룡강성위 부서기",
    "deputy secretary of the Heilongjiang Provincial Party Committee",
  ),
  reportedName: "왕지군",
  organisationKey: "hlj-party-committee",
} as const;

const PANG_DA = {
  names: full("庞达", "Пан Да", "팡다", "방달", "Pang Da"),
  titles: full(
    "黑龙江省政协副主席、省科协主席",
    "заместитель председателя НПКСК провинции Хэйлунцзян, председатель провинциальной ассоциации по науке и технике",
    "헤이룽장성 정협 부주석, 성 과학기술협회 주석",
    "흑룡강성정협 부주석이며 성과학기술협회 주석",
    "vice chairman of the Heilongjiang CPPCC, president of the provincial Association for Science and Technology",
  ),
  reportedName: "방달",
  organisationKey: "hlj-cppcc",
} as const;

const UNNAMED_KEYNOTE: DemoSpeaker = {
  names: null,
  titles: full(
    "中俄院士、专家（报道未列姓名）",
    "Китайский или российский академик либо эксперт (имя в источнике не названо)",
    "중·러 원사 또는 전문가(출처에 이름 없음)",
    "중러 원사 혹은 전문가(보도에 이름이 밝혀지지 않음)",
    "Chinese or Russian academician or expert (speaker not named by the source)",
  ),
  reportedName: null,
  part: "keynote",
  organisationKey: null,
};

function releasing(organisationKey: string): DemoSpeaker {
  const titles = full(
    "发布单位代表（报道未列姓名）",
    "Представитель (имя в источнике не названо)",
    "발표 기관 대표(출처에 이름 없음)",
    "발표단위 대표(보도에 이름이 밝혀지지 않음)",
    "Representative (not named by the source)",
  );
  return { names: null, titles, reportedName: null, part: "release", organisationKey };
}

const base = {
  ...REPORTED_2022,
  venueKey: "harbin",
  alsoAt: ["beijing", "moscow"],
  date: "2022-11-03",
  room: NO_ROOM,
  languages: ["zh-CN", "ru"],
  assumed: ["hours", "room", "languages", "order", "venue_of_session"],
} as const;

const KEYNOTE_STARTS = ["16:10", "16:30", "16:50", "17:10", "17:30", "17:50", "18:10", "18:30"] as const;

const KEYNOTES: readonly DemoSession[] = KEYNOTE_STARTS.slice(0, -1).map((startsAt, index) => ({
  ...base,
  key: `summit-2022-keynote-${index + 1}`,
  titles: full(
    `主旨报告（${index + 1}）：促进数字经济发展`,
    `Основной доклад (${index + 1}): развитие цифровой экономики`,
    `기조연설(${index + 1}): 디지털경제 발전 촉진`,
    `기조발언(${index + 1}): 디지털경제발전 촉진`,
    `Keynote (${index + 1}): promoting the digital economy`,
  ),
  startsAt,
  endsAt: KEYNOTE_STARTS[index + 1]!,
  kind: "keynote",
  speakers: [UNNAMED_KEYNOTE],
}));

const SESSIONS: readonly DemoSession[] = [
  {
    ...base,
    key: "summit-2022-opening",
    titles: full("开幕式与致辞", "Открытие и приветствия", "개막식과 축사", "개막식과 축사", "Opening and addresses"),
    startsAt: "15:00",
    endsAt: "15:30",
    kind: "opening",
    speakers: [
      { ...ZHANG_GUIHUA, part: "chair" },
      { ...XU_QIN, part: "video_address" },
      { ...ZHANG_YUZHUO, part: "video_address" },
      { ...DRUKARENKO, part: "online_address" },
      { ...WANG_ZHIJUN, part: "attended" },
      { ...PANG_DA, part: "attended" },
    ],
  },
  {
    ...base,
    key: "summit-2022-scenes",
    titles: full(
      "应用场景发布",
      "Представление сценариев применения",
      "응용 장면 발표",
      "응용장면 발표",
      "Release of application scenes",
    ),
    startsAt: "15:30",
    endsAt: "15:45",
    kind: "release",
    speakers: [releasing("china-sae"), releasing("shurui"), releasing("baidu-cloud")],
  },
  {
    ...base,
    key: "summit-2022-plaques",
    titles: full(
      "向论坛北京秘书处、黑龙江秘书处授牌",
      "Вручение памятных табличек Пекинскому и Хэйлунцзянскому секретариатам форума",
      "포럼 베이징·헤이룽장 비서처 기념패 증정",
      "포럼 북경비서처와 흑룡강비서처에 기념패 증정",
      "Plaques for the forum's Beijing and Heilongjiang secretariats",
    ),
    startsAt: "15:45",
    endsAt: "15:50",
    kind: "ceremony",
    speakers: [
      { ...ZHANG_GUIHUA, part: "presenter" },
      { ...WANG_ZHIJUN, part: "presenter" },
    ],
  },
  {
    ...base,
    key: "summit-2022-signing",
    titles: full(
      "战略合作协议签约",
      "Подписание соглашений о стратегическом сотрудничестве",
      "전략적 협력 협약 체결",
      "전략적협력협의 체결",
      "Signing of strategic cooperation agreements",
    ),
    startsAt: "15:50",
    endsAt: "16:00",
    kind: "signing",
    speakers: [],
  },
  {
    ...base,
    key: "summit-2022-community",
    titles: full(
      "龙江（哈尔滨新区）国际开源社区启动",
      "Запуск Лунцзянского международного сообщества открытого кода (Новый район Харбина)",
      "룽장(하얼빈신구) 국제 오픈소스 커뮤니티 출범",
      "룡강(할빈신구)국제개원혁신지역사회 가동",
      "Launch of the Longjiang (Harbin New Area) international open-source community",
    ),
    startsAt: "16:00",
    endsAt: "16:10",
    kind: "launch",
    speakers: [],
  },
  ...KEYNOTES,
];

function venue(key: string, names: FullText, opens: string, closes: string): DemoEvent["venues"][number] {
  const place = placeOf(key);
  return {
    key,
    names,
    city: place.names,
    zone: place.zone,
    days: [{ date: "2022-11-03", opens, closes }],
    tables: 0,
    assumed: ["hall", "hours"],
  };
}

export const EVENT_2022: DemoEvent = {
  ...REPORTED_2022,
  key: "summit-2022",
  slug: "sino-russian-digital-2022",
  names: full(
    "2022年中俄数字经济高峰论坛",
    "Китайско-российский саммит по цифровой экономике — 2022",
    "2022 중러 디지털경제 정상포럼",
    "2022년 중러 디지털경제정상포럼",
    "2022 Sino-Russian Digital Economy Summit",
  ),
  summary: full(
    "2022年11月3日在中国北京、哈尔滨和俄罗斯莫斯科三地同时举行。开幕式上发布三个应用场景，三地与三家学会签署战略合作协议，国际开源社区启动，七位中俄院士、专家作主旨报告。",
    "Прошёл 3 ноября 2022 года одновременно в Пекине, Харбине и Москве. На открытии представлены три сценария применения, три территории заключили соглашения о стратегическом сотрудничестве с тремя научными обществами, запущено международное сообщество открытого кода, с основными докладами выступили семь китайских и российских академиков и экспертов.",
    "2022년 11월 3일 중국 베이징과 하얼빈, 러시아 모스크바 세 곳에서 동시에 열렸다. 개막식에서 응용 장면 세 건이 발표되고 세 지역이 세 학회와 전략적 협력 협약을 맺었으며, 국제 오픈소스 커뮤니티가 출범하고 중·러 원사와 전문가 7명이 기조연설을 했다.",
    "2022년 11월 3일 중국의 북경과 할빈, 로씨야의 모스크바 세곳에서 공동 개최되였다. 개막식에서 응용장면 세가지가 발표되고 세 지역이 세 학회와 전략적협력협의를 체결하였으며 국제개원혁신지역사회가 가동되고 7명의 중러 원사, 전문가들이 기조발언을 하였다.",
    "Held on 3 November 2022 in Beijing, Harbin and Moscow at once. Three application scenes were released at the opening, three places signed strategic cooperation agreements with three learned societies, an international open-source community was launched, and seven Chinese and Russian academicians and experts gave keynotes.",
  ),
  theme: full(
    "开源开放，数字创造未来",
    "Открытый код и открытость: цифра создаёт будущее",
    "오픈소스와 개방, 디지털로 미래 창조",
    "개원개방, 디지털로 미래 창조",
    "Open source, open doors: creating the future with digital",
  ),
  startsOn: "2022-11-03",
  endsOn: "2022-11-03",
  homeZone: "Asia/Shanghai",
  venues: [
    venue(
      "harbin",
      full("哈尔滨会场", "Площадка в Харбине", "하얼빈 행사장", "할빈 행사장", "Harbin venue"),
      "14:30",
      "19:00",
    ),
    venue(
      "beijing",
      full("北京会场", "Площадка в Пекине", "베이징 행사장", "북경 행사장", "Beijing venue"),
      "14:30",
      "19:00",
    ),
    venue(
      "moscow",
      full("莫斯科会场", "Площадка в Москве", "모스크바 행사장", "모스크바 행사장", "Moscow venue"),
      "09:30",
      "14:00",
    ),
  ],
  slots: null,
  bodies: [
    { organisationKey: "cast", role: "host" },
    { organisationKey: "rosnio", role: "host" },
    { organisationKey: "hlj-government", role: "host" },
    { organisationKey: "cast-communication", role: "organiser" },
    { organisationKey: "hlj-science-association", role: "organiser" },
    { organisationKey: "harbin-new-area-committee", role: "organiser" },
  ],
  sessions: SESSIONS,
  attended: ["hlj-party-committee", "hlj-cppcc"],
};
