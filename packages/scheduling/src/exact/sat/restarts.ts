/** Exponential moving average, corrected for its start. */
export class Average {
  value = 0;
  private weight = 0;
  private sum = 0;
  private readonly share: number;

  constructor(window: number) {
    this.share = 1 / window;
  }

  add(x: number): void {
    this.sum += this.share * (x - this.sum);
    this.weight += this.share * (1 - this.weight);
    this.value = this.sum / this.weight;
  }
}

/** Luby's sequence 1 1 2 1 1 2 4 … (Luby, Sinclair, Zuckerman 1993) in Knuth's form. */
export class Reluctant {
  private u = 1;
  private v = 1;

  next(): number {
    const now = this.v;
    if ((this.u & -this.u) === this.v) {
      this.u++;
      this.v = 1;
    } else this.v *= 2;
    return now;
  }
}
