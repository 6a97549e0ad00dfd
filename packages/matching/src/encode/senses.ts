import type { GeneralLexicon } from "@songhua/lexicon";
import type { WordIdentity } from "../segment/cut-word.ts";

/** What a word may mean: features with their weights in (0, 1], strongest first. One object for all places a word stands. */
export interface Sense {
  readonly features: readonly string[];
  readonly weights: Float32Array;
}

/** Turns words into features. Senses are kept, so a word costs its lexicon look-ups once. */
export interface SenseTable {
  senseOf(identity: WordIdentity): Sense;
}

/** √P: a dictionary's third sense still counts for something. */
const SENSE_POWER = 0.5;
/** How much of a stem's probability its synonyms and derivations get. */
export const RELATED_SHARE = 1;
const MOST_FEATURES = 24;
const FUNCTION_WORD = 0.7;
const NUMBER = 0.8;
const UNKNOWN_WORD = 0.5;
const UNKNOWN_PAIR = 0.3;
/** By the number of consonant classes: two say little, four name one thing. */
const NAME = [0, 0, 0.5, 0.8, 1] as const;
/** Senses kept before the table starts anew; far above the working vocabulary of an exchange. */
const MOST_SENSES = 200_000;

/** A table of senses over a general lexicon. */
export function senseTable(general: GeneralLexicon): SenseTable {
  const stemFeatures: (string | undefined)[] = [];
  const stemFeature = (id: number): string => (stemFeatures[id] ??= `s:${general.stems[id]!}`);
  const byEntry = new Map<number, Sense>();
  const byKey = new Map<string, Sense>();

  const spread = (entries: readonly (readonly [number, number])[]): Sense => {
    const total = new Map<number, number>();
    for (const [id, p] of entries) {
      total.set(id, (total.get(id) ?? 0) + p);
      const { at, ids, weights } = general.related;
      for (let r = at[id]!; r < at[id + 1]!; r++)
        total.set(ids[r]!, (total.get(ids[r]!) ?? 0) + RELATED_SHARE * p * weights[r]!);
    }
    const kept = [...total].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_FEATURES);
    return {
      features: kept.map(([id]) => stemFeature(id)),
      weights: Float32Array.from(kept, ([, p]) => Math.min(1, p) ** SENSE_POWER),
    };
  };
  const ofEntry = (entry: number): Sense => {
    const { at, ids, weights } = general;
    const stems: [number, number][] = [];
    for (let i = at[entry]!; i < at[entry + 1]!; i++) stems.push([ids[i]!, weights[i]!]);
    return spread(stems);
  };
  const kept = <Key>(table: Map<Key, Sense>, key: Key, make: () => Sense): Sense => {
    let sense = table.get(key);
    if (!sense) {
      if (table.size >= MOST_SENSES) table.clear();
      table.set(key, (sense = make()));
    }
    return sense;
  };

  return {
    senseOf: (identity) => {
      switch (identity.kind) {
        case "entry":
          return kept(byEntry, identity.entry, () => ofEntry(identity.entry));
        case "stem":
          return kept(byKey, `s:${identity.stem}`, () => {
            const id = general.stemId(identity.stem);
            return id < 0 ? single(`w:${identity.stem}`, UNKNOWN_WORD) : spread([[id, 1]]);
          });
        case "function":
          return kept(byKey, `f:${identity.role}`, () => single(`f:${identity.role}`, FUNCTION_WORD));
        case "number":
          return single(`n:${identity.value}`, NUMBER);
        case "name":
          return single(`x:${identity.skeleton}`, NAME[Math.min(identity.skeleton.length, NAME.length - 1)]!);
        case "unknown":
          return kept(byKey, `u:${identity.key}`, () => unknown(identity.key));
      }
    },
  };
}

function single(feature: string, weight: number): Sense {
  return { features: [feature], weights: Float32Array.of(weight) };
}

/** Latin and Cyrillic stems are compared whole, Chinese and Korean by pairs of characters. */
function unknown(key: string): Sense {
  const mark = /^[\u3400-\u9fff]/.test(key) ? "z" : /^[\uac00-\ud7a3]/.test(key) ? "k" : "w";
  if (mark === "w") return single(`w:${key}`, UNKNOWN_WORD);
  if (key.length === 1) return single(`${mark}:${key}`, UNKNOWN_PAIR);
  const features = Array.from({ length: key.length - 1 }, (_, i) => `${mark}:${key.slice(i, i + 2)}`);
  return { features, weights: new Float32Array(features.length).fill(UNKNOWN_PAIR) };
}
