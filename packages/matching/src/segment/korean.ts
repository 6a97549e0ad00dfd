import { KOREAN_ENDINGS, type GeneralLexicon } from "@songhua/lexicon";
import { southernHead, southernInside } from "../normalise/initial-sound.ts";
import type { CutWord } from "./cut-word.ts";
import { logFrequency } from "./frequency.ts";
import { isLightVerb, verbStems } from "./korean-verbs.ts";
import { readings, type Edge } from "./lattice.ts";

const LONGEST_WORD = 8;
const FURTHER_SYLLABLE = 3;
/** An unknown stretch is one word, mostly a name: its further syllables cost less than its first. */
const UNKNOWN_SYLLABLE = -19;
const UNKNOWN_FURTHER = -9;
/** A one-syllable noun is mostly chance inside a longer word, less so at its head. */
const LONE_SYLLABLE = { head: -1, inside: -5 };
const PARTICLE = -2;
const LIGHT_VERB = -3;
/** A verb leaves less to chance than its length says: its ending had to fit as well. */
const VERB = 1;
/** Stems of one syllable that stand in every other sentence: a word that can be one of their forms is. */
const COMMON_VERBS = new Set([..."하되있없않"]);
const COMMON_VERB = 4;

const PARTICLES: ReadonlySet<string> = new Set([
  ...KOREAN_ENDINGS,
  ..."이다 이었다 였다 이었던 이며 에서부터 에게로 으로도 로도 에서만 까지도 까지는 까지만 만이 만을 만은 들이 들을 들은 들의 들도 들과 들에게 보다도 보다는 께 께서는 이야 야 이요 요 아 여 마저도 조차도 밖에 뿐 뿐만 대로 만큼 씩 째 쯤 짜리 당 측 상 하에 이니 니 인데 이지 이죠 든지 이든지 라도 라면 이라면 라서 이라서 에선 엔 에겐 론 으론 란 이란 님 님이 님은 님의 씨 씨는 씨가 씨의".split(
    " ",
  ),
]);
const LONGEST_PARTICLE = Math.max(...[...PARTICLES].map((it) => it.length));

/** Place in a word and what stands before it: nothing yet, a stem, or a particle. */
const HEAD = 0;
const AFTER_STEM = 1;
const AFTER_PARTICLE = 2;
const AFTER_UNKNOWN = 3;
const STATES = 4;

