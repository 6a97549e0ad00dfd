import { debFile, text } from "../cache.ts";

export interface HanjaReadings {
  /** Word in Chinese characters (traditional) → its Korean readings in libhangul's list of words. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** Character → readings with their shares among the words that it stands in, the commonest first. */
  readonly characters: ReadonlyMap<string, readonly (readonly [reading: string, share: number])[]>;
}

const FIRST_SYLLABLE = 0xac00;
const [NIEUN, RIEUL, IEUNG] = [2, 5, 11];
/** Vowels before which ㄴ and ㄹ fall at the start of a word: ㅑ ㅒ ㅕ ㅖ ㅛ ㅠ ㅣ. */
const PALATAL = new Set([2, 3, 6, 7, 12, 17, 20]);

/** The southern spelling of a Sino-Korean word whose first syllable has its full reading: 녀자 → 여자, 로동 → 노동. */
export function withInitialSoundLaw(word: string): string {
  const code = word.charCodeAt(0) - FIRST_SYLLABLE;
  const initial = Math.floor(code / 588);
  const vowel = Math.floor((code % 588) / 28);
  if (code < 0 || code >= 11_172 || (initial !== NIEUN && initial !== RIEUL)) return word;
  const by = PALATAL.has(vowel) ? IEUNG : NIEUN;
  return String.fromCharCode(code + (by - initial) * 588 + FIRST_SYLLABLE) + word.slice(1);
}

export function hanjaReadings(): HanjaReadings {
  const words = new Map<string, string[]>();
  const counts = new Map<string, Map<string, number>>();
  const count = (character: string, reading: string, by: number): void => {
    let row = counts.get(character);
    if (row === undefined) counts.set(character, (row = new Map()));
    row.set(reading, (row.get(reading) ?? 0) + by);
  };
  for (const line of text(debFile("libhangul-data", "usr/share/libhangul/hanja/hanja.txt")).split("\n")) {
    if (line.startsWith("#")) continue;
    const [reading, word] = line.split(":");
    if (reading === undefined || word === undefined || !/^[가-힣]+$/.test(reading) || !/^\p{Script=Han}+$/u.test(word))
      continue;
    const key = word.normalize("NFC");
    const characters = [...key];
    if (characters.length === 1) count(key, reading, 1);
    else {
      words.set(key, [...(words.get(key) ?? []), reading]);
      // A first syllable is left out: the initial-sound law hides its reading.
      if (characters.length === reading.length)
        for (let i = 1; i < characters.length; i++) count(characters[i]!, reading[i]!, 1);
    }
  }
  const characters = new Map(
    [...counts].map(([character, row]) => {
      const sum = [...row.values()].reduce((total, value) => total + value, 0);
      const sorted = [...row].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      return [character, sorted.map(([reading, value]) => [reading, value / sum] as const)] as const;
    }),
  );
  return { words, characters };
}

/** Readings character by character, with shares; none where a character has no reading. At most four. */
export function spelledReadings(word: string, { characters }: HanjaReadings): (readonly [string, number])[] {
  let readings: (readonly [string, number])[] = [["", 1]];
  for (const character of word) {
    const own = (characters.get(character) ?? []).filter(([, share], i) => i === 0 || share > 0.2).slice(0, 2);
    readings = readings
      .flatMap(([head, share]) => own.map(([tail, part]) => [head + tail, share * part] as const))
      .sort((a, b) => b[1] - a[1])
      .slice(0, 4);
  }
  return readings.map(([reading, share]) => [withInitialSoundLaw(reading), share] as const);
}
