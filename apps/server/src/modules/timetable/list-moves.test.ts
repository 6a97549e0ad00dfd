import { seededRng } from "@songhua/kernel";
import { generateEvent, solve, type Problem } from "@songhua/scheduling";
import { describe, expect, it } from "vitest";
import { recordOf } from "./certify.ts";
import { listMoves } from "./list-moves.ts";
import { moveMeeting } from "./move.ts";

/** A generated event whose people are spread over two venues of two tables' difference, with a way and with few interpreters. */
function twoVenues(seed: number): Problem {
  const event = generateEvent({ people: 24, meetings: 50, slots: 10, tables: 10 }, seededRng(seed));
  const [home] = event.venues;
  const far = { ...home!, id: "far", openSlotIds: home!.openSlotIds.slice(2) };
  const people = event.people.map((person, at) => (at % 3 === 0 ? { ...person, venueId: far.id } : person));
  const at = new Map(people.map((person) => [person.id, person.venueId]));
  return {
    ...event,
    venues: [...event.venues, far],
    tables: event.tables.map((table, index) => (index % 4 === 0 ? { ...table, venueId: far.id } : table)),
    people,
    interpreters: [{ id: "i", languagePairs: [["zh", "ru"]], unavailableSlotIds: [event.slots[3]!.id] }],
    meetings: event.meetings.map((meeting, index) => {
      const [own, ...others] = new Set(meeting.personIds.map((id) => at.get(id)!));
      const free = { ...meeting };
      delete free.venueId;
      return {
        ...free,
        mode: others.length === 0 ? ("table" as const) : ("online" as const),
        ...(own === undefined || index % 9 > 0 ? {} : { languagePair: ["zh", "ru"] as const }),
      };
    }),
    rules: {
      ...event.rules,
      onlineCapacity: 4,
      fairnessSpread: 1,
      travel: [{ venueIds: [home!.id, far.id], slots: 1 }],
    },
  };
}

describe("the moves of a meeting", () => {
  it.each([1, 2, 3])("are what moving it comes to, place by place and slot by slot (event %i)", (seed) => {
    const problem = twoVenues(seed);
    const timetable = solve(problem, { seed, budgetIterations: 3000 });
    const plan = recordOf(problem, timetable);
    const seen = { held: 0, refused: 0, elsewhere: 0 };
    for (const { meetingId } of timetable.placements.filter((_, at) => at % 7 === 0)) {
      const own = timetable.placements.find((placement) => placement.meetingId === meetingId)!;
      for (const option of listMoves(problem, timetable, meetingId, false).items) {
        const ownVenue = problem.tables.find(({ id }) => id === own.tableId)?.venueId ?? null;
        const stays = option.slotId === own.slotId && option.venueId === ownVenue;
        const tableId = stays ? own.tableId : (option.tableIds[0] ?? null);
        if (option.venueId !== null && tableId === null) continue;
        const moved = moveMeeting(plan, timetable, meetingId, { slotId: option.slotId, tableId }, false);
        if ("clash" in moved) {
          seen.refused++;
          expect(option.cost).toBeUndefined();
          expect(option.clash!.rules.length).toBeGreaterThan(0);
          continue;
        }
        seen.held++;
        if (option.venueId !== listMoves(problem, timetable, meetingId, true).venueId) seen.elsewhere++;
        const [before, after] = [timetable.objective, moved.timetable.objective];
        expect(option.cost).toEqual({
          breaks: after.breaks - before.breaks,
          fairness: after.fairnessViolation - before.fairnessViolation,
          walking: after.walking - before.walking,
          finish: after.finish - before.finish,
        });
      }
    }
    expect(seen.held).toBeGreaterThan(20);
    expect(seen.refused).toBeGreaterThan(20);
    expect(seen.elsewhere).toBeGreaterThan(5);
  });

  it("of a locked one are only where it is", () => {
    const problem = twoVenues(1);
    const timetable = solve(problem, { seed: 1, budgetIterations: 3000 });
    const { venueId, items } = listMoves(problem, timetable, timetable.placements[0]!.meetingId, true);
    expect(new Set(items.map((item) => item.venueId))).toEqual(new Set([venueId]));
  });
});
