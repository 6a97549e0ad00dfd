import { existsSync } from "node:fs";
import { debFile, gunzipped, text } from "../cache.ts";

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const number = (field: string): number => [...field].reduce((sum, digit) => 64 * sum + DIGITS.indexOf(digit), 0);

export interface FreedictWord {
  readonly headwords: readonly string[];
  /** Translations by sense. */
  readonly senses: readonly (readonly string[])[];
}

/** The articles of a dictd dictionary, each once. */
function articles(pair: string): string[] {
  const folder = debFile(`dict-freedict-${pair}`, `usr/share/dictd/freedict-${pair}`);
  if (!existsSync(`${folder}.index`)) throw new Error(`${folder}.index is missing: run node tools/lexicon/fetch.ts`);
  const bytes = Buffer.from(gunzipped(`${folder}.dict.dz`), "utf8");
  const places = new Set<string>();
  for (const line of text(`${folder}.index`).split("\n")) {
    const [word, offset, length] = line.split("\t");
    if (word !== undefined && offset !== undefined && length !== undefined && !word.startsWith("00"))
      places.add(`${offset} ${length}`);
  }
  return [...places].map((place) => {
    const [offset, length] = place.split(" ").map(number);
    return bytes.toString("utf8", offset, offset! + length!);
  });
}

const clean = (line: string): string =>
  line
    .replace(/^\s*\d+\.\s*/, "")
    .replace(/\([^()]*\)|<[^>]*>|\[[^\]]*\]/g, " ")
    .trim();
const listed = (line: string): string[] =>
  clean(line)
    .split(/[,;]/)
    .map((it) => it.trim().toLowerCase())
    .filter((it) => it !== "");

/** WikDict packs: the head line, then by sense a line of translations and, mostly, a line of definition in the source language. */
export function wikdict(pair: string, isTarget: RegExp): FreedictWord[] {
  return articles(pair).map((article) => {
    const [head, ...rest] = article.split("\n");
    const headword = head!
      .replace(/\s*(?:\/[^/]*\/|<[^>]*>).*$/, "")
      .trim()
      .toLowerCase();
    const numbered = rest.some((line) => /^\d+\. /.test(line));
    const lines = rest.filter((line, i) => (numbered ? /^\d+\. /.test(line) : i === 0));
    return { headwords: [headword], senses: lines.map((line) => listed(line).filter((it) => isTarget.test(it))) };
  });
}

/** The Japanese–Russian pack: spellings before the grammar, translations after it. */
export function japaneseRussian(): FreedictWord[] {
  return articles("jpn-rus").map((article) => {
    const [head, ...rest] = article.split("\n");
    const headwords =
      head!
        .replace(/\/[^/]*\/|\([^()]*\)|\[[^\]]*\]/g, " ")
        .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu) ?? [];
    const senses = rest
      .map((line) => line.replace(/^\s*Note:[ -~]*/, ""))
      .filter((line) => /[а-яё]/i.test(line))
      .map((line) => listed(line.replace(/"/g, "")).filter((it) => /^[а-яё -]+$/.test(it)));
    return { headwords, senses };
  });
}
