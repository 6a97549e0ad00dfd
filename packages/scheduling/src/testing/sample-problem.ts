import type { Meeting, Problem } from "../problem/problem.ts";

/** A small event for tests: one venue "v", slots "s1"…, tables "t1"… of 4 seats, people "a", "b", …; everything else as overridden. */
export function sampleProblem(
  shape: { readonly slots: number; readonly tables: number; readonly people: number },
  meetings: readonly (Partial<Meeting> & Pick<Meeting, "personIds">)[],
  over: Partial<Problem> = {},
): Problem {
  const slots = Array.from({ length: shape.slots }, (_, t) => ({
    id: `s${t + 1}`,
    startsAt: new Date(1.7e12 + t * 1_800_000).toISOString(),
    endsAt: new Date(1.7e12 + (t + 1) * 1_800_000).toISOString(),
    session: "day",
  }));
  return {
    slots,
    venues: [{ id: "v", zone: "Asia/Shanghai", openSlotIds: slots.map((slot) => slot.id) }],
    tables: Array.from({ length: shape.tables }, (_, i) => ({
      id: `t${i + 1}`,
      venueId: "v",
      label: `${i + 1}`,
      capacity: 4,
    })),
    people: Array.from({ length: shape.people }, (_, i) => ({
      id: String.fromCharCode(97 + i),
      venueId: "v",
      unavailableSlotIds: [],
    })),
    meetings: meetings.map((meeting, i) => ({
      id: `m${i + 1}`,
      priority: "must",
      weight: 1,
      mode: "table",
      afterMeetingIds: [],
      ...meeting,
    })),
    rules: {},
    ...over,
  };
}
