import type { OrganisationRole } from "@songhua/kernel";
import { LANGUAGES, languageOf } from "@songhua/lexicon";
import type { ConsortiumMember, ConsortiumPart } from "./consortium-member.ts";

/** Members and their fits in typed arrays, so that a set is scored in a few dozen steps. Number 0 is the anchor. */
export interface ConsortiumBoard {
  readonly members: readonly ConsortiumMember[];
  barred(a: number, b: number): boolean;
  /** The score of a set of member numbers without the anchor, before roles left open count against it. */
  score(set: ArrayLike<number>, size: number): number;
  parts(set: readonly number[]): Readonly<Record<ConsortiumPart, number>>;
  ofRole(role: OrganisationRole): readonly number[];
}

export interface BoardOptions {
  readonly affinity: (a: string, b: string) => number;
  readonly excluded: (a: string, b: string) => boolean;
  readonly weights: Readonly<Record<ConsortiumPart, number>>;
}

export function consortiumBoard(
  anchor: ConsortiumMember,
  candidates: readonly ConsortiumMember[],
  { affinity, excluded, weights }: BoardOptions,
): ConsortiumBoard {
  const members = [anchor, ...candidates];
  const count = members.length;
  // Asked for when a set first holds both: most pairs of a large field never do.
  const affinities = new Float64Array(count * count).fill(NaN);
  const bars = new Int8Array(count * count).fill(-1);
  const gives = bitsets(members.map((member) => member.gives));
  const wanted = [...new Set(anchor.wants)];
  const answers = bitsets(
    members.map((member) => member.gives.filter((concept) => wanted.includes(concept))),
    wanted,
  );
  const languages = Uint8Array.from(members, (member) =>
    member.languages.reduce((mask, locale) => mask | (1 << LANGUAGES.indexOf(languageOf(locale))), 0),
  );
  // Speakers of the four languages, a byte each: sets are smaller than 256.
  const packed = Uint32Array.from(languages, (mask) =>
    LANGUAGES.reduce((sum, _, language) => sum + ((mask >> language) & 1) * 2 ** (8 * language), 0),
  );
  const countryNumbers = [...new Set(members.map((member) => member.country))];
  const countries = Uint32Array.from(members, (member) => countryNumbers.indexOf(member.country));
  const covered = new Uint32Array(answers.words);
  const spoken = new Uint32Array(LANGUAGES.length);

  const fit = (a: number, b: number): number => {
    const at = a < b ? a * count + b : b * count + a;
    let value = affinities[at]!;
    if (Number.isNaN(value)) affinities[at] = value = affinity(members[a]!.id, members[b]!.id);
    return value;
  };
  const difference = (a: number, b: number): number => 1 - overlap(gives, a, b);
  const measure = (set: ArrayLike<number>, size: number): Record<ConsortiumPart, number> => {
    let [anchorFit, cohesion, complementarity, abroad] = [0, 0, 0, 0];
    covered.fill(0);
    spoken.fill(0);
    countLanguages(spoken, languages[0]!);
    for (let i = 0; i < size; i++) {
      const member = set[i]!;
      anchorFit += fit(0, member);
      for (let j = 0; j < i; j++) {
        cohesion += fit(set[j]!, member);
        complementarity += difference(set[j]!, member);
      }
      for (let word = 0; word < covered.length; word++) covered[word]! |= answers.bits[member * answers.words + word]!;
      countLanguages(spoken, languages[member]!);
      if (countries[member] !== countries[0]) abroad = 1;
    }
    const pairs = (size * (size - 1)) / 2;
    return {
      anchor: size === 0 ? 0 : anchorFit / size,
      cohesion: pairs === 0 ? 0 : cohesion / pairs,
      coverage: wanted.length === 0 ? 0 : ones(covered, 0, covered.length) / wanted.length,
      complementarity: pairs === 0 ? 0 : complementarity / pairs,
      languages: Math.max(...spoken) / (size + 1),
      countries: abroad,
    };
  };
  const pairValues = new Float64Array(count * count).fill(NaN);
  const pairValue = (a: number, b: number): number => {
    const at = a < b ? a * count + b : b * count + a;
    let value = pairValues[at]!;
    if (Number.isNaN(value))
      pairValues[at] = value = weights.cohesion * fit(a, b) + weights.complementarity * difference(a, b);
    return value;
  };
  return {
    members,
    barred(a, b) {
      const at = a * count + b;
      if (bars[at] === -1) {
        const [x, y] = [members[a]!.id, members[b]!.id];
        bars[at] = bars[b * count + a] = excluded(x, y) || excluded(y, x) ? 1 : 0;
      }
      return bars[at] === 1;
    },
    score(set, size) {
      let [fits, pairs] = [0, 0];
      let counts = packed[0]!;
      let abroad = 0;
      covered.fill(0);
      for (let i = 0; i < size; i++) {
        const member = set[i]!;
        fits += fit(0, member);
        for (let j = 0; j < i; j++) pairs += pairValue(set[j]!, member);
        for (let word = 0; word < answers.words; word++) covered[word]! |= answers.bits[member * answers.words + word]!;
        counts += packed[member]!;
        if (countries[member] !== countries[0]) abroad = weights.countries;
      }
      const common = Math.max(counts & 255, (counts >>> 8) & 255, (counts >>> 16) & 255, counts >>> 24);
      return (
        (size === 0 ? 0 : (weights.anchor * fits) / size) +
        (size < 2 ? 0 : (2 * pairs) / (size * (size - 1))) +
        (wanted.length === 0 ? 0 : (weights.coverage * ones(covered, 0, covered.length)) / wanted.length) +
        (weights.languages * common) / (size + 1) +
        abroad
      );
    },
    parts: (set) => measure(set, set.length),
    ofRole: (role) => members.flatMap((member, number) => (number > 0 && member.role === role ? [number] : [])),
  };
}

interface Bitsets {
  readonly words: number;
  readonly bits: Uint32Array;
}

function bitsets(sets: readonly (readonly string[])[], known: readonly string[] = [...new Set(sets.flat())]): Bitsets {
  const place = new Map(known.map((concept, i) => [concept, i]));
  const words = Math.max(1, Math.ceil(known.length / 32));
  const bits = new Uint32Array(words * sets.length);
  sets.forEach((set, row) => {
    for (const concept of set) {
      const at = place.get(concept)!;
      bits[row * words + (at >> 5)]! |= 1 << (at & 31);
    }
  });
  return { words, bits };
}

/** Jaccard: what both give over what either gives, in [0, 1]. */
function overlap({ words, bits }: Bitsets, a: number, b: number): number {
  let [both, either] = [0, 0];
  for (let word = 0; word < words; word++) {
    const [x, y] = [bits[a * words + word]!, bits[b * words + word]!];
    both += popCount(x & y);
    either += popCount(x | y);
  }
  return either === 0 ? 0 : both / either;
}

function ones(bits: Uint32Array, from: number, to: number): number {
  let sum = 0;
  for (let word = from; word < to; word++) sum += popCount(bits[word]!);
  return sum;
}

function popCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

function countLanguages(spoken: Uint32Array, mask: number): void {
  for (let language = 0; language < spoken.length; language++) spoken[language]! += (mask >> language) & 1;
}
