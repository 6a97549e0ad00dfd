import type { Industry, SpokenLanguage } from "@songhua/kernel";
import type { Interpreter, LanguagePair } from "@songhua/scheduling";

/** Whether a meeting is interpreted: by its people's languages, because an organiser says so, or not at all. */
export interface Interpreting {
  readonly need: "auto" | "needed" | "none";
  readonly languages: readonly [SpokenLanguage, SpokenLanguage] | null;
}
export interface Interpreted {
  readonly languagePair: LanguagePair;
  readonly field?: Industry;
}

/**
 * The interpreter a meeting needs. Marked by an organiser: the pair that was named. Otherwise, for people who share no language, of
 * the pairs of theirs of which everybody speaks one the pair that most of `interpreters`, those who can serve the place, interpret;
 * ties by the order in which people state their languages. No such pair: the meeting is held without, since nobody could be planned.
 * Who states no language is taken to manage. The field is asked for only where somebody of the pair knows it. O(people · languages² · interpreters).
 */
export function interpreterNeed(
  { need, languages }: Interpreting,
  spoken: readonly (readonly SpokenLanguage[])[],
  interpreters: readonly Pick<Interpreter, "languagePairs" | "fields">[],
  field: Industry | undefined,
): Interpreted | undefined {
  if (need === "none") return undefined;
  const pair = need === "needed" && languages ? languages : pairBetween(spoken, interpreters);
  if (!pair) return undefined;
  const knows = (interpreter: Pick<Interpreter, "languagePairs" | "fields">) =>
    serves(interpreter, pair) && interpreter.fields !== undefined && interpreter.fields.includes(field ?? "");
  return { languagePair: pair, ...(field !== undefined && interpreters.some(knows) ? { field } : {}) };
}

function pairBetween(
  spoken: readonly (readonly SpokenLanguage[])[],
  interpreters: readonly Pick<Interpreter, "languagePairs">[],
): LanguagePair | undefined {
  const [first, ...others] = spoken.filter((languages) => languages.length > 0);
  if (!first || others.length === 0) return undefined;
  if (first.some((language) => others.every((languages) => languages.includes(language)))) return undefined;
  let best: LanguagePair | undefined;
  let most = 0;
  for (const a of first)
    for (const b of others.flat()) {
      const pair = [a, b] as const;
      const everybody = others.every((languages) => languages.includes(a) || languages.includes(b));
      const able = a !== b && everybody ? interpreters.filter((interpreter) => serves(interpreter, pair)).length : 0;
      if (able > most) [best, most] = [pair, able];
    }
  return best;
}

const serves = ({ languagePairs }: Pick<Interpreter, "languagePairs">, [a, b]: LanguagePair): boolean =>
  languagePairs.some((pair) => pair.includes(a) && pair.includes(b));
