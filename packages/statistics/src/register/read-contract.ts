import { AGREEMENT_KINDS } from "@songhua/kernel";
import { EBOPS_CODES } from "../classification/baskets.ts";
import { CLASSIFICATIONS, CURRENT_CLASSIFICATION, groupOfClass } from "../classification/service-classes.ts";
import { LOCATIONS, OWNERSHIPS, TECHNOLOGY_KINDS, type Location } from "../classification/vocabulary.ts";
import {
  TECHNOLOGY_REGISTRATION_DAYS,
  type ContractLine,
  type LineValue,
  type TechnologyContract,
} from "./contract-line.ts";
import { classNamed } from "./names.ts";
import type { RowCells } from "./row-cells.ts";

/** Words as `foldWord` leaves them. */
const wordsOf = <T extends string>(words: Readonly<Record<T, string>>): Readonly<Record<string, T>> =>
  Object.fromEntries(
    Object.entries<string>(words).flatMap(([code, list]) => list.split(" ").map((word) => [word, code as T])),
  );
const KIND_WORDS = wordsOf({
  intention:
    "意向 意向书 意向协议 谅解备忘录 备忘录 loi mou letterofintent memorandum намерение намерения протоколонамерениях меморандум 의향 의향서 양해각서",
  framework:
    "框架 框架协议 框架合同 frameworkagreement frameworkcontract рамочное рамочный рамочныйдоговор рамочноесоглашение 기본협약 기본계약 기틀협정 기틀 틀협정",
  contract: "合同 正式合同 договор контракт 계약 계약서",
});
const LOCATION_WORDS = wordsOf({
  OFF: "offshore 离岸 境外 офшор офшорный 역외 경외",
  ON: "onshore domestic 在岸 境内 внутристраны внутренний 역내 경내",
});
const OWNERSHIP_WORDS = wordsOf({
  STATE: "国有 国有企业 stateowned state государственная 국유 국유기업",
  PRIVATE: "民营 私营 民营企业 私营企业 private частная 민영 사영 민간",
  FOREIGN: "外资 外资企业 外商投资 foreign foreigninvested иностранная 외자 외국인투자",
  HMT: "港澳台 港澳台资 hongkongmacaotaiwan 홍콩마카오대만 향항오문대만",
  OTHER: "其他 其它 other прочая 기타",
});
const TECHNOLOGY_WORDS = wordsOf({
  DEVELOPMENT: "开发 技术开发 разработка 개발 기술개발",
  TRANSFER: "转让 技术转让 передача 이전 기술이전 양도 기술양도",
  LICENCE: "许可 技术许可 license лицензия 허가 기술허가 라이선스",
  CONSULTING: "咨询 技术咨询 консультации 자문 기술자문",
  SERVICE: "服务 技术服务 услуги 봉사 서비스 기술봉사 기술서비스",
});
const VALUE_WORDS = wordsOf({
  none: "无 无金额 нет 없음",
  undisclosed: "未披露 保密 不公开 confidential неразглашается конфиденциально 비공개",
  amount: "披露 公开 disclosed 공개",
});

/** The contract on a row, or undefined when an error leaves the row out; every error of the row is reported. */
export function readContract(cells: RowCells): ContractLine | undefined {
  const signedOn = cells.pastDate("signed_on");
  if (signedOn === null && cells.text("signed_on") === null) cells.find("date_missing", "signed_on");
  const [validFrom, validUntil] = [cells.date("valid_from"), cells.date("valid_until")];
  if (validFrom !== null && validUntil !== null && validUntil < validFrom)
    cells.find("dates_reversed", "valid_until", { from: validFrom, until: validUntil });
  const buyerEconomy = cells.economy("buyer_economy");
  const kind = cells.code("kind", AGREEMENT_KINDS, "kind_unknown", KIND_WORDS) ?? "contract";
  const [heads, graduates] = [cells.count("heads"), cells.count("graduates")];
  if (heads !== null && graduates !== null && graduates > heads)
    cells.find("graduates_above_heads", "graduates", { heads, graduates });
  const delivered = cells.flag("delivered");
  const deliveredPercent = cells.percent("delivered_share");
  if (deliveredPercent !== null && delivered !== "Y")
    cells.find("percent_contradicts", "delivered_share", { value: deliveredPercent, flag: delivered });
  const { serviceClass, classVersion } = classOf(cells);
  const ebops = cells.text("ebops")?.normalize("NFKC").toUpperCase() ?? null;
  if (ebops !== null && !EBOPS_CODES.has(ebops)) cells.find("ebops_unknown", "ebops", { value: ebops });
  const subcontract = cells.flag("subcontract");
  const line = {
    id: cells.id ?? "",
    revision: cells.count("revision") ?? 1,
    kind,
    title: cells.text("title"),
    masterId: cells.text("master_no"),
    renewsId: cells.text("renews_no"),
    provider: cells.text("provider"),
    providerIdentifier: cells.text("provider_id"),
    region: cells.region("region"),
    ownership: cells.code("ownership", OWNERSHIPS, "ownership_unknown", OWNERSHIP_WORDS),
    buyer: cells.text("buyer"),
    buyerEconomy,
    buyerType: cells.text("buyer_type"),
    endBuyerEconomy: cells.economy("end_buyer_economy"),
    location: locationOf(cells, buyerEconomy),
    serviceClass,
    classVersion,
    ebops,
    ordered: cells.flag("ordered"),
    orderedMode: cells.text("ordered_mode"),
    delivered,
    deliveredPercent,
    platform: cells.text("platform"),
    signedOn: signedOn ?? "",
    validFrom,
    validUntil,
    value: valueOf(cells),
    subcontract: subcontract === "U" ? null : subcontract === "Y",
    heads,
    graduates,
    registeredOn: cells.pastDate("registered_on"),
    startedOn: cells.pastDate("started_on"),
    eventId: cells.text("event"),
    executions: [],
    changes: [],
  };
  return cells.failed ? undefined : line;
}

