import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rank } from "../../packages/matching/src/index.ts";
import { wholeEncoder } from "./whole-encoder.ts";

const DATA = fileURLToPath(new URL("../../../shared/bench/matching/", import.meta.url));

function lines(path: string): string[] {
  return readFileSync(DATA + path, "utf8")
    .split("\n")
    .filter((line) => line !== "");
}

/** Share of queries whose nearest target is the one on the same line, in percent. */
function accuracyPercent(queries: readonly string[], targets: readonly string[], correctHubs: boolean): number {
  const ranked = rank(wholeEncoder(), queries, targets, { top: 1, correctHubs });
  return (100 * ranked.filter(([best], i) => best === i).length) / queries.length;
}

/** Accuracy@1 of general sentences to English against the figures of a 512 MB embedding model. Reads ../shared/bench/matching. */
export function tatoeba(): void {
  // Reference: potion-multilingual-128M on the same 1,000 pairs.
  const sets = [
    { name: "zh", code: "cmn", reference: 67.8 },
    { name: "ru", code: "rus", reference: 57.8 },
    { name: "ko", code: "kor", reference: 46.9 },
  ];
  if (!existsSync(`${DATA}tatoeba`)) {
    console.log("tatoeba: data not found, skipped");
    return;
  }
  console.log("tatoeba, accuracy@1 to English (%)   hub-corrected   plain   reference   ratio");
  for (const { name, code, reference } of sets) {
    const queries = lines(`tatoeba/tatoeba.${code}-eng.${code}`);
    const targets = lines(`tatoeba/tatoeba.${code}-eng.eng`);
    const corrected = accuracyPercent(queries, targets, true);
    const plain = accuracyPercent(queries, targets, false);
    const figures = [
      corrected.toFixed(1).padStart(14),
      plain.toFixed(1),
      reference.toFixed(1),
      (corrected / reference).toFixed(2),
    ];
    console.log(`  ${name.padEnd(32)} ${figures.join("     ")}`);
  }
}

/** What north-eastern Korean spelling costs. Reads ../shared/bench/matching. */
export function orthography(): void {
  const folder = "korean-orthography/";
  if (!existsSync(DATA + folder)) {
    console.log("korean-orthography: data not found, skipped");
    return;
  }
  const targets = lines(`${folder}korean-english-park.dev.en`);
  const south = accuracyPercent(lines(`${folder}korean-english-park.dev.ko`), targets, true);
  const north = accuracyPercent(lines(`${folder}nk.dev.nk`), targets, true);
  console.log(
    `korean orthography, accuracy@1 to English (%): southern ${south.toFixed(1)}, northern ${north.toFixed(1)}`,
  );
  console.log(`  difference ${Math.abs(south - north).toFixed(1)} points (goal: within 1)`);
}
