import {
  LOCALES,
  type Industry,
  type ListingKind,
  type ListingSide,
  type Locale,
  type OrganisationRole,
} from "@songhua/kernel";
import { sayIn } from "../../../platform/language/say.ts";
import { wordKey } from "./countries.ts";

/** For each value: words met in the field in any language. The glossary's own labels are added to them. */
type Words<V extends string> = Record<V, readonly string[]>;
type GlossaryName = "organisationRole" | "listingSide" | "listingKind" | "industry" | "languageName";

// prettier-ignore
export const ROLE_WORDS: Words<OrganisationRole> = {
  enterprise: ["企业", "предприятие", "기업", "기업", "enterprise", "公司", "民营企业", "国有企业", "国企", "外资企业", "компания", "фирма", "организация", "회사", "업체", "company", "firm", "business"],
  university: ["高校", "университет", "대학", "대학", "university", "大学", "学院", "院校", "高等院校", "科研院所", "вуз", "институт", "академия", "대학교", "대학원", "college", "academy", "institute", "school"],
  society: ["协会学会", "ассоциация", "협회·학회", "협회학회", "association", "协会", "学会", "商会", "联合会", "社团", "社会组织", "общество", "научное общество", "союз", "палата", "торгово-промышленная палата", "협회", "학회", "상회", "상공회의소", "society", "chamber", "chamber of commerce", "union", "learned society"],
  fund: ["基金", "фонд", "기금·펀드", "기금", "fund", "基金会", "投资机构", "投资基金", "银行", "инвестиционный фонд", "инвестор", "банк", "펀드", "투자기관", "foundation", "investor", "bank", "venture fund"],
  park: ["园区", "технопарк", "산업단지", "산업원구", "park", "产业园", "产业园区", "开发区", "科技园", "孵化器", "парк", "индустриальный парк", "промышленный парк", "особая экономическая зона", "단지", "원구", "industrial park", "technopark", "science park", "incubator"],
  service_provider: ["服务机构", "сервисная организация", "서비스 기관", "봉사기구", "service provider", "服务商", "中介机构", "律所", "会计师事务所", "поставщик услуг", "консалтинг", "서비스업체", "service", "consultancy", "agency"],
  government: ["政府部门", "орган власти", "정부 기관", "정부기관", "government", "政府", "机关", "事业单位", "委办局", "государственный орган", "администрация", "министерство", "정부", "관공서", "authority", "ministry", "public body"],
};

// prettier-ignore
export const SIDE_WORDS: Words<ListingSide> = {
  offer: ["供给", "предложение", "공급", "공급", "offer", "供应", "供", "提供", "可提供", "предлагаем", "предлагаю", "제공", "supply", "offering", "sell"],
  need: ["需求", "запрос", "수요", "수요", "need", "需", "求购", "采购", "寻求", "спрос", "потребность", "ищем", "ищу", "구매", "demand", "request", "looking for", "seek", "buy"],
};

// prettier-ignore
export const KIND_WORDS: Words<ListingKind> = {
  business: ["商务合作", "бизнес", "비즈니스", "상무합작", "business", "商务", "贸易", "商业", "торговля", "деловое сотрудничество", "무역", "상무", "trade"],
  technology: ["技术", "технология", "기술", "기술", "technology", "技术合作", "技术转让", "технологии", "기술협력", "기술이전", "tech", "technology transfer"],
  research: ["科研合作", "исследования", "연구", "연구", "research", "研发", "科研", "研究", "ниокр", "наука", "연구개발", "r&d", "research and development"],
  data: ["数据", "данные", "데이터", "데이터", "data", "数据要素", "数据合作", "자료"],
  capital: ["资本", "капитал", "자본", "자본", "capital", "投资", "融资", "投融资", "资金", "инвестиции", "финансирование", "투자", "자금", "investment", "funding", "finance"],
  talent: ["人才", "кадры", "인재", "인재", "talent", "人力资源", "招聘", "培训", "персонал", "таланты", "인력", "staff", "people"],
  scene: ["应用场景", "сценарий применения", "응용 장면", "응용장면", "scene", "场景", "сценарий", "장면", "적용 분야", "use case", "application scenario"],
  open_source: ["开源项目", "открытый код", "오픈소스", "오픈소스", "open source", "开源", "проект с открытым кодом", "open-source project", "오픈 소스 프로젝트"],
};

