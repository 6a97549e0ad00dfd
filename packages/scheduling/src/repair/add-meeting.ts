import { buildModel, type Model } from "../model/model.ts";
import type { Meeting, Problem } from "../problem/problem.ts";

/** What a model knows of one meeting, found by building the model of it alone. O(tables · slots). */
export function modelOfOne(problem: Problem, meeting: Meeting): Model {
  const about = new Set(meeting.personIds);
  const people = problem.people.filter((person) => about.has(person.id));
  return buildModel({ ...problem, people, meetings: [{ ...meeting, afterMeetingIds: [] }] });
}

/**
 * The model with one meeting more at the end; `problem` has it already. Nothing but a copy of lists where no travel is planned, else
 * the model is built anew, since whoever travels now may not have before. `meetingsAt`, `meetingsFlat`, `domainAt` and `domainFlat`
 * do not know the meeting; nothing in a repair reads them.
 * @throws Error when the meeting names somebody or something unknown.
 */
export function withMeeting(model: Model, problem: Problem, meeting: Meeting): Model {
  if (problem.rules.travel) return buildModel(problem);
  const one = modelOfOne(problem, meeting);
  const m = model.meetingCount;
  const index = new Map(problem.people.map((person, p) => [person.id, p]));
  const people = Int32Array.from(meeting.personIds, (id) => index.get(id)!);
  const meetingIndex = new Map(problem.meetings.map(({ id }, i) => [id, i]));
  const before = Int32Array.from(meeting.afterMeetingIds, (id) => {
    const found = meetingIndex.get(id);
    if (found === undefined) throw new Error(`unknown id ${id}`);
    return found;
  });
  const meetingsOf = model.meetingsOf.slice();
  for (const p of people) meetingsOf[p] = Int32Array.of(...meetingsOf[p]!, m);
  const after = [...model.after, new Int32Array(0)];
  const special = grown(model.special, one.special);
  for (const b of before) {
    after[b] = Int32Array.of(...after[b]!, m);
    special[b] = 1;
  }
  if (before.length > 0) special[m] = 1;
  return {
    ...model,
    problem,
    meetingCount: m + 1,
    people: [...model.people, people],
    peopleFlat: grown(model.peopleFlat, people),
    peopleAt: grown(model.peopleAt, Int32Array.of(model.peopleFlat.length + people.length)),
    meetingsOf,
    domain: grown(model.domain, one.domain),
    domainSlots: [...model.domainSlots, one.domainSlots[0]!],
    commonSlots: grown(model.commonSlots, one.commonSlots),
    pool: grown(model.pool, one.pool),
    level: grown(model.level, one.level),
    lock: grown(model.lock, one.lock),
    must: grown(model.must, one.must),
    weight: Float64Array.from({ length: m + 1 }, (_, i) => (i < m ? model.weight[i]! : one.weight[0]!)),
    before: [...model.before, before],
    after,
    candidates: [...model.candidates, one.candidates[0]],
    special,
  };
}

function grown<T extends Int32Array | Uint8Array>(list: T, more: T): T {
  const copy =
    list instanceof Int32Array ? new Int32Array(list.length + more.length) : new Uint8Array(list.length + more.length);
  copy.set(list);
  copy.set(more, list.length);
  return copy as T;
}
