import { compareObjectives, evaluate } from "../outcome/objective.ts";
import type { Problem } from "../problem/problem.ts";
import type { Objective } from "../problem/timetable.ts";

/** Best objective of a problem whose only rules are people, `allowedSlotIds` and the number of tables, by trying everything. */
export function bruteForce(problem: Problem): Objective {
  let best: Objective | undefined;
  const chosen: { meetingId: string; slotId: string; tableId: null }[] = [];
  const visit = (index: number): void => {
    const meeting = problem.meetings[index];
    if (!meeting) {
      const objective = evaluate(problem, chosen);
      if (!best || compareObjectives(objective, best) < 0) best = objective;
      return;
    }
    visit(index + 1);
    for (const slotId of meeting.allowedSlotIds ?? problem.slots.map((slot) => slot.id)) {
      const same = chosen
        .filter((c) => c.slotId === slotId)
        .map((c) => problem.meetings.find((m) => m.id === c.meetingId)!);
      if (same.length >= problem.tables.length) continue;
      if (same.some((other) => other.personIds.some((id) => meeting.personIds.includes(id)))) continue;
      chosen.push({ meetingId: meeting.id, slotId, tableId: null });
      visit(index + 1);
      chosen.pop();
    }
  };
  visit(0);
  return best!;
}