// prettier-ignore
export const INDUSTRY_WORDS: Words<Industry> = {
  agriculture: ["农业", "сельское хозяйство", "농업", "농업", "agriculture", "现代农业", "농림", "апк"],
  food: ["食品", "пищевая промышленность", "식품", "식품", "food", "食品加工", "продукты питания", "еда", "식품가공", "food processing"],
  forestry: ["林业", "лесная промышленность", "임업", "림업", "forestry", "木材", "лесное хозяйство", "лес", "목재", "timber", "wood"],
  equipment: ["装备制造", "машиностроение", "장비 제조", "장비제조", "equipment manufacturing", "机械", "制造业", "оборудование", "станкостроение", "기계", "제조업", "equipment", "machinery", "manufacturing"],
  energy: ["能源", "энергетика", "에너지", "에네르기", "energy", "新能源", "电力", "нефть и газ", "전력", "power", "oil and gas"],
  chemicals: ["化工", "химическая промышленность", "화학", "화학공업", "chemicals", "化学", "新材料", "химия", "материалы", "소재", "chemistry", "materials"],
  construction: ["建筑", "строительство", "건설", "건축", "construction", "建材", "房地产", "стройматериалы", "недвижимость", "부동산", "building", "real estate"],
  vehicles: ["汽车", "автомобили", "자동차", "자동차", "vehicles", "智能网联汽车", "交通装备", "автопром", "транспортные средства", "automotive", "cars"],
  logistics: ["物流", "логистика", "물류", "물류", "logistics", "运输", "仓储", "транспорт", "грузоперевозки", "운송", "transport", "freight", "warehousing"],
  customs: ["报关与口岸", "таможенные услуги", "통관", "통관", "customs", "报关", "口岸", "通关", "таможня", "вэд", "세관", "customs clearance"],
  ecommerce: ["跨境电商", "электронная торговля", "전자상거래", "전자상무", "e-commerce", "电商", "电子商务", "跨境电子商务", "интернет-торговля", "이커머스", "online trade"],
  tourism: ["旅游", "туризм", "관광", "관광", "tourism", "文旅", "旅行", "путешествия", "гостиницы", "여행", "호텔", "travel", "hospitality", "hotels"],
  software: ["软件", "программное обеспечение", "소프트웨어", "쏘프트웨어", "software", "信息技术", "软件开发", "ит", "it", "разработка по", "информационные технологии", "정보기술", "소프트웨어 개발", "information technology", "ict"],
  data_services: ["数据服务", "услуги данных", "데이터 서비스", "데이터봉사", "data services", "大数据", "云计算", "数据中心", "большие данные", "облачные услуги", "цод", "빅데이터", "클라우드", "big data", "cloud", "data centre", "data center"],
  outsourcing: ["服务外包", "аутсорсинг", "아웃소싱", "봉사외주", "outsourcing", "外包", "呼叫中心", "колл-центр", "외주", "콜센터", "bpo", "ito", "call centre"],
  artificial_intelligence: ["人工智能", "искусственный интеллект", "인공지능", "인공지능", "artificial intelligence", "智能制造", "机器人", "ии", "робототехника", "로봇", "ai", "robotics"],
  geoinformation: ["地理信息", "геоинформатика", "공간정보", "지리정보", "geoinformation", "卫星遥感", "测绘", "гис", "дистанционное зондирование", "геоданные", "위성", "gis", "remote sensing", "satellite"],
  telecommunications: ["通信", "телекоммуникации", "통신", "통신", "telecommunications", "电信", "5g", "связь", "이동통신", "telecom"],
  finance: ["金融", "финансы", "금융", "금융", "finance", "保险", "支付", "金融科技", "банковские услуги", "страхование", "핀테크", "보험", "banking", "insurance", "fintech"],
  health: ["医疗健康", "здравоохранение", "보건의료", "의료건강", "health", "医药", "医疗", "生物医药", "медицина", "фармацевтика", "의료", "제약", "medicine", "pharma", "healthcare"],
  education: ["教育", "образование", "교육", "교육", "education", "培训", "职业教育", "обучение", "훈련", "training"],
  culture: ["文化创意", "культура", "문화", "문화창의", "culture", "文化", "影视", "动漫", "游戏", "体育", "креативные индустрии", "кино", "игры", "спорт", "콘텐츠", "게임", "영상", "creative industries", "games", "film", "media"],
  environment: ["环保", "экология", "환경", "환경보호", "environment", "节能环保", "生态", "окружающая среда", "친환경", "환경 보호", "ecology", "green"],
  research_services: ["科技服务", "научные услуги", "연구 서비스", "과학기술봉사", "research services", "研发服务", "检验检测", "知识产权", "научно-технические услуги", "патенты", "испытания", "시험인증", "지식재산", "testing", "intellectual property", "engineering services"],
};

