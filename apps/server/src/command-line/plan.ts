import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { RowProblem } from "../modules/workbooks/index.ts";
import { scheduleFile } from "../modules/timetable/index.ts";
import type { Call, Outcome } from "./command.ts";
import { EXIT, Refusal } from "./refusal.ts";
import { badges } from "./plan/badges.ts";
import { calendarFiles } from "./plan/calendars.ts";
import { makePlan } from "./plan/make-plan.ts";
import { matchesWorkbook } from "./plan/matches-workbook.ts";
import { checkOutFolder, writeFolder } from "./plan/out-folder.ts";
import { mendOf, problemLine } from "./plan/problem-words.ts";
import { readProgramme } from "./plan/programme.ts";
import { readPlanWorkbook } from "./plan/read-workbook.ts";
import { readPlan, type Reader } from "./plan/reader.ts";
import { reportHtml, type ReportInput } from "./plan/report.ts";
import { scheduleWorkbook } from "./plan/schedule-workbook.ts";
import { joinRecords } from "./plan/source.ts";
import { proofFileOf } from "./schedule/out-file.ts";
import { untilInterrupted } from "./schedule/until-interrupted.ts";

const DEFAULT_SEED = 1;
const DEFAULT_MEETINGS_EACH = 6;
const PROBLEMS_TOLD = 50;

/** From a registration workbook to matches, a checked timetable, calendars, badges and a report, on files alone. */
export async function planCommand(call: Call): Promise<Outcome> {
  const interrupted = untilInterrupted();
  try {
    return await planFile(call, interrupted.asked);
  } finally {
    interrupted.release();
  }
}

async function planFile(call: Call, isCancelled: () => boolean): Promise<Outcome> {
  const { args, say, print, locale } = call;
  const began = performance.now();
  const [path, out] = [args.positionals[0]!, args.text("out")!];
  const goOn = (): void => {
    if (isCancelled()) throw new Refusal("cancelled", { folder: out }, EXIT.cancelled);
  };
  await checkOutFolder(out, args.flag("force"));
  call.progress(say("cli:plan.reading"), 0, 1);
  const read = await readPlanWorkbook(path);
  goOn();
  const source = joinRecords(read);
  const { problems } = source;
  tellProblems(call, problems);
  const told = { problems: problems.map((problem) => ({ ...problem, text: mendOf(problem, say) })) };
  const errors = problems.filter((problem) => problem.severity === "error").length;
  if (errors > 0 && args.flag("strict")) throw new Refusal("strict_problems", { count: errors }, EXIT.badInput, told);
  if (source.listings.length === 0) throw new Refusal("no_listings", { file: basename(path) }, EXIT.badInput, told);

  const now = new Date().toISOString();
  const programme = readProgramme(args, source, now);
  if (programme.dateFromListings) call.remark(say("cli:plan.dateFromListings", { date: programme.date }));
  const plan = await makePlan(source, programme, {
    seed: args.integer("seed") ?? DEFAULT_SEED,
    seconds: args.integer("seconds"),
    meetingsEach: args.integer("meetings-each") ?? DEFAULT_MEETINGS_EACH,
    progress: (phase, done, total) => call.progress(say(`cli:plan.${phase}`), done, total),
    goOn,
  });
  const fileName = basename(path);
  const reader = readPlan(plan, {
    locale,
    say,
    title: fileName.replace(/\.[^.]+$/, ""),
    demonstration: read.demonstration,
  });
  await writeFolder(out, (folder) => writeFiles(folder, reader, { read, fileName }, call, now, goOn));

  const { placements, unplaced, objective, bound } = plan.timetable;
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  print(say("cli:plan.matched", { listings: source.listings.length, matches: plan.matches.length }));
  print(
    say("cli:plan.placed", {
      placed: placements.length,
      meetings: plan.meetings.length,
      organisations: source.organisations.length,
    }),
  );
  print(say(plan.certificate.optimal ? "cli:check.optimal" : "cli:check.notProven"));
  if (plan.meetings.length === 0) print(say("cli:plan.nothingToPlace"));
  else if (unplaced.length > 0) print(say("cli:plan.notAllPlaced", { unplaced: unplaced.length }));
  print(say("cli:plan.written", { folder: out, seconds }));
  const complete = plan.meetings.length > 0 && unplaced.length === 0;
  return {
    exitCode: complete ? EXIT.done : EXIT.notFeasible,
    data: {
      out,
      files: FILES.flatMap((name) => (name === "schedule.json" && plan.proof ? [name, proofFileOf(name)] : name)),
      seconds,
      demonstration: read.demonstration,
      programme: {
        date: programme.date,
        zone: programme.zone,
        slots: programme.slots.length,
        venues: programme.venues.length,
      },
      read: {
        organisations: source.organisations.length,
        participants: source.participants.length,
        listings: source.listings.length,
        failedRows: source.failedRows,
      },
      ...told,
      matches: plan.matches.length,
      meetings: { proposed: plan.meetings.length, placed: placements.length, unplaced: unplaced.length },
      objective,
      bound: { mustHeld: bound.mustHeld, niceWeight: bound.niceWeight, breaks: bound.breaks },
      optimal: plan.certificate.optimal,
      violations: 0,
    },
  };
}

const FILES = ["matches.xlsx", "schedule.json", "schedule.xlsx", "calendars", "badges.pdf", "report.html"] as const;

async function writeFiles(
  folder: string,
  reader: Reader,
  input: ReportInput,
  { progress, say }: Call,
  now: string,
  goOn: () => void,
): Promise<void> {
  const { plan, title, demonstration } = reader;
  const { problem, timetable, certificate, proof } = plan;
  const parts: Record<(typeof FILES)[number], (path: string) => Promise<void>> = {
    "matches.xlsx": async (path) => writeFile(path, await matchesWorkbook(reader)),
    "schedule.json": async (path) => {
      await writeFile(path, scheduleFile({ event: title, demonstration, problem, timetable, certificate }));
      if (proof) await writeFile(proofFileOf(path), proof);
    },
    "schedule.xlsx": async (path) => writeFile(path, await scheduleWorkbook(reader)),
    calendars: async (path) => {
      await mkdir(path);
      for (const [name, text] of calendarFiles(reader, now)) await writeFile(join(path, name), text);
    },
    "badges.pdf": async (path) => writeFile(path, await badges(reader)),
    "report.html": (path) => writeFile(path, reportHtml(reader, input)),
  };
  for (const [i, name] of FILES.entries()) {
    progress(say("cli:plan.writing", { name }), i, FILES.length);
    await parts[name](join(folder, name));
    goOn();
  }
}

function tellProblems({ remark, say }: Call, problems: readonly RowProblem[]): void {
  for (const problem of problems.slice(0, PROBLEMS_TOLD)) remark(problemLine(problem, say));
  if (problems.length > PROBLEMS_TOLD) remark(say("cli:plan.moreProblems", { count: problems.length - PROBLEMS_TOLD }));
}