/** Offshore when the buyer's economy is not mainland China; a stated location that says otherwise is an error, not a choice. */
function locationOf(cells: RowCells, buyerEconomy: string | null): Location | null {
  const stated = cells.code("location", LOCATIONS, "location_unknown", LOCATION_WORDS);
  if (cells.text("location") !== null && stated === null) return null;
  if (buyerEconomy === null) {
    if (stated === null) cells.find("location_missing", "location");
    return stated;
  }
  const derived: Location = buyerEconomy === "CN" ? "ON" : "OFF";
  if (stated !== null && stated !== derived)
    cells.find("location_contradicts", "location", { stated, economy: buyerEconomy });
  return derived;
}

function classOf(cells: RowCells): { serviceClass: string | null; classVersion: string } {
  const classVersion = cells.text("class_version") ?? CURRENT_CLASSIFICATION;
  const written = cells.text("class");
  const serviceClass = written === null ? null : (classNamed(written) ?? written.toUpperCase());
  const versions = CLASSIFICATIONS.map(({ version }) => version);
  if (!versions.includes(classVersion))
    cells.find("class_version_unknown", "class_version", { value: classVersion, allowed: versions.join(", ") });
  else if (serviceClass !== null && groupOfClass(serviceClass, classVersion) === undefined)
    cells.find("class_unknown", "class", { value: serviceClass, version: classVersion });
  return { serviceClass, classVersion };
}

function valueOf(cells: RowCells): LineValue {
  const stated = cells.code("value", ["amount", "none", "undisclosed"] as const, "value_kind_unknown", VALUE_WORDS);
  const hasAmount = cells.text("amount") !== null;
  if (stated === "none") {
    if (hasAmount) cells.find("amount_unexpected", "amount", { value: cells.text("amount") ?? "" });
    return { kind: "none" };
  }
  const money = cells.money();
  if (stated === "undisclosed") return { kind: "undisclosed", money };
  // Zero is what forms write for "no money"; an agreement without money has none.
  if (money === null) {
    if (!hasAmount) cells.find("amount_missing", "amount");
    return { kind: "none" };
  }
  return { kind: "amount", money };
}

export function readTechnology(cells: RowCells): TechnologyContract | undefined {
  const kind = cells.code("technology_kind", TECHNOLOGY_KINDS, "technology_kind_unknown", TECHNOLOGY_WORDS);
  if (kind === null && cells.text("technology_kind") === null)
    cells.find("technology_kind_unknown", "technology_kind", { value: "", allowed: TECHNOLOGY_KINDS.join(", ") });
  const [signedOn, registeredOn] = [cells.pastDate("signed_on"), cells.pastDate("registered_on")];
  if (signedOn === null && cells.text("signed_on") === null) cells.find("date_missing", "signed_on");
  const money = cells.money();
  if (money === null && cells.text("amount") === null) cells.find("amount_missing", "amount");
  const technicalIncome = cells.amount("technical_income");
  if (cells.failed || kind === null || signedOn === null || money === null) return undefined;
  if (registeredOn !== null && daysBetween(signedOn, registeredOn) > TECHNOLOGY_REGISTRATION_DAYS)
    cells.find("registered_late", "registered_on", {
      days: daysBetween(signedOn, registeredOn),
      most: TECHNOLOGY_REGISTRATION_DAYS,
    });
  if (technicalIncome !== null && Number(technicalIncome) > Number(money.amount))
    cells.find("income_above_value", "technical_income", { income: technicalIncome, value: money.amount });
  return {
    id: cells.id ?? "",
    kind,
    title: cells.text("title"),
    seller: cells.text("provider"),
    region: cells.region("region"),
    buyer: cells.text("buyer"),
    signedOn,
    registrationNumber: cells.text("registration_no"),
    registeredOn,
    money,
    technicalIncome,
  };
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
