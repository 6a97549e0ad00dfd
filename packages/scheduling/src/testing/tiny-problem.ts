import { seededRng } from "@songhua/kernel";
import { evaluate } from "../outcome/objective.ts";
import type { Problem } from "../problem/problem.ts";
import { sampleProblem } from "./sample-problem.ts";

/** Fewest breaks of timetables that hold every meeting, by trying all; with `fair`, of those within the spread. */
export function fewestByTrying(problem: Problem, fair: boolean): number | undefined {
  let fewest: number | undefined;
  const chosen: { meetingId: string; slotId: string; tableId: null }[] = [];
  const busy = new Set<string>();
  const used = new Map<string, number>();
  const visit = (index: number): void => {
    const meeting = problem.meetings[index];
    if (!meeting) {
      const { breaks, fairnessViolation } = evaluate(problem, chosen);
      if (!fair || fairnessViolation === 0) fewest = Math.min(fewest ?? Infinity, breaks);
      return;
    }
    for (const slotId of meeting.allowedSlotIds ?? problem.slots.map((slot) => slot.id)) {
      const cells = meeting.personIds.map((id) => `${id} ${slotId}`);
      if ((used.get(slotId) ?? 0) >= problem.tables.length || cells.some((cell) => busy.has(cell))) continue;
      const earlier = chosen.filter((one) => meeting.afterMeetingIds.includes(one.meetingId));
      const order = (id: string) => problem.slots.findIndex((slot) => slot.id === id);
      if (earlier.some((one) => order(one.slotId) >= order(slotId))) continue;
      chosen.push({ meetingId: meeting.id, slotId, tableId: null });
      cells.forEach((cell) => busy.add(cell));
      used.set(slotId, (used.get(slotId) ?? 0) + 1);
      visit(index + 1);
      chosen.pop();
      cells.forEach((cell) => busy.delete(cell));
      used.set(slotId, used.get(slotId)! - 1);
    }
  };
  visit(0);
  return fewest;
}

/** Five or six meetings among five people, few slots and tables, some of the rules about days, lunch and order. */
export function tinyProblem(seed: number): Problem {
  const rng = seededRng(seed);
  const slots = 4 + rng.int(3);
  const people = "abcde".split("");
  const meetings = Array.from({ length: 4 + rng.int(2) }, (_, i) => {
    const first = rng.int(5);
    const pair = [people[first]!, people[(first + 1 + rng.int(4)) % 5]!];
    const allowed = Array.from({ length: slots }, (_, t) => `s${t + 1}`).filter(() => rng.next() < 0.6);
    const after = i > 0 && rng.next() < 0.15 ? [`m${1 + rng.int(i)}`] : [];
    return { personIds: pair, allowedSlotIds: allowed, afterMeetingIds: after };
  });
  const base = sampleProblem({ slots, tables: 1 + rng.int(2), people: 5 }, meetings);
  const halves = rng.int(3);
  return {
    ...base,
    slots: base.slots.map((slot, t) => ({
      ...slot,
      ...(halves === 1 && { day: t * 2 < slots ? "1" : "2" }),
      session: t * 2 < slots ? "morning" : "afternoon",
    })),
    rules: {
      ...(halves === 1 && { eachDayAlone: true }),
      ...(halves === 2 && { lunchCounts: true }),
      fairnessSpread: rng.int(2),
      fairnessFirst: rng.int(2) === 0,
    },
  };
}
