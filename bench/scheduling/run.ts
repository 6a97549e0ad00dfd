import { availableParallelism } from "node:os";
import { choose } from "./choose.ts";
import { generated } from "./generated.ts";
import { peers } from "./peers.ts";
import { proofs } from "./proofs.ts";
import { published } from "./published.ts";
import { repairs } from "./repair.ts";
import { print, type Settings } from "./settings.ts";
import { variants } from "./variants.ts";

/** Usage: node bench/scheduling/run.ts [section, all unless given] [seconds a problem] [seed, 1 unless given]. Two threads where there are two cores. */
const SECTIONS: Readonly<Record<string, (settings: Settings) => void | Promise<void>>> = {
  published,
  variants,
  proofs,
  generated,
  choose,
  repair: repairs,
  peers,
};
const [section = "all", seconds = "default", seed = "default"] = process.argv.slice(2);
const chosen = section === "all" ? Object.keys(SECTIONS) : [section];
const settings: Settings = {
  seconds: seconds === "default" ? undefined : Number(seconds),
  seed: seed === "default" ? 1 : Number(seed),
  threads: Math.min(2, availableParallelism()),
};
const unknown = chosen.find((name) => !Object.hasOwn(SECTIONS, name));
if (unknown !== undefined || Number.isNaN(settings.seconds ?? 0) || Number.isNaN(settings.seed)) {
  print(`usage: run.ts [all|${Object.keys(SECTIONS).join("|")}] [seconds] [seed]`);
  process.exit(2);
}
for (const name of chosen) await SECTIONS[name]!(settings);