interface Cut {
  readonly kind: "entry" | "unknown" | "grammar";
  readonly entry: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts one Korean word (syllables between spaces), `text[from..to)`, into headwords: nouns and their compounds, particles
 * only after a stem, verb forms led back to their stem + 다. Every likely reading comes with its share; north-eastern
 * spellings find the southern headword. O(length × longest word).
 */
export function cutKorean(text: string, from: number, to: number, general: GeneralLexicon): CutWord[] {
  const edges: Edge<Cut>[] = [];
  const longest = Math.min(LONGEST_WORD, general.longest("ko"));
  const node = (at: number, state: number): number => (at - from) * STATES + state;
  const add = (i: number, states: readonly number[], j: number, state: number, logWeight: number, item: Cut): void => {
    for (const before of states) edges.push({ from: node(i, before), to: node(j, state), logWeight, item });
  };
  for (let i = from; i < to; i++) {
    const stemStates = i === from ? [HEAD] : [AFTER_STEM, AFTER_UNKNOWN];
    for (let j = i + 1; j <= Math.min(to, i + longest); j++) {
      const lone = j === i + 1 && to - from > 1 ? LONE_SYLLABLE[i === from ? "head" : "inside"] : 0;
      for (const entry of nounEntries(text, i, j, general)) {
        const logWeight = logFrequency(general, entry, FURTHER_SYLLABLE * (j - i - 1)) + lone;
        add(i, stemStates, j, AFTER_STEM, logWeight, { kind: "entry", entry, from: i, to: j });
      }
      const rest = text.slice(j, to);
      for (const stem of verbStems(text.slice(i, j), rest)) {
        const verb = verbEntry(stem, general);
        if (verb < 0) continue;
        const logWeight =
          logFrequency(general, verb, FURTHER_SYLLABLE * (j - i - 1)) +
          (i === from && COMMON_VERBS.has(stem) ? COMMON_VERB : VERB);
        add(i, stemStates, to, AFTER_PARTICLE, logWeight, { kind: "entry", entry: verb, from: i, to });
      }
    }
    const unknown: Cut = { kind: "unknown", entry: -1, from: i, to: i + 1 };
    add(i, i === from ? [HEAD] : [AFTER_STEM, AFTER_PARTICLE], i + 1, AFTER_UNKNOWN, UNKNOWN_SYLLABLE, unknown);
    if (i > from) add(i, [AFTER_UNKNOWN], i + 1, AFTER_UNKNOWN, UNKNOWN_FURTHER, unknown);
    if (i === from) continue;
    for (let j = i + 1; j <= Math.min(to, i + LONGEST_PARTICLE); j++)
      if (PARTICLES.has(text.slice(i, j)))
        add(i, [AFTER_STEM, AFTER_PARTICLE, AFTER_UNKNOWN], j, AFTER_PARTICLE, PARTICLE, {
          kind: "grammar",
          entry: -1,
          from: i,
          to: j,
        });
    if (isLightVerb(text.slice(i, to)))
      add(i, [AFTER_STEM, AFTER_UNKNOWN], to, AFTER_PARTICLE, LIGHT_VERB, { kind: "grammar", entry: -1, from: i, to });
  }
  const ends = [AFTER_STEM, AFTER_PARTICLE, AFTER_UNKNOWN].map((state) => node(to, state));
  return collected(text, readings(edges, (to - from + 1) * STATES, ends));
}

function collected(text: string, found: readonly { readonly item: Cut; readonly share: number }[]): CutWord[] {
  const words = new Map<string, CutWord>();
  let unknown: { from: number; to: number } | undefined;
  const endUnknown = (): void => {
    if (unknown) {
      const key = text.slice(unknown.from, unknown.to);
      words.set(`u${unknown.from}`, { identity: { kind: "unknown", key }, share: 1, ...unknown });
    }
    unknown = undefined;
  };
  for (const { item, share } of found) {
    if (item.kind === "grammar") continue;
    if (item.kind === "entry") {
      // One headword may be reached by two paths of states.
      const key = `${item.from} ${item.entry}`;
      const sum = Math.min(1, share + (words.get(key)?.share ?? 0));
      words.set(key, { identity: { kind: "entry", entry: item.entry }, share: sum, from: item.from, to: item.to });
      continue;
    }
    if (share < 0.4) continue;
    if (unknown?.to === item.from) unknown = { from: unknown.from, to: item.to };
    else {
      endUnknown();
      unknown = { from: item.from, to: item.to };
    }
  }
  endUnknown();
  return [...words.values()];
}

/**
 * Headwords of the syllables as written, with their head by the initial-sound law, and with 렬 and 률 as the South writes
 * them: 로인 is one who passes by in Seoul, and an old person in Yanji.
 */
function nounEntries(text: string, from: number, to: number, general: GeneralLexicon): number[] {
  const written = general.findIn("ko", text, from, to);
  const head = southernHead(text[from]!);
  if (head === text[from] && written >= 0) return [written];
  const found = written >= 0 ? [written] : [];
  const inside = text.slice(from, to);
  const southern = head === text[from] ? inside : head + inside.slice(1);
  for (const form of new Set([southern, /[렬률]/.test(southern) ? southernInside(southern) : southern])) {
    const entry = form === inside ? -1 : general.find("ko", form);
    if (entry >= 0) found.push(entry);
  }
  return found;
}

function verbEntry(stem: string, general: GeneralLexicon): number {
  const written = general.find("ko", `${stem}다`);
  if (written >= 0) return written;
  const head = southernHead(stem[0]!);
  return head === stem[0] ? -1 : general.find("ko", `${head}${stem.slice(1)}다`);
}
