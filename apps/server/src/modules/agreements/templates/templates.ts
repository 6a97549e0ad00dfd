import { type AgreementKind, type Locale, type MultiText } from "@songhua/kernel";
import type { AgreementText } from "@songhua/contract";
import { eachText, inLanguages, type ClauseWords, type FiveTexts } from "./clause-words.ts";
import { kindClauses } from "./clauses-of-kinds.ts";
import { sharedClauses } from "./clauses-shared.ts";

const CLAUSES = { ...sharedClauses, ...kindClauses };
type ClauseKey = keyof typeof CLAUSES;

export interface AgreementTemplate {
  readonly key: string;
  /** Grows with every change of its words; a text remembers the one it came from. */
  readonly version: number;
  readonly kind: AgreementKind;
  readonly title: FiveTexts;
  readonly about: FiveTexts;
  readonly clauses: readonly ClauseKey[];
  /** What parties a and b are called in the text. */
  readonly roles: readonly [FiveTexts, FiveTexts];
}

const PARTNERS = [
  ["甲方", "Сторона А", "갑", "갑측", "Party A"],
  ["乙方", "Сторона Б", "을", "을측", "Party B"],
] as const;
const PROVIDER = [
  ["受托方", "Исполнитель", "수탁자", "수탁측", "Provider"],
  ["委托方", "Заказчик", "위탁자", "위탁측", "Client"],
] as const;
const TRANSFER = [
  ["让与方", "Передающая сторона", "양도인", "양도측", "Transferor"],
  ["受让方", "Принимающая сторона", "양수인", "양수측", "Transferee"],
] as const;
const LICENCE = [
  ["许可方", "Лицензиар", "허락자", "허가측", "Licensor"],
  ["被许可方", "Лицензиат", "실시자", "피허가측", "Licensee"],
] as const;
const END = ["force_majeure", "amendments", "law_disputes", "notices"] as const;

