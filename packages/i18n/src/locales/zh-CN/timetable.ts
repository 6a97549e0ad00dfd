import { timetableGrid } from "./timetable-grid.ts";
import { timetableRules } from "./timetable-rules.ts";
import { timetableToday } from "./timetable-today.ts";

/** Making the timetable, keeping to its rules, and mending it on the day. */
export const timetable = { ...timetableGrid, ...timetableRules, ...timetableToday };
