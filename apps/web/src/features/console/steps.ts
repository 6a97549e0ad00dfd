import type { Answer } from "../../api/transport.ts";

type Counts = Answer<"getEvent">["counts"];

export interface Step {
  readonly key: string;
  /** Below `/console/:event`; empty for the overview. */
  readonly path: string;
  /** The one number of the step. */
  readonly number?: (counts: Counts) => number;
  /** How many things wait for a decision; the number is then marked. */
  readonly waiting?: (counts: Counts) => number;
}

/** The journey of an event, in the order an organiser walks it. */
const JOURNEY: readonly Step[] = [
  { key: "overview", path: "" },
  { key: "programme", path: "programme" },
  { key: "organisations", path: "organisations", number: (counts) => counts.organisations },
  {
    key: "registrations",
    path: "registrations",
    number: (counts) => counts.participants,
    waiting: (counts) => counts.pending,
  },
  { key: "import", path: "import" },
  { key: "checkin", path: "check-in", number: (counts) => counts.checkedIn },
  {
    key: "listings",
    path: "listings",
    number: (counts) => counts.listings,
    waiting: (counts) => counts.listingsToReview,
  },
  { key: "matches", path: "matches" },
  { key: "meetings", path: "meetings", number: (counts) => counts.requests },
  { key: "timetable", path: "timetable", number: (counts) => counts.meetings },
  { key: "agreements", path: "agreements", number: (counts) => counts.agreements },
  { key: "ceremony", path: "ceremony" },
  { key: "wall", path: "wall" },
  { key: "follow_through", path: "follow-through" },
  { key: "report", path: "report" },
  { key: "access", path: "access" },
  { key: "activity", path: "activity" },
];

/* A step is shown when its page exists: add the key together with the route. */
const WITH_PAGE: ReadonlySet<string> = new Set([
  "overview",
  "programme",
  "organisations",
  "registrations",
  "import",
  "checkin",
  "access",
  "activity",
  "listings",
  "matches",
  "meetings",
  "timetable",
  "agreements",
  "ceremony",
  "wall",
  "follow_through",
  "report",
]);

export const STEPS = JOURNEY.filter((step) => WITH_PAGE.has(step.key));
