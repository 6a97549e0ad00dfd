import { AGREEMENT_KINDS } from "@songhua/kernel";
import { z } from "zod";
import { DecimalSchema, Id, Instant, LocalDate, MultiLine, PageQuery } from "../shared.ts";

const Text = z.string().nullable();

/**
 * Which register is meant: that of real contracts, or the generated one of the demonstration. They never mix. Where it is not
 * said: the real one as soon as it holds a line, else the demonstration. Every answer says which it speaks of.
 */
export const Book = z.enum(["real", "demonstration"]);
export const BookQuery = z.object({ book: Book.optional() });
export const BookPage = PageQuery.extend({ book: Book.optional() });
export const inBook = <S extends z.ZodType>(item: S) =>
  z.object({ items: z.array(item), total: z.number().int(), demonstration: z.boolean() });

export const FilingAct = z.enum(["report", "accept", "return", "change"]);
/** The offices a filing passes, from the company up. */
export const FilingLevel = z.enum(["company", "district", "city", "province", "ministry"]);
export const Filing = z.object({
  kind: z.enum(["draft", "under_review", "returned", "accepted"]),
  /** The office it waits for, or that returned it. */
  level: FilingLevel.nullable(),
  reason: z.string().nullable(),
  /** Counts submissions, from 1. */
  round: z.number().int(),
});
/** Money as it was filed; views in CNY and USD only where they were stated with it. */
export const LineMoney = z.object({
  amount: DecimalSchema,
  currency: z.string(),
  cny: DecimalSchema.nullable(),
  usd: DecimalSchema.nullable(),
  toCny: z.object({ rate: z.string(), source: Text, date: Text }).nullable(),
  toUsd: z.object({ rate: z.string(), source: Text, date: Text }).nullable(),
});
export const OutsourcingLine = z.object({
  id: Id,
  /** The contract's number, unique in its register. */
  number: z.string(),
  /** Counts filings of one number. */
  revision: z.number().int(),
  kind: z.enum(AGREEMENT_KINDS),
  title: Text,
  masterNumber: Text,
  renewsNumber: Text,
  provider: Text,
  providerIdentifier: Text,
  /** GB/T 2260 */
  region: Text,
  ownership: Text,
  buyer: Text,
  buyerEconomy: Text,
  buyerType: Text,
  endBuyerEconomy: Text,
  location: z.enum(["OFF", "ON"]).nullable(),
  serviceClass: Text,
  classVersion: z.string(),
  ebops: Text,
  ordered: z.enum(["Y", "N", "U"]),
  orderedMode: Text,
  delivered: z.enum(["Y", "N", "U"]),
  deliveredPercent: z.string().nullable(),
  platform: Text,
  signedOn: LocalDate,
  validFrom: LocalDate.nullable(),
  validUntil: LocalDate.nullable(),
  /** `undisclosed` without money: withheld even from the register. */
  value: z.object({ kind: z.enum(["none", "undisclosed", "amount"]), money: LineMoney.nullable() }),
  subcontract: z.boolean().nullable(),
  heads: z.number().int().nullable(),
  graduates: z.number().int().nullable(),
  registeredOn: LocalDate.nullable(),
  startedOn: LocalDate.nullable(),
  event: Text,
  executions: z.number().int(),
  /** What the codes stand for; the province for a region. Null where no list names the code. */
  names: z.object({
    region: MultiLine.nullable(),
    ownership: MultiLine.nullable(),
    serviceClass: MultiLine.nullable(),
  }),
  filing: Filing,
  demonstration: z.boolean(),
});
export const Execution = z.object({
  on: LocalDate,
  money: LineMoney,
  voucher: Text,
  voucherDate: LocalDate.nullable(),
});
export const OutsourcingLineFull = OutsourcingLine.extend({
  /** SHA-256 of the line's canonical text, hexadecimal. */
  sha256: z.string(),
  executionLines: z.array(Execution),
  changes: z.array(z.object({ on: LocalDate.nullable(), reason: z.string(), field: Text, before: Text, after: Text })),
  /** Everything that was done with the filing, oldest first. */
  history: z.array(
    z.object({
      at: Instant,
      actor: z.string(),
      act: z.union([FilingAct, z.enum(["imported", "refiled"])]),
      level: FilingLevel.nullable(),
      reason: Text,
      after: Filing,
    }),
  ),
  /** Agreements under this framework, and those that renew it. */
  under: z.array(z.object({ id: Id, number: z.string(), relation: z.enum(["under", "renews"]) })),
  master: z.object({ id: Id, number: z.string() }).nullable(),
  /** What the viewer may do now, and as which office. */
  mayAct: z.array(z.object({ act: FilingAct, level: FilingLevel })),
});
export const TechnologyContract = z.object({
  id: Id,
  number: z.string(),
  kind: z.enum(["DEVELOPMENT", "TRANSFER", "LICENCE", "CONSULTING", "SERVICE"]),
  title: Text,
  seller: Text,
  region: Text,
  buyer: Text,
  signedOn: LocalDate,
  registrationNumber: Text,
  registeredOn: LocalDate.nullable(),
  money: LineMoney,
  technicalIncome: DecimalSchema.nullable(),
  /** The province of `region`. */
  regionName: MultiLine.nullable(),
  demonstration: z.boolean(),
});
