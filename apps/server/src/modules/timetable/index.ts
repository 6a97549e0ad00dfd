export { timetableRoutes } from "./routes.ts";
export { tellInterpreterOfCancellation } from "./interpreter-day/letters.ts";
export { publishDraft } from "./publish-draft.ts";
export { insertInterpreter, saveRules } from "./rules/store.ts";
export { DEFAULT_RULES } from "./rules/rules.ts";
export { proveWithin } from "./rules/prove-within.ts";
export { jointSlots, type JointSlots } from "./joint-slots.ts";
export { placeAll, timetableRuns } from "./run.ts";
// Plain data in and out, for whoever plans without a database.
export { buildCalendar, type Calendar, type CalendarEntry } from "./calendar.ts";
export { calendarEntries, sayPlace, type CalendarMeeting, type MeetingPlace, type Say } from "./calendar-entries.ts";
export { certify, certificateRow } from "./certify.ts";
export { buildProblem } from "./problem.ts";
export type { Place, PlanInput, PlanMeeting, PlanPerson, PlanVenue } from "./plan-input.ts";
export { checkScheduleFile, scheduleFile, type ScheduleFile } from "./schedule-file.ts";
export { timetableSheets, type SheetMeeting, type SheetsInput, type TextSheet } from "./sheets.ts";
export { speakingTimes, type SpokenSession } from "./speaking.ts";
export { writeWorkbook } from "./workbook.ts";
export { solveInThreads, type Solved, type SolvingOptions, type SolvingProgress } from "./solving/solve-in-threads.ts";