/** What a text can begin from. The clause about languages and the one about signing close each of them. */
export const TEMPLATES: readonly AgreementTemplate[] = [
  {
    key: "strategic_cooperation",
    version: 1,
    kind: "framework",
    title: [
      "战略合作协议",
      "Соглашение о стратегическом сотрудничестве",
      "전략적 협력 협약",
      "전략적협력협약",
      "Strategic cooperation agreement",
    ],
    about: [
      "不涉及金额的长期合作",
      "Долгое сотрудничество без денег",
      "금액 없는 장기 협력",
      "금액이 없는 장기협력",
      "Lasting cooperation without money",
    ],
    roles: PARTNERS,
    clauses: ["subject_strategic", "forms", "no_money", "term", "confidentiality", "amendments"],
  },
  {
    key: "intention",
    version: 1,
    kind: "intention",
    title: ["合作意向书", "Соглашение о намерениях", "협력 의향서", "협력의향서", "Letter of intention"],
    about: [
      "表明合作意愿，不具约束力",
      "Желание сотрудничать, без обязательств",
      "구속력 없는 협력 의사",
      "구속력이 없는 협력의사",
      "A wish to work together, binding nobody",
    ],
    roles: PARTNERS,
    clauses: ["subject_intention", "next_steps", "confidentiality", "not_binding"],
  },
  {
    key: "framework",
    version: 1,
    kind: "framework",
    title: ["框架协议", "Рамочное соглашение", "기본 협약", "기본협약", "Framework agreement"],
    about: [
      "订单在其下另行签订",
      "Заказы подписываются под ним",
      "그 아래 주문을 따로 체결",
      "그 아래에 주문을 따로 체결",
      "Orders are signed under it",
    ],
    roles: PROVIDER,
    clauses: ["subject_framework", "orders", "term", "liability", "confidentiality", ...END],
  },
  {
    key: "service_contract",
    version: 1,
    kind: "contract",
    title: ["服务合同", "Договор об оказании услуг", "용역 계약", "봉사계약", "Service contract"],
    about: [
      "服务外包：标准、价款、验收",
      "Услуги: уровень, цена, приёмка",
      "용역: 기준, 대금, 검수",
      "봉사외주: 표준, 대금, 검수",
      "Services with levels, price and acceptance",
    ],
    roles: PROVIDER,
    clauses: [
      "subject_service",
      "service_levels",
      "price_payment",
      "acceptance",
      "data_protection",
      "liability",
      "confidentiality",
      "term",
      ...END,
    ],
  },
  {
    key: "technology_development",
    version: 1,
    kind: "contract",
    title: [
      "技术开发合同",
      "Договор на разработку технологии",
      "기술 개발 계약",
      "기술개발계약",
      "Technology development contract",
    ],
    about: [
      "委托研究开发，成果归属写明",
      "Разработка на заказ с правами на результат",
      "위탁 연구 개발과 성과 귀속",
      "위탁연구개발과 성과의 귀속",
      "Development to order, with rights in the results",
    ],
    roles: PROVIDER,
    clauses: [
      "subject_development",
      "price_payment",
      "acceptance",
      "ip_development",
      "liability",
      "confidentiality",
      "term",
      ...END,
    ],
  },
  {
    key: "technology_transfer",
    version: 1,
    kind: "contract",
    title: [
      "技术转让合同",
      "Договор о передаче технологии",
      "기술 이전 계약",
      "기술양도계약",
      "Technology transfer contract",
    ],
    about: [
      "转让专利或技术秘密",
      "Передача патента или секрета",
      "특허나 노하우 이전",
      "특허 또는 기술비밀의 양도",
      "A patent or know-how changes hands",
    ],
    roles: TRANSFER,
    clauses: [
      "subject_transfer",
      "price_payment",
      "acceptance",
      "warranty_rights",
      "liability",
      "confidentiality",
      ...END,
    ],
  },
  {
    key: "technology_licence",
    version: 1,
    kind: "contract",
    title: [
      "技术许可合同",
      "Лицензионный договор",
      "기술 실시 허락 계약",
      "기술허가계약",
      "Technology licence contract",
    ],
    about: [
      "许可实施，地域与方式写明",
      "Лицензия с территорией и видом",
      "지역과 방식을 정한 실시 허락",
      "지역과 방식을 정한 실시허가",
      "Use by licence, with territory and type",
    ],
    roles: LICENCE,
    clauses: [
      "subject_licence",
      "price_payment",
      "improvements",
      "warranty_rights",
      "liability",
      "confidentiality",
      "term",
      ...END,
    ],
  },
  {
    key: "technology_consulting",
    version: 1,
    kind: "contract",
    title: [
      "技术咨询合同",
      "Договор о технической консультации",
      "기술 자문 계약",
      "기술자문계약",
      "Technology consulting contract",
    ],
    about: [
      "论证、预测、评价报告",
      "Заключение, прогноз, оценка",
      "검토·예측·평가 보고",
      "론증, 예측, 평가 보고",
      "Study, forecast or appraisal with a report",
    ],
    roles: PROVIDER,
    clauses: ["subject_consulting", "price_payment", "liability", "confidentiality", "term", ...END],
  },
  {
    key: "technology_service",
    version: 1,
    kind: "contract",
    title: [
      "技术服务合同",
      "Договор о технических услугах",
      "기술 용역 계약",
      "기술봉사계약",
      "Technical service contract",
    ],
    about: [
      "以技术知识解决特定问题",
      "Решение технической задачи",
      "기술 지식으로 문제 해결",
      "기술지식으로 문제를 해결",
      "A technical task solved with knowledge",
    ],
    roles: PROVIDER,
    clauses: [
      "subject_technical_service",
      "price_payment",
      "acceptance",
      "liability",
      "confidentiality",
      "term",
      ...END,
    ],
  },
  {
    key: "data_use",
    version: 1,
    kind: "contract",
    title: [
      "数据使用协议",
      "Соглашение об использовании данных",
      "데이터 이용 계약",
      "데이터사용협약",
      "Data use agreement",
    ],
    about: [
      "目的、限制、删除",
      "Цель, пределы, удаление",
      "목적, 제한, 삭제",
      "목적, 제한, 삭제",
      "Purpose, limits, deletion",
    ],
    roles: [
      ["数据提供方", "Поставщик данных", "데이터 제공자", "데이터제공측", "Data provider"],
      ["数据使用方", "Пользователь данных", "데이터 이용자", "데이터사용측", "Data user"],
    ],
    clauses: [
      "subject_data",
      "permitted_use",
      "price_payment",
      "data_protection",
      "return_data",
      "liability",
      "confidentiality",
      "term",
      ...END,
    ],
  },
];

