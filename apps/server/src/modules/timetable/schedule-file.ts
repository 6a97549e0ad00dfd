import {
  checkCertificate,
  type Certificate,
  type Problem,
  type Sha256,
  type Timetable,
  type Violation,
} from "@songhua/scheduling";

const FORMAT = "songhua-schedule/1";

/** Problem, timetable and certificate in one file: all that anybody needs to check a timetable without this program's database. */
export interface ScheduleFile {
  readonly format: typeof FORMAT;
  readonly event: string;
  /** True: generated data, not a real event's. */
  readonly demonstration: boolean;
  readonly problem: Problem;
  readonly timetable: Timetable;
  readonly certificate: Certificate;
}

export function scheduleFile(parts: Omit<ScheduleFile, "format">): string {
  return `${JSON.stringify({ format: FORMAT, ...parts }, null, 1)}\n`;
}

/** Every claim of a schedule file that does not hold; undefined for a text that is no schedule file. */
export function checkScheduleFile(text: string, sha256: Sha256): Violation[] | undefined {
  let file: Partial<ScheduleFile>;
  try {
    file = JSON.parse(text) as Partial<ScheduleFile>;
    if (file.format !== FORMAT || !file.problem || !file.timetable || !file.certificate) return undefined;
    return checkCertificate(file.problem, file.timetable, file.certificate, sha256);
  } catch {
    // Broken JSON, or a problem without the lists it must have.
    return undefined;
  }
}
