/**
 * Russian stems by the Snowball "russian" algorithm, written from its published description
 * (snowballstem.org/algorithms/russian/stemmer.html).
 */

const PERFECTIVE_GERUND = /(?:(?<=[ая])(?:вшись|вши|в)|(?:ившись|ывшись|ивши|ывши|ив|ыв))$/;
const REFLEXIVE = /с[яь]$/;
const ADJECTIVE = /(?:ими|ыми|его|ого|ему|ому|ее|ие|ые|ое|ей|ий|ый|ой|ем|им|ым|ом|их|ых|ую|юю|ая|яя|ою|ею)$/;
const PARTICIPLE = /(?:(?<=[ая])(?:ем|нн|вш|ющ|щ)|(?:ивш|ывш|ующ))$/;
const VERB =
  /(?:(?<=[ая])(?:ете|йте|ешь|нно|ла|на|ли|ем|ло|но|ет|ют|ны|ть|й|л|н)|(?:ейте|уйте|ила|ыла|ена|ите|или|ыли|ило|ыло|ено|ует|уют|ены|ить|ыть|ишь|ей|уй|ил|ыл|им|ым|ен|ят|ит|ыт|ую|ю))$/;
const NOUN =
  /(?:иями|ями|ами|ией|иям|ием|иях|ев|ов|ие|ье|еи|ии|ей|ой|ий|ям|ем|ам|ом|ах|ях|ию|ью|ия|ья|а|е|и|й|о|у|ы|ь|ю|я)$/;
const DERIVATIONAL = /ость?$/;

/** Removes the longest ending that `pattern` finds within `region`; undefined when there is none. */
function cut(region: string, pattern: RegExp): string | undefined {
  const shorter = region.replace(pattern, "");
  return shorter.length < region.length ? shorter : undefined;
}

/**
 * The Snowball stem of a lower-case Russian word, ё read as е: "перевозка", "перевозками" → "перевозк".
 * Words without a vowel are their own stem. O(length).
 */
export function stemRussian(input: string): string {
  const word = input.replace(/ё/g, "е");
  const vowel = word.search(/[аеиоуыэюя]/);
  if (vowel < 0) return word;
  const head = word.slice(0, vowel + 1);
  let region = word.slice(vowel + 1);
  const r1 = /[аеиоуыэюя][^аеиоуыэюя]/.exec(word);
  const start1 = r1 === null ? word.length : r1.index + 2;
  const r2 = /[аеиоуыэюя][^аеиоуыэюя]/.exec(word.slice(start1));
  const start2 = r2 === null ? word.length : start1 + r2.index + 2;

  const gerund = cut(region, PERFECTIVE_GERUND);
  if (gerund !== undefined) region = gerund;
  else {
    region = cut(region, REFLEXIVE) ?? region;
    const adjective = cut(region, ADJECTIVE);
    if (adjective !== undefined) region = cut(adjective, PARTICIPLE) ?? adjective;
    else region = cut(region, VERB) ?? cut(region, NOUN) ?? region;
  }
  region = region.replace(/и$/, "");
  if (start2 < head.length + region.length) {
    const at = Math.max(0, start2 - head.length);
    region = region.slice(0, at) + region.slice(at).replace(DERIVATIONAL, "");
  }
  if (/ейше?$/.test(region)) region = region.replace(/ейше?$/, "").replace(/нн$/, "н");
  else region = region.replace(/нн$/, "н").replace(/ь$/, "");
  return head + region;
}
