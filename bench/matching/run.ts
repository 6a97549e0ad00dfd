import { CONCEPTS, LEXICON_VERSION } from "../../packages/lexicon/src/index.ts";
import { consortium } from "./consortium.ts";
import { explanations } from "./explanations.ts";
import { market } from "./market.ts";
import { retrieval } from "./retrieval.ts";
import { directions, orthography, tatoeba } from "./sentences.ts";
import { speed } from "./speed.ts";

/** Usage: node bench/matching/run.ts [section, all unless given] [folder of parallel texts, for directions]. Sections read ../shared/bench/matching where they need it. */
const SECTIONS: Readonly<Record<string, (folder?: string) => unknown>> = {
  tatoeba,
  orthography,
  directions,
  // Prints as it is read.
  listings: () => import("./listings.ts"),
  explanations,
  speed,
  retrieval,
  market,
  consortium,
};
const [section = "all", folder] = process.argv.slice(2);
const chosen = section === "all" ? Object.keys(SECTIONS) : [section];
if (!chosen.every((name) => Object.hasOwn(SECTIONS, name))) {
  console.log(`usage: run.ts [all|${Object.keys(SECTIONS).join("|")}]`);
  process.exit(2);
}
console.log(`lexicon ${LEXICON_VERSION}: ${CONCEPTS.length} concepts`);
for (const name of chosen) await SECTIONS[name]!(folder);
