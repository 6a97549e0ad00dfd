/** Linear algebra modulo a prime below 2²⁰: products stay below 2⁴⁰, so 4,096 of them add up exactly before they are reduced. */
export const PRIME = 1_048_573;
const REDUCE_EVERY = 4_000;

/** A sparse matrix by columns: for each, its rows and their entries. */
export interface SparseColumns {
  readonly rows: number;
  readonly columns: readonly { readonly rows: readonly number[]; readonly entries: readonly number[] }[];
}

/**
 * Random vectors of the kernel of A over the field of PRIME elements: each v has A·v = 0. Fewer than `wanted` come back when the
 * kernel is smaller.
 *
 * A is multiplied by a random matrix G of rows + wanted columns (all columns, when there are fewer); from the kernel z of A·G
 * follows that of A as G·z. O(rows³ + entries × rows), instead of rows² × columns by elimination of A itself.
 * @param next uniform in [0, 1); the same sequence gives the same vectors
 */
export function kernelVectors({ rows, columns }: SparseColumns, wanted: number, next: () => number): Float64Array[] {
  const width = Math.min(columns.length, rows + wanted);
  const direct = width === columns.length;
  const random = (): number => 1 + Math.floor(next() * (PRIME - 1));
  const seeds = direct ? [] : columns.map(() => Float64Array.from({ length: width }, random));
  const product = Array.from({ length: rows }, () => new Float64Array(width));
  columns.forEach((column, c) => {
    column.rows.forEach((row, i) => {
      const entry = column.entries[i]!;
      const into = product[row]!;
      if (direct) into[c] = entry % PRIME;
      else {
        const seed = seeds[c]!;
        for (let k = 0; k < width; k++) into[k] = (into[k]! + entry * seed[k]!) % PRIME;
      }
    });
  });
  const pivots = reduce(product, width);
  const free = Array.from({ length: width }, (_, k) => k).filter((k) => !pivots.has(k));
  if (free.length === 0) return [];
  return Array.from({ length: Math.min(wanted, free.length) }, () => {
    const z = new Float64Array(width);
    for (const k of free) z[k] = random();
    for (const [pivot, row] of pivots) {
      let sum = 0;
      for (const k of free) sum = (sum + row[k]! * z[k]!) % PRIME;
      z[pivot] = (PRIME - sum) % PRIME;
    }
    if (direct) return z;
    return Float64Array.from(seeds, (seed) => {
      let sum = 0;
      for (let k = 0; k < width; k++) sum = (sum + seed[k]! * z[k]!) % PRIME;
      return sum;
    });
  });
}

/** Brings the rows to reduced echelon form in place; pivot column to its row. */
function reduce(matrix: Float64Array[], width: number): Map<number, Float64Array> {
  const pivots = new Map<number, Float64Array>();
  const used = new Set<Float64Array>();
  const ages = new Map(matrix.map((row) => [row, 0]));
  for (let column = 0; column < width; column++) {
    let pivot: Float64Array | undefined;
    for (const row of matrix) {
      row[column] = modulo(row[column]!);
      if (!pivot && !used.has(row) && row[column] !== 0) pivot = row;
    }
    if (!pivot) continue;
    used.add(pivot);
    const inverse = power(pivot[column]!, PRIME - 2);
    for (let k = 0; k < width; k++) pivot[k] = (modulo(pivot[k]!) * inverse) % PRIME;
    ages.set(pivot, 0);
    for (const row of matrix) {
      const factor = row[column]!;
      if (row === pivot || factor === 0) continue;
      for (let k = 0; k < width; k++) row[k]! -= factor * pivot[k]!;
      const age = ages.get(row)! + 1;
      ages.set(row, age % REDUCE_EVERY);
      if (age === REDUCE_EVERY) for (let k = 0; k < width; k++) row[k] = modulo(row[k]!);
    }
    pivots.set(column, pivot);
  }
  for (const row of pivots.values()) for (let k = 0; k < width; k++) row[k] = modulo(row[k]!);
  return pivots;
}

function modulo(value: number): number {
  const rest = value % PRIME;
  return rest < 0 ? rest + PRIME : rest;
}

/** base^exponent mod PRIME. */
export function power(base: number, exponent: number): number {
  let [result, square] = [1, modulo(base)];
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = (result * square) % PRIME;
    square = (square * square) % PRIME;
  }
  return result;
}
