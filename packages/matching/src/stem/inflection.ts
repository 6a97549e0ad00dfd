/** Inflectional endings of Russian nouns and adjectives, longest first. Verb endings are left alone: they eat nouns. */
const RUSSIAN_ENDINGS = (
  "иями ьями " +
  "ого его ому ему ыми ими ями ами иях иям ием ией ьях ьям " +
  "ый ий ой ая яя ое ее ые ие ым им ом ем ых их ую юю ою ею ей ам ям ах ях ов ев ия ию ии ью ья ье ьи " +
  "а я о е ы и у ю ь й"
).split(" ");

/** Raw material would otherwise end as cheese. */
const RUSSIAN_KEPT = /^сырь/;

/**
 * A common stem for the inflected forms of a Russian word ("перевозка, перевозок, перевозками" → "перевозк").
 * Endings are cut until none is left, so that a form whose own stem looks like an ending (объем, объёма) arrives at the
 * same place; then a fleeting vowel (-ок, -ек, -ец) and a doubled н are evened out. Input is normalised text. O(length).
 */
export function lightRussianStem(word: string): string {
  if (RUSSIAN_KEPT.test(word)) return "сырье";
  let stem = word.length > 5 && /(ся|сь)$/.test(word) ? word.slice(0, -2) : word;
  for (let pass = 0, cut = true; cut; pass++) {
    const shortest = pass === 0 ? 2 : 3;
    const ending = RUSSIAN_ENDINGS.find((end) => stem.endsWith(end) && stem.length - end.length >= shortest);
    cut = ending !== undefined;
    if (ending !== undefined) stem = stem.slice(0, -ending.length);
  }
  if (stem.length > 4) stem = stem.replace(/([бвгджзклмнпрстфхцчшщй])[оеь]?к$/, "$1к").replace(/ец$/, "ц");
  return stem.replace(/нн$/, "н");
}

/** Trades of their own, not forms of "market", "finance", "map". */
const ENGLISH_KEPT = new Set(["marketing", "financing", "mapping"]);

/**
 * A common stem for the regular inflections of an English word: plural -s, -ed, -ing, possessive and a silent final e.
 * "services, service" → "servic"; "batteries" → "battery". Short words and those without a vowel left keep their ending.
 * Input is normalised text. O(length).
 */
export function lightEnglishStem(word: string): string {
  if (ENGLISH_KEPT.has(word)) return word;
  let stem = word;
  if (/ies$/.test(stem) && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (/(ss|x|ch|sh|z)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (/[^siu]s$/.test(stem) && stem.length > 3) stem = stem.slice(0, -1);
  if (/ing$/.test(stem) && /[aeiouy]/.test(stem.slice(0, -3)) && stem.length >= 6) stem = evenOut(stem.slice(0, -3));
  else if (/ed$/.test(stem) && /[aeiouy]/.test(stem.slice(0, -2)) && stem.length >= 6)
    stem = evenOut(stem.slice(0, -2));
  return stem.length > 3 && stem.endsWith("e") ? stem.slice(0, -1) : stem;
}

function evenOut(stem: string): string {
  return /([bdgklmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
