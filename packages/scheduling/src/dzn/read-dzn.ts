import type { Meeting, Person, Problem, Slot, Table } from "../problem/problem.ts";
import { DznError } from "./dzn-error.ts";
import { readFields, type DznFields } from "./fields.ts";

export const DZN_VENUE = "hall";
/** The form names no times; slots of half an hour from a fixed morning stand for them. */
const FIRST_SLOT = Date.parse("2013-11-01T08:00:00Z");
const SLOT_MS = 1_800_000;
const FAIRNESS_SPREAD = 2;
const [MORNING, AFTERNOON, ANY] = [1, 2, 3];

/**
 * A business-meeting problem in the `.dzn` form of the University of Girona (JAIR 2022). Slots, tables, people and meetings are numbered
 * from 1 and get those numbers as ids. Session 1 is the morning, 2 the afternoon, 3 either; 0 among slots or orders means none. Break
 * counts may differ by 2, and that goes before fewer breaks. Fields stand in any order; those of other names are passed over.
 * Numbers that mean nothing (person 0, a slot after the last) become ids that `validateProblem` names. O(text).
 * @throws DznError naming field, line, column and row.
 */
export function readDzn(text: string): Problem {
  const fields = readFields(text);
  checkCounts(fields);
  const { nMorningSlots, nTotalSlots } = fields;
  const slotIds = Array.from({ length: nTotalSlots }, (_, t) => `${t + 1}`);
  const morning = slotIds.slice(0, nMorningSlots);
  const afternoon = slotIds.slice(nMorningSlots);
  const sessionSlots = new Map([
    [MORNING, { allowedSlotIds: morning }],
    [AFTERNOON, { allowedSlotIds: afternoon }],
    [ANY, {}],
  ]);
  const slots = slotIds.map((id, t): Slot => {
    const start = FIRST_SLOT + t * SLOT_MS;
    const [startsAt, endsAt] = [new Date(start).toISOString(), new Date(start + SLOT_MS).toISOString()];
    return { id, startsAt, endsAt, session: t < nMorningSlots ? "morning" : "afternoon" };
  });
  const people = fields.forbidden.map((forbidden, p): Person => ({
    id: `${p + 1}`,
    venueId: DZN_VENUE,
    unavailableSlotIds: idsOf(forbidden),
  }));
  const { requested, fixed, precedences } = fields;
  const meetings = Array.from({ length: fields.nMeetings }, (_, m): Meeting => {
    const session = requested[3 * m + 2]!;
    const allowed = sessionSlots.get(session);
    if (!allowed)
      throw new DznError("number_range", { field: "requested", row: m + 1, value: session, min: MORNING, max: ANY });
    return {
      id: `${m + 1}`,
      personIds: [`${requested[3 * m]}`, `${requested[3 * m + 1]}`],
      priority: "must",
      weight: 1,
      mode: "table",
      ...allowed,
      ...(fixed[m] !== 0 && { fixedSlotId: `${fixed[m]}` }),
      afterMeetingIds: idsOf(precedences[m]!),
    };
  });
  return {
    slots,
    venues: [{ id: DZN_VENUE, zone: "Europe/Madrid", openSlotIds: slotIds }],
    tables: Array.from({ length: fields.nTables }, (_, i): Table => ({
      id: `${i + 1}`,
      venueId: DZN_VENUE,
      label: `${i + 1}`,
      capacity: 2,
    })),
    people,
    meetings,
    rules: { fairnessSpread: FAIRNESS_SPREAD, fairnessFirst: true },
  };
}

const NONE: readonly string[] = [];
function idsOf(numbers: readonly number[]): readonly string[] {
  return numbers.length === 0 ? NONE : [...new Set(numbers)].filter((n) => n !== 0).map(String);
}

function checkCounts(fields: DznFields): void {
  const { nBusiness, nMeetings, nMorningSlots, nTotalSlots } = fields;
  const counts: readonly (readonly [keyof DznFields, number, keyof DznFields, number])[] = [
    ["requested", fields.requested.length / 3, "nMeetings", nMeetings],
    ["forbidden", fields.forbidden.length, "nBusiness", nBusiness],
    ["fixed", fields.fixed.length, "nMeetings", nMeetings],
    ["precedences", fields.precedences.length, "nMeetings", nMeetings],
  ];
  for (const [field, count, of, wanted] of counts) {
    if (count !== wanted) throw new DznError("count", { field, count, of, wanted });
  }
  if (nMorningSlots > nTotalSlots)
    throw new DznError("number_range", { field: "nMorningSlots", value: nMorningSlots, min: 0, max: nTotalSlots });
}
