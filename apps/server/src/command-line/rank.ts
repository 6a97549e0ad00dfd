import { LANGUAGES, type Language } from "@songhua/lexicon";
import { detectLanguage, rank } from "@songhua/matching";
import { listingEncoder } from "../modules/matching/encoder.ts";
import type { Call, Outcome } from "./command.ts";
import { readLines } from "./rank/read-lines.ts";
import { EXIT, Refusal } from "./refusal.ts";

const DEFAULT_TOP = 10;
const LINES_AT_ONCE = 1000;

/**
 * Ranks the lines of one file for each line of another, across languages: the query's number, then numbers of targets, best
 * first, separated by tabs, from 0.
 */
export async function rankCommand(call: Call): Promise<Outcome> {
  const { args, say } = call;
  const [queryFile, targetFile] = [args.text("queries")!, args.text("targets")!];
  const wanted = { from: languageOption(call, "from"), to: languageOption(call, "to") };
  const [queries, targets] = [await readLines(queryFile), await readLines(targetFile)];
  if (targets.length === 0) throw new Refusal("lines_none", { file: targetFile });
  const from = languageOf(call, queries, queryFile, wanted.from);
  const to = languageOf(call, targets, targetFile, wanted.to);
  const ranks = rank(listingEncoder(), queries, targets, {
    top: Math.min(args.integer("top") ?? DEFAULT_TOP, targets.length),
    onProgress: (done) => {
      call.progress(say("cli:rank.progress"), done, queries.length);
    },
  });
  for (let at = 0; at < ranks.length; at += LINES_AT_ONCE) {
    const lines = ranks.slice(at, at + LINES_AT_ONCE).map((best, i) => [at + i, ...best].join("\t"));
    call.print(lines.join("\n"));
  }
  return { exitCode: EXIT.done, data: { from: from ?? null, to: to ?? null, ranks } };
}

function languageOption({ args }: Call, option: "from" | "to"): Language | "auto" {
  const value = args.text(option) ?? "auto";
  const known = (["auto", ...LANGUAGES] as const).find((language) => language === value);
  if (known === undefined)
    throw new Refusal("language_unknown", {
      option: `--${option}`,
      value,
      languages: ["auto", ...LANGUAGES].join(", "),
    });
  return known;
}

/** Scripts decide how a line is read; a language named or found is told, so that a mistaken file is noticed. */
function languageOf(
  call: Call,
  lines: readonly string[],
  file: string,
  wanted: Language | "auto",
): Language | undefined {
  const counts = new Map<Language, number>();
  let without = 0;
  for (const line of lines) {
    const language = detectLanguage(line);
    if (language === undefined) without++;
    else counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [found] = [...counts].sort((a, b) => b[1] - a[1]);
  if (wanted === "auto" && found) call.remark(call.say("cli:rank.detected", { file, language: found[0] }));
  if (wanted !== "auto" && found && found[0] !== wanted)
    call.remark(call.say("cli:rank.otherLanguage", { file, wanted, found: found[0] }));
  if (without > 0) call.remark(call.say("cli:rank.without", { file, count: without }));
  return wanted === "auto" ? found?.[0] : wanted;
}
