import { canonicalJsonOf, pickText, type Locale } from "@songhua/kernel";
import type { AgreementText } from "./agreement-text.ts";

/** Where nothing is filled in yet; a text with blanks is not signed. */
export const BLANK = "________";
const PLACEHOLDER = /\{\{\s*([a-z][a-z0-9_]*)\s*\}\}/g;

export interface FilledClause {
  readonly id: string;
  /** 1, 2, 3 … as printed. */
  readonly number: number;
  readonly heading: string;
  readonly paragraphs: readonly string[];
}
export interface FilledText {
  readonly title: string;
  readonly clauses: readonly FilledClause[];
}

/** What is hashed and signed, as UTF-8 (RFC 8785). */
export function canonicalAgreementText(text: AgreementText): string {
  return canonicalJsonOf(text);
}

/**
 * The text in one of its languages with every variable in its place: the same for the screen, the PDF and the difference.
 * Known besides the text's own variables: `party_a` … `party_f` and `value`. O(length).
 */
export function filledText(text: AgreementText, locale: Locale): FilledText {
  const fill = (body: string) =>
    body.replace(PLACEHOLDER, (_, name: string) => variableIn(text, name, locale) || BLANK);
  return {
    title: fill(pickText(text.title, locale)?.text ?? ""),
    clauses: text.clauses.map((clause, position) => ({
      id: clause.id,
      number: position + 1,
      heading: fill(clause.heading[locale] ?? ""),
      paragraphs: fill(clause.body[locale] ?? "")
        .split(/\r?\n/)
        .map((paragraph) => paragraph.trim())
        .filter(Boolean),
    })),
  };
}

/** Names in braces that nothing fills, and clauses without words in one of the languages: what stands between a draft and its approval. */
export function blanksOf(text: AgreementText): { variables: string[]; clauses: { id: string; locale: Locale }[] } {
  const variables = new Set<string>();
  const clauses: { id: string; locale: Locale }[] = [];
  for (const locale of text.languages)
    for (const clause of text.clauses) {
      const body = clause.body[locale] ?? "";
      if (body.trim() === "") clauses.push({ id: clause.id, locale });
      for (const [, name] of `${clause.heading[locale] ?? ""} ${body}`.matchAll(PLACEHOLDER))
        if (!variableIn(text, name!, locale)) variables.add(name!);
    }
  return { variables: [...variables].sort(), clauses };
}

function variableIn(text: AgreementText, name: string, locale: Locale): string {
  const party = /^party_([a-f])$/.exec(name)?.[1];
  if (party) {
    const found = text.parties.find(({ key }) => key === party);
    return found ? (pickText(found.name, locale)?.text ?? "") : "";
  }
  if (name === "value") return text.value.kind === "amount" ? writeAmount(text.value, locale) : "";
  const value = text.variables[name];
  return value ? (pickText(value, locale)?.text ?? "") : "";
}

/**
 * An amount as a contract prints it: grouped in threes, ISO code behind. Never by the runtime's own locale data, which changes
 * from version to version, while a signed text must print the same for ever.
 */
export function writeAmount(money: { amount: string; currency: string }, locale: Locale): string {
  const [whole = "0", fraction] = money.amount.split(".");
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, locale === "ru" ? "\u00a0" : ",");
  return `${groups}${fraction ? `${locale === "ru" ? "," : "."}${fraction}` : ""}\u00a0${money.currency}`;
}
