import { LOCALES, type IdentifierScheme, type Locale } from "@songhua/kernel";

type Versions<F extends string> = F | `${F}.${Locale}`;
/** What a column can hold. A name or text without a locale is taken to be in the language of its script. */
export type Field =
  | Versions<
      "organisation.name" | "participant.name" | "listing.title" | "listing.body" | "listing.offer" | "listing.need"
    >
  | `organisation.${"role" | "country" | "region" | "city" | "industry" | "website" | "languages" | "identifier"}`
  | `organisation.${IdentifierScheme}`
  | `participant.${"email" | "phone" | "title" | "languages" | "venue"}`
  | `listing.${"side" | "kind" | "industry" | "validFrom" | "validUntil" | "anonymous"}`;

export type SheetKind = "organisations" | "participants" | "listings";
export const VERSIONED = [
  "organisation.name",
  "participant.name",
  "listing.title",
  "listing.body",
  "listing.offer",
  "listing.need",
] as const;
type Base = Exclude<Field, `${(typeof VERSIONED)[number]}.${Locale}`>;

/** For each field: its heading in zh-CN, ru, ko-KR, ko-CN, en, then other headings met in the field. */
// prettier-ignore
const HEADINGS: Record<Base, readonly [string, string, string, string, string, ...string[]]> = {
  "organisation.name": ["机构名称", "Организация", "기관명", "기관명칭", "Organisation", "单位名称", "企业名称", "公司名称", "单位", "企业", "公司", "机构", "单位全称", "企业全称", "公司全称", "参会单位", "参展单位", "参展企业", "参会企业", "工作单位", "所在单位", "所属单位", "所属机构", "所属企业", "名称", "发布单位", "申报单位", "Название организации", "Наименование организации", "Наименование", "Название", "Полное наименование", "Компания", "Название компании", "Предприятие", "Юридическое лицо", "Фирма", "Место работы", "Участник (организация)", "기관이름", "기업명", "기업이름", "기업명칭", "회사명", "회사이름", "단체명", "소속", "소속기관", "업체명", "상호", "기관", "단위명칭", "단위", "회사", "기업", "Organization", "Organisation name", "Organization name", "Company", "Company name", "Institution", "Firm", "Employer", "Affiliation"],
  "organisation.role": ["机构类型", "Тип организации", "기관 유형", "기관류형", "Organisation role", "单位类型", "企业类型", "单位性质", "机构性质", "企业性质", "类型", "性质", "类别", "Вид организации", "Тип", "Категория", "Роль", "기관구분", "기업유형", "구분", "유형", "류형", "Organisation type", "Organization type", "Type", "Category", "Role"],
  "organisation.country": ["国家/地区", "Страна", "국가/지역", "국가/지구", "Country", "国家", "国别", "所属国家", "国家或地区", "所在国家", "Страна регистрации", "Государство", "국가", "나라", "소재국", "Country/region", "Nation"],
  "organisation.region": ["省/州", "Регион", "시/도", "성/주", "Region", "省份", "省", "所在省份", "省市", "州", "所在地区", "地区", "Область", "Край", "Субъект РФ", "Область/край", "지역", "성", "성시", "도", "Province", "State", "Province/state"],
  "organisation.city": ["城市", "Город", "도시", "도시명", "City", "所在城市", "所在市", "市", "Населённый пункт", "시", "소재 도시", "소재지", "Town"],
  "organisation.industry": ["行业", "Отрасль", "산업", "업종", "Industry", "所属行业", "行业领域", "领域", "产业", "主营行业", "Сфера деятельности", "Отрасль экономики", "Вид деятельности", "업종명", "산업분야", "분야", "업계", "Sector", "Field"],
  "organisation.website": ["网址", "Сайт", "웹사이트", "홈페지", "Website", "网站", "官网", "官方网站", "主页", "Веб-сайт", "Адрес сайта", "홈페이지", "누리집", "URL", "Web", "Site", "Homepage"],
  "organisation.languages": ["机构工作语言", "Языки организации", "기관 사용 언어", "기관 사용언어", "Organisation languages", "机构语言", "企业语言", "单位语言", "工作语言", "Рабочие языки", "Язык организации", "Organization languages", "Working languages", "语言", "语种", "Языки", "Язык", "사용 언어", "언어", "Languages", "Language"],
  "organisation.uscc": ["统一社会信用代码", "Код USCC", "통일사회신용코드", "통일사회신용번호", "USCC", "社会信用代码", "信用代码", "统一信用代码", "组织机构代码", "营业执照号", "统一代码", "Единый код социального кредита", "ЕКСК", "Unified social credit code", "Social credit code"],
  "organisation.inn": ["俄罗斯税号 (INN)", "ИНН", "러시아 납세자번호 (INN)", "로씨야 납세자번호 (INN)", "INN", "俄罗斯税号", "俄方税号", "纳税人识别号(俄)", "Идентификационный номер налогоплательщика", "러시아 납세자번호", "로씨야 납세자번호", "Russian tax number"],
  "organisation.ogrn": ["俄罗斯注册号 (OGRN)", "ОГРН", "러시아 등록번호 (OGRN)", "로씨야 등록번호 (OGRN)", "OGRN", "俄罗斯注册号", "ОГРН/ОГРНИП", "ОГРНИП", "러시아 등록번호", "로씨야 등록번호", "Russian registration number"],
  "organisation.brn": ["韩国营业登记号", "Регистрационный номер (Корея)", "사업자등록번호", "사업자등록번호 (한국)", "BRN", "韩国事业者登记号", "事业者登记号", "Корейский регистрационный номер", "사업자번호", "Korean business registration number", "Business registration number"],
  "organisation.lei": ["全球法人识别码 (LEI)", "Код LEI", "법인식별기호 (LEI)", "법인식별번호 (LEI)", "LEI", "全球法人识别码", "法人识别编码", "Legal entity identifier"],
  "organisation.identifier": ["证件号码", "Регистрационный номер", "등록번호", "등록번호 (기타)", "Identifier", "登记号", "注册号", "机构代码", "企业代码", "代码", "税号", "Регистрационный код", "Номер регистрации", "고유번호", "Registration number", "Company number", "Tax number", "Tax ID", "Organisation identifier"],
  "participant.name": ["姓名", "ФИО", "성명", "이름", "Name", "参会人姓名", "参会人", "参会代表", "代表姓名", "嘉宾姓名", "联系人", "联系人姓名", "人员姓名", "负责人", "Ф.И.О.", "Фамилия, имя, отчество", "Фамилия Имя Отчество", "Фамилия и имя", "Участник", "Имя", "Контактное лицо", "Представитель", "참가자", "참가자명", "참석자", "참석자명", "담당자", "담당자명", "련계인", "연락인", "대표자", "Full name", "Participant", "Participant name", "Contact", "Contact person", "Attendee", "Delegate"],
  "participant.email": ["电子邮箱", "Эл. почта", "이메일", "전자우편", "E-mail", "邮箱", "邮件", "电子邮件", "邮箱地址", "联系邮箱", "Электронная почта", "Почта", "Адрес электронной почты", "Имейл", "메일", "이메일 주소", "메일주소", "전자메일", "Mail", "Email address", "E-mail address"],
  "participant.phone": ["电话", "Телефон", "전화", "전화번호", "Phone", "手机", "手机号", "手机号码", "联系电话", "联系方式", "移动电话", "电话号码", "Мобильный телефон", "Номер телефона", "Контактный телефон", "Моб. телефон", "Тел.", "연락처", "휴대전화", "휴대폰", "핸드폰", "련락처", "련락전화", "Telephone", "Mobile", "Phone number", "Tel", "Cell"],
  "participant.title": ["职务", "Должность", "직위", "직무", "Job title", "职位", "职称", "岗位", "职务/职称", "Пост", "Должность, звание", "직책", "직함", "직급", "Position", "Post", "Job"],
  "participant.languages": ["语言", "Языки", "사용 언어", "사용언어", "Languages", "使用语言", "沟通语言", "交流语言", "语种", "掌握语言", "Язык", "Язык общения", "Владение языками", "언어", "구사언어", "Language", "Spoken languages"],
  "participant.venue": ["会场", "Площадка", "행사장", "회장", "Venue", "分会场", "参会地点", "参会会场", "地点", "Место участия", "Место", "장소", "참가장소", "Location", "Place"],
  "listing.side": ["供需方向", "Предложение или запрос", "공급/수요", "공급 또는 수요", "Offer or need", "供需", "供需类型", "供给或需求", "供/需", "方向", "供求", "供求类型", "Сторона", "Предложение/запрос", "Направление", "공급수요", "수급구분", "공급수요구분", "Side", "Offer/need", "Supply or demand"],
  "listing.kind": ["合作类型", "Вид сотрудничества", "협력 유형", "협력류형", "Kind", "供需类别", "项目类型", "类型", "类别", "合作类别", "合作方式", "Вид", "Тип", "Тип сотрудничества", "Категория", "협력구분", "유형", "류형", "구분", "종류", "Type", "Category", "Kind of cooperation"],
  "listing.industry": ["供需行业", "Отрасль предложения", "품목 산업", "품목 업종", "Listing industry", "行业", "所属行业", "领域", "行业领域", "产业", "Отрасль", "Сфера", "산업", "업종", "분야", "산업분야", "Industry", "Sector", "Field"],
  "listing.title": ["标题", "Заголовок", "제목", "제목명", "Title", "供需标题", "项目名称", "项目", "供需名称", "产品名称", "名称", "主题", "Название", "Название проекта", "Наименование", "Тема", "Наименование продукции", "건명", "사업명", "제품명", "항목명칭", "과제명", "Listing", "Project", "Project name", "Subject", "Headline"],
  "listing.body": ["说明", "Описание", "내용", "설명", "Description", "供需内容", "项目简介", "内容", "详细说明", "具体内容", "简介", "描述", "需求描述", "供需描述", "合作内容", "Содержание", "Подробное описание", "Описание проекта", "Текст", "상세내용", "상세설명", "소개", "Details", "Body", "Text", "Summary"],
  "listing.validFrom": ["有效期起", "Действует с", "유효기간 시작", "유효기간 시작일", "Valid from", "开始日期", "起始日期", "生效日期", "发布日期", "Дата начала", "Начало", "시작일", "개시일", "Start date", "From"],
  "listing.validUntil": ["有效期至", "Действует до", "유효기간 끝", "유효기간 마감일", "Valid until", "截止日期", "有效期", "有效期限", "到期日期", "结束日期", "Дата окончания", "Срок действия", "Окончание", "Годен до", "마감일", "종료일", "만료일", "유효기간", "유효기한", "End date", "Until", "Valid to", "Deadline", "Expiry date"],
  "listing.anonymous": ["匿名", "Анонимно", "익명", "익명여부", "Anonymous", "是否匿名", "匿名发布", "Скрыть название", "Анонимность", "익명 여부", "Anonymous listing"],
  // In a registration list: what the organisation of the row offers and needs, in free words.
  "listing.offer": ["供给内容", "Что предлагаем", "공급 내용", "공급내용", "Offers", "供给", "供应", "提供", "可提供", "提供内容", "供给信息", "供应信息", "供应产品", "提供的产品或服务", "可提供的产品或服务", "提供产品或服务", "提供产品/服务", "产品或服务", "产品/服务", "产品与服务", "产品和服务", "主营产品", "主营产品或服务", "主营产品/服务", "主营业务", "优势产品", "我方提供", "推介项目", "Предложение", "Предложения", "Предлагаем", "Что предлагает", "Продукция и услуги", "Товары и услуги", "Товары/услуги", "Продукция", "Услуги", "Предлагаемые товары и услуги", "공급", "제공", "제공 내용", "제공 품목", "공급 품목", "제품 및 서비스", "제품/서비스", "주요 제품", "주요제품", "주요 품목", "제공 가능 품목", "Offer", "We offer", "Offering", "What you offer", "Products and services", "Products/services", "Product or service", "Products", "Services", "Supply"],
  "listing.need": ["需求内容", "Что ищем", "수요 내용", "수요내용", "Needs", "需求", "采购需求", "合作需求", "对接需求", "产品需求", "技术需求", "求购", "需求信息", "寻求", "寻求合作", "希望对接", "拟采购", "拟采购产品", "采购意向", "合作意向", "对接意向", "我方需求", "Запрос", "Запросы", "Потребность", "Потребности", "Ищем", "Что ищет", "Потребность в товарах и услугах", "Интересует", "Закупка", "수요", "수요 품목", "필요 품목", "구매 희망", "구매희망", "구매 희망 품목", "협력 희망", "협력희망", "협력 희망 분야", "찾는 품목", "Need", "We need", "What you need", "Looking for", "Seeking", "Demand", "Requirements", "Wanted"],
};
const ORDER: readonly Locale[] = ["zh-CN", "ru", "ko-KR", "ko-CN", "en"];
export const BASE_FIELDS = Object.keys(HEADINGS) as readonly Base[];

