import type { Industry } from "@songhua/kernel";
import {
  REPORTED_2022,
  REPORTED_2023,
  type DemoAgreement,
  type DemoRelease,
  type DemoReportedTotal,
  type FullText,
} from "../shape.ts";
import { full } from "../text.ts";

export const TOTAL_2023 = "longjiang-2023-on-site";

export const REPORTED_TOTALS: readonly DemoReportedTotal[] = [
  {
    ...REPORTED_2023,
    key: TOTAL_2023,
    eventKey: "longjiang-2023",
    kind: "contract",
    count: 17,
    amount: "928000000",
    currency: "CNY",
    approximate: true,
    basis: "on_site",
    quote:
      "17개 성내 디지털무역기업에서 합작측과 현장에서 계약을 체결했는데 현장의 루계 계약액이 약 9억 2800만원에 달했다.",
  },
];

const SUBJECT_NOT_NAMED: FullText = full(
  "现场签约合同",
  "Контракт, подписанный на месте",
  "현장 체결 계약",
  "현장에서 체결한 계약",
  "Contract signed on the spot",
);

function contract2023(
  signerKey: string,
  industry: Industry,
  titles: FullText = SUBJECT_NOT_NAMED,
  subject: FullText | null = null,
  counterpartKey: string | null = null,
): DemoAgreement {
  return {
    ...REPORTED_2023,
    key: `contract-${signerKey}`,
    eventKey: "longjiang-2023",
    sessionKey: "longjiang-2023-signing",
    kind: "contract",
    titles,
    subject,
    signerKey,
    counterpartKey,
    industry,
    value: { kind: "undisclosed" },
    domestic: counterpartKey === null ? null : true,
    underKey: null,
    totalKey: TOTAL_2023,
    signedOn: "2023-06-14",
  };
}

function strategic2022(signerKey: string, counterpartKey: string, industry: Industry, titles: FullText): DemoAgreement {
  return {
    ...REPORTED_2022,
    key: `strategic-${signerKey}`,
    eventKey: "summit-2022",
    sessionKey: "summit-2022-signing",
    kind: "framework",
    titles,
    subject: null,
    signerKey,
    counterpartKey,
    industry,
    value: { kind: "none" },
    domestic: true,
    underKey: null,
    totalKey: null,
    signedOn: "2022-11-03",
  };
}

export const NAMED_AGREEMENTS: readonly DemoAgreement[] = [
  contract2023("harbin-electric", "equipment"),
  contract2023(
    "chenhui",
    "outsourcing",
    full(
      "云信息加密处理业务合同",
      "Контракт на обработку облачной информации с шифрованием",
      "클라우드 정보 암호화 처리 업무 계약",
      "클라우드정보 암호화 처리업무계약",
      "Cloud information encryption processing contract",
    ),
    full(
      "处理部分境外旅游和境外产品客户提出的增值服务，例如增加机上餐食、轮椅或酒店等；项目在牡丹江实施，可提供2000余个就业岗位。",
      "Обработка дополнительных услуг, о которых просят клиенты зарубежных поездок и товаров: питание на борту, инвалидное кресло, гостиница; при реализации в Муданьцзяне — более 2000 рабочих мест.",
      "해외여행이나 해외 상품 고객이 요청하는 부가가치 서비스(기내식, 휠체어, 호텔 추가 등)를 처리하며, 무단장에서 실시되면 일자리 2000여 개를 제공할 수 있다.",
      "해외려행이나 해외상품중 일부 고객이 제안한 부가가치 서비스(기내식, 휠체어 혹은 호텔 등 증가)를 처리하며 목단강에서 실시되면 2000여개의 일자리를 제공할수 있다.",
      "Handling value-added requests of customers of overseas travel and overseas products, such as in-flight meals, wheelchairs or hotels; more than 2,000 jobs when carried out in Mudanjiang.",
    ),
    "ctrip-north",
  ),
  contract2023("aihai", "data_services"),
  contract2023("guangsen", "health"),
  contract2023("jinqiao", "software"),
  strategic2022(
    "harbin-new-area",
    "china-sae",
    "vehicles",
    full(
      "哈尔滨新区与中国汽车工程学会战略合作协议",
      "Соглашение о стратегическом сотрудничестве Нового района Харбина и Китайского общества автомобильных инженеров",
      "하얼빈신구·중국자동차공정학회 전략적 협력 협약",
      "할빈신구와 중국자동차공정학회 전략적협력협의",
      "Strategic cooperation agreement of Harbin New Area and the China Society of Automotive Engineers",
    ),
  ),
  strategic2022(
    "qiqihar-city",
    "china-communications-institute",
    "telecommunications",
    full(
      "齐齐哈尔与中国通信学会战略合作协议",
      "Соглашение о стратегическом сотрудничестве Цицикара и Китайского института связи",
      "치치하얼·중국통신학회 전략적 협력 협약",
      "치치할과 중국통신학회 전략적협력협의",
      "Strategic cooperation agreement of Qiqihar and the China Institute of Communications",
    ),
  ),
  strategic2022(
    "jiamusi-city",
    "crop-science-society",
    "agriculture",
    full(
      "佳木斯与中国作物学会战略合作协议",
      "Соглашение о стратегическом сотрудничестве Цзямусы и Китайского общества растениеводства",
      "자무쓰·중국작물학회 전략적 협력 협약",
      "가목사와 중국작물학회 전략적협력협의",
      "Strategic cooperation agreement of Jiamusi and the Crop Science Society of China",
    ),
  ),
];

const scene = { ...REPORTED_2022, eventKey: "summit-2022", sessionKey: "summit-2022-scenes", kind: "scene" } as const;

export const RELEASES: readonly DemoRelease[] = [
  {
    ...scene,
    key: "scene-icv",
    organisationKey: "china-sae",
    titles: full(
      "智能网联汽车应用场景",
      "Сценарий: интеллектуальные подключённые автомобили",
      "지능형 커넥티드 차량 장면",
      "ICV차량 장면",
      "Intelligent connected vehicle scene",
    ),
  },
  {
    ...scene,
    key: "scene-no-code",
    organisationKey: "shurui",
    titles: full(
      "企业级无代码应用场景",
      "Сценарий: корпоративные приложения без кода",
      "기업용 노코드 응용 장면",
      "기업급 노코드응용장면",
      "Enterprise no-code application scene",
    ),
  },
  {
    ...scene,
    key: "scene-digital-assets",
    organisationKey: "baidu-cloud",
    titles: full(
      "数字资产管理场景",
      "Сценарий: управление цифровыми активами",
      "디지털 자산관리 장면",
      "디지털자산관리장면",
      "Digital-asset management scene",
    ),
  },
  {
    ...REPORTED_2022,
    key: "community-longjiang",
    eventKey: "summit-2022",
    sessionKey: "summit-2022-community",
    kind: "open_source_community",
    organisationKey: null,
    titles: full(
      "龙江（哈尔滨新区）国际开源社区",
      "Лунцзянское международное сообщество открытого кода (Новый район Харбина)",
      "룽장(하얼빈신구) 국제 오픈소스 커뮤니티",
      "룡강(할빈신구)국제개원혁신지역사회",
      "Longjiang (Harbin New Area) international open-source community",
    ),
  },
];
