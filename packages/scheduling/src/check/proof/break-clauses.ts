import { compactEnough, mostServed } from "../fills.ts";
import { stretches } from "../runs.ts";
import type { DayView } from "./day-view.ts";
import type { Formula } from "./formula.ts";

export interface PersonDay {
  /** Slots possible for each meeting of the person. */
  readonly wishes: readonly ReadonlySet<number>[];
  /** Slot → literal "busy", undefined for never. */
  readonly busy: readonly (number | undefined)[];
  readonly mostBreaks: number;
  /** Whether a break counted has to be a break. */
  readonly exact: boolean;
}

/** Part 6 of numbering.md: literals "at least 1, 2, … breaks" of one person, the first `least` of them certain. */
export function personBreaks(
  view: DayView,
  day: PersonDay,
  formula: Formula,
): { readonly atLeast: readonly number[]; readonly least: number } {
  const { wishes, mostBreaks, exact } = day;
  const most = Math.min(wishes.length - 1, mostBreaks + 1);
  const least = view.stretches.length > 1 || wishes.length === 0 ? 0 : leastBreaks(view, wishes);
  if (most <= 0) return { atLeast: [], least };
  const atLeast = Array.from({ length: most }, () => formula.fresh());
  atLeast.slice(1).forEach((more, j) => formula.implies([more], atLeast[j]!));
  for (const certain of atLeast.slice(0, least)) formula.clause(certain);
  if (view.stretches.length === 1 && least === 0) compactUnless(atLeast[0]!, view, day, formula);
  const rows = view.stretches.map((slots) => runsAlong(view, day, slots, most, formula).slice(1));
  const counted = rows.length === 1 ? rows[0]! : formula.count(rows.flat(), most, exact);
  atLeast.forEach((own, j) => {
    const found = counted[j];
    if (found !== undefined) formula.implies([found], own);
    if (exact) formula.clause(-own, ...(found === undefined ? [] : [found]));
  });
  return { atLeast, least };
}

function leastBreaks({ joined }: DayView, wishes: readonly ReadonlySet<number>[]): number {
  if (compactEnough(wishes, joined, 1)) return 0;
  return compactEnough(wishes, joined, 2) ? 1 : 2;
}

/** Without a break the meetings fill one stretch of joined slots. */
function compactUnless(broken: number, view: DayView, { wishes, busy }: PersonDay, formula: Formula): void {
  const length = wishes.length;
  const begins = stretches(view.joined, length)
    .filter((slots) => mostServed(wishes, new Set(slots)) === length)
    .map((slots) => slots[0]!);
  /** "Begins at begins[i] or later": true or false at the ends. */
  const later: (number | boolean)[] = begins.map((_, i) => (i === 0 ? true : formula.fresh()));
  later.push(false);
  later.forEach((own, i) => {
    const before = later[i - 1];
    if (typeof own === "number" && typeof before === "number") formula.implies([own], before);
  });
  busy.forEach((y, t) => {
    if (y === undefined) return;
    const first = begins.findIndex((u) => u > t - length);
    const last = begins.findLastIndex((u) => u <= t);
    if (first < 0 || last < first) return formula.clause(broken, -y);
    const [from, past] = [later[first]!, later[last + 1]!];
    const given = [-broken];
    if (typeof from === "number") {
      formula.implies([-broken, y], from);
      given.push(from);
    }
    if (typeof past === "number") {
      formula.implies([-broken, y], -past);
      given.push(-past);
    }
    formula.implies(given, y);
  });
}

/** Literal j: more than j runs of busy slots have begun among these slots. */
function runsAlong(
  { joined }: DayView,
  { busy, exact }: PersonDay,
  slots: readonly number[],
  most: number,
  formula: Formula,
): readonly number[] {
  let row: readonly number[] = [];
  for (const t of slots) {
    const y = busy[t];
    if (y === undefined) continue;
    const going = joined[t] ? busy[t - 1] : undefined;
    const next: number[] = [];
    for (let j = 0; j <= Math.min(row.length, most); j++) {
      const now = formula.fresh();
      next.push(now);
      // A first run is begun by any busy slot.
      const begun = j === 0 ? [y] : [row[j - 1]!, y, ...(going === undefined ? [] : [-going])];
      if (row[j] !== undefined) formula.implies([row[j]!], now);
      formula.implies(begun, now);
      if (!exact) continue;
      const already = row[j] === undefined ? [] : [row[j]!];
      for (const one of begun) formula.clause(-now, ...already, one);
    }
    row = next;
  }
  return row;
}