// prettier-ignore
export const LANGUAGE_WORDS: Words<Locale> = {
  "zh-CN": ["中文", "китайский", "중국어", "중국어", "Chinese", "汉语", "普通话", "国语", "中", "кит", "китайский язык", "한어", "zh", "mandarin", "cn"],
  ru: ["俄语", "русский", "러시아어", "로어", "Russian", "俄文", "俄", "рус", "русский язык", "로씨야어", "노어"],
  "ko-KR": ["韩语", "корейский", "한국어", "한국어", "Korean", "韩文", "韩", "кор", "корейский язык", "국어", "ko", "kr"],
  "ko-CN": ["朝鲜语", "корейский (Китай)", "조선어", "조선어", "Korean (China)", "朝语", "朝鲜文", "朝文", "조선말", "중국조선어", "한국어(중국)"],
  en: ["英语", "английский", "영어", "영어", "English", "英文", "英", "англ", "английский язык", "eng"],
};

// prettier-ignore
export const YES_NO_WORDS: Words<"yes" | "no"> = {
  yes: ["是", "да", "예", "예", "yes", "有", "네", "true", "1", "y", "✓", "√", "+"],
  no: ["否", "нет", "아니오", "아니", "no", "无", "不", "false", "0", "n", "-"],
};

function reader<V extends string>(words: Words<V>, name: GlossaryName | undefined): (text: string) => V | undefined {
  const found = new Map<string, V>();
  // The glossary comes first: where a word of the field means two values, the platform's own label decides.
  for (const value of Object.keys(words) as V[]) {
    found.set(wordKey(value), value);
    if (name) for (const locale of LOCALES) found.set(wordKey(glossaryLabel(name, value, locale)), value);
  }
  for (const [value, list] of Object.entries(words) as [V, readonly string[]][])
    for (const word of list) {
      const key = wordKey(word) || word;
      if (!found.has(key)) found.set(key, value);
    }
  return (text) => found.get(wordKey(text) || text.trim());
}

/** The value a word of any locale means; `undefined` for an unknown one. O(1). */
export const roleOf = reader(ROLE_WORDS, "organisationRole");
export const sideOf = reader(SIDE_WORDS, "listingSide");
export const kindOf = reader(KIND_WORDS, "listingKind");
export const industryOf = reader(INDUSTRY_WORDS, "industry");
export const languageOf = reader(LANGUAGE_WORDS, "languageName");
export const yesNoOf = reader(YES_NO_WORDS, undefined);

/** The glossary's label of a value: what templates and exports write and every reader above understands. */
export function glossaryLabel(name: GlossaryName, value: string, locale: Locale): string {
  return sayIn(locale)(`glossary:${name}.${value}`);
}

/* What a name says about the kind of organisation; looked at in this order, the most telling first. */
// prettier-ignore
const ROLE_SIGNS: readonly (readonly [OrganisationRole, RegExp])[] = [
  ["society", /协会|学会|商会|联合会|促进会|联盟|ассоциаци|союз|палата|общество знани|научное общество|협회|학회|상회|상공회의소|연합회|련합회|association|society|chamber|federation|alliance/iu],
  ["fund", /基金|фонд|기금|펀드|\bfund\b|foundation/iu],
  ["enterprise", /公司|集团|ООО|ПАО|\bАО\b|주식회사|유한회사|유한공사|㈜|\(주\)|\bltd\b|\bllc\b|\binc\b|corp|gmbh|limited/iu],
  ["university", /大学|学院|研究院|研究所|университет|институт|академи|대학|연구원|연구소|universit|college|academy/iu],
  ["park", /产业园|园区|科技园|开发区|孵化|технопарк|индустриальн\S+ парк|особая экономическая зона|산업단지|산업원|technopark|industrial park|science park/iu],
  ["government", /人民政府|商务厅|商务局|委员会|管理局|管委会|厅$|局$|министерств|правительств|администраци|комитет|департамент|정부|상무청|상무국|위원회|ministry|government|department|bureau|authority/iu],
];

/** The role a name suggests; enterprise when it says nothing. Used with a warning, never in silence. */
export function roleSuggestedBy(name: string): OrganisationRole {
  return ROLE_SIGNS.find(([, sign]) => sign.test(name))?.[0] ?? "enterprise";
}

/** The language a text is written in by its script; Hangul counts as ko-KR unless the sheet says otherwise. */
export function localeByScript(text: string): Locale {
  const count = (script: RegExp): number => text.match(script)?.length ?? 0;
  const hangul = count(/\p{Script=Hangul}/gu);
  const cyrillic = count(/\p{Script=Cyrillic}/gu);
  const han = count(/\p{Script=Han}/gu);
  if (hangul > 0 && hangul >= han) return "ko-KR";
  if (cyrillic > 0 && cyrillic >= han) return "ru";
  return han > 0 ? "zh-CN" : "en";
}
