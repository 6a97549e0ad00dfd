/** Beyond this many possible cells they are found by a map of their places. */
const MOST_PLACES = 2 ** 19;
const NONE = -1;

/** Finds the cells of a family by their place among all that are possible: period and codes as digits of one number, as far as that is exact. */
export class PlaceIndex {
  /** Places are numbers of digits; otherwise each is what `inside` gives, digit by digit. */
  readonly isNumbered: boolean;
  readonly #dense: Int32Array | undefined;
  readonly #sparse = new Map<number, number>();
  readonly #widths: readonly number[];
  readonly #steps: Map<number, number>[];

  /** @param widths how many periods there are, and how many codes of each dimension */
  constructor(widths: readonly number[]) {
    const places = widths.reduce((product, width) => product * width, 1);
    this.isNumbered = places <= Number.MAX_SAFE_INTEGER;
    // Number of the cell at each place, +1.
    this.#dense = places <= MOST_PLACES ? new Int32Array(places) : undefined;
    this.#widths = widths;
    this.#steps = widths.slice(1).map(() => new Map());
  }

  /** The place for a code of a dimension inside the place found so far: those that occur, numbered, so that they never exceed the facts. */
  inside(dimension: number, place: number, code: number): number {
    const step = this.#steps[dimension]!;
    const name = place * this.#widths[dimension + 1]! + code;
    let number = step.get(name);
    if (number === undefined) step.set(name, (number = step.size));
    return number;
  }

  /** Number of the cell at a place, or −1. */
  cellAt(place: number): number {
    return this.#dense ? this.#dense[place]! - 1 : (this.#sparse.get(place) ?? NONE);
  }

  put(place: number, cell: number): void {
    if (this.#dense) this.#dense[place] = cell + 1;
    else this.#sparse.set(place, cell);
  }
}
