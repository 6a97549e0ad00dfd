import type { Problem } from "../problem/problem.ts";
import type { Objective } from "../problem/timetable.ts";
import { daysOf, type Held } from "./held.ts";

/** The objective counted by walking every person's days: the slow, obvious way. */
export function recount(problem: Problem, held: readonly Held[]): Objective {
  const { slots, rules } = problem;
  const days = daysOf(held);
  const walks = [...days.values()];
  const steps = walks.flatMap((walk) => walk.slice(1).map((to, i) => ({ from: walk[i]!, to })));
  const sameDay = (a: Held, b: Held) => slots[a.order]!.day === slots[b.order]!.day;
  const isBreak = ({ from, to }: { from: Held; to: Held }): boolean => {
    const gap = to.order - from.order > 1;
    if (!sameDay(from, to)) return gap && rules.eachDayAlone !== true;
    return gap || (rules.lunchCounts === true && slots[from.order]!.session !== slots[to.order]!.session);
  };
  const breaks = walks.map((walk) => walk.filter((to, i) => i > 0 && isBreak({ from: walk[i - 1]!, to })).length);
  const spread = rules.fairnessSpread === undefined ? 2 : rules.fairnessSpread;
  const difference = breaks.length === 0 ? 0 : max(breaks) - breaks.reduce((a, b) => Math.min(a, b));
  const nice = held.filter((one) => one.meeting.priority === "nice");
  const short = problem.people.map((person) => {
    const role = rules.perRole?.find((limits) => limits.role === person.role);
    const wanted = person.minMeetings ?? role?.min ?? rules.minPerPerson ?? 0;
    return Math.max(0, wanted - (days.get(person.id)?.length ?? 0));
  });
  const places = slots.map((own, at) => slots.filter((slot, before) => before <= at && slot.day === own.day).length);
  const lastOfDays = walks.flatMap((walk) => walk.filter((one, i) => !walk[i + 1] || !sameDay(one, walk[i + 1]!)));
  return {
    mustHeld: held.length - nice.length,
    minimumShort: sum(short),
    niceWeight: sum(nice.map((one) => one.meeting.weight)),
    breaks: sum(breaks),
    fairnessViolation: spread === null ? 0 : Math.max(0, difference - spread),
    walking: steps.filter(
      ({ from, to }) =>
        sameDay(from, to) &&
        from.placement.tableId !== null &&
        to.placement.tableId !== null &&
        from.placement.tableId !== to.placement.tableId,
    ).length,
    finish: sum(lastOfDays.map((one) => places[one.order]!)),
  };
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
const max = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b));

export function closeTo(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
