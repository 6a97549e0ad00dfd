import type { Industry, Locale, OrganisationRole } from "@songhua/kernel";
import { placeOf } from "../places.ts";
import type { DemoOrganisation, FullText, SourceKey } from "../shape.ts";
import { full, lines } from "../text.ts";

/**
 * Organisations the press reports name. No people, listings, identifiers or values are attached to them.
 * source|key|role|industry|place|reported form(s), ";" between|zh-CN|ru|ko-KR|ko-CN|en
 * The reported form is Korean as printed; the other scripts are renderings.
 */
const TABLE = `
report-2023|hlj-commerce|government|customs|harbin|흑룡강성상무청|黑龙江省商务厅|Департамент коммерции провинции Хэйлунцзян|헤이룽장성 상무청|흑룡강성상무청|Department of Commerce of Heilongjiang Province
report-2023|harbin-commerce|government|customs|harbin|할빈시상무국|哈尔滨市商务局|Управление коммерции города Харбина|하얼빈시 상무국|할빈시상무국|Harbin Municipal Bureau of Commerce
report-2023|hlj-geoinformation-park|park|geoinformation|harbin|흑룡강성지리정보산업원|黑龙江省地理信息产业园|Индустриальный парк геоинформации провинции Хэйлунцзян|헤이룽장성 지리정보산업단지|흑룡강성지리정보산업원|Heilongjiang Geoinformation Industry Park
report-2023|hlj-service-trade|society|outsourcing|harbin|흑룡강성 서비스무역협회|黑龙江省服务贸易协会|Ассоциация торговли услугами провинции Хэйлунцзян|헤이룽장성 서비스무역협회|흑룡강성 서비스무역협회|Heilongjiang Association of Trade in Services
report-2023|china-outsourcing-centre|service_provider|outsourcing|beijing|중국서비스아웃소싱연구센터|中国服务外包研究中心|Китайский исследовательский центр аутсорсинга услуг|중국 서비스아웃소싱 연구센터|중국서비스아웃소싱연구센터|China Service Outsourcing Research Centre
report-2023|fefu|university|research_services|vladivostok|러시아 극동련방대학|俄罗斯远东联邦大学|Дальневосточный федеральный университет|러시아 극동연방대학교|로씨야 극동련방대학|Far Eastern Federal University
report-2023|harbin-engineering-university|university|research_services|harbin|할빈공정대학|哈尔滨工程大学|Харбинский инженерный университет|하얼빈공정대학|할빈공정대학|Harbin Engineering University
report-2023|academy-of-engineering|society|research_services|beijing|중국공정원|中国工程院|Китайская инженерная академия|중국공정원|중국공정원|Chinese Academy of Engineering
report-2023|harbin-electric|enterprise|equipment|harbin|할빈전기그룹|哈尔滨电气集团|Харбинская электротехническая корпорация|하얼빈전기그룹|할빈전기그룹|Harbin Electric Group
report-2023|chenhui|enterprise|outsourcing|mudanjiang|목단강신휘(晨辉)정보과학기술유한책임회사;흑룡강성신휘정보과학기술유한책임회사|牡丹江晨辉信息科技有限责任公司|ООО «Муданьцзян Чэньхуэй информационные технологии»|무단장 천후이정보과학기술유한책임회사|목단강신휘정보과학기술유한책임회사|Mudanjiang Chenhui Information Technology Co., Ltd.
report-2023|aihai|enterprise|data_services|mudanjiang|목단강애해(爱海)데이터과학기술유한회사|牡丹江爱海数据科技有限公司|ООО «Муданьцзян Айхай технологии данных»|무단장 아이하이데이터과학기술유한회사|목단강애해데이터과학기술유한회사|Mudanjiang Aihai Data Technology Co., Ltd.
report-2023|guangsen|enterprise|health|harbin|할빈광삼(广森)생물공정유한책임회사|哈尔滨广森生物工程有限责任公司|ООО «Харбин Гуансэнь биоинженерия»|하얼빈 광썬생물공정유한책임회사|할빈광삼생물공정유한책임회사|Harbin Guangsen Bioengineering Co., Ltd.
report-2023|jinqiao|enterprise|software|daqing|대경금교(金桥)정보기술공정유한회사|大庆金桥信息技术工程有限公司|ООО «Дацин Цзиньцяо инженерия информационных технологий»|다칭 진차오정보기술공정유한회사|대경금교정보기술공정유한회사|Daqing Jinqiao Information Technology Engineering Co., Ltd.
report-2023|ctrip-north|enterprise|tourism|beijing|씨트립관광사이트(携程旅行网) 화북분회사|携程旅行网华北分公司|Филиал туристического портала Ctrip по Северному Китаю|씨트립 화베이 지사|씨트립관광사이트 화북분회사|Ctrip, North China branch
report-2022|cast|society|research_services|beijing|중국과학기술협회|中国科学技术协会|Китайская ассоциация по науке и технике|중국과학기술협회|중국과학기술협회|China Association for Science and Technology
report-2022|rosnio|society|research_services|moscow|러시과학공정협회련합회;러시아과학공정협회련합회;러시아과학공업협회련합회|俄罗斯科学工程协会联合会|Российский союз научных и инженерных общественных объединений|러시아 과학공학협회연합회|로씨야과학공정협회련합회|Russian Union of Scientific and Engineering Public Associations
report-2022|hlj-government|government|research_services|harbin|흑룡강성인민정부|黑龙江省人民政府|Народное правительство провинции Хэйлунцзян|헤이룽장성 인민정부|흑룡강성인민정부|People's Government of Heilongjiang Province
report-2022|cast-communication|service_provider|research_services|beijing|중국과학기술협회 과학기술전파센터|中国科学技术协会科学技术传播中心|Центр научно-технической коммуникации Китайской ассоциации по науке и технике|중국과학기술협회 과학기술전파센터|중국과학기술협회 과학기술전파센터|Centre for Science and Technology Communication, China Association for Science and Technology
report-2022|hlj-science-association|society|research_services|harbin|흑룡강성과학기술협회|黑龙江省科学技术协会|Ассоциация по науке и технике провинции Хэйлунцзян|헤이룽장성 과학기술협회|흑룡강성과학기술협회|Heilongjiang Association for Science and Technology
report-2022|harbin-new-area-committee|government|research_services|harbin|할빈신구 관리위원회|哈尔滨新区管理委员会|Административный комитет Нового района Харбина|하얼빈신구 관리위원회|할빈신구 관리위원회|Administrative Committee of Harbin New Area
report-2022|harbin-new-area|government|research_services|harbin|할빈신구|哈尔滨新区|Новый район Харбина|하얼빈신구|할빈신구|Harbin New Area
report-2022|qiqihar-city|government|telecommunications|qiqihar|치치할|齐齐哈尔市|Город Цицикар|치치하얼시|치치할시|City of Qiqihar
report-2022|jiamusi-city|government|agriculture|jiamusi|가목사|佳木斯市|Город Цзямусы|자무쓰시|가목사시|City of Jiamusi
report-2022|china-sae|society|vehicles|beijing|중국자동차공정학회|中国汽车工程学会|Китайское общество автомобильных инженеров|중국자동차공정학회|중국자동차공정학회|China Society of Automotive Engineers
report-2022|china-communications-institute|society|telecommunications|beijing|중국통신학회|中国通信学会|Китайский институт связи|중국통신학회|중국통신학회|China Institute of Communications
report-2022|crop-science-society|society|agriculture|beijing|중국작물학회|中国作物学会|Китайское общество растениеводства|중국작물학회|중국작물학회|Crop Science Society of China
report-2022|shurui|enterprise|software|nanjing|남경수예데이터과학기술유한회사|南京数睿数据科技有限公司|ООО «Нанкин Шужуй технологии данных»|난징 수루이데이터과학기술유한회사|남경수예데이터과학기술유한회사|Nanjing Shurui Data Technology Co., Ltd.
report-2022|baidu-cloud|enterprise|data_services|beijing|바이두클라우드|百度云|Baidu Cloud|바이두 클라우드|바이두클라우드|Baidu Cloud
report-2022|hlj-party-committee|government|research_services|harbin|흑룡강성위|中共黑龙江省委员会|Хэйлунцзянский провинциальный комитет КПК|중국공산당 헤이룽장성위원회|중공흑룡강성위원회|Heilongjiang Provincial Committee of the Communist Party of China
report-2022|hlj-cppcc|government|research_services|harbin|흑룡강성정협|黑龙江省政协|Комитет НПКСК провинции Хэйлунцзян|헤이룽장성 정협|흑룡강성정협|Heilongjiang Provincial Committee of the CPPCC
`;

