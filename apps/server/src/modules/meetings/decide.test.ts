import { DomainError } from "@songhua/kernel";
import { describe, expect, it } from "vitest";
import { chooseAttendees, meetingMode, type Candidate } from "./attendees.ts";
import { decideAnswer, decideMeetingState, receiverOf } from "./decide.ts";

function codeOf(act: () => unknown): string {
  try {
    return String(act());
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}
const NOW = "2023-06-14T01:00:00.000Z";
const waiting = { state: "pending" as const, expiresAt: "2023-06-14T02:00:00.000Z" };
const sender = { forSender: true, forReceiver: false };
const receiver = { forSender: false, forReceiver: true };

describe("answers", () => {
  it.each([
    ["accepted", receiver, "accepted"],
    ["declined", receiver, "declined"],
    ["withdrawn", sender, "withdrawn"],
    ["accepted", sender, "forbidden"],
    ["declined", sender, "forbidden"],
    ["withdrawn", receiver, "forbidden"],
  ] as const)("%s by %o: %s", (answer, voice, outcome) => {
    expect(codeOf(() => decideAnswer(waiting, answer, voice, NOW))).toBe(outcome);
  });
  it("is too late at the very moment of expiry, marked or not, and only once", () => {
    expect(codeOf(() => decideAnswer(waiting, "accepted", receiver, waiting.expiresAt))).toBe("request_expired");
    expect(codeOf(() => decideAnswer({ ...waiting, state: "expired" }, "accepted", receiver, NOW))).toBe(
      "request_expired",
    );
    expect(codeOf(() => decideAnswer({ ...waiting, state: "accepted" }, "declined", receiver, NOW))).toBe(
      "request_state",
    );
  });
  it("finds who is asked", () => {
    const match = { needOrganisationId: "a", offerOrganisationId: "b" };
    expect(receiverOf("a", undefined, match)).toBe("b");
    expect(receiverOf("b", "a", match)).toBe("a");
    expect(codeOf(() => receiverOf("c", undefined, match))).toBe("not_found");
    expect(codeOf(() => receiverOf("a", "c", match))).toBe("bad_request");
    expect(codeOf(() => receiverOf("a", "a", undefined))).toBe("bad_request");
    expect(codeOf(() => receiverOf("a", undefined, undefined))).toBe("bad_request");
  });
});

describe("reports on a meeting", () => {
  it.each([
    ["planned", "held", true, "held"],
    ["planned", "missed", true, "missed"],
    ["held", "planned", true, "planned"],
    ["missed", "planned", false, "unplaced"],
    ["unplaced", "held", false, "held"],
    ["unplaced", "missed", false, "meeting_state"],
    ["unplaced", "planned", false, "meeting_state"],
    ["held", "cancelled", true, "meeting_state"],
    ["cancelled", "planned", true, "meeting_state"],
  ] as const)("%s → %s (placed: %s): %s", (from, to, placed, outcome) => {
    expect(codeOf(() => decideMeetingState(from, to, placed))).toBe(outcome);
  });
});

describe("who comes", () => {
  const person = (
    participantId: string,
    checkedIn: boolean,
    registeredAt: string,
    venueId: string | null = "v",
  ): Candidate => ({
    participantId,
    checkedIn,
    registeredAt,
    venueId,
  });
  const ids = (people: readonly Candidate[]) => people.map((one) => one.participantId);
  it("takes who is here first, then who registered first", () => {
    expect(
      ids(
        chooseAttendees([
          person("c", false, "1"),
          person("b", true, "3"),
          person("a", true, "2"),
          person("d", true, "4"),
        ]),
      ),
    ).toEqual(["a", "b"]);
    expect(ids(chooseAttendees([person("b", false, "1"), person("a", false, "1"), person("c", false, "1")]))).toEqual([
      "a",
      "b",
    ]);
    expect(chooseAttendees([])).toEqual([]);
  });
  it("takes nobody along from another venue", () => {
    expect(ids(chooseAttendees([person("a", false, "1", "v"), person("b", false, "2", "w")]))).toEqual(["a"]);
  });
  it("meets at a table only where all are", () => {
    const at = (...venues: (string | null)[]) => venues.map((venueId) => ({ venueId }));
    expect(meetingMode(at("v", "v"), ["v", "w"])).toBe("table");
    expect(meetingMode(at("v", "w"), ["v", "w"])).toBe("online");
    expect(meetingMode(at("v", null), ["v"])).toBe("table");
    expect(meetingMode(at(null, null), ["v", "w"])).toBe("online");
    expect(meetingMode(at("gone", "gone"), ["v"])).toBe("online");
    expect(meetingMode(at(null, null), [])).toBe("online");
  });
});
