/*
 * Korean verbs and adjectives are headwords in -다. What stands in a text is the stem with endings grown onto it; these rules
 * lead back: final consonants that belong to the ending come off, contracted vowels come apart, irregular stems are restored.
 */

const FIRST = 0xac00;
const FINALS = 28;
const VOWELS = 21;
const FINAL = {
  none: 0,
  kiyeok: 1,
  nieun: 4,
  digeut: 7,
  rieul: 8,
  mieum: 16,
  pieup: 17,
  siot: 19,
  ssang: 20,
  hieut: 27,
};
const VOWEL = { a: 0, ae: 1, eo: 4, e: 5, yeo: 6, o: 8, wa: 9, wae: 10, oe: 11, u: 13, wo: 14, eu: 18, i: 20 };
const INITIAL_RIEUL = 5;
const INITIAL_NONE = 11;
const INITIAL_HIEUT = 18;

interface Syllable {
  readonly initial: number;
  readonly vowel: number;
  readonly final: number;
}

function apart(syllable: string): Syllable {
  const index = syllable.charCodeAt(0) - FIRST;
  return {
    initial: Math.floor(index / (VOWELS * FINALS)),
    vowel: Math.floor(index / FINALS) % VOWELS,
    final: index % FINALS,
  };
}

function joined({ initial, vowel, final }: Syllable): string {
  return String.fromCharCode(FIRST + (initial * VOWELS + vowel) * FINALS + final);
}

/** First syllables of endings that stand after a whole stem (먹+고, 먹+었다). */
const ENDING_HEADS = new Set([
  ..."다고며면지게기는던든네니자소세셨신실시십도거군습었았였어아여은을음으려러라냐나느구더잖죠겠겠대답단데듯려렵란",
]);
/** All syllables that endings, and auxiliary verbs grown onto them, are made of. */
const ENDING_SYLLABLES = new Set([
  ...ENDING_HEADS,
  ..."요서야만록수까못않봐보주줘졌져졌진질짐집있없했하한할함해되된될됨됩됐돼싶던듯뿐번래랬걸건게길깐텐터테도워와웠왔우운울움랐렀",
]);
const LONGEST_ENDING = 8;

/** True when what follows a stem can be its ending: a noun grown onto it cannot. */
function isEnding(rest: string): boolean {
  if (rest.length > LONGEST_ENDING) return false;
  // A verb made a noun (하기, 있음, 하는데) takes particles.
  for (const syllable of rest.replace(/(?<=[기음지데])[에의를을이은도가로]$/, ""))
    if (!ENDING_SYLLABLES.has(syllable)) return false;
  return true;
}

/** Final consonant of an ending that the stem's last syllable carries, with the heads of what may follow it. */
const CARRIED: ReadonlyMap<number, ReadonlySet<string> | undefined> = new Map([
  [FINAL.nieun, new Set([..."다데지가대"])],
  [FINAL.rieul, new Set([..."것수까지게때래수"])],
  [FINAL.mieum, new Set([..."을이은에"])],
  [FINAL.pieup, new Set([..."니시"])],
  [FINAL.ssang, new Set([..."다고는던으습지을네어니었기음더"])],
]);

/** What vowels of a contracted syllable stood for: 마셔 ← 마시, 봐 ← 보, 해 ← 하, 써 ← 쓰. */
const CONTRACTED: ReadonlyMap<number, readonly number[]> = new Map([
  [VOWEL.a, [VOWEL.a, VOWEL.eu]],
  [VOWEL.eo, [VOWEL.eo, VOWEL.eu]],
  [VOWEL.ae, [VOWEL.ae]],
  [VOWEL.e, [VOWEL.e]],
  [VOWEL.yeo, [VOWEL.i, VOWEL.yeo]],
  [VOWEL.wa, [VOWEL.o]],
  [VOWEL.wo, [VOWEL.u]],
  [VOWEL.wae, [VOWEL.oe]],
]);

/**
 * Stems that the beginning `head` of a word may be a form of, given what follows it in the word; each + 다 may be a
 * headword. Both are southern or north-eastern Korean syllables. Up to some eight candidates. O(1).
 */
export function verbStems(head: string, rest: string): string[] {
  const found: string[] = [];
  if (!isEnding(rest)) return found;
  const before = head.slice(0, -1);
  const last = apart(head.at(-1)!);
  const next = rest[0];
  const add = (syllable: Syllable): void => {
    found.push(before + joined(syllable));
  };
  if (next !== undefined && ENDING_HEADS.has(next)) {
    found.push(head);
    const following = apart(next);
    if (following.initial === INITIAL_NONE && last.final === FINAL.rieul) add({ ...last, final: FINAL.digeut });
    if (following.initial === INITIAL_NONE && last.final === FINAL.none) add({ ...last, final: FINAL.siot });
    if (last.final === FINAL.none && /[니는시세네]/.test(next)) add({ ...last, final: FINAL.rieul });
  }
  // 러/라 after a doubled ㄹ: 몰라 ← 모르.
  if (next !== undefined && last.final === FINAL.rieul && /[라러랐렀]/.test(next))
    found.push(`${before}${joined({ ...last, final: FINAL.none })}르`);
  // ㅂ gone soft: 고마워 ← 고맙, 추운 ← 춥, 도와 ← 돕.
  if (next !== undefined && last.final === FINAL.none && /[워와웠왔우운울움]/.test(next))
    add({ ...last, final: FINAL.pieup });
  const carried = CARRIED.get(last.final);
  const bare = { ...last, final: FINAL.none };
  if (carried !== undefined && (next === undefined || carried.has(next))) {
    if (last.final === FINAL.ssang) addContracted(bare);
    else {
      // One syllable in -ㅁ is a noun far more often than a verb made one.
      if (last.final === FINAL.mieum && before === "") return found;
      add(bare);
      if (last.final !== FINAL.rieul) add({ ...last, final: FINAL.rieul });
      if (last.final === FINAL.nieun || last.final === FINAL.rieul) add({ ...last, final: FINAL.hieut });
    }
  }
  if (last.final === FINAL.none && (next === undefined || /[서도야요라지보주]/.test(next))) addContracted(last);
  return found;

  function addContracted(syllable: Syllable): void {
    if (syllable.initial === INITIAL_HIEUT && syllable.vowel === VOWEL.ae) add({ ...syllable, vowel: VOWEL.a });
    for (const vowel of CONTRACTED.get(syllable.vowel) ?? []) add({ ...syllable, vowel });
    if (syllable.initial === INITIAL_RIEUL && (syllable.vowel === VOWEL.a || syllable.vowel === VOWEL.eo) && before)
      found.push(`${before.slice(0, -1)}${joined({ ...apart(before.at(-1)!), final: FINAL.none })}르`);
  }
}

const LIGHT_VERB =
  /^(하|한|할|함|합|했|해|되|된|될|됨|됩|됐|돼|시키|시킨|시킬|시켰|시켜|당하|당한|당했|받|이[다고며면었라지]|입니|인|일|이었|였)/;

/** True when what follows a noun makes it a verb or a predicate (하다, 되다, 시키다, 이다 in any form). */
export function isLightVerb(rest: string): boolean {
  const found = LIGHT_VERB.exec(rest);
  return found !== null && isEnding(rest.slice(found[0].length));
}
