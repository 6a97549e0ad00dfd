import type { ProblemError } from "./finding.ts";
import type { Problem } from "../problem/problem.ts";

interface Limits {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** Numbers that are negative, broken or too small. O(size of the problem). */
export function numbers(problem: Problem): ProblemError[] {
  const { rules } = problem;
  return [
    ...whole("minPerPerson", null, rules.minPerPerson, 0),
    ...whole("maxPerPerson", null, rules.maxPerPerson, 0),
    ...whole("fairnessSpread", null, rules.fairnessSpread, 0),
    ...whole("onlineCapacity", null, rules.onlineCapacity, 0),
    ...whole("talkBufferSlots", null, rules.talkBufferSlots, 0),
    ...whole("interpreterRest.afterSlots", null, rules.interpreterRest?.afterSlots, 1),
    ...whole("interpreterRest.slots", null, rules.interpreterRest?.slots, 0),
    ...(rules.perRole ?? []).flatMap(({ role, min, max }) => [
      ...whole("min", role, min, 0),
      ...whole("max", role, max, 0),
    ]),
    ...(rules.travel ?? []).flatMap(({ slots }) => whole("travel.slots", null, slots, 0)),
    ...problem.tables.flatMap((table) => whole("capacity", table.id, table.capacity, 1)),
    ...problem.people.flatMap(({ id, minMeetings, maxMeetings }) => [
      ...whole("minMeetings", id, minMeetings, 0),
      ...whole("maxMeetings", id, maxMeetings, 0),
    ]),
    ...problem.meetings.flatMap(({ id, weight }): ProblemError[] =>
      Number.isFinite(weight) && weight >= 0
        ? []
        : [{ code: "number_out_of_range", field: "weight", id, value: weight }],
    ),
  ];
}

/** Rules that contradict each other: a minimum above its maximum, a role or a way that is spoken of twice. O(people + rules). */
export function rulesApart({ rules, people }: Problem): ProblemError[] {
  const { minPerPerson, maxPerPerson, perRole = [], travel = [] } = rules;
  const roles = new Map(perRole.map((limits) => [limits.role, limits]));
  const ofRole = ({ min, max }: Limits = {}): Limits => ({ min: min ?? minPerPerson, max: max ?? maxPerPerson });
  const apart = ({ min, max }: Limits, personId: string | null, role: string | null): ProblemError[] =>
    min !== undefined && max !== undefined && min > max
      ? [{ code: "minimum_above_maximum", personId, role, min, max }]
      : [];
  return [
    ...apart({ min: minPerPerson, max: maxPerPerson }, null, null),
    ...perRole.flatMap((limits) => apart(ofRole(limits), null, limits.role)),
    ...people.flatMap(({ id, role, minMeetings, maxMeetings }) => {
      if (minMeetings === undefined && maxMeetings === undefined) return [];
      const { min, max } = ofRole(role === undefined ? undefined : roles.get(role));
      return apart({ min: minMeetings ?? min, max: maxMeetings ?? max }, id, null);
    }),
    ...repeated(perRole, ({ role }) => role).map(({ role }) => ({ code: "role_twice" as const, role })),
    ...repeated(travel, ({ venueIds }) => JSON.stringify([...venueIds].sort())).map(({ venueIds }) => ({
      code: "travel_twice" as const,
      venueIds,
    })),
  ];
}

function repeated<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}

function whole(field: string, id: string | null, value: number | null | undefined, least: number): ProblemError[] {
  if (value === undefined || value === null || (Number.isInteger(value) && value >= least)) return [];
  return [{ code: "number_out_of_range", field, id, value }];
}
