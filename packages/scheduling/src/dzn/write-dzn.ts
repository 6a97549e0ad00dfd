import type { Meeting, Problem } from "../problem/problem.ts";

/**
 * The problem in the `.dzn` form that `readDzn` reads, numbered from 1 in the problem's order. Weights, labels, times and the fairness
 * are left out: the form has no place for them. O(size of the problem).
 * @throws Error naming what the form cannot express: several venues, closed slots, tables that differ, meetings of three, online or nice
 * ones, interpreters, limits, or allowed slots that are not just the morning or the afternoon.
 */
export function writeDzn(problem: Problem): string {
  const { slots, tables, people, meetings } = problem;
  refuseBeyondForm(problem);
  const morning = morningLength(problem);
  const numbersOf = (records: readonly { readonly id: string }[]) =>
    new Map(records.map(({ id }, index) => [id, index + 1]));
  const [slotNumber, personNumber, meetingNumber] = [numbersOf(slots), numbersOf(people), numbersOf(meetings)];
  const set = (ids: readonly string[], numbers: ReadonlyMap<string, number>) =>
    `{${ids.map((id) => numbers.get(id)).join(",")}}`;
  const requested = meetings.map(
    (meeting) =>
      `${personNumber.get(meeting.personIds[0]!)}, ${personNumber.get(meeting.personIds[1]!)}, ${sessionOf(meeting, problem, morning)}`,
  );
  const forbidden = people.map(({ unavailableSlotIds: own }) => (own.length > 0 ? set(own, slotNumber) : "{0}"));
  return [
    `nBusiness = ${people.length};`,
    `nMeetings = ${meetings.length};`,
    `nTables = ${tables.length};`,
    `nTotalSlots = ${slots.length};`,
    `nMorningSlots = ${morning};`,
    `requested = [|${requested.map((row) => `${row}\n|`).join("")}];`,
    `forbidden = [${forbidden.join(",\n")}];`,
    `fixed = [${meetings.map(({ fixedSlotId }) => (fixedSlotId === undefined ? 0 : slotNumber.get(fixedSlotId))).join(",")}];`,
    `precedences = [${meetings.map(({ afterMeetingIds }) => set(afterMeetingIds, meetingNumber)).join(",\n")}];`,
    "",
  ].join("\n\n");
}

/** How many slots lead up to the first change of session; all of them where there is one session. */
function morningLength({ slots }: Problem): number {
  const change = slots.findIndex((slot) => slot.session !== slots[0]!.session);
  return change < 0 ? slots.length : change;
}

function sessionOf({ id, allowedSlotIds }: Meeting, { slots }: Problem, morning: number): 1 | 2 | 3 {
  if (allowedSlotIds === undefined) return 3;
  const allowed = new Set(allowedSlotIds);
  const [first, last] = [slots.slice(0, morning), slots.slice(morning)];
  const are = (part: Problem["slots"]) => part.length === allowed.size && part.every((slot) => allowed.has(slot.id));
  // An empty afternoon is written as such before an empty morning could be.
  if (are(last)) return 2;
  if (are(first)) return 1;
  throw new Error(`meeting ${id}: its allowed slots are neither the morning nor the afternoon`);
}

function refuseBeyondForm(problem: Problem): void {
  const { rules } = problem;
  const refuse = (what: string, id: string): never => {
    throw new Error(`the .dzn form has no ${what} (${id})`);
  };
  const [venue, ...others] = problem.venues;
  if (others[0]) refuse("second venue", others[0].id);
  if (venue && venue.openSlotIds.length < problem.slots.length) refuse("closed slots of a venue", venue.id);
  if (problem.interpreters?.[0]) refuse("interpreters", problem.interpreters[0].id);
  for (const table of problem.tables) {
    if (table.unavailableSlotIds?.length) refuse("closed slots of a table", table.id);
  }
  for (const person of problem.people) {
    const { minMeetings, maxMeetings, talkSlotIds } = person;
    if (minMeetings !== undefined || maxMeetings !== undefined) refuse("limits of a person", person.id);
    if (talkSlotIds?.length) refuse("talks", person.id);
  }
  for (const meeting of problem.meetings) {
    if (meeting.personIds.length !== 2) refuse("meeting of other than two", meeting.id);
    if (meeting.mode !== "table") refuse("online meeting", meeting.id);
    if (meeting.priority !== "must") refuse("nice meeting", meeting.id);
    if (meeting.lockedTableId !== undefined) refuse("locked table", meeting.id);
    if (meeting.languagePair !== undefined) refuse("interpreted meeting", meeting.id);
  }
  const { minPerPerson, maxPerPerson, perRole, lunchCounts, eachDayAlone } = rules;
  const limits = { minPerPerson, maxPerPerson, perRole, lunchCounts, eachDayAlone };
  const limit = Object.entries(limits).find(([, value]) => value !== undefined && value !== false);
  if (limit) refuse("rule", limit[0]);
}
