import type { Instant, Interval, Zone } from "@songhua/kernel";

/** One appointment length of the programme. A problem's slots stand in order of time and never overlap. */
export interface Slot extends Interval {
  readonly id: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** Free label of a part of the day ("morning"). Only `lunchCounts` reads it; callers turn wishes into `allowedSlotIds`. */
  readonly session: string;
  /** Free label of the day ("2023-06-15"); absent everywhere: one long day. Slots of a day stand together. */
  readonly day?: string;
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
  /** Where the person is, unless `rules.travel` takes them to a table elsewhere; online meetings are always joined from here. */
  readonly venueId: string;
  readonly unavailableSlotIds: readonly string[];
  readonly name?: string;
  /** Free label ("buyer") that `rules.perRole` speaks of. */
  readonly role?: string;
  /** Own limits; they go before those of the role, and these before those of everybody. */
  readonly minMeetings?: number;
  readonly maxMeetings?: number;
  /** Slots in which the person is on stage: unavailable, and so are `rules.talkBufferSlots` slots of the same day before each. */
  readonly talkSlotIds?: readonly string[];
}

export type LanguagePair = readonly [string, string];

export interface Interpreter {
  readonly id: string;
  /** Absent: joins from afar and can serve any venue. Present: serves tables there, and online meetings while it is open. */
  readonly venueId?: string | undefined;
  /** Pairs work in both directions. */
  readonly languagePairs: readonly LanguagePair[];
  /** Subject fields the interpreter knows; absent: any. Asked only of meetings that name a `field`. */
  readonly fields?: readonly string[];
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
  /**
   * Online: in slots open at the own venue of every person. Table: in slots open at the table's venue, which has to be everybody's own,
   * unless `rules.travel` has a way there from each other one; then the own venue of a traveller need not be open.
   */
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
  /** Subject field that its interpreter has to know. */
  readonly field?: string;
}

/** How many meetings one person of a role should (`min`, a wish) and may (`max`, a rule) hold in the whole event. */
export interface RoleLimits {
  readonly role: string;
  readonly min?: number;
  readonly max?: number;
}

/**
 * Slots that have to lie between any two meetings of somebody on one day at two different venues (an online meeting counts as at the
 * own venue); holds both ways. Days begin anywhere. Two venues without an entry cannot both be had on one day.
 */
export interface Travel {
  readonly venueIds: readonly [string, string];
  /** 0 or more; 1 means: not in the very next slot. */
  readonly slots: number;
}

export interface Rules {
  /** Meetings a person should hold; what is missing is counted (`minimumShort`), never a reason to hold nothing. */
  readonly minPerPerson?: number;
  /** Meetings a person may hold in the whole event. */
  readonly maxPerPerson?: number;
  readonly perRole?: readonly RoleLimits[];
  /** Largest wanted difference of break counts between two people who meet anybody; 2 when absent, null for no rule. */
  readonly fairnessSpread?: number | null;
  /** Unfairness weighs more than breaks (the published problems), instead of less. */
  readonly fairnessFirst?: boolean;
  /** Simultaneous online meetings of the whole event; no limit when absent. */
  readonly onlineCapacity?: number;
  /** Slots kept free before each of a person's own talks, on the same day; 0 when absent. */
  readonly talkBufferSlots?: number;
  /** After `afterSlots` (1 or more) successive slots at work an interpreter has the next `slots` off. A new day begins rested. */
  readonly interpreterRest?: { readonly afterSlots: number; readonly slots: number };
  /** Lets people meet at tables of other venues than their own, given time to get there; absent: nobody travels. */
  readonly travel?: readonly Travel[];
  /** When a venue falls out on the day, its people can still be reached: its table meetings may go online. Read by repairs only. */
  readonly onlineWhenVenueOut?: boolean;
  /** Idle slots between the last meeting of one day and the first of the next are no break. */
  readonly eachDayAlone?: boolean;
  /** Two successive meetings of a day in different sessions have a break between them even if no slot lies between. */
  readonly lunchCounts?: boolean;
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
