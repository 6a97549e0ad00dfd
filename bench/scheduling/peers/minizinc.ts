import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const MODEL = fileURLToPath(new URL("meetings.mzn", import.meta.url));
/** Beyond the time limit, which counts neither reading nor compiling on every version. */
const SLACK_MS = 15_000;

export interface Peer {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly flags: readonly string[];
}
/** What a peer made of one problem; `undefined` breaks: no timetable in time. */
export interface PeerRun {
  readonly breaks: number | undefined;
  /** When its last timetable came. */
  readonly foundSeconds: number | undefined;
  readonly proven: boolean;
  readonly seconds: number;
}

/** The solvers of the MiniZinc on the PATH that can really run; undefined where there is no MiniZinc. */
export function installedPeers(): Peer[] | undefined {
  const asked = spawnSync("minizinc", ["--solvers-json"], { encoding: "utf8" });
  if (asked.error ?? asked.status !== 0) return undefined;
  const solvers = JSON.parse(asked.stdout) as {
    id: string;
    name: string;
    version: string;
    stdFlags?: string[];
    isGUIApplication?: boolean;
  }[];
  return solvers
    .filter((solver) => !solver.version.includes("unknown") && !solver.isGUIApplication && !solver.id.includes("gist"))
    .map(({ id, name, version, stdFlags = [] }) => ({ id, name, version, flags: stdFlags }));
}

/** Runs one peer on a data file. @throws Error with what MiniZinc said when it cannot run the model. */
export function runPeer(peer: Peer, dataFile: string, seconds: number, threads: number): Promise<PeerRun> {
  const began = performance.now();
  const words = ["--solver", peer.id, "--output-time", "-a", "--time-limit", String(seconds * 1000)];
  if (peer.flags.includes("-p")) words.push("-p", String(threads));
  return new Promise((resolve, reject) => {
    const child = spawn("minizinc", [...words, MODEL, dataFile], { stdio: ["ignore", "pipe", "pipe"] });
    const killer = setTimeout(() => child.kill("SIGKILL"), seconds * 1000 + SLACK_MS);
    let [text, complaint] = ["", ""];
    let breaks: number | undefined;
    let foundSeconds: number | undefined;
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
      const last = [...text.matchAll(/^breaks (\d+)$/gm)].at(-1)?.[1];
      if (last !== undefined && Number(last) !== breaks) {
        breaks = Number(last);
        foundSeconds = (performance.now() - began) / 1000;
      }
    });
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => (complaint += chunk));
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(killer);
      if (code !== 0 && signal === null && breaks === undefined && !text.includes("=====UNKNOWN"))
        reject(new Error(`${peer.name}: ${complaint.split("\n").filter(Boolean).at(-1) ?? `ended with ${code}`}`));
      const proven = /^==========$/m.test(text);
      resolve({ breaks, foundSeconds, proven, seconds: (performance.now() - began) / 1000 });
    });
  });
}
