import type { ContractLine, StatedMoney } from "../register/contract-line.ts";

/** SHA-256, injected: the engine knows no platform. Both give 32 bytes; text is hashed as UTF-8. */
export interface Sha256 {
  readonly text: (text: string) => Uint8Array;
  readonly bytes: (bytes: Uint8Array) => Uint8Array;
}

const moneyOf = (money: StatedMoney | null): unknown =>
  money && [
    money.amount,
    money.currency,
    money.cny,
    money.usd,
    money.toCny && [money.toCny.rate, money.toCny.source, money.toCny.date],
    money.toUsd && [money.toUsd.rate, money.toUsd.source, money.toUsd.date],
  ];

/**
 * A line as the JSON text its digest is made of: a list of all its fields in a fixed order, which is its own canonical form
 * (RFC 8785) since it holds only lists, strings, whole numbers, booleans and nulls. The first member versions the order. O(fields).
 */
export function lineText(line: ContractLine): string {
  return JSON.stringify([
    "songhua-line/1",
    line.id,
    line.revision,
    line.kind,
    line.title,
    line.masterId,
    line.renewsId,
    line.provider,
    line.providerIdentifier,
    line.region,
    line.ownership,
    line.buyer,
    line.buyerEconomy,
    line.buyerType,
    line.endBuyerEconomy,
    line.location,
    line.serviceClass,
    line.classVersion,
    line.ebops,
    line.ordered,
    line.orderedMode,
    line.delivered,
    line.deliveredPercent,
    line.platform,
    line.signedOn,
    line.validFrom,
    line.validUntil,
    line.value.kind,
    line.value.kind === "none" ? null : moneyOf(line.value.money),
    line.subcontract,
    line.heads,
    line.graduates,
    line.registeredOn,
    line.startedOn,
    line.eventId,
    line.executions.map((one) => [one.on, moneyOf(one.money), one.voucher, one.voucherDate]),
    line.changes.map((one) => [one.on, one.reason, one.field, one.before, one.after]),
  ]);
}

export function hex(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += byte.toString(16).padStart(2, "0");
  return text;
}
