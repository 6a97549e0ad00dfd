/** Bipartite matching of a person's meetings with slots, on scratch memory kept between calls. */
export class SlotMatcher {
  private readonly slotCount: number;
  private readonly owner: Int32Array;
  private readonly seen: Int32Array;
  private readonly among: Uint8Array;
  private round = 0;
  private rows: ArrayLike<number> = [];
  private domain: Uint8Array = new Uint8Array(0);

  constructor(slotCount: number) {
    this.slotCount = slotCount;
    this.owner = new Int32Array(slotCount);
    this.seen = new Int32Array(slotCount);
    this.among = new Uint8Array(slotCount);
  }

  /** Most of `meetings` that get slots of their own among `runs` ([start, length] pairs). Kuhn 1955; O(meetings² · slots). */
  most(meetings: ArrayLike<number>, domain: Uint8Array, runs: readonly number[]): number {
    this.among.fill(0);
    for (let r = 0; r < runs.length; r += 2) this.among.fill(1, runs[r]!, runs[r]! + runs[r + 1]!);
    this.owner.fill(-1);
    this.rows = meetings;
    this.domain = domain;
    const most = this.among.reduce((sum, one) => sum + one, 0);
    let size = 0;
    for (let i = 0; i < meetings.length && size < most; i++) {
      this.round++;
      if (this.augment(i)) size++;
    }
    return size;
  }

  /** Whether all of them do. Stops at the first that cannot. */
  fits(meetings: ArrayLike<number>, domain: Uint8Array, runs: readonly number[]): boolean {
    this.among.fill(0);
    for (let r = 0; r < runs.length; r += 2) this.among.fill(1, runs[r]!, runs[r]! + runs[r + 1]!);
    this.owner.fill(-1);
    this.rows = meetings;
    this.domain = domain;
    for (let i = 0; i < meetings.length; i++) {
      this.round++;
      if (!this.augment(i)) return false;
    }
    return true;
  }

  /** After `fits`: which of the meetings has the slot; −1 none. */
  holder(slot: number): number {
    return this.owner[slot]!;
  }

  private augment(row: number): boolean {
    const S = this.slotCount;
    const base = this.rows[row]! * S;
    const { owner, seen, among, domain, round } = this;
    for (let t = 0; t < S; t++) {
      if (among[t] === 1 && owner[t] === -1 && domain[base + t] === 1) {
        owner[t] = row;
        return true;
      }
    }
    for (let t = 0; t < S; t++) {
      if (among[t] === 0 || domain[base + t] === 0 || seen[t] === round) continue;
      seen[t] = round;
      if (!this.augment(owner[t]!)) continue;
      owner[t] = row;
      return true;
    }
    return false;
  }
}
