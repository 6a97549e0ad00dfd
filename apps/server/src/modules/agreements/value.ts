import type { BodyOf, Operations } from "@songhua/contract";
import { compareDecimals, CURRENCIES, DomainError, type Currency, type Decimal } from "@songhua/kernel";
import type { RateRow } from "../../platform/database/schema.ts";

export type AgreementValue =
  | { kind: "none" }
  | { kind: "undisclosed" }
  | { kind: "amount"; amount: Decimal; currency: Currency; rate: RateRow | null };
export type AgreementInput = NonNullable<BodyOf<Operations["createAgreement"]>>;

/**
 * A value as it may be written down.
 * @throws DomainError amount_negative; amount_missing for zero (an agreement without money has no value, not a value of 0);
 * bad_request for decimals the currency does not have, or a rate into its own currency.
 */
export function checkedValue(
  value:
    | { kind: "none" }
    | { kind: "undisclosed" }
    | { kind: "amount"; amount: string; currency: Currency; rate?: RateRow | null | undefined },
): AgreementValue {
  if (value.kind !== "amount") return value;
  const sign = compareDecimals(value.amount, "0");
  if (sign < 0) throw new DomainError("amount_negative", { amount: value.amount });
  if (sign === 0) throw new DomainError("amount_missing");
  const decimals = (value.amount.split(".")[1] ?? "").replace(/0+$/, "").length;
  if (decimals > CURRENCIES[value.currency])
    throw new DomainError("bad_request", { field: "value.amount", decimals: CURRENCIES[value.currency] });
  const rate = value.rate ?? null;
  if (rate?.to === value.currency) throw new DomainError("bad_request", { field: "value.rate.to" });
  return { kind: "amount", amount: value.amount, currency: value.currency, rate };
}
