import type { AgreementKind, Currency, Industry } from "@songhua/kernel";
import { TOTAL_2023 } from "./named/agreements.ts";
import { GENERATED, type DemoAgreement, type DemoValue } from "./shape.ts";
import { full, lines } from "./text.ts";

/**
 * Generated agreements of the 2023 event. The twelve contracts stand for the signers the source does not name: their
 * values are undisclosed and enter only the reported total.
 * key|kind|signer|counterpart|industry|value ("undisclosed", "none" or amount and currency)|under|zh-CN|ru|ko-KR|ko-CN|en
 */
const TABLE = `
d01|contract|jinghe-bpo|seoul-edu|outsourcing|undisclosed||韩语学员客服外包合同|Контракт на аутсорсинг поддержки корейских учащихся|한국어 수강생 고객지원 아웃소싱 계약|조선말 수강생 고객봉사 아웃소싱계약|Outsourced support desk for Korean-speaking learners
d02|contract|yuwang-voice|kzn-it|outsourcing|undisclosed||俄语夜间热线服务合同|Контракт на ночную русскоязычную линию|러시아어 야간 상담전화 서비스 계약|로씨야어 야간열선 서비스계약|Russian-language night line service contract
d03|contract|longyun-software|seongnam-sw|software|undisclosed||工业软件测试与本地化合同|Контракт на тестирование и локализацию промышленного ПО|산업용 소프트웨어 시험·현지화 계약|공업쏘프트웨어 시험 및 현지화 계약|Industrial software testing and localisation contract
d04|contract|songan-cloud|msk-data|data_services|undisclosed||异地容灾托管合同|Контракт на резервное размещение данных|원격지 재해복구 호스팅 계약|타지 재해복구 위탁관리계약|Off-site disaster-recovery hosting contract
d05|contract|hanyuan-data|sg-data|data_services|undisclosed||寒区机柜租用与运维合同|Контракт на аренду стоек и эксплуатацию в холодном климате|한랭지 랙 임대·운영 계약|한랭지역 기계장 임대 및 운영유지 계약|Cold-climate rack rental and operations contract
d06|contract|zhitu-geo|vl-marine|geoinformation|undisclosed||近岸纸质海图数字化合同|Контракт на оцифровку бумажных прибрежных карт|연안 종이해도 디지털화 계약|연안 종이해도 디지털화 계약|Contract to digitise paper coastal charts
d07|contract|beidou-field|dv-zerno|geoinformation|undisclosed|d21|农机导航订阅服务合同|Контракт на подписку навигации для сельхозтехники|농기계 항법 구독 서비스 계약|농기계 항법구독 서비스계약|Farm-machine navigation subscription contract
d08|contract|kangqiao-tele|vl-med|health|undisclosed||医学影像远程判读合同|Контракт на удалённое описание снимков|의료영상 원격 판독 계약|의학영상 원격판독계약|Remote reading of medical images contract
d09|contract|luming-vision|khv-les|artificial_intelligence|undisclosed||原木图像检尺系统合同|Контракт на систему обмера брёвен по снимкам|원목 영상 검척 시스템 계약|원목 화상검척체계 계약|Image-based log scaling system contract
d10|contract|bingcheng-ecom|uss-crm|ecommerce|undisclosed||网店代运营合同|Контракт на ведение интернет-магазина|온라인몰 운영대행 계약|인터넷상점 대리운영계약|Online shop operation contract
d11|contract|bingdiao-culture|spb-culture|culture|undisclosed||冰雕三维扫描与数字展陈合同|Контракт на трёхмерное сканирование ледовых скульптур и цифровую экспозицию|얼음조각 3차원 스캔·디지털 전시 계약|얼음조각 3차원스캔 및 디지털전시 계약|3D scanning of ice sculptures and digital exhibition contract
d12|contract|yanxue-edu|msk-edu|education|undisclosed||中俄双语直播课程合同|Контракт на двуязычные онлайн-курсы|중·러 이중언어 실시간 강좌 계약|중로 두가지 언어 실시간강좌 계약|Chinese-Russian live course contract
d21|framework|beidou-field|dv-zerno|agriculture|none||三年期智慧农场合作框架|Рамочное соглашение об умных фермах на три года|3년 스마트팜 협력 기본협약|3년 지혜농장합작 기본협의|Three-year smart-farm framework
d22|framework|harbin-river-park|vl-park|software|none||两园互设企业服务窗口框架协议|Рамочное соглашение о взаимных окнах поддержки резидентов|양 단지 기업지원창구 상호 개설 기본협약|두 원구 기업봉사창구 호상개설 기본협의|Framework on help desks in each other's park
d23|framework|songhe-university|khv-univ|research_services|none||联合实验室框架协议|Рамочное соглашение о совместной лаборатории|공동실험실 기본협약|련합실험실 기본협의|Joint laboratory framework
d24|framework|beilu-logistics|astana-rail|logistics|6000000.00 USD||跨境运单电子化年度框架|Годовое рамочное соглашение об электронных накладных|국경 간 전자운송장 연간 기본협약|월경 전자운송장 년간기본협의|Annual framework on electronic consignment notes
d31|intention|hulan-boiler|khv-build|energy|180000000.00 RUB||生物质锅炉远程监控意向|Намерение: дистанционный контроль котлов на биомассе|바이오매스 보일러 원격감시 의향|생물질보이라 원격감시의향|Intention on remote monitoring of biomass boilers
d32|intention|heitu-grain|biro-soy|food|24000000.00 CNY||非转基因大豆溯源采购意向|Намерение: закупка сои без ГМО с прослеживаемостью|이력추적 비유전자변형 대두 구매 의향|비유전자변형콩 원천추적구매의향|Intention to buy traceable non-GMO soya
d33|intention|qishan-machine|ekb-mach|equipment|none||铸造车间数字化改造意向|Намерение: цифровизация литейного цеха|주조공장 디지털 전환 의향|주조직장 디지털화개조의향|Intention on digitising a foundry
d34|intention|bingxue-tour|seoul-tour|tourism|950000000 KRW||冰雪旅游包机线上分销意向|Намерение: онлайн-продажа чартеров на снежные туры|겨울관광 전세기 온라인 판매 의향|빙설관광 전세기 인터넷판매의향|Intention to sell winter charter seats online
d35|intention|bingdu-fund|msk-fund|finance|none||共同投资早期数字企业意向|Намерение: совместные вложения в ранние цифровые компании|초기 디지털기업 공동투자 의향|초창기 디지털기업 공동투자의향|Intention to co-invest in early digital firms
d36|intention|hanyao-pharma|nsk-bio|health|none||检测试剂联合研发意向|Намерение: совместная разработка реагентов|검사시약 공동개발 의향|검측시약 련합개발의향|Intention on joint development of test reagents
d37|intention|youcheng-chem|irk-alum|chemicals|1200000.00 USD||在线化学品目录与采购意向|Намерение: онлайн-каталог и закупка реагентов|온라인 화학품 목록·구매 의향|온라인 화학품목록 및 구매의향|Intention on an online reagents catalogue and purchase
d38|intention|jixi-hanok|busan-fish|food|3800000.00 CNY||泡菜发酵数据共享与采购意向|Намерение: обмен данными о ферментации кимчи и закупка|김치 발효 데이터 공유·구매 의향|김치발효 데이터공유 및 구매의향|Intention on kimchi fermentation data and purchase
d39|intention|lengche-test|daegu-auto|vehicles|none||冬季试验数据服务意向|Намерение: услуги по данным зимних испытаний|동계시험 데이터 서비스 의향|겨울시험 데이터서비스의향|Intention on winter test data services
`;

function valueOf(text: string): DemoValue {
  if (text === "none" || text === "undisclosed") return { kind: text };
  const [amount, currency] = text.split(" ");
  return { kind: "amount", amount: amount!, currency: currency as Currency };
}

export const GENERATED_AGREEMENTS: readonly DemoAgreement[] = lines(TABLE).map((line) => {
  const [key, kind, signerKey, counterpartKey, industry, value, under, zh, ru, koKr, koCn, en] = line.split("|");
  return {
    ...GENERATED,
    key: key!,
    eventKey: "longjiang-2023",
    sessionKey: kind === "contract" ? "longjiang-2023-signing" : "longjiang-2023-meetings",
    kind: kind as AgreementKind,
    titles: full(zh!, ru!, koKr!, koCn!, en!),
    subject: null,
    signerKey: signerKey!,
    counterpartKey: counterpartKey!,
    industry: industry as Industry,
    value: valueOf(value!),
    domestic: false,
    underKey: under === "" ? null : under!,
    totalKey: kind === "contract" ? TOTAL_2023 : null,
    signedOn: "2023-06-14",
  };
});
