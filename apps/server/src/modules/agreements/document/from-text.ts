import { canonicalAgreementText, filledText, type AgreementText } from "@songhua/contract";
import { pickText, type Locale, type LocalDate, type MultiText } from "@songhua/kernel";
import { createHash } from "node:crypto";
import { sayIn } from "../../../platform/language/say.ts";
import type { AgreementStructure, Signatory } from "./structure.ts";

/** SHA-256 of a text's canonical bytes, in lower-case hexadecimal: what is signed beside the PDF. */
export function textHash(text: AgreementText): string {
  return createHash("sha256").update(canonicalAgreementText(text)).digest("hex");
}

/**
 * What the PDF of a drafted text shows: every variable in its place, the parties in their order, then witnesses and approvers.
 * The hash to print is that of the text itself (`textHash`), not of this view of it.
 */
export function structureOfText(
  text: AgreementText,
  extras: { readonly others?: readonly Signatory[]; readonly date?: LocalDate; readonly number?: string } = {},
): AgreementStructure {
  const [first, ...others] = text.languages;
  const languages: AgreementStructure["languages"] = [first!, ...others];
  const filled = new Map(text.languages.map((locale) => [locale, filledText(text, locale)]));
  const inEach = (say: (locale: Locale) => string): MultiText =>
    Object.fromEntries(text.languages.map((locale) => [locale, say(locale)]));
  const titled = (line: AgreementText["schedule"][number]): MultiText =>
    line.payer === null
      ? line.title
      : inEach((locale) => {
          const payer = text.parties.find(({ key }) => key === line.payer);
          const name = payer ? (pickText(payer.name, locale)?.text ?? "") : "";
          return `${pickText(line.title, locale)?.text ?? ""} (${name})`;
        });
  return {
    version: 1,
    title: inEach((locale) => filled.get(locale)!.title),
    kind: text.kind,
    languages,
    prevailing: text.prevailing,
    value:
      text.value.kind === "amount"
        ? { kind: "amount", amount: text.value.amount, currency: text.value.currency }
        : { kind: text.value.kind },
    signatories: [
      ...text.parties.map((party): Signatory => {
        const [identifier] = party.identifiers;
        return {
          name: party.name,
          role: "party",
          ...(identifier && {
            identifier: `${sayIn(languages[0])(`glossary:identifier.${identifier.scheme}`)} ${identifier.value}`,
          }),
          address: party.address,
          representative: party.signatory,
        };
      }),
      ...(extras.others ?? []),
    ],
    clauses: text.clauses.map((_, at) => ({
      heading: inEach((locale) => filled.get(locale)!.clauses[at]!.heading),
      text: inEach((locale) => filled.get(locale)!.clauses[at]!.paragraphs.join("\n")),
    })),
    milestones: text.schedule.map((line) => ({
      title: titled(line),
      due: line.due,
      amount: line.amount?.amount ?? null,
      ...(line.amount && { currency: line.amount.currency }),
    })),
    ...(extras.number !== undefined && { number: extras.number }),
    ...(extras.date !== undefined && { date: extras.date }),
  };
}
