import type { AgreementText } from "./agreement-text.ts";
import { mergeTexts } from "./merge-agreement-texts.ts";

type Clause = AgreementText["clauses"][number];

/** A clause both sides changed: `other` is the wording that does not stand in the text now. */
export interface ClauseClash {
  readonly other: Clause | null;
  readonly standing: "mine" | "theirs";
}
export interface MergedDraft {
  readonly author: string;
  readonly version: number;
  readonly theirs: AgreementText;
  readonly clauses: Readonly<Record<string, ClauseClash>>;
  /** Other parts both changed; the writer's own stand. */
  readonly parts: readonly (keyof AgreementText)[];
}

/** Two changes of one version put together, with what clashes and the words that do not stand now. O(clauses · length). */
export function putTogether(
  base: AgreementText,
  mine: AgreementText,
  theirs: AgreementText,
): { readonly text: AgreementText; readonly clauses: MergedDraft["clauses"]; readonly parts: MergedDraft["parts"] } {
  const both = mergeTexts(base, mine, theirs);
  const of = (text: AgreementText, id: string) => text.clauses.find((clause) => clause.id === id) ?? null;
  const clauses = Object.fromEntries(
    both.clauses.map((id): [string, ClauseClash] =>
      of(mine, id) ? [id, { other: of(theirs, id), standing: "mine" }] : [id, { other: null, standing: "theirs" }],
    ),
  );
  return { text: both.text, clauses, parts: both.parts };
}

/** The standing words followed by the other side's, paragraph by paragraph; what both say is said once. */
export function bothWordings(standing: Clause, other: Clause): Clause {
  const languages = new Set([...Object.keys(standing.body), ...Object.keys(other.body)]) as Set<keyof Clause["body"]>;
  const body: Clause["body"] = {};
  for (const locale of languages) {
    const own = (standing.body[locale] ?? "").split("\n");
    const more = (other.body[locale] ?? "").split("\n").filter((paragraph) => paragraph && !own.includes(paragraph));
    body[locale] = [...own, ...more].filter(Boolean).join("\n");
  }
  return { ...standing, body };
}
