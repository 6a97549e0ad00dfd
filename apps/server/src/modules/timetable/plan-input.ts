import type { Industry, Interval, LocalDate, SpokenLanguage, Zone } from "@songhua/kernel";
import type { LanguagePair } from "@songhua/scheduling";
import type { RulesRow } from "../../platform/database/schema.ts";
import type { Interpreting } from "./rules/interpreting.ts";

/** What a timetable is made of, as plain data: rows of the database or of a workbook. */
export interface PlanInput {
  readonly homeZone: Zone;
  /** Absent: none but the engine's own. */
  readonly rules?: RulesRow;
  readonly slots: readonly PlanSlot[];
  readonly venues: readonly PlanVenue[];
  readonly tables: readonly {
    readonly id: string;
    readonly venueId: string;
    readonly label: string;
    readonly capacity: number;
    /** When the table is out of use. */
    readonly busy?: readonly Interval[];
  }[];
  readonly people: readonly PlanPerson[];
  /** Absent or none: meetings are held without. */
  readonly interpreters?: readonly PlanInterpreter[];
  readonly meetings: readonly PlanMeeting[];
  /** Slots that have begun: only what stands there already may be in them. */
  readonly begunSlotIds?: ReadonlySet<string>;
}
export interface PlanSlot extends Interval {
  readonly id: string;
}
export interface PlanVenue {
  readonly id: string;
  readonly zone: Zone;
  /** Opening hours by the venue's own clock; none at all means that every slot suits. */
  readonly hours: readonly { readonly date: LocalDate; readonly opens: string; readonly closes: string }[];
  /** When the venue is shut all the same. */
  readonly busy?: readonly Interval[];
  /** When nobody can meet at its tables, but its people can be reached: cut off on the day. */
  readonly cutOff?: readonly Interval[];
}
export interface PlanPerson {
  readonly id: string;
  /** Null: not said. Taken to be the only venue, or somewhere else when there are several. */
  readonly venueId: string | null;
  /** When the person cannot meet. */
  readonly busy: readonly Interval[];
  /** When the person is on stage. */
  readonly talks?: readonly Interval[];
  readonly role?: string;
  readonly minMeetings?: number | null;
  readonly maxMeetings?: number | null;
  /** In the order the person states them. */
  readonly speaks?: readonly SpokenLanguage[];
}
export interface PlanInterpreter {
  readonly id: string;
  /** Null: joins from afar. */
  readonly venueId: string | null;
  readonly languagePairs: readonly LanguagePair[];
  /** Empty: any. */
  readonly fields: readonly Industry[];
  readonly busy: readonly Interval[];
}
export interface Place {
  readonly slotId: string;
  readonly tableId: string | null;
  readonly interpreterId: string | null;
}
export interface PlanMeeting {
  readonly id: string;
  readonly personIds: readonly string[];
  readonly priority: "must" | "nice";
  /** Where the meeting stands already and should stay; left out of account where it has become impossible. */
  readonly keepAt?: Pick<Place, "slotId" | "tableId"> | undefined;
  /** True for a place that must not be given up for others' sake: locked by an organiser, or already held. */
  readonly firm?: boolean | undefined;
  readonly interpreting?: Interpreting;
  readonly field?: Industry | undefined;
}
