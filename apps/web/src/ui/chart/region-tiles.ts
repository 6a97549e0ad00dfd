/**
 * Provinces by GB/T 2260 on a grid of equal tiles, drawn by us: roughly where they lie (column, row), each as large as any other, so that
 * a small one can be read too. No borders are drawn.
 */
export const REGION_TILES: Readonly<Record<string, readonly [column: number, row: number]>> = {
  ...{ 23: [8, 0], 15: [5, 1], 11: [6, 1], 22: [8, 1] },
  ...{ 65: [0, 2], 62: [2, 2], 64: [3, 2], 61: [4, 2], 14: [5, 2], 13: [6, 2], 12: [7, 2], 21: [8, 2] },
  ...{ 63: [1, 3], 51: [3, 3], 50: [4, 3], 41: [5, 3], 37: [6, 3], 32: [7, 3] },
  ...{ 54: [1, 4], 53: [3, 4], 52: [4, 4], 42: [5, 4], 34: [6, 4], 31: [7, 4] },
  ...{ 45: [4, 5], 43: [5, 5], 36: [6, 5], 33: [7, 5] },
  ...{ 46: [4, 6], 82: [5, 7], 44: [5, 6], 81: [6, 7], 35: [6, 6], 71: [8, 6] },
};
export const TILE_COLUMNS = 9;
export const TILE_ROWS = 8;

/** Shades of a map, lightest first; the steps are at equal shares of the largest value. */
export const SHADES = 5;

/** The shade of a value between 0 (least) and SHADES − 1; null for an unknown one. */
export function shadeOf(value: number | null, most: number): number | null {
  if (value === null || !(most > 0)) return null;
  return Math.max(0, Math.min(SHADES - 1, Math.ceil((value / most) * SHADES) - 1));
}
