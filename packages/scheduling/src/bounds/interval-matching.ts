/**
 * How many of `rows` can each have a column of their own among `columns` (largest bipartite matching by augmenting paths, Kuhn 1955).
 * `allowed(row, column)` says who goes with what. O(rows² · columns).
 */
export function matchingSize(
  rows: readonly number[] | Int32Array,
  columns: readonly number[],
  allowed: (row: number, column: number) => boolean,
): number {
  const owner = new Map<number, number>();
  let size = 0;
  for (const row of rows) {
    const seen = new Set<number>();
    const augment = (r: number): boolean => {
      for (const column of columns) {
        if (seen.has(column) || !allowed(r, column)) continue;
        seen.add(column);
        const other = owner.get(column);
        if (other !== undefined && !augment(other)) continue;
        owner.set(column, r);
        return true;
      }
      return false;
    };
    if (augment(row)) size++;
  }
  return size;
}
