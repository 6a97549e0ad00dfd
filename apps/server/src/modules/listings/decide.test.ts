import { DomainError } from "@songhua/kernel";
import { describe, expect, it } from "vitest";
import type { ListingState, ListingTextRow } from "../../platform/database/schema.ts";
import type { Viewer } from "../../platform/http/viewer.ts";
import { checkListing, decideMove, keepProvenance, stateAfterEdit } from "./decide.ts";
import { mayRead, showsFace } from "./face.ts";
import { listingTextKey, searchPattern } from "./text-key.ts";

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return "done";
}
const from = (state: ListingState) => ({ state, reviewNote: null });

describe("the way of a listing", () => {
  it.each<[ListingState, ListingState, "owner" | "staff", string]>([
    ["draft", "submitted", "owner", "done"],
    ["draft", "accepted", "staff", "listing_state"],
    ["submitted", "accepted", "staff", "done"],
    ["submitted", "accepted", "owner", "forbidden"],
    ["submitted", "returned", "owner", "forbidden"],
    ["submitted", "draft", "owner", "done"],
    ["returned", "submitted", "owner", "done"],
    ["accepted", "withdrawn", "owner", "done"],
    ["accepted", "submitted", "staff", "listing_state"],
    ["withdrawn", "accepted", "staff", "listing_state"],
    ["withdrawn", "draft", "owner", "done"],
  ])("%s → %s by the %s: %s", (state, to, by, outcome) => {
    expect(codeOf(() => decideMove(from(state), to, "Please add quantities.", by))).toBe(outcome);
  });

  it("returns only with a note, keeps it while the owner mends, and drops it on acceptance", () => {
    expect(codeOf(() => decideMove(from("submitted"), "returned", "", "staff"))).toBe("bad_request");
    const returned = decideMove(from("submitted"), "returned", "Which grade?", "staff");
    expect(returned).toEqual({ state: "returned", reviewNote: "Which grade?" });
    const again = decideMove(returned, "submitted", "", "owner");
    expect(again.reviewNote).toBe("Which grade?");
    expect(decideMove(again, "accepted", "", "staff").reviewNote).toBeNull();
  });

  it("sends an accepted listing back to review when it is edited", () => {
    expect(stateAfterEdit("accepted")).toBe("submitted");
    expect(stateAfterEdit("draft")).toBe("draft");
    expect(codeOf(() => stateAfterEdit("withdrawn"))).toBe("listing_state");
  });
});

describe("texts", () => {
  const text = (provenance: ListingTextRow["provenance"], body = "10 т"): ListingTextRow => ({
    locale: "ru",
    title: "Соя",
    body,
    provenance,
  });
  it.each([
    ["machine", "original", undefined, "machine"],
    ["machine", "reviewed", undefined, "reviewed"],
    ["original", "machine", undefined, "original"],
    ["reviewed", "original", undefined, "reviewed"],
    ["machine", "original", "20 т", "original"],
  ] as const)("%s stated as %s (changed: %s) is %s", (before, stated, body, after) => {
    expect(keepProvenance([text(before)], [text(stated, body)])[0]!.provenance).toBe(after);
  });
  it("refuses one language twice and a validity that ends before it begins", () => {
    const validity = { validFrom: null, validUntil: null };
    expect(codeOf(() => checkListing({ texts: [text("original"), text("machine")], ...validity }))).toBe("bad_request");
    expect(codeOf(() => checkListing({ texts: [], validFrom: "2023-06-15", validUntil: "2023-06-14" }))).toBe(
      "validity_reversed",
    );
  });
  it("is found in either orthography and without a meaning for pattern signs", () => {
    const key = listingTextKey([{ title: "룡강 랭장류통 100%", body: "Ёлка" }]);
    for (const search of ["용강", "룡강", "냉장유통", "100%", "елка"])
      expect(key).toContain(searchPattern(search).slice(1, -1).replaceAll("\\", ""));
    expect(searchPattern("50%_\\")).toBe("%50\\%\\_\\\\%");
  });
});

describe("the anonymous face", () => {
  const viewer = (organisationId: string | null, roles: readonly string[] = []): Viewer => ({
    account: null,
    roles: new Set(roles) as Viewer["roles"],
    organisationId,
    participantId: null,
  });
  const hidden = { anonymous: true, organisationId: "own" };
  it("shows to owner, staff and those the owner has agreed to meet", () => {
    const shows = (who: Viewer, revealed: string[] = []) => showsFace(hidden, who, new Set(revealed));
    expect(shows(viewer("own"))).toBe(true);
    expect(shows(viewer(null, ["organiser"]))).toBe(true);
    expect(shows(viewer("other"), ["own"])).toBe(true);
    expect(shows(viewer("other"))).toBe(false);
    expect(shows(viewer(null, ["reader"]))).toBe(false);
    expect(shows(viewer(null))).toBe(false);
  });
  it("keeps drafts between owner and staff", () => {
    const draft = { state: "draft", organisationId: "own" };
    expect([viewer("own"), viewer("other"), viewer(null, ["administrator"])].map((who) => mayRead(draft, who))).toEqual(
      [true, false, true],
    );
  });
});
