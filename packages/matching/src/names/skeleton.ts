import { HAN_READINGS } from "./han-readings.ts";

/*
 * Names sound alike across scripts, not alike: Владивосток, 블라디보스토크, 符拉迪沃斯托克, Vladivostok. What survives is the order of
 * the consonants, once those that scripts confuse are one: b p v f; d t; g k h x q; s z sh zh c ch j; l r; m; n.
 */

/** Chinese initials and finals as consonant classes, by longest match. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/^(shch|sch|tch|tsch)/, "S"],
  [/^(sh|zh|ch|ts|tz|dz|cz|sz)/, "S"],
  [/^ph/, "P"],
  [/^(th|dh)/, "T"],
  [/^(kh|gh|ck)/, "K"],
  [/^ng/, "N"],
  [/^(ci|ce|cy)/, "S"],
  [/^(gi|ge|gy)/, "S"],
  [/^x/, "KS"],
  [/^[bpvfw]/, "P"],
  [/^[dt]/, "T"],
  [/^[gkqhc]/, "K"],
  [/^[szj]/, "S"],
  [/^[lr]/, "L"],
  [/^m/, "M"],
  [/^n/, "N"],
];
const CYRILLIC: Readonly<Record<string, string>> = {
  ...Object.fromEntries([..."бпвф"].map((letter) => [letter, "P"])),
  ...Object.fromEntries([..."дт"].map((letter) => [letter, "T"])),
  ...Object.fromEntries([..."гкх"].map((letter) => [letter, "K"])),
  ...Object.fromEntries([..."зсжшщчц"].map((letter) => [letter, "S"])),
  ...Object.fromEntries([..."лр"].map((letter) => [letter, "L"])),
  м: "M",
  н: "N",
};
/** By the place of the consonant in Unicode's order of initials and finals. */
const HANGUL_INITIALS = "K K N T T L M P P S S _ S S S K T P K".split(" ").map((it) => (it === "_" ? "" : it));
const HANGUL_FINALS = "_ K K K N N N T L L L L L L L L M P P T T N T T K T P _"
  .split(" ")
  .map((it) => (it === "_" ? "" : it));
const PINYIN_INITIALS: Readonly<Record<string, string>> = {
  ...Object.fromEntries([..."bpfw"].map((letter) => [letter, "P"])),
  ...Object.fromEntries([..."dt"].map((letter) => [letter, "T"])),
  ...Object.fromEntries([..."gkhq"].map((letter) => [letter, "K"])),
  ...Object.fromEntries([..."zcsxj"].map((letter) => [letter, "S"])),
  ...Object.fromEntries([..."lr"].map((letter) => [letter, "L"])),
  m: "M",
  n: "N",
  y: "",
};

/**
 * Consonant classes of a name in any of the four scripts, doubled ones once: "Harbin" and "Харбин" → "KLPN". Lower case;
 * a text of another script gives "". O(length).
 */
export function skeletonOf(name: string): string {
  let classes = "";
  for (let i = 0; i < name.length;) {
    const unit = name[i]!;
    const code = name.charCodeAt(i);
    if (code >= 0xac00 && code <= 0xd7a3) {
      const index = code - 0xac00;
      const final = index % 28;
      // ㅅ as a final stands for a t-sound at a word's end, for s in loans; finals of s are loans' -t.
      classes += HANGUL_INITIALS[Math.floor(index / 588)]! + HANGUL_FINALS[final]!;
      i++;
    } else if (code >= 0x3400 && code <= 0x9fff) {
      classes += pinyinClasses(HAN_READINGS.get(unit) ?? "");
      i++;
    } else if (code >= 0x430 && code <= 0x44f) {
      classes += CYRILLIC[unit] ?? "";
      i++;
    } else {
      const rest = name.slice(i, i + 4);
      const rule = LATIN.find(([pattern]) => pattern.test(rest));
      classes += rule?.[1] ?? "";
      const taken = rule?.[0].exec(rest)?.[0] ?? unit;
      i += /^(c[iey]|g[iey])$/.test(taken) ? 1 : taken.length;
    }
  }
  return classes.replace(/(.)\1+/g, "$1");
}

function pinyinClasses(syllable: string): string {
  if (syllable === "") return "";
  const initial = /^(zh|ch|sh)/.test(syllable) ? "S" : (PINYIN_INITIALS[syllable[0]!] ?? "");
  const final = syllable === "er" ? "L" : /n g?$|ng?$/.test(syllable) ? "N" : "";
  return initial + final;
}
