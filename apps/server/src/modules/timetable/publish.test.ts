import { describe, expect, it } from "vitest";
import type { Place } from "./plan-input.ts";
import { decidePublication, type MeetingNow } from "./publish.ts";

const meeting = (
  id: string,
  state: MeetingNow["state"] = "unplaced",
  personIds = [`${id}1`, `${id}2`],
): MeetingNow => ({ id, state, personIds });
const place = (slotId: string, tableId: string | null = "t1"): Place => ({ slotId, tableId, interpreterId: null });
const frame = { slots: new Map(["s1", "s2", "s3"].map((id) => [id, id])), tableIds: new Set(["t1", "t2"]) };
const decide = (
  meetings: MeetingNow[],
  draft: Record<string, Place>,
  former: Record<string, Place> = {},
  asked: readonly { id: string; personIds: readonly string[] }[] = meetings,
) =>
  decidePublication({
    meetings,
    asked,
    draft: new Map(Object.entries(draft)),
    former: new Map(Object.entries(former)),
    ...frame,
  });

describe("publishing", () => {
  it("tells the first version to everybody placed", () => {
    expect(decide([meeting("a"), meeting("b")], { a: place("s1") })).toEqual({
      planned: ["a"],
      unplaced: ["b"],
      changes: [{ meetingId: "a", kind: "added", before: undefined, after: place("s1") }],
    });
  });
  it("tells later versions only to those whose place is another", () => {
    const meetings = ["a", "b", "c", "d"].map((id) => meeting(id, "planned"));
    const former = { a: place("s1"), b: place("s2"), c: place("s3"), d: place("s1", "t2") };
    const { changes, unplaced } = decide(
      meetings,
      { a: place("s1"), b: place("s2", "t2"), d: place("s3", "t2") },
      former,
    );
    expect(changes.map((change) => change.meetingId)).toEqual(["b", "c", "d"]);
    expect(unplaced).toEqual(["c"]);
  });
  it.each<[string, () => unknown]>([
    ["a meeting was agreed since", () => decide([meeting("a"), meeting("b")], {}, {}, [meeting("a")])],
    ["a meeting was cancelled since", () => decide([meeting("a"), meeting("b", "cancelled")], {})],
    ["its people changed", () => decide([meeting("a")], {}, {}, [{ id: "a", personIds: ["x", "y"] }])],
    ["a slot is gone", () => decide([meeting("a")], { a: place("s9") })],
    ["a table is gone", () => decide([meeting("a")], { a: place("s1", "t9") })],
    ["it would move what was held", () => decide([meeting("a", "held")], { a: place("s2") }, { a: place("s1") })],
    ["it would forget what was missed", () => decide([meeting("a", "missed")], {}, { a: place("s1") })],
  ])("refuses a draft when %s", (_, act) => {
    expect(act).toThrow("timetable_stale");
  });
  it("leaves meetings that were held where they were, and lets go of those without people", () => {
    const meetings = [meeting("a", "held"), meeting("b", "planned", ["b1"])];
    const former = { a: place("s1"), b: place("s2") };
    expect(decide(meetings, { a: place("s1") }, former, [meetings[0]!])).toEqual({
      planned: [],
      unplaced: ["b"],
      changes: [{ meetingId: "b", kind: "dropped", before: place("s2"), after: undefined }],
    });
  });
});
