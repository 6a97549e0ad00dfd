import { AGREEMENT_KINDS, IDENTIFIER_SCHEMES } from "@songhua/kernel";
import { z } from "zod";
import { AgreementValue } from "./agreement-value.ts";
import { CurrencySchema, DecimalSchema, line, LocalDate, LocaleSchema, MultiLine, MultiProse } from "./shared.ts";

/* What parties sign, as structure. The SHA-256 of its canonical JSON is signed beside that of the PDF made from it. */

/** A letter a–f: parties stand in the text in this order. */
export const PartyKey = z.string().regex(/^[a-f]$/);
const Name = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/);

export const TextParty = z.strictObject({
  key: PartyKey,
  name: MultiLine,
  /** What the party is in this text: provider, licensor … */
  role: MultiProse.default({}),
  identifiers: z
    .array(z.strictObject({ scheme: z.enum(IDENTIFIER_SCHEMES), value: line(40) }))
    .max(5)
    .default([]),
  address: MultiProse.default({}),
  /** Who signs for it, with office, as it shall be printed. */
  signatory: MultiProse.default({}),
});

/** One clause. Paragraphs of the body are parted by a line break; `{{name}}` stands for a variable, `{{party_a}}` for a party's name. */
export const Clause = z.strictObject({
  /** Stays through all versions: comments and differences hold on to it. */
  id: Name,
  heading: MultiProse,
  body: MultiProse,
});

/** A milestone, or a payment with who pays it. */
export const ScheduleLine = z.strictObject({
  id: Name,
  kind: z.enum(["milestone", "payment"]),
  title: MultiLine,
  due: LocalDate.nullable().default(null),
  amount: z.strictObject({ amount: DecimalSchema, currency: CurrencySchema }).nullable().default(null),
  payer: PartyKey.nullable().default(null),
});

export const AgreementText = z.strictObject({
  format: z.literal("songhua-agreement/1"),
  /** Where the clauses came from; the text stands for itself. */
  template: z.strictObject({ key: Name, version: z.number().int().min(1) }).nullable(),
  kind: z.enum(AGREEMENT_KINDS),
  /** One language, or a pair side by side. */
  languages: z
    .array(LocaleSchema)
    .min(1)
    .max(2)
    .refine((all) => new Set(all).size === all.length, { error: "twice" }),
  /** Null: the languages are equally authentic. */
  prevailing: LocaleSchema.nullable(),
  title: MultiLine,
  parties: z.array(TextParty).min(2).max(6),
  /** What stands in the clauses' braces, by name; an empty one is a blank to be filled. */
  variables: z.record(Name, MultiProse),
  clauses: z.array(Clause).min(1).max(200),
  value: AgreementValue,
  schedule: z.array(ScheduleLine).max(60).default([]),
  /** The framework an order stands under, as it is called in the text. */
  under: z.strictObject({ id: z.uuid(), title: MultiLine, signedOn: LocalDate.nullable() }).nullable().default(null),
});
export type AgreementText = z.output<typeof AgreementText>;
