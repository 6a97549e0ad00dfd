import { INDUSTRIES, type Industry, type Locale } from "@songhua/kernel";

/** The four languages of the lexicon; Korean is one language in two orthographies. */
export const LANGUAGES = ["en", "zh", "ru", "ko"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Stable identity of a concept across languages and releases: `cold_chain`, `place:harbin`. */
export type ConceptId = string;

export interface Concept {
  readonly id: ConceptId;
  readonly kind: "term" | "place";
  /** First name of each list is the one shown to a reader; all are matched. Never empty. */
  readonly names: Readonly<Record<Language, readonly string[]>>;
  /** North-eastern Korean spellings, where they differ from `names.ko`; the first is the one shown. May be empty. */
  readonly koCN: readonly string[];
  /** The next wider concept: soy → oil crops, Harbin → Heilongjiang. */
  readonly broader?: ConceptId;
  readonly industry?: Industry;
  /** ISO 3166-1 alpha-2, for places. */
  readonly country?: string;
}

/** The language a text of this locale is written in. */
export function languageOf(locale: Locale): Language {
  switch (locale) {
    case "zh-CN":
      return "zh";
    case "ko-KR":
    case "ko-CN":
      return "ko";
    case "ru":
    case "en":
      return locale;
  }
}

const LINE = /^([a-z0-9_:]+)(?:<([a-z0-9_:]+))?$/;

/**
 * Reads a concept table. One concept a line, columns separated by `|`, names inside a column by `;`:
 *
 *     id<broader | English | Chinese | Russian | Korean (South) | Korean (north-east China, optional)
 *
 * A line `@industry` gives the industry of the lines below it (`@` alone: none); `@place XX` a country instead, `@place` a place across countries.
 * Empty lines are skipped. Order is kept. O(length of the table).
 * @throws Error on a malformed line: the tables are part of the program, so a fault in one is a bug.
 */
export function parseConcepts(table: string): Concept[] {
  const concepts: Concept[] = [];
  let heading: Pick<Concept, "kind" | "industry" | "country"> = { kind: "term" };
  for (const raw of table.split("\n")) {
    const line = raw.trim();
    if (line === "") continue;
    if (line.startsWith("@")) heading = parseHeading(line);
    else concepts.push({ ...heading, ...parseLine(line) });
  }
  return concepts;
}

function parseHeading(line: string): Pick<Concept, "kind" | "industry" | "country"> {
  const place = /^@place(?: ([A-Z]{2}))?$/.exec(line);
  if (place) return { kind: "place", ...(place[1] === undefined ? {} : { country: place[1] }) };
  if (line === "@") return { kind: "term" };
  const industry = INDUSTRIES.find((known) => known === line.slice(1));
  if (!industry) throw new Error(`unknown heading in a concept table: ${line}`);
  return { kind: "term", industry };
}

function parseLine(line: string): Pick<Concept, "id" | "names" | "koCN" | "broader"> {
  const columns = line.split("|").map((column) =>
    column
      .split(";")
      .map((name) => name.trim())
      .filter((name) => name !== ""),
  );
  const [head, en, zh, ru, ko, koCN = []] = columns;
  const identity = LINE.exec(head?.[0] ?? "");
  if (!identity || !en?.length || !zh?.length || !ru?.length || !ko?.length || columns.length > 6)
    throw new Error(`malformed line in a concept table: ${line}`);
  const [, id = "", broader] = identity;
  return { id, names: { en, zh, ru, ko }, koCN, ...(broader === undefined ? {} : { broader }) };
}
