/** Repairing in a thread of its own; started by `runInThread`, never imported. */
import {
  applyDisruption,
  repair,
  type Certificate,
  type Disruption,
  type Problem,
  type Repair,
  type Timetable,
} from "@songhua/scheduling";
import { createHash } from "node:crypto";
import { workInThread } from "../../../platform/jobs/thread.ts";
import { certify } from "../certify.ts";

export interface RepairTask {
  readonly problem: Problem;
  readonly timetable: Timetable;
  /** One or more; together they are one disruption. */
  readonly disruptions: readonly Disruption[];
  readonly keepSlotIds: readonly string[];
}
export interface RepairResult {
  readonly repaired: Repair;
  readonly certificate: Certificate;
}

workInThread<RepairTask, never, RepairResult>(({ problem, timetable, disruptions, keepSlotIds }) => {
  const last = disruptions.at(-1)!;
  const before = disruptions.slice(0, -1).reduce(applyDisruption, problem);
  const repaired = repair(before, timetable, last, { keepSlotIds });
  const { certificate, violations } = certify(repaired.problem, repaired.timetable, (text) =>
    createHash("sha256").update(text).digest("hex"),
  );
  // A repair that broke a rule must not reach anybody's calendar.
  if (violations.length > 0) throw new Error(`the checker refused a repair: ${JSON.stringify(violations.slice(0, 5))}`);
  return { repaired, certificate };
});
