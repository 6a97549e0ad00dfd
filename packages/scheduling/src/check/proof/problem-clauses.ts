import { DEFAULT_FAIRNESS_SPREAD, type Problem } from "../../problem/problem.ts";
import { personBreaks } from "./break-clauses.ts";
import type { DayView } from "./day-view.ts";
import type { Formula } from "./formula.ts";
import { interpreterClauses, lockClauses, orderClauses, tableClauses, type Cells } from "./rule-clauses.ts";

/**
 * Writes what holds of every timetable with all meetings and fewer than `breaks` breaks (with `fairnessFirst`: every fair one), as
 * numbering.md has it. `breaks` is at most `mostBreaks` + 1. O(clauses), which grow with meetings · slots and people · slots · mostBreaks.
 */
export function problemClauses(
  { rules }: Problem,
  view: DayView,
  { breaks, mostBreaks }: { readonly breaks: number; readonly mostBreaks: number },
  formula: Formula,
): void {
  const { meets, own, slotCount } = view;
  const cells = placeClauses(view, formula);
  orderClauses(view, cells, formula);
  tableClauses(view, cells, formula);
  interpreterClauses(view, cells, formula);
  lockClauses(view, cells, formula);

  const wished = rules.fairnessSpread === undefined ? DEFAULT_FAIRNESS_SPREAD : rules.fairnessSpread;
  const spread = rules.fairnessFirst === true ? wished : null;
  const active = own.filter((meetings) => meetings.length > 0).length;
  const exact = spread !== null && active <= mostBreaks;
  const slotsOf = (p: number) => own[p]!.map((m) => meets[m]!.slots);
  const people = own.map((_, p) => {
    const busy = Array.from({ length: slotCount }, (_, t) => cells.busy(p, t));
    return personBreaks(view, { wishes: slotsOf(p), busy, mostBreaks, exact }, formula);
  });
  const base = people.reduce((sum, { least }) => sum + least, 0);
  const free = people.flatMap(({ atLeast, least }) => atLeast.slice(least));
  const all = formula.count(free, mostBreaks + 1 - base);
  if (breaks <= base) formula.clause();
  else if (all[breaks - base - 1] !== undefined) formula.clause(-all[breaks - base - 1]!);
  if (spread === null) return;
  const fair = formula.fresh();
  formula.clause(fair);
  const longest = Math.max(0, ...people.map(({ atLeast }) => atLeast.length));
  for (let j = 0; spread + j < longest; j++) {
    const everybody = formula.fresh();
    if (!exact) formula.clause(-everybody);
    people.forEach(({ atLeast }, p) => {
      const more = atLeast[spread + j];
      if (more !== undefined) formula.implies([fair, more], everybody);
      if (exact && own[p]!.length > 0) formula.clause(-everybody, ...atLeast.slice(j, j + 1));
    });
  }
}

/** Every meeting in one slot, every person in one meeting at a time. */
function placeClauses({ meets, own, slotCount }: DayView, formula: Formula): Cells {
  const held = meets.map(({ slots }) => {
    const row = new Map<number, number>();
    for (let t = 0; t < slotCount; t++) if (slots.has(t)) row.set(t, formula.fresh());
    return row;
  });
  for (const row of held) {
    formula.clause(...row.values());
    formula.mostOne([...row.values()]);
  }
  const busy = own.map((meetings) =>
    Array.from({ length: slotCount }, (_, t) => {
      const here = meetings.flatMap((m) => held[m]!.get(t) ?? []);
      formula.mostOne(here);
      return formula.any(here);
    }),
  );
  return { held: (m, t) => held[m]!.get(t), busy: (p, t) => busy[p]![t] };
}
