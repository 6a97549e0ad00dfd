import { canonicalJsonOf } from "@songhua/kernel";
import type { AgreementText } from "./agreement-text.ts";

export interface MergedText {
  /** Both sides' changes; where they clash the text of `mine` stands, and the clash is named. */
  readonly text: AgreementText;
  /** Clauses both changed in different ways. */
  readonly clauses: readonly string[];
  /** Other parts both changed in different ways: title, value, schedule … */
  readonly parts: readonly (keyof AgreementText)[];
}

const same = (a: object | undefined, b: object | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && canonicalJsonOf({ a }) === canonicalJsonOf({ a: b }));

/**
 * Two changes of one version made at once, put together: what only one side changed is taken from it, clause by clause and part by
 * part, variables one by one. A clause one side removed and the other changed stays, as a clash. Order: mine, clauses added by the
 * other side behind the one they follow there. O(clauses · length).
 */
export function mergeTexts(base: AgreementText, mine: AgreementText, theirs: AgreementText): MergedText {
  const clashes: string[] = [];
  const parts: (keyof AgreementText)[] = [];
  const byId = (text: AgreementText) => new Map(text.clauses.map((clause) => [clause.id, clause]));
  const [inBase, inMine, inTheirs] = [byId(base), byId(mine), byId(theirs)];
  const decided = (id: string) => {
    const [was, own, other] = [inBase.get(id), inMine.get(id), inTheirs.get(id)];
    if (same(own, other) || same(other, was)) return own;
    if (same(own, was)) return other;
    clashes.push(id);
    return own ?? other;
  };
  const order = mine.clauses.map((clause) => clause.id);
  for (const [position, clause] of theirs.clauses.entries()) {
    if (order.includes(clause.id)) continue;
    const before = theirs.clauses.slice(0, position).findLast((one) => order.includes(one.id));
    order.splice(before ? order.indexOf(before.id) + 1 : 0, 0, clause.id);
  }
  const variables: AgreementText["variables"] = {};
  for (const name of new Set([...Object.keys(mine.variables), ...Object.keys(theirs.variables)])) {
    const [was, own, other] = [base.variables[name], mine.variables[name], theirs.variables[name]];
    const taken = same(own, was) ? other : own;
    if (!same(own, was) && !same(other, was) && !same(own, other) && !parts.includes("variables"))
      parts.push("variables");
    if (taken) variables[name] = taken;
  }
  const part = <K extends "title" | "parties" | "value" | "schedule" | "languages" | "prevailing" | "under" | "kind">(
    key: K,
  ): AgreementText[K] => {
    const wrapped = (text: AgreementText) => ({ part: text[key] });
    if (same(wrapped(mine), wrapped(base))) return theirs[key];
    if (!same(wrapped(theirs), wrapped(base)) && !same(wrapped(mine), wrapped(theirs))) parts.push(key);
    return mine[key];
  };
  const text: AgreementText = {
    format: mine.format,
    template: mine.template,
    kind: part("kind"),
    languages: part("languages"),
    prevailing: part("prevailing"),
    title: part("title"),
    parties: part("parties"),
    variables,
    clauses: order.flatMap((id) => decided(id) ?? []),
    value: part("value"),
    schedule: part("schedule"),
    under: part("under"),
  };
  return { text, clauses: clashes, parts };
}
