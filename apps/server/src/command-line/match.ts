import type { LocalDate } from "@songhua/kernel";
import { writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { matchInThread, type MatchRecord } from "../modules/matching/index.ts";
import { csvTable } from "../modules/workbooks/index.ts";
import type { Call, Outcome } from "./command.ts";
import { matchesReport, matchRows, wordsOf, type MatchesTold } from "./match/matches-report.ts";
import { readExchange, type ExchangeFile } from "./match/read-exchange.ts";
import { checkOutFolder, writeFolder } from "./plan/out-folder.ts";
import { mendOf, problemLine } from "./plan/problem-words.ts";
import { EXIT, Refusal } from "./refusal.ts";
import { untilInterrupted } from "./schedule/until-interrupted.ts";

const FILES = ["matches.json", "matches.csv", "report.html"] as const;
const PROBLEMS_TOLD = 50;
const DEFAULT_PER_LISTING = 10;

/** From an exchange's offers and needs to matches that say why: for programs, for spreadsheets, for people. */
export async function matchCommand(call: Call): Promise<Outcome> {
  const interrupted = untilInterrupted();
  try {
    return await matchFile(call, interrupted.asked);
  } finally {
    interrupted.release();
  }
}

async function matchFile(call: Call, isCancelled: () => boolean): Promise<Outcome> {
  const { args, say, print, remark, locale } = call;
  const [path, out] = [args.positionals[0]!, args.text("out")!];
  const cancelled = () => new Refusal("cancelled", { folder: out }, EXIT.cancelled);
  const goOn = (): void => {
    if (isCancelled()) throw cancelled();
  };
  await checkOutFolder(out, args.flag("force"));
  call.progress(say("cli:plan.reading"), 0, 1);
  const exchange = await readExchange(path);
  goOn();
  const { problems } = exchange;
  for (const problem of problems.slice(0, PROBLEMS_TOLD)) remark(problemLine(problem, say));
  if (problems.length > PROBLEMS_TOLD) remark(say("cli:plan.moreProblems", { count: problems.length - PROBLEMS_TOLD }));
  const told = { problems: problems.map((problem) => ({ ...problem, text: mendOf(problem, say) })) };
  const errors = problems.filter((problem) => problem.severity === "error").length;
  if (errors > 0 && args.flag("strict")) throw new Refusal("strict_problems", { count: errors }, EXIT.badInput, told);
  const file = basename(path);
  if (exchange.listings.length === 0) throw new Refusal("no_listings", { file }, EXIT.badInput, told);
  call.progress(say("cli:plan.matching"), 0, 1);
  const matches = await matchInThread(
    exchange.listings,
    {
      today: args.text("date") ?? dayOf(exchange, new Date().toISOString().slice(0, 10)),
      exclusions: exchange.exclusions,
      perListing: args.integer("per-listing") ?? DEFAULT_PER_LISTING,
    },
    (newest) => {
      if (newest) call.progress(say("cli:plan.matching"), newest.done, newest.total);
      return isCancelled();
    },
  );
  if (!matches || isCancelled()) throw cancelled();
  const best = [...matches].sort((a, b) => b.score - a.score || (a.needId + a.offerId < b.needId + b.offerId ? -1 : 1));
  const words: MatchesTold = { exchange, matches: best, title: file.replace(/\.[^.]+$/, ""), locale, say };
  const contents: Record<(typeof FILES)[number], () => string | Uint8Array> = {
    "matches.json": () => `${JSON.stringify(asJson(words), undefined, 2)}\n`,
    "matches.csv": () => csvTable(matchRows(words)),
    "report.html": () => matchesReport(words),
  };
  await writeFolder(out, async (folder) => {
    for (const [i, name] of FILES.entries()) {
      call.progress(say("cli:plan.writing", { name }), i, FILES.length);
      await writeFile(join(folder, name), contents[name]());
      goOn();
    }
  });
  print(say("cli:plan.matched", { listings: exchange.listings.length, matches: matches.length }));
  print(say("cli:match.written", { folder: out, files: FILES.join(", ") }));
  return {
    exitCode: EXIT.done,
    data: { out, files: FILES, listings: exchange.listings.length, matches: matches.length, ...told },
  };
}

/** Today; for a past exchange, whose listings have all ended, the last day on which all were valid: as `plan` does. */
function dayOf({ listings }: ExchangeFile, today: LocalDate): LocalDate {
  const ends = listings.flatMap(({ validUntil }) => (validUntil === null ? [] : [validUntil]));
  const isPast = ends.length === listings.length && ends.every((end) => end < today);
  return isPast ? ends.toSorted()[0]! : today;
}

/** Matches for programs: spans with the words they mark. */
function asJson({ exchange, matches }: MatchesTold) {
  const byId = new Map(exchange.listings.map((listing) => [listing.id, listing]));
  const spoken = (found: MatchRecord) =>
    found.evidence.map((one) => ({
      ...one,
      need: { ...one.need, words: wordsOf(byId.get(found.needId)!, one.need) },
      offer: { ...one.offer, words: wordsOf(byId.get(found.offerId)!, one.offer) },
    }));
  return {
    demonstration: exchange.demonstration,
    matches: matches.map((found) => ({ ...found, evidence: spoken(found) })),
  };
}
