import type { Instant, Interval, Zone } from "@songhua/kernel";

/** One appointment length of the programme. A problem's slots stand in order of time and never overlap. */
export interface Slot extends Interval {
  readonly id: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** Free label of a part of the day ("morning"); rules never read it, callers turn it into `allowedSlotIds`. */
  readonly session: string;
}

export interface Venue {
  readonly id: string;
  readonly zone: Zone;
  /** Slots in which the venue receives people; any order. */
  readonly openSlotIds: readonly string[];
}

export interface Table {
  readonly id: string;
  readonly venueId: string;
  readonly label: string;
  /** Seats, 1 or more; a meeting of k people needs at least k. */
  readonly capacity: number;
  /** Slots in which the table is out of use although its venue is open. */
  readonly unavailableSlotIds?: readonly string[];
}

export interface Person {
  readonly id: string;
  /** Where the person is for the whole event. */
  readonly venueId: string;
  readonly unavailableSlotIds: readonly string[];
  readonly name?: string;
}

export type LanguagePair = readonly [string, string];

export interface Interpreter {
  readonly id: string;
  /** Absent: joins from afar and can serve any venue. Present: serves tables there, and online meetings while it is open. */
  readonly venueId?: string | undefined;
  /** Pairs work in both directions. */
  readonly languagePairs: readonly LanguagePair[];
  readonly unavailableSlotIds: readonly string[];
}

export type Priority = "must" | "nice";

export interface Meeting {
  readonly id: string;
  /** 2 to 6 different people. */
  readonly personIds: readonly string[];
  readonly priority: Priority;
  /** Worth of a nice meeting, 0 or more; for must meetings it only orders who is tried first. */
  readonly weight: number;
  /** People of different venues can only meet online, in slots open at every one of their venues. */
  readonly mode: "table" | "online";
  /** Venue of a table meeting; the people's own when absent. */
  readonly venueId?: string;
  /** Absent: any slot. */
  readonly allowedSlotIds?: readonly string[];
  /** The meeting is in this slot or not held at all. */
  readonly fixedSlotId?: string;
  readonly lockedTableId?: string;
  /** Held strictly after each of these that is held. */
  readonly afterMeetingIds: readonly string[];
  /** Needs an interpreter of this pair, unless the problem plans none (`interpreters` absent). */
  readonly languagePair?: LanguagePair;
}

export interface Rules {
  /** Meetings a person may hold in the whole event. */
  readonly maxPerPerson?: number;
  /** Largest wanted difference of break counts between two people who meet anybody; 2 when absent, null for no rule. */
  readonly fairnessSpread?: number | null;
  /** Simultaneous online meetings of the whole event; no limit when absent. */
  readonly onlineCapacity?: number;
}

/** Everything that decides a timetable. Plain JSON data, so that it can be hashed and sent to a worker. */
export interface Problem {
  readonly slots: readonly Slot[];
  readonly venues: readonly Venue[];
  readonly tables: readonly Table[];
  readonly people: readonly Person[];
  readonly interpreters?: readonly Interpreter[];
  readonly meetings: readonly Meeting[];
  readonly rules: Rules;
}

export const DEFAULT_FAIRNESS_SPREAD = 2;
