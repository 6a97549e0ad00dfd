import type { Meeting, Problem } from "@songhua/scheduling";

/** The venue at which a meeting is asked to be held; null: online. */
export function placeAsked({ people }: Pick<Problem, "people">, meeting: Meeting): string | null {
  if (meeting.mode === "online") return null;
  return meeting.venueId ?? people.find((person) => person.id === meeting.personIds[0])?.venueId ?? null;
}

/** Where a table puts a meeting: its venue; null, without a table: online. */
export function placeOfTable({ tables }: Pick<Problem, "tables">, tableId: string | null): string | null {
  return tables.find((table) => table.id === tableId)?.venueId ?? null;
}

/**
 * The problem with one meeting asked to be held at another venue, or online (null), as a run would have asked for it; whether its people
 * can get there is for the checker to say. The same object when it is asked to be there already. O(meetings + people).
 */
export function relocate(problem: Problem, meetingId: string, venueId: string | null): Problem {
  const meeting = problem.meetings.find(({ id }) => id === meetingId);
  if (!meeting || placeAsked(problem, meeting) === venueId) return problem;
  const asked = { ...meeting, mode: venueId === null ? ("online" as const) : ("table" as const) };
  delete asked.lockedTableId;
  delete asked.venueId;
  const people = problem.people.filter((person) => meeting.personIds.includes(person.id));
  const own = people.every((person) => person.venueId === venueId);
  const moved: Meeting = venueId === null || own ? asked : { ...asked, venueId };
  return { ...problem, meetings: problem.meetings.map((other) => (other === meeting ? moved : other)) };
}
