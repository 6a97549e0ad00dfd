import { DEFAULT_FAIRNESS_SPREAD, evaluate, type Meeting, type Placement, type Problem } from "@songhua/scheduling";

export interface MoveCost {
  readonly breaks: number;
  readonly fairness: number;
  readonly walking: number;
  readonly finish: number;
}
interface Own {
  readonly breaks: number;
  readonly walking: number;
  readonly finish: number;
}

/**
 * What putting one meeting at a place changes of the objective: only the days of its own people differ, and of everybody else's no more
 * is needed than who has most and fewest breaks. Set up once in O(meetings · log + people), asked in O(the people's own meetings).
 */
export function moveCosts(problem: Problem, placements: readonly Placement[], meeting: Meeting) {
  const places = new Map(placements.map((placement) => [placement.meetingId, placement]));
  const meetingsOf = new Map<string, Meeting[]>();
  for (const other of problem.meetings) {
    if (!places.has(other.id) && other.id !== meeting.id) continue;
    for (const id of other.personIds) {
      const own = meetingsOf.get(id);
      if (own) own.push(other);
      else meetingsOf.set(id, [other]);
    }
  }
  const dayOf = (personId: string, at: Placement | undefined): Own & { readonly held: boolean } => {
    const meetings = (meetingsOf.get(personId) ?? []).map((own) => ({ ...own, personIds: [personId] }));
    const own = meetings.flatMap(({ id }) => (id === meeting.id ? (at ?? []) : places.get(id)!));
    return { ...evaluate({ ...problem, people: [], meetings }, own), held: own.length > 0 };
  };
  let [fewest, most] = [Infinity, 0];
  for (const personId of meetingsOf.keys()) {
    if (meeting.personIds.includes(personId)) continue;
    const { breaks } = dayOf(personId, undefined);
    [fewest, most] = [Math.min(fewest, breaks), Math.max(most, breaks)];
  }
  const { fairnessSpread: spread = DEFAULT_FAIRNESS_SPREAD } = problem.rules;
  const total = (at: Placement | undefined): MoveCost => {
    const days = meeting.personIds.map((personId) => dayOf(personId, at));
    const breaks = days.flatMap((day) => (day.held ? [day.breaks] : []));
    const [low, high] = [Math.min(fewest, ...breaks), Math.max(most, ...breaks)];
    const sum = (of: keyof Own) => days.reduce((all, day) => all + day[of], 0);
    return {
      breaks: sum("breaks"),
      fairness: spread === null || low === Infinity ? 0 : Math.max(0, high - low - spread),
      walking: sum("walking"),
      finish: sum("finish"),
    };
  };
  const before = total(places.get(meeting.id));
  return (at: Placement): MoveCost => {
    const after = total(at);
    return {
      breaks: after.breaks - before.breaks,
      fairness: after.fairness - before.fairness,
      walking: after.walking - before.walking,
      finish: after.finish - before.finish,
    };
  };
}
