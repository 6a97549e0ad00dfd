import type { Problem } from "../problem/problem.ts";
import type { Bound, Placement, Timetable } from "../problem/timetable.ts";

export interface RepairOptions {
  /** Meetings that keep their slot, besides those fixed or locked to a table. */
  readonly keepMeetingIds?: readonly string[];
  /** Slots already past or under way: nothing enters or leaves them. */
  readonly keepSlotIds?: readonly string[];
  /** Other meetings moved at most for each one hit; 4 when absent. */
  readonly mostMoved?: number;
  /** Looks at a meeting in a slot for the whole repair; 60,000 when absent, some 10 ms. */
  readonly steps?: number;
  /** Offers places to meetings left out before, as far as they fit without moving others; not when absent. */
  readonly fillFreed?: boolean;
  /**
   * Moves further meetings, so many at most, of people whose breaks grew, where that leaves fewer breaks to everybody together; 0 when
   * absent, since each move has to be told to people.
   */
  readonly closeGaps?: number;
  /** Bound of the changed problem when it is already known. */
  readonly bound?: Bound;
}

export interface Change {
  readonly meetingId: string;
  readonly before: Placement | null;
  readonly after: Placement | null;
  /**
   * Hit by the disruption itself (or only another table or interpreter), moved (rarely: dropped, a nice one for a must) to make way for
   * one that was, placed at last where there was room (`fillFreed`), or moved to close somebody's gap (`closeGaps`).
   */
  readonly cause: "disruption" | "made_way" | "freed" | "gap_closed";
}

export interface Repair {
  /** The problem after the disruption; the timetable is valid for it. Meetings turned to online ones have their mode changed in it. */
  readonly problem: Problem;
  readonly timetable: Timetable;
  /** Every placement that differs, in the problem's order; nothing else changed. */
  readonly changes: readonly Change[];
}
