import type { AgreementKind, Currency, Decimal, LocalDate } from "@songhua/kernel";
import type { DigitalFlag, Location, Ownership, TechnologyKind } from "../classification/vocabulary.ts";

/** A rate as an authority or a contract states it; what is stated is never derived again. */
export interface StatedRate {
  readonly rate: Decimal;
  readonly source: string | null;
  readonly date: string | null;
}

/** Money on a line: its own currency first, then whatever views of it were stated with it. */
export interface StatedMoney {
  readonly amount: Decimal;
  readonly currency: Currency;
  /** The CNY and USD views as filed, if they were; otherwise a rate rule makes them. */
  readonly cny: Decimal | null;
  readonly usd: Decimal | null;
  readonly toCny: StatedRate | null;
  readonly toUsd: StatedRate | null;
}

/** 执行额: value performed and received, tied to a bank receipt voucher of the same year. */
export interface Execution {
  readonly on: LocalDate;
  readonly money: StatedMoney;
  readonly voucher: string | null;
  readonly voucherDate: LocalDate | null;
}

export interface Change {
  readonly on: LocalDate | null;
  readonly reason: string;
  readonly field: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

export type LineValue =
  | { readonly kind: "none" }
  /** Undisclosed: filed, but to be published only among enough others. Without money it was withheld even from the register. */
  | { readonly kind: "undisclosed"; readonly money: StatedMoney | null }
  | { readonly kind: "amount"; readonly money: StatedMoney };

/** One agreement of the outsourcing register (服务外包). Null is "not recorded", never zero and never "no". */
export interface ContractLine {
  /** Contract number, unique in the register. */
  readonly id: string;
  /** Counts filings of one number: a higher one replaces the lower. */
  readonly revision: number;
  readonly kind: AgreementKind;
  readonly title: string | null;
  /** The framework it stands under. */
  readonly masterId: string | null;
  /** The agreement of the same kind that it renews. */
  readonly renewsId: string | null;
  readonly provider: string | null;
  readonly providerIdentifier: string | null;
  /** GB/T 2260 code of the provider, and its province (first two digits). */
  readonly region: string | null;
  readonly ownership: Ownership | null;
  readonly buyer: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly buyerEconomy: string | null;
  readonly buyerType: string | null;
  readonly endBuyerEconomy: string | null;
  readonly location: Location | null;
  readonly serviceClass: string | null;
  readonly classVersion: string;
  readonly ebops: string | null;
  readonly ordered: DigitalFlag;
  readonly orderedMode: string | null;
  readonly delivered: DigitalFlag;
  /** Share of the value delivered over networks, in per cent; null: all of it where `delivered` is Y. */
  readonly deliveredPercent: Decimal | null;
  readonly platform: string | null;
  readonly signedOn: LocalDate;
  readonly validFrom: LocalDate | null;
  readonly validUntil: LocalDate | null;
  readonly value: LineValue;
  readonly subcontract: boolean | null;
  /** People employed on it, and graduates among them. */
  readonly heads: number | null;
  readonly graduates: number | null;
  readonly registeredOn: LocalDate | null;
  readonly startedOn: LocalDate | null;
  /** The event at which it was signed, where it was. */
  readonly eventId: string | null;
  readonly executions: readonly Execution[];
  readonly changes: readonly Change[];
}

/**
 * 技术合同认定登记: a class of its own, registered once, in the seller's region, within 30 days. Its technical income is what the
 * certificate states and is not the contract's value. Never added to outsourcing.
 */
export interface TechnologyContract {
  readonly id: string;
  readonly kind: TechnologyKind;
  readonly title: string | null;
  readonly seller: string | null;
  readonly region: string | null;
  readonly buyer: string | null;
  readonly signedOn: LocalDate;
  readonly registrationNumber: string | null;
  readonly registeredOn: LocalDate | null;
  readonly money: StatedMoney;
  readonly technicalIncome: Decimal | null;
}

/** Days within which a technology contract is to be registered. */
export const TECHNOLOGY_REGISTRATION_DAYS = 30;