const NOTES: Readonly<Record<string, FullText>> = {
  chenhui: full(
    "报道中该企业出现两种名称：“목단강신휘(晨辉)…”和“흑룡강성신휘…”。此处视为同一机构，两种写法均予保留。",
    "В репортаже фирма названа двояко: «목단강신휘(晨辉)…» (Муданьцзян) и «흑룡강성신휘…» (провинция Хэйлунцзян). Здесь это одна организация, обе формы сохранены.",
    "보도에는 이 기업이 ‘목단강신휘(晨辉)…’와 ‘흑룡강성신휘…’ 두 가지로 적혀 있다. 여기서는 한 기관으로 보고 두 표기를 모두 남긴다.",
    "보도에서는 이 기업을 ‘목단강신휘(晨辉)…’와 ‘흑룡강성신휘…’ 두가지로 적었다. 여기서는 한 기관으로 보고 두 표기를 다 남긴다.",
    "The report names this firm in two ways: “목단강신휘(晨辉)…” (Mudanjiang) and “흑룡강성신휘…” (Heilongjiang). Both are kept as name forms of one organisation.",
  ),
  rosnio: full(
    "报道中该联合会的名称有三种拼写，均按原文保留。",
    "В репортаже название союза напечатано в трёх вариантах; все сохранены как в источнике.",
    "보도에는 연합회 이름이 세 가지로 적혀 있으며 모두 그대로 남긴다.",
    "보도에는 련합회 이름이 세가지로 적혀있는데 모두 그대로 남긴다.",
    "The report spells the union's name in three ways; all are kept as printed.",
  ),
};

const LANGUAGE_OF_COUNTRY: Readonly<Record<string, Locale>> = { CN: "zh-CN", RU: "ru" };

function parse(line: string): DemoOrganisation {
  const [source, key, role, industry, city, reported, zh, ru, koKr, koCn, en] = line.split("|");
  const place = placeOf(city!);
  return {
    demonstration: false,
    source: source as SourceKey,
    key: key!,
    names: full(zh!, ru!, koKr!, koCn!, en!),
    role: role as OrganisationRole,
    country: place.country,
    region: place.region,
    city: place.names,
    cityAssumed: !reported!.includes(place.names["ko-CN"]),
    zone: place.zone,
    industry: industry as Industry,
    languages: [LANGUAGE_OF_COUNTRY[place.country] ?? "en"],
    identifierScheme: null,
    reportedForms: reported!.split(";").map((text) => ({ text, locale: "ko-CN", source: source as SourceKey })),
    note: NOTES[key!] ?? null,
  };
}

export const NAMED_ORGANISATIONS: readonly DemoOrganisation[] = lines(TABLE).map(parse);
