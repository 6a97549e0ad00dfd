import type { FilingState, StatedMoney } from "@songhua/statistics";
import { nameOfCode } from "../numbers/name-codes.ts";
import type { ImportRow, LineRow } from "./queries.ts";

const moneyOf = ({ amount, currency, cny, usd, toCny, toUsd }: StatedMoney) => ({
  amount,
  currency,
  cny,
  usd,
  toCny,
  toUsd,
});

export function presentFiling(filing: FilingState) {
  return {
    kind: filing.kind,
    level: filing.kind === "under_review" ? filing.at : filing.kind === "returned" ? filing.by : null,
    reason: filing.kind === "returned" ? filing.reason : null,
    round: filing.round,
  };
}

/** The engine's filing state of a row. */
export function filingOf(
  row: Pick<LineRow, "filing" | "filing_level" | "filing_reason" | "filing_round">,
): FilingState {
  const round = row.filing_round;
  const level = row.filing_level;
  if (row.filing === "under_review" && level !== null && level !== "company")
    return { kind: "under_review", at: level, round };
  if (row.filing === "returned" && level !== null)
    return { kind: "returned", by: level, reason: row.filing_reason ?? "", round };
  return { kind: row.filing === "accepted" ? "accepted" : "draft", round };
}

export function presentLine(row: LineRow) {
  const { line } = row;
  return {
    id: row.id,
    number: row.number,
    revision: line.revision,
    kind: line.kind,
    title: line.title,
    masterNumber: line.masterId,
    renewsNumber: line.renewsId,
    provider: line.provider,
    providerIdentifier: line.providerIdentifier,
    region: line.region,
    ownership: line.ownership,
    buyer: line.buyer,
    buyerEconomy: line.buyerEconomy,
    buyerType: line.buyerType,
    endBuyerEconomy: line.endBuyerEconomy,
    location: line.location,
    serviceClass: line.serviceClass,
    classVersion: line.classVersion,
    ebops: line.ebops,
    ordered: line.ordered,
    orderedMode: line.orderedMode,
    delivered: line.delivered,
    deliveredPercent: line.deliveredPercent,
    platform: line.platform,
    signedOn: line.signedOn,
    validFrom: line.validFrom,
    validUntil: line.validUntil,
    value: {
      kind: line.value.kind,
      money: line.value.kind === "none" || line.value.money === null ? null : moneyOf(line.value.money),
    },
    subcontract: line.subcontract,
    heads: line.heads,
    graduates: line.graduates,
    registeredOn: line.registeredOn,
    startedOn: line.startedOn,
    event: line.eventId,
    executions: line.executions.length,
    names: {
      region: nameOfCode("region", line.region),
      ownership: nameOfCode("ownership", line.ownership),
      serviceClass: nameOfCode("class", line.serviceClass),
    },
    filing: presentFiling(filingOf(row)),
    demonstration: row.demonstration,
  };
}

export function presentExecutions({ line }: LineRow) {
  return line.executions.map(({ on, money, voucher, voucherDate }) => ({
    on,
    money: moneyOf(money),
    voucher,
    voucherDate,
  }));
}

export function presentImport(row: ImportRow) {
  return {
    id: row.id,
    fileName: row.file_name,
    sha256: row.sha256,
    state: row.state,
    createdAt: row.created_at,
    createdBy: row.author,
    appliedAt: row.applied_at,
    filedAs: row.filed_as,
    rows: row.rows,
    counts: row.counts,
    leftOut: row.left_out,
    demonstration: row.demonstration,
  };
}
