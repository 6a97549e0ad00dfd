import { expect, it } from "vitest";
import { changesByInterpreter } from "./own-changes.ts";

it("tells an interpreter what came, moved or went, also where the meeting's people notice nothing", () => {
  const at = (slotId: string, interpreterId: string | null) => ({ slotId, tableId: "t", interpreterId });
  const own = changesByInterpreter([
    { meetingId: "1", kind: "reinterpreted", before: at("a", "kim"), after: at("a", "lee") },
    { meetingId: "2", kind: "moved", before: at("a", "kim"), after: at("b", "kim") },
    { meetingId: "3", kind: "added", before: undefined, after: at("c", "kim") },
    { meetingId: "4", kind: "dropped", before: at("d", null), after: undefined },
  ]);
  const kinds = (id: string) => own.get(id)?.map(({ meetingId, kind }) => `${meetingId} ${kind}`);
  expect(kinds("kim")).toEqual(["1 unplaced", "2 moved", "3 placed"]);
  expect(kinds("lee")).toEqual(["1 placed"]);
  expect(own.size).toBe(2);
});
