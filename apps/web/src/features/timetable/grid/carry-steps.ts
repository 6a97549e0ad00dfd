import type { PlaceId } from "../load-meetings.ts";
import type { GridRow } from "./grid-layout.ts";
import type { Carried } from "./use-carry.ts";

/** A carried meeting over a row: it would be put down at the row's place, or, over rows of people, where it was to go before. */
export function over(held: Carried, row: GridRow | undefined, slotAt: number): Carried {
  if (!row?.place) return held.slotAt === slotAt ? held : { ...held, slotAt };
  const { venueId: placeId, tableId } = row.place;
  return held.slotAt === slotAt && held.rowId === row.id ? held : { ...held, slotAt, rowId: row.id, placeId, tableId };
}

/**
 * Where a key leads a carried meeting: along the slots; up and down to the next table, or over rows of people to the next venue or
 * online; by page to the next venue in any view. Ends where nothing follows.
 */
export function carryTo(
  held: Carried,
  key: string,
  { rows, slots, places }: { rows: readonly GridRow[]; slots: number; places: readonly PlaceId[] },
): Carried {
  if (key === "ArrowLeft" || key === "ArrowRight") {
    const slotAt = held.slotAt + (key === "ArrowRight" ? 1 : -1);
    return { ...held, slotAt: Math.max(0, Math.min(slots - 1, slotAt)) };
  }
  const step = key === "ArrowDown" || key === "PageDown" ? 1 : -1;
  const at = rows.findIndex((row) => row.id === held.rowId);
  if (!rows[at]?.place) {
    const next = places[places.indexOf(held.placeId) + step];
    return next === undefined ? held : { ...held, placeId: next, tableId: undefined };
  }
  const far = key.startsWith("Page");
  for (let next = at + step; next >= 0 && next < rows.length; next += step) {
    const row = rows[next]!;
    if (row.place && !(far && row.place.venueId === held.placeId)) return over(held, row, held.slotAt);
  }
  return held;
}