const LANGUAGE_NAMES: Record<Locale, FiveTexts> = {
  "zh-CN": ["中文", "китайский", "중국어", "중문", "Chinese"],
  ru: ["俄文", "русский", "러시아어", "로문", "Russian"],
  "ko-KR": ["韩文", "корейский", "한국어", "한국문", "Korean"],
  "ko-CN": ["朝鲜文", "корейский", "한국어(중국)", "조선문", "Korean (China)"],
  en: ["英文", "английский", "영어", "영문", "English"],
};
const PLACEHOLDER = /\{\{\s*([a-z][a-z0-9_]*)\s*\}\}/g;
const BUILT_IN = /^(party_[a-f]|value)$/;

/**
 * The text a template begins with, in one language or a pair. A contract without an amount leaves the clause on price out: it would
 * have a blank nobody can fill. Deterministic.
 */
export function textFrom(
  template: AgreementTemplate,
  head: {
    readonly languages: readonly Locale[];
    readonly prevailing: Locale | null;
    readonly title: MultiText;
    readonly parties: AgreementText["parties"];
    readonly value: AgreementText["value"];
    readonly under: AgreementText["under"];
  },
): AgreementText {
  const { languages, prevailing } = head;
  const priced = head.value.kind === "amount";
  const keys: ClauseKey[] = [
    ...template.clauses.filter((key) => key !== "price_payment" || priced),
    ...(languages.length < 2 ? [] : [prevailing === null ? ("texts_equal" as const) : ("texts_prevailing" as const)]),
    "signing",
  ];
  const clauses = keys.map((key) => {
    const [heading, body]: ClauseWords = CLAUSES[key];
    return {
      id: key,
      heading: inLanguages(heading, languages),
      body: inLanguages(withoutValue(body, priced), languages),
    };
  });
  const names = new Set(
    clauses.flatMap(({ body }) =>
      Object.values(body).flatMap((words) => [...(words ?? "").matchAll(PLACEHOLDER)].map((match) => match[1]!)),
    ),
  );
  const variables: AgreementText["variables"] = Object.fromEntries(
    [...names].filter((name) => !BUILT_IN.test(name)).map((name) => [name, {}]),
  );
  if (prevailing && names.has("prevailing_language"))
    variables["prevailing_language"] = inLanguages(LANGUAGE_NAMES[prevailing], languages);
  return {
    format: "songhua-agreement/1",
    template: { key: template.key, version: template.version },
    kind: template.kind,
    languages: [...languages],
    prevailing,
    title: head.title,
    parties: head.parties.map((party, position) => ({
      ...party,
      role: inLanguages(template.roles[position] ?? PARTNERS[1], languages),
    })),
    variables,
    clauses,
    value: head.value,
    schedule: [],
    under: head.under,
  };
}

/* Only the framework's estimate speaks of a value elsewhere than in its price: without one the sentence goes. */
const ESTIMATES = [
  "预计总额{{value}}仅为估计，不构成采购义务。",
  " Ожидаемая сумма {{value}} является оценкой и не обязывает к закупке.",
  " 예상 총액 {{value}}은(는) 추정이며 구매 의무가 아니다.",
  " 예상총액 {{value}}은 추정치이며 구매의무로 되지 않는다.",
  " The expected total of {{value}} is an estimate and no duty to buy.",
];
function withoutValue(texts: FiveTexts, priced: boolean): FiveTexts {
  return priced ? texts : eachText(texts, (text, at) => text.replace(ESTIMATES[at]!, ""));
}
