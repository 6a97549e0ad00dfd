/**
 * The file that shows a refutation: "no timetable that holds all meetings (with `rules.fairnessFirst`: no fair one) has fewer than so many
 * breaks". One line of JSON (`RefutationHeader`, ASCII, ended by a line feed), then steps in the binary form of DRAT proofs: a byte `a` (0x61,
 * a clause is added) or `d` (0x64, a clause may be forgotten), then the clause's literals, then a byte 0. A literal of variable v (from 1) is
 * the number 2v if it says "true", 2v + 1 if "false", as a variable-length integer: seven bits a byte, lowest first, the top bit set on every
 * byte but the last.
 *
 * Each clause added has to follow by unit propagation from the problem's clauses, the two below, and the clauses added before and not
 * forgotten; the steps have to reach a contradiction. The file holds no clause of the problem: whoever checks it writes them from the problem,
 * by the numbering in `check/proof/numbering.md`. The two clauses of the claim: "not more than `breaks` − 1 breaks" and, with
 * `fairnessFirst` and a spread, "fair".
 */
export const REFUTATION_FORMAT = "songhua-refutation/1";

/** Longest file that is written or read. */
export const REFUTATION_MOST_BYTES = 64 * 2 ** 20;

export interface RefutationHeader {
  readonly format: typeof REFUTATION_FORMAT;
  /** As in the certificate. */
  readonly problemHash: string;
  /** Fewer are refuted. 1 or more. */
  readonly breaks: number;
  /** Breaks are told apart up to this many, which decides the clauses; `breaks` − 1 or more. */
  readonly mostBreaks: number;
  /** Of the problem's clauses; a check that both sides number alike. */
  readonly variables: number;
}

/** What a bound says of the file that shows it, so that no other can be put in its place. */
export interface RefutationReference {
  readonly format: typeof REFUTATION_FORMAT;
  /** Of the whole file, lower-case hexadecimal. */
  readonly sha256: string;
  /** Length of the file. */
  readonly bytes: number;
}
