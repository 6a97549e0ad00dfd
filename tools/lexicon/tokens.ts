import { stemRussian } from "../../packages/lexicon/src/general/stem-russian.ts";
import type { Evidence } from "./evidence.ts";
import type { RussianForms } from "./sources/opencorpora.ts";

/** Words of a Chinese text by the likeliest segmentation into known words. */
export function chineseTokens(known: Evidence, counts: ReadonlyMap<string, number>): (text: string) => string[] {
  return (text) =>
    (text.match(/[一-鿿]+/g) ?? []).flatMap((run) => {
      const best = new Float64Array(run.length + 1).fill(-Infinity);
      const from = new Int32Array(run.length + 1);
      best[0] = 0;
      for (let i = 0; i < run.length; i++)
        for (let j = i + 1; j <= Math.min(run.length, i + 6); j++) {
          const word = run.slice(i, j);
          if (j > i + 1 && !known.has(word)) continue;
          const cost = best[i]! + Math.log((counts.get(word) ?? 0) + 1) - 18;
          if (cost > best[j]!) {
            best[j] = cost;
            from[j] = i;
          }
        }
      const words: string[] = [];
      for (let j = run.length; j > 0; j = from[j]!) words.unshift(run.slice(from[j], j));
      return words;
    });
}

/** Base forms of the words of a Russian text, the likeliest of each. */
export function russianTokens(forms: RussianForms): (text: string) => string[] {
  const cache = new Map<string, string>();
  return (text) =>
    (
      text
        .toLowerCase()
        .replace(/ё/g, "е")
        .match(/[а-я]{2,}/g) ?? []
    ).map((form) => {
      let lemma = cache.get(form);
      if (lemma === undefined) cache.set(form, (lemma = forms.lemmasOf(form)[0] ?? stemRussian(form)));
      return lemma;
    });
}

const PARTICLES = (
  "으로부터 에서부터 에게서는 이라고도 에서는 에서도 에게서 으로는 으로도 으로써 으로서 까지는 까지도 부터는 이라는 이라고 " +
  "에서 에게 에는 에도 에만 으로 로는 로도 로서 로써 로부터 까지 부터 처럼 보다 마다 라는 라고 이나 이란 이며 이고 이든 과의 와의 들이 들을 들은 들의 들에 들과 들로 " +
  "은 는 이 가 을 를 의 에 로 와 과 도 만 들 나 란 며 고"
).split(" ");
const VERBAL = /^(하|한|할|함|합|해|했|하여|되|된|될|됨|됩|돼|됐|시키|시킨|시킬|시켜|당하)/;

/**
 * Words of a Korean text: particles taken off, compounds cut into known words, endings of -하다 and -되다 left out. Conjugated
 * verbs that are not known stay as they are.
 */
export function koreanTokens(known: Evidence): (text: string) => string[] {
  const bare = (word: string): string => {
    const particle = PARTICLES.find((it) => word.endsWith(it) && word.length > it.length);
    return particle === undefined ? word : word.slice(0, -particle.length);
  };
  return (text) =>
    (text.normalize("NFC").match(/[가-힣]+/g) ?? []).flatMap((word) => {
      const stem = known.has(word) ? word : bare(word);
      if (known.has(stem) || stem.length < 3) return [stem];
      const parts: string[] = [];
      for (let i = 0; i < stem.length;) {
        let length = Math.min(6, stem.length - i);
        while (length > 1 && !known.has(stem.slice(i, i + length))) length--;
        if (length < 2) return parts.length > 0 && VERBAL.test(stem.slice(i)) ? parts : [stem];
        parts.push(stem.slice(i, i + length));
        i += length;
      }
      return parts;
    });
}
