import type { Problem } from "../problem/problem.ts";
import type { Objective } from "../problem/timetable.ts";
import type { Held } from "./held.ts";

/** The objective counted by walking every person's day: the slow, obvious way. */
export function recount(problem: Problem, held: readonly Held[]): Objective {
  const days = new Map<string, number[]>();
  for (const { meeting, order } of held) {
    for (const id of meeting.personIds) days.set(id, [...(days.get(id) ?? []), order]);
  }
  const breaks = [...days.values()].map((day) => {
    const sorted = [...day].sort((a, b) => a - b);
    return sorted.filter((order, i) => i > 0 && order > sorted[i - 1]! + 1).length;
  });
  const spread = problem.rules.fairnessSpread === undefined ? 2 : problem.rules.fairnessSpread;
  const difference =
    breaks.length === 0 ? 0 : breaks.reduce((a, b) => Math.max(a, b)) - breaks.reduce((a, b) => Math.min(a, b));
  const nice = held.filter((one) => one.meeting.priority === "nice");
  return {
    mustHeld: held.length - nice.length,
    niceWeight: nice.reduce((sum, one) => sum + one.meeting.weight, 0),
    breaks: breaks.reduce((sum, own) => sum + own, 0),
    fairnessViolation: spread === null ? 0 : Math.max(0, difference - spread),
  };
}

export function closeTo(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
