import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seededRng } from "@songhua/kernel";
import { DEFAULT_FAIRNESS_SPREAD, generateEvent, writeDzn, type Problem } from "@songhua/scheduling";
import { solveInThreads } from "../../apps/server/src/modules/timetable/solving/solve-in-threads.ts";
import { NO_DATA, publishedProblem } from "./data.ts";
import { installedPeers, runPeer, type Peer, type PeerRun } from "./peers/minizinc.ts";
import { figure, print, type Settings } from "./settings.ts";

const DEFAULT_SECONDS = 15;
const PUBLISHED = ["tic-12", "tic-13crafc", "forum-13crafb", "forum-14", "ticf-13crafb"];
/** Of the like of the published ones, so that there is something to compare where their data is absent. */
const GENERATED = { people: 60, meetings: 200, slots: 14, tables: 20 };

/** The same problems by our engine and by every solver of the MiniZinc on the PATH, in one run, with ratios. */
export async function peers(settings: Settings): Promise<void> {
  const { seconds = DEFAULT_SECONDS, seed, threads } = settings;
  print(`Peers side by side: at most ${seconds} s each, seed ${seed}, threads ${threads}`);
  const installed = installedPeers();
  if (!installed) print("  no minizinc on the PATH: peers left out (Debian: apt-get install minizinc)");
  else
    print(`  peers: ${installed.map(({ name, version }) => `${name} ${version}`).join(", ") || "none that can run"}`);
  const problems: [string, Problem][] = PUBLISHED.flatMap((name) => {
    const problem = publishedProblem(name);
    return problem ? [[name, problem] as [string, Problem]] : [];
  });
  if (problems.length === 0) print(`  published problems ${NO_DATA}`);
  problems.push(["generated", like(seed)]);
  const folder = mkdtempSync(join(tmpdir(), "songhua-peers-"));
  try {
    for (const [name, problem] of problems) await compare(name, problem, folder, installed ?? [], settings, seconds);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function compare(
  name: string,
  problem: Problem,
  folder: string,
  installed: readonly Peer[],
  { seed, threads }: Settings,
  seconds: number,
): Promise<void> {
  const began = performance.now();
  const { timetable, certificate, milestones } = await solveInThreads(problem, { seed, seconds, threads });
  const complete = timetable.unplaced.length === 0 && timetable.objective.fairnessViolation === 0;
  const own: PeerRun = {
    breaks: complete ? timetable.objective.breaks : undefined,
    foundSeconds: complete ? (milestones.best ?? (performance.now() - began) / 1000) : undefined,
    proven: certificate.optimal,
    seconds: (performance.now() - began) / 1000,
  };
  print(`  ${name} (${problem.people.length} people, ${problem.meetings.length} meetings)`);
  print(`    ours          ${told(own)}`);
  const data = join(folder, `${name}.dzn`);
  const spread = problem.rules.fairnessSpread ?? DEFAULT_FAIRNESS_SPREAD;
  writeFileSync(data, `${writeDzn(problem)}\nspread = ${spread};\n`);
  for (const peer of installed) {
    try {
      const run = await runPeer(peer, data, seconds, threads);
      print(`    ${peer.name.padEnd(12)}  ${told(run)}  ${ratios(run, own)}`);
    } catch (error) {
      print(`    ${peer.name.padEnd(12)}  could not run: ${(error as Error).message}`);
    }
  }
}

function told({ breaks, foundSeconds, proven, seconds }: PeerRun): string {
  const proof = proven ? `proven after ${figure(seconds)} s` : "not proven";
  return breaks === undefined ? "no timetable" : `breaks ${breaks}, found after ${figure(foundSeconds)} s, ${proof}`;
}

/** Theirs to ours: above 1 ours is better. One is added to breaks so that 0 can be compared. */
function ratios(peer: PeerRun, own: PeerRun): string {
  if (peer.breaks === undefined || own.breaks === undefined) return "";
  const breaks = ((peer.breaks + 1) / (own.breaks + 1)).toFixed(2);
  const time = ((peer.foundSeconds ?? 0) / Math.max(0.001, own.foundSeconds ?? 0)).toFixed(1);
  return `ratio of breaks + 1: ${breaks}, of time to it: ${time}`;
}

function like(seed: number): Problem {
  const event = generateEvent(GENERATED, seededRng(seed));
  return { ...event, rules: { fairnessSpread: DEFAULT_FAIRNESS_SPREAD, fairnessFirst: true } };
}
