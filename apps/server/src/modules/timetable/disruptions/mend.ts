import {
  applyDisruption,
  repair,
  type Certificate,
  type Disruption,
  type Problem,
  type Repair,
  type Timetable,
} from "@songhua/scheduling";
import { certify } from "../certify.ts";
import { sha256 } from "../insight.ts";

export interface RepairTask {
  readonly problem: Problem;
  readonly timetable: Timetable;
  /** One or more; together they are one disruption. */
  readonly disruptions: readonly Disruption[];
  readonly keepSlotIds: readonly string[];
  /** Meetings left out get what room there is. */
  readonly fill: boolean;
}
export interface Mended {
  readonly repaired: Repair;
  readonly certificate: Certificate;
}

/** The timetable after the disruption, certified. @throws Error when the checker refuses it: it must reach nobody's calendar. */
export function mend({ problem, timetable, disruptions, keepSlotIds, fill }: RepairTask): Mended {
  const before = disruptions.slice(0, -1).reduce(applyDisruption, problem);
  const repaired = repair(before, timetable, disruptions.at(-1)!, { keepSlotIds, fillFreed: fill });
  const { certificate, violations } = certify(repaired.problem, repaired.timetable, sha256);
  if (violations.length > 0) throw new Error(`the checker refused a repair: ${JSON.stringify(violations.slice(0, 5))}`);
  return { repaired, certificate };
}
