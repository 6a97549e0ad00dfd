import { threadAgreements } from "./thread-agreements.ts";
import { threadListings } from "./thread-listings.ts";
import { threadTimetable } from "./thread-timetable.ts";

/** The thread from the first offer to the closing report, as the organiser and the participants work on it. */
export const thread = { ...threadListings, ...threadTimetable, ...threadAgreements };
