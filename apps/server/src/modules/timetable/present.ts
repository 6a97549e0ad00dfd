import type { TimetableRow } from "./queries.ts";

/** A version for the screens. Who could not be placed, and why, names people: `full` is for those who run the event. */
export const presentTimetable = (row: TimetableRow, full: boolean) => ({
  id: row.id,
  version: row.version,
  state: row.state,
  createdAt: row.created_at,
  publishedAt: row.published_at,
  certificate: row.certificate,
  unplaced: full ? row.unplaced : [],
});
