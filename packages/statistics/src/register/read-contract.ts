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
import type { RowCells } from "./row-cells.ts";

const KIND_WORDS = {
  意向: "intention",
  框架: "framework",
  合同: "contract",
  намерение: "intention",
  рамочное: "framework",
  договор: "contract",
} as const;
const LOCATION_WORDS = {
  offshore: "OFF",
  onshore: "ON",
  离岸: "OFF",
  在岸: "ON",
  офшор: "OFF",
  역외: "OFF",
  역내: "ON",
} as const;
const OWNERSHIP_WORDS = {
  国有: "STATE",
  民营: "PRIVATE",
  私营: "PRIVATE",
  外资: "FOREIGN",
  港澳台: "HMT",
  其他: "OTHER",
} as const;
const VALUE_WORDS = { 无: "none", 未披露: "undisclosed", 披露: "amount" } as const;

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
  const ebops = cells.text("ebops")?.toUpperCase() ?? null;
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
  const serviceClass = cells.text("class")?.toUpperCase() ?? null;
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
  const kind = cells.code("technology_kind", TECHNOLOGY_KINDS, "technology_kind_unknown", {
    开发: "DEVELOPMENT",
    转让: "TRANSFER",
    许可: "LICENCE",
    咨询: "CONSULTING",
    服务: "SERVICE",
  });
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
