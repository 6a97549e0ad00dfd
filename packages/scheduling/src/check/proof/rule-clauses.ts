import type { DayView } from "./day-view.ts";
import type { Formula } from "./formula.ts";

/** Literals for who is where: undefined for never. */
export interface Cells {
  held(meeting: number, slot: number): number | undefined;
  busy(person: number, slot: number): number | undefined;
}

/** Part 3 of numbering.md. */
export function orderClauses({ meets, slotCount }: DayView, cells: Cells, formula: Formula): void {
  const known = new Map<number, (number | undefined)[]>();
  const before = (b: number): (number | undefined)[] => {
    const found = known.get(b);
    if (found) return found;
    const row: (number | undefined)[] = [undefined];
    for (let t = 0; t < slotCount; t++) {
      const both = [row[t], cells.held(b, t)].filter((literal) => literal !== undefined);
      row.push(cells.held(b, t) === undefined ? row[t] : formula.any(both));
    }
    known.set(b, row);
    return row;
  };
  meets.forEach(({ after, slots }, m) => {
    for (const b of after) {
      const row = before(b);
      for (const t of slots) formula.clause(-cells.held(m, t)!, ...(row[t] === undefined ? [] : [row[t]]));
    }
  });
}

/** Part 4: never more meetings in a slot than places for them. */
export function tableClauses(view: DayView, cells: Cells, formula: Formula): void {
  const { meets, own, slotCount } = view;
  const kinds = new Map(meets.map(({ pool, seats }) => [JSON.stringify([pool, seats]), { pool, seats }]));
  for (const { pool, seats } of kinds.values()) {
    const like = [...meets.keys()].filter((m) => meets[m]!.pool === pool && meets[m]!.seats >= seats);
    const charges = chargeToPeople(view, like);
    const pairsOnly = like.length === meets.length && meets.every(({ people }) => people.length === 2);
    for (let t = 0; t < slotCount; t++) {
      const places = view.places(pool, t, seats);
      const inputs = charges.flatMap(({ person, meetings }) => {
        const whole = meetings.length === own[person]!.length;
        return (whole ? cells.busy(person, t) : formula.any(meetings.flatMap((m) => cells.held(m, t) ?? []))) ?? [];
      });
      atMost(inputs, places, formula);
      if (pairsOnly)
        atMost(
          [...own.keys()].flatMap((p) => cells.busy(p, t) ?? []),
          2 * places,
          formula,
        );
    }
  }
}

function atMost(inputs: readonly number[], most: number, formula: Formula): void {
  if (inputs.length > most) formula.clause(-formula.count(inputs, most + 1)[most]!);
}

interface Charge {
  readonly person: number;
  readonly meetings: readonly number[];
}

/** Each meeting to one of its people, so that nobody is charged twice in a slot: who has most takes all, and so on. */
function chargeToPeople({ meets, own }: DayView, meetings: readonly number[]): Charge[] {
  const left = new Set(meetings);
  const charges: Charge[] = [];
  const leftOf = own.map((all) => all.filter((m) => left.has(m)).length);
  while (left.size > 0) {
    const person = leftOf.indexOf(leftOf.reduce((a, b) => Math.max(a, b)));
    const taken = own[person]!.filter((m) => left.has(m));
    for (const m of taken) {
      left.delete(m);
      for (const p of meets[m]!.people) leftOf[p]!--;
    }
    charges.push({ person, meetings: taken });
  }
  return charges;
}

/** Part 5. */
export function interpreterClauses(view: DayView, cells: Cells, formula: Formula): void {
  const tasks = new Map<number, { meeting: number; serves: number }[]>();
  view.meets.forEach(({ servedBy, slots }, meeting) => {
    if (!servedBy) return;
    const choices = servedBy.map((interpreter) => {
      const serves = formula.fresh();
      for (const t of slots) if (!view.isFree(interpreter, t)) formula.clause(-serves, -cells.held(meeting, t)!);
      tasks.set(interpreter, [...(tasks.get(interpreter) ?? []), { meeting, serves }]);
      return serves;
    });
    formula.clause(...choices);
  });
  for (const own of tasks.values())
    own.forEach((a, i) => {
      for (const b of own.slice(i + 1)) apart(view, cells, a.meeting, b.meeting, [-a.serves, -b.serves], formula);
    });
}

/** Two meetings locked to one table are apart. */
export function lockClauses(view: DayView, cells: Cells, formula: Formula): void {
  const locked = [...view.meets.keys()].filter((m) => view.meets[m]!.lockedTableId !== undefined);
  for (const own of Map.groupBy(locked, (m) => view.meets[m]!.lockedTableId).values())
    own.forEach((a, i) => own.slice(i + 1).forEach((b) => apart(view, cells, a, b, [], formula)));
}

function apart(
  { meets }: DayView,
  cells: Cells,
  a: number,
  b: number,
  unless: readonly number[],
  formula: Formula,
): void {
  if (meets[a]!.people.some((p) => meets[b]!.people.includes(p))) return;
  for (const t of meets[a]!.slots)
    if (meets[b]!.slots.has(t)) formula.clause(...unless, -cells.held(a, t)!, -cells.held(b, t)!);
}
