/** The Snowball stemmer for Russian (M. F. Porter), after its published description. */
const VOWEL = /[аеиоуыэюя]/;
const PERFECTIVE_GERUND = /(?:([ая])(?:вшись|вши|в)|(?:ившись|ывшись|ивши|ывши|ив|ыв))$/;
const ADJECTIVE = /(?:ими|ыми|его|ого|ему|ому|ее|ие|ые|ое|ей|ий|ый|ой|ем|им|ым|ом|их|ых|ую|юю|ая|яя|ою|ею)$/;
const PARTICIPLE = /(?:([ая])(?:ем|нн|вш|ющ|щ)|(?:ивш|ывш|ующ))$/;
const VERB =
  /(?:([ая])(?:ете|йте|ешь|нно|ла|на|ли|ем|ло|но|ет|ют|ны|ть|й|л|н)|(?:уйте|ейте|ила|ыла|ена|ите|или|ыли|ило|ыло|ено|ует|уют|ены|ить|ыть|ишь|ей|уй|ил|ыл|им|ым|ен|ят|ит|ыт|ую|ю))$/;
const NOUN =
  /(?:иями|ями|ами|ией|иям|ием|иях|ев|ов|ие|ье|еи|ии|ей|ой|ий|ям|ем|ам|ом|ах|ях|ию|ью|ия|ья|а|е|и|й|о|у|ы|ь|ю|я)$/;

/** Stem of a lower-case Russian word with ё written as е. O(length). */
export function russianStem(word: string): string {
  const firstVowel = VOWEL.exec(word);
  if (!firstVowel) return word;
  const rv = firstVowel.index + 1;
  const head = word.slice(0, rv);
  const r2 = Math.max(0, secondRegion(word) - rv);
  let tail = inflection(word.slice(rv));
  tail = tail.replace(/и$/, "");
  tail = tail.replace(/осте?ь?$/, (ending, at: number) => (/^ость?$/.test(ending) && at >= r2 ? "" : ending));
  if (/(ейше|ейш)$/.test(tail)) tail = tail.replace(/(ейше|ейш)$/, "").replace(/нн$/, "н");
  else if (tail.endsWith("нн")) tail = tail.slice(0, -1);
  else tail = tail.replace(/ь$/, "");
  return head + tail;
}

function inflection(tail: string): string {
  const gerund = cut(tail, PERFECTIVE_GERUND);
  if (gerund !== undefined) return gerund;
  const plain = tail.replace(/(ся|сь)$/, "");
  if (ADJECTIVE.test(plain)) {
    const stem = plain.replace(ADJECTIVE, "");
    return cut(stem, PARTICIPLE) ?? stem;
  }
  return cut(plain, VERB) ?? plain.replace(NOUN, "");
}

/** Cuts the ending; a vowel the rule only looks at (its first group) stays. */
function cut(word: string, rule: RegExp): string | undefined {
  const found = rule.exec(word);
  return found ? word.slice(0, found.index) + (found[1] ?? "") : undefined;
}

function secondRegion(word: string): number {
  const after = (from: number): number => {
    const found = /[аеиоуыэюя][^аеиоуыэюя]/.exec(word.slice(from));
    return found ? from + found.index + 2 : word.length;
  };
  return after(after(0));
}
