import type { AccessRole } from "@songhua/kernel";
import type { FilingLevel, FilingState } from "@songhua/statistics";
import { describe, expect, it } from "vitest";
import type { Viewer } from "../../platform/http/viewer.ts";
import { seesTo, standingOf, type Office } from "./books.ts";
import { decideFiling, type Act } from "./register/decide-filing.ts";
import { negotiate } from "./sdmx/negotiate.ts";
import { readDataRequest } from "./sdmx/read-request.ts";

const viewer = (...roles: AccessRole[]): Viewer => ({
  account: { id: "a", email: "a@example.org", name: "A", locale: "en" },
  roles: new Set(roles),
  organisationId: null,
  participantId: null,
});
const office = (level: FilingLevel, region: string | null = null, provider: string | null = null): Office => ({
  level,
  region,
  provider,
});
const line = { region: "230102", providerIdentifier: "P1", executions: [] };

it.each([
  [[], false, false, "---"],
  [["reader"], false, false, "r--"],
  [["operator"], false, false, "r--"],
  [["organiser"], false, false, "rm-"],
  [["administrator"], false, false, "rmg"],
  [[], true, false, "r--"],
  [["reader"], true, false, "r--"],
  [[], true, true, "rmg"],
  [["organiser"], true, false, "rmg"],
] as const)(
  "roles %j, demonstration %s, organises a demonstration %s: %s",
  (roles, demonstration, organises, expected) => {
    const { reads, manages, governs } = standingOf(viewer(...roles), demonstration, [], organises);
    expect(`${reads ? "r" : "-"}${manages ? "m" : "-"}${governs ? "g" : "-"}`).toBe(expected);
  },
);

it.each([
  [office("company", null, "P1"), true],
  [office("company", null, "P2"), false],
  [office("district", "230102"), true],
  [office("district", "230103"), false],
  [office("city", "2301"), true],
  [office("city", "230100"), true],
  [office("city", "2302"), false],
  [office("province", "23"), true],
  [office("province", "230000"), true],
  [office("province", "22"), false],
  [office("province"), false],
  [office("ministry"), true],
])("%j sees to a line of 230102 by P1: %s", (one, expected) => {
  expect(seesTo(one, line)).toBe(expected);
});

describe("filing", () => {
  const standing = (...offices: Office[]) => standingOf(viewer(), false, offices, false);
  const draft: FilingState = { kind: "draft", round: 1 };
  const atCity: FilingState = { kind: "under_review", at: "city", round: 1 };
  const today = { date: "2023-04-01", acceptedBefore: false };
  const decide = (
    offices: Office[],
    state: FilingState,
    act: Act,
    level: FilingLevel,
    reason: string | null = null,
  ) => {
    const decision = decideFiling(standing(...offices), line, state, { act, level, reason }, today);
    return decision.ok ? decision.state.kind : decision.refusal;
  };
  it.each([
    [[office("company", null, "P1")], draft, "report", "company", null, "under_review"],
    [[office("company", null, "P2")], draft, "report", "company", null, "outside_your_office"],
    [[office("city", "2301")], draft, "report", "city", null, "not_this_office"],
    [[office("city", "2301")], draft, "report", "company", null, "outside_your_office"],
    [[office("city", "2301")], atCity, "accept", "city", null, "under_review"],
    [[office("city", "2302")], atCity, "accept", "city", null, "outside_your_office"],
    [[office("district", "230102")], atCity, "accept", "district", null, "not_this_office"],
    [[office("city", "2301")], atCity, "return", "city", null, "reason_missing"],
    [[office("city", "2301")], atCity, "return", "city", "no voucher", "returned"],
    [[office("city", "2301")], draft, "accept", "city", null, "not_in_this_state"],
    [[office("company", null, "P1")], { kind: "accepted", round: 1 }, "change", "company", "new amount", "draft"],
    [[office("company", null, "P1")], atCity, "accept", "company", null, "not_this_office"],
  ] as const)("%j %j %s as %s (%s): %s", (offices, state, act, level, reason, expected) => {
    expect(decide([...offices], state, act, level, reason)).toBe(expected);
  });
  it("takes executions only of the window of the day, unless they were accepted before", () => {
    const late = { ...line, executions: [{ on: "2022-12-31" }] };
    const report = (acceptedBefore: boolean) =>
      decideFiling(
        standing(office("company", null, "P1")),
        late,
        draft,
        { act: "report", level: "company", reason: null },
        { date: "2023-04-01", acceptedBefore },
      );
    expect(report(false)).toMatchObject({
      refusal: "date_out_of_window",
      params: { value: "2022-12-31", from: "2023-01-01", until: "2023-04-01" },
    });
    expect(report(true)).toMatchObject({ ok: true });
  });
});

it.each([
  [undefined, "a/json;version=2.1.0"],
  ["*/*", "a/json;version=2.1.0"],
  ["a/csv", "a/csv;version=2.1.0"],
  ["a/csv;version=2.1.0", "a/csv;version=2.1.0"],
  ["a/csv;version=2.1", "a/csv;version=2.1.0"],
  ["a/csv;version=1.0.0", undefined],
  ["a/csv;q=0.2, a/json;q=0.9", "a/json;version=2.1.0"],
  ["a/json;q=0, */*;q=0.1", "a/csv;version=2.1.0"],
  ["text/html", undefined],
])("of JSON and CSV, %s accepts %s", (accept, expected) => {
  expect(negotiate(accept, ["a/json;version=2.1.0", "a/csv;version=2.1.0"])).toBe(expected);
});

it("reads SDMX data requests with anything left out", () => {
  expect(readDataRequest("dataflow/SONGHUA/OUTSOURCING/1.0/A..X,Y", { "c[TIME_PERIOD]": "ge:2020+le:2022" })).toEqual({
    agency: "SONGHUA",
    flow: "OUTSOURCING",
    version: "1.0",
    key: [["A"], [], ["X", "Y"]],
    filters: [
      { dimension: "TIME_PERIOD", operator: "ge", values: ["2020"] },
      { dimension: "TIME_PERIOD", operator: "le", values: ["2022"] },
    ],
  });
  expect(readDataRequest("*", {})).toMatchObject({ agency: "*", key: [] });
  expect(readDataRequest("metadataset/A/B", {})).toBeUndefined();
});
