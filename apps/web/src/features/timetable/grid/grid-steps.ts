import type { GridRow } from "./grid-layout.ts";

export interface Standing {
  readonly rowId: string;
  readonly meetingId: string;
}

const columnOf = (row: GridRow, meetingId: string): number => {
  for (const [column, meetings] of row.cells) if (meetings.some((meeting) => meeting.id === meetingId)) return column;
  return -1;
};

/** The meetings of a row from left to right. */
function inOrder(row: GridRow): { column: number; meetingId: string }[] {
  return [...row.cells]
    .sort(([a], [b]) => a - b)
    .flatMap(([column, meetings]) => meetings.map((meeting) => ({ column, meetingId: meeting.id })));
}

/** The meeting of a row nearest to a column, the earlier one where two are as near. */
function nearest(row: GridRow, column: number): string | undefined {
  let best: { column: number; meetingId: string } | undefined;
  for (const candidate of inOrder(row))
    if (!best || Math.abs(candidate.column - column) < Math.abs(best.column - column)) best = candidate;
  return best?.meetingId;
}

/** Where an arrow key leads from a meeting: along its row, or to the nearest meeting of the next row that has any. */
export function stepFrom(rows: readonly GridRow[], from: Standing, key: string): Standing | null {
  const at = rows.findIndex((row) => row.id === from.rowId);
  const row = rows[at];
  if (!row) return null;
  if (key === "ArrowLeft" || key === "ArrowRight" || key === "Home" || key === "End") {
    const order = inOrder(row);
    const index = order.findIndex((entry) => entry.meetingId === from.meetingId);
    const next = key === "Home" ? 0 : key === "End" ? order.length - 1 : index + (key === "ArrowRight" ? 1 : -1);
    const found = order[next];
    return found ? { rowId: row.id, meetingId: found.meetingId } : null;
  }
  const column = columnOf(row, from.meetingId);
  const down = key === "ArrowDown";
  for (let next = at + (down ? 1 : -1); next >= 0 && next < rows.length; next += down ? 1 : -1) {
    const meetingId = nearest(rows[next]!, column);
    if (meetingId) return { rowId: rows[next]!.id, meetingId };
  }
  return null;
}
