import type { ListingRecord, OrganisationRecord, ParticipantRecord, WorkbookContents } from "../format/records.ts";
import { planListings } from "./listings.ts";
import { OrganisationPlan } from "./organisations.ts";
import { planParticipants } from "./participants.ts";
import type { ImportPlan, PlannedRow, Snapshot } from "./planned.ts";
import { ProblemList } from "./problem-list.ts";

/**
 * What an import would do: each row of the file against what the event holds. Nothing here writes. `newId` gives the ids of
 * what is new, so that people and listings can already name their new organisation. O(rows + existing).
 */
export function planImport(contents: WorkbookContents, snapshot: Snapshot, newId: () => string): ImportPlan {
  const problems = new ProblemList();
  const organisations = new OrganisationPlan(snapshot.organisations, problems, newId);
  const of = <K extends string>(kind: K) => contents.records.filter((record) => record.kind === kind);
  const alone = new Set(contents.sheets.filter((sheet) => sheet.kind === "organisations").map((sheet) => sheet.name));
  for (const record of of("organisation") as OrganisationRecord[])
    organisations.add(record, { alone: alone.has(record.sheet) });
  const people = planParticipants(of("participant") as ParticipantRecord[], snapshot, organisations, problems, newId);
  const listings = planListings(of("listing") as ListingRecord[], snapshot, organisations, problems, newId);
  const rows = [...organisations.rows(), ...people, ...listings].map((row): PlannedRow => {
    if (row.action !== "create" || !contents.demonstration) return row;
    // What was marked in the file stays marked: an export of generated data must not come back as real.
    return { ...row, data: { ...row.data, demonstration: true } } as PlannedRow;
  });
  const all = [...contents.problems, ...problems.all()];
  const count = (action: string): number => rows.filter((row) => row.action === action).length;
  return {
    rows,
    problems: all,
    counts: {
      create: count("create"),
      update: count("update"),
      unchanged: count("unchanged"),
      skip: contents.failedRows + problems.failedRows,
      errors: all.filter((problem) => problem.severity === "error").length,
      warnings: all.filter((problem) => problem.severity === "warning").length,
    },
  };
}
