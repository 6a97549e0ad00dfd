/** Clauses written one after the other, each ended by 0; literals are ±variable, variables count from 1. */
export class Formula {
  variables = 0;
  /** More was written than `mostWords`: what is there is not all. */
  tooLarge = false;
  words = new Int32Array(1 << 14);
  size = 0;
  private readonly mostWords: number;

  constructor(mostWords: number) {
    this.mostWords = mostWords;
  }

  fresh(): number {
    return ++this.variables;
  }

  /** "One of these holds." */
  clause(...literals: readonly number[]): void {
    const end = this.size + literals.length + 1;
    if (end > this.mostWords) this.tooLarge = true;
    if (this.tooLarge) return;
    if (end > this.words.length) {
      const larger = new Int32Array(Math.max(end, 2 * this.words.length));
      larger.set(this.words);
      this.words = larger;
    }
    for (const literal of literals) this.words[this.size++] = literal;
    this.words[this.size++] = 0;
  }

  /** "If all of `given`, then `then`." */
  implies(given: readonly number[], then: number): void {
    this.clause(...given.map((literal) => -literal), then);
  }

  mostOne(literals: readonly number[]): void {
    literals.forEach((a, i) => literals.slice(i + 1).forEach((b) => this.clause(-a, -b)));
  }

  /** A literal that is true exactly if one of `literals` is; undefined for none. */
  any(literals: readonly number[]): number | undefined {
    if (literals.length < 2) return literals[0];
    const one = this.fresh();
    for (const literal of literals) this.implies([literal], one);
    this.clause(-one, ...literals);
    return one;
  }

  /** Literal j (from 0) is true if more than j of the inputs are, up to `limit`; with `exact` only then. See numbering.md. */
  count(inputs: readonly number[], limit: number, exact = false): readonly number[] {
    if (limit <= 0) return [];
    if (inputs.length < 2 || this.tooLarge) return inputs;
    const half = Math.floor(inputs.length / 2);
    const a = this.count(inputs.slice(0, half), limit, exact);
    const b = this.count(inputs.slice(half), limit, exact);
    const out: number[] = [];
    for (let j = 0; j < Math.min(limit, a.length + b.length); j++) out.push(this.fresh());
    out.slice(1).forEach((more, j) => this.implies([more], out[j]!));
    for (let i = 0; i <= a.length; i++) {
      for (let j = 0; j <= b.length; j++) {
        const reached = [...(i > 0 ? [a[i - 1]!] : []), ...(j > 0 ? [b[j - 1]!] : [])];
        const sum = out[i + j - 1];
        if (sum !== undefined) this.implies(reached, sum);
        const beyond = out[i + j];
        if (!exact || beyond === undefined) continue;
        const missed = [...(i < a.length ? [-a[i]!] : []), ...(j < b.length ? [-b[j]!] : [])];
        this.implies(missed, -beyond);
      }
    }
    return out;
  }
}
