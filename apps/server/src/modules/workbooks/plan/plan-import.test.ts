import { describe, expect, it } from "vitest";
import type { OrganisationRecord, ParticipantRecord, WorkbookContents, WorkbookRecord } from "../format/records.ts";
import { planImport } from "./plan-import.ts";
import type { Snapshot } from "./planned.ts";

const EMPTY: Snapshot = { organisations: [], participants: [], listings: [], venues: [] };
let made = 0;
const newId = () => `id-${++made}`;
const contents = (records: WorkbookRecord[], demonstration = false): WorkbookContents => ({
  sheets: [{ name: "S", kind: "organisations", rows: records.length, columns: [] }],
  records,
  problems: [],
  failedRows: 0,
  demonstration,
});
const firm = (row: number, over: Partial<OrganisationRecord> = {}): OrganisationRecord => ({
  kind: "organisation",
  sheet: "S",
  row,
  name: { "zh-CN": "甲公司" },
  identifiers: [],
  country: "CN",
  role: "enterprise",
  assumed: {},
  ...over,
});
const person = (row: number, over: Partial<ParticipantRecord> = {}): ParticipantRecord => ({
  kind: "participant",
  sheet: "P",
  row,
  name: { "zh-CN": "张三" },
  organisation: null,
  ...over,
});
const codes = (plan: ReturnType<typeof planImport>) => plan.problems.map(({ code, row }) => `${code} ${row}`);
const USCC = { scheme: "uscc", value: "91350100M000100Y43" } as const;

describe("planning an import", () => {
  it("makes one organisation of rows that say the same, and says so", () => {
    const plan = planImport(contents([firm(2), firm(3), firm(4, { city: "哈尔滨" })]), EMPTY, newId);
    expect(plan.rows).toMatchObject([{ action: "create", data: { city: "哈尔滨" } }]);
    expect(codes(plan)).toEqual(["row_repeated 3"]);
  });

  it("keeps namesakes of two countries or two numbers apart", () => {
    const other = { scheme: "uscc", value: "911100007109310000" } as const;
    const plan = planImport(
      contents([firm(2, { identifiers: [USCC] }), firm(3, { identifiers: [other] }), firm(4, { country: "RU" })]),
      EMPTY,
      newId,
    );
    expect(plan.rows.map((row) => row.action)).toEqual(["create", "create", "create"]);
  });

  it("refuses a row whose name and number are two organisations", () => {
    const plan = planImport(
      contents([
        firm(2, { identifiers: [USCC] }),
        firm(3, { name: { "zh-CN": "乙公司" } }),
        firm(4, { name: { "zh-CN": "乙公司" }, identifiers: [USCC] }),
      ]),
      EMPTY,
      newId,
    );
    expect(codes(plan)).toEqual(["organisation_conflict 4"]);
    expect(plan.counts).toMatchObject({ create: 2, skip: 1, errors: 1 });
  });

  it("knows people by address, else by name and organisation; repeats are left out", () => {
    const snapshot: Snapshot = {
      ...EMPTY,
      participants: [
        {
          id: "p",
          organisationId: null,
          name: { "zh-CN": "张三" },
          email: null,
          phone: null,
          title: null,
          languages: [],
          venueId: null,
          state: "approved",
        },
      ],
    };
    const plan = planImport(
      contents([person(2, { email: "z@x.cn" }), person(3, { email: "z@x.cn", title: "经理" })]),
      snapshot,
      newId,
    );
    expect(plan.rows).toMatchObject([
      { action: "update", data: { id: "p", email: "z@x.cn" }, before: { email: null } },
    ]);
    expect(codes(plan)).toEqual(["row_repeated 3"]);
  });

  it("asks for a country nothing tells, and marks what the file marks", () => {
    const unplaced = { ...firm(2) } as { country?: string } & OrganisationRecord;
    delete unplaced.country;
    expect(codes(planImport(contents([unplaced]), EMPTY, newId))).toEqual(["country_missing 2"]);
    expect(planImport(contents([firm(2)], true), EMPTY, newId).rows[0]!.data).toMatchObject({ demonstration: true });
    expect(
      codes(
        planImport(contents([person(2, { organisation: { name: { en: "Nobody" }, identifiers: [] } })]), EMPTY, newId),
      ),
    ).toEqual(["organisation_unknown 2"]);
  });
});