/** How each language is named in a heading, in the language of the heading; and other ways to name it. */
// prettier-ignore
const QUALIFIERS: Record<Locale, readonly [string, string, string, string, string, ...string[]]> = {
  "zh-CN": ["中文", "кит.", "중문", "중문", "Chinese", "汉语", "汉字", "китайский", "на китайском", "китайское", "китайском", "по-китайски", "중국어", "한문", "zh", "zh-CN", "cn"],
  ru: ["俄文", "рус.", "로문", "로문", "Russian", "俄语", "русский", "на русском", "русское", "русском", "по-русски", "러문", "러시아어", "노문", "로어", "로씨야어", "ru"],
  "ko-KR": ["韩文", "кор.", "한국어", "한국어", "Korean", "韩语", "корейский", "на корейском", "корейское", "국문", "한글", "ko", "ko-KR", "kr"],
  "ko-CN": ["朝鲜文", "кор. (Китай)", "조선문", "조선문", "Korean (China)", "朝文", "朝鲜语", "朝语", "조선어", "조선글", "ko-CN", "кор., Китай", "Korean, China"],
  en: ["英文", "англ.", "영문", "영문", "English", "英语", "английский", "на английском", "английское", "латиница", "영어", "拼音", "Latin", "en", "латиницей"],
};

/** The heading of a field as templates and exports write it; every one of them reads back to its field. */
export function headingOf(field: Field, locale: Locale): string {
  const at = ORDER.indexOf(locale);
  const base = BASE_FIELDS.find((candidate) => candidate === field);
  if (base) return HEADINGS[base][at]!;
  const version = LOCALES.find((candidate) => field.endsWith(`.${candidate}`))!;
  const stem = field.slice(0, -version.length - 1) as Base;
  return `${HEADINGS[stem][at]} [${QUALIFIERS[version][at]}]`;
}

/** Field and its headings, for the reader of headings. */
export function headingsOf(field: Base): readonly string[] {
  return HEADINGS[field];
}
export function qualifiersOf(locale: Locale): readonly string[] {
  return QUALIFIERS[locale];
}
