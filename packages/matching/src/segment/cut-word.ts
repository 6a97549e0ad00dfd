/** What a cut word is: an entry of the general lexicon, an English stem, a function word, a name, or none of these. */
export type WordIdentity =
  | { readonly kind: "entry"; readonly entry: number }
  | { readonly kind: "stem"; readonly stem: string }
  | { readonly kind: "function"; readonly role: string }
  | { readonly kind: "number"; readonly value: string }
  | { readonly kind: "name"; readonly skeleton: string }
  | { readonly kind: "unknown"; readonly key: string };

/** A word cut out of a text. Offsets are places in the normalised text, [from, to). */
export interface CutWord {
  readonly identity: WordIdentity;
  /** How sure the cut is, and how much of a word this is, in (0, 1]. */
  readonly share: number;
  /** A function word, or what a dictionary makes of it: part of a sentence, no subject. */
  readonly grammar?: true;
  readonly from: number;
  readonly to: number;
}
