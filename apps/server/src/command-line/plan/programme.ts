import { isZone, plusMinutes, toLocal, type Instant, type Interval, type LocalDate, type Zone } from "@songhua/kernel";
import { cutSlots } from "../../modules/events/index.ts";
import { fold } from "../../modules/registration/index.ts";
import type { Arguments } from "../arguments.ts";
import { Refusal } from "../refusal.ts";
import { numbered, type PlanSource } from "./source.ts";

/** Where and when meetings can be held. */
export interface Programme {
  readonly date: LocalDate;
  /** True: the day was taken from the validity of the listings, which have all ended by now. */
  readonly dateFromListings: boolean;
  readonly zone: Zone;
  readonly slots: readonly (Interval & { readonly id: string })[];
  readonly venues: readonly ProgrammeVenue[];
}
export interface ProgrammeVenue {
  readonly id: string;
  /** Null: the workbook names no venue. */
  readonly name: string | null;
  readonly zone: Zone;
  readonly tables: readonly {
    readonly id: string;
    readonly venueId: string;
    readonly label: string;
    readonly capacity: number;
  }[];
}

const DEFAULTS = { from: "14:00", to: "18:00", slotMin: 20, gapMin: 5, tables: 60, zone: "Asia/Shanghai" } as const;
/** Two of either side and two more chairs. */
const SEATS = 6;
const DAY_MIN = 24 * 60;

/**
 * The programme the options and the workbook's venues give: one stretch of slots on one day, the same slots at every venue.
 * @throws Refusal for a zone that does not exist or a venue nobody is at; DomainError for times that make no slots.
 */
export function readProgramme(args: Arguments, source: PlanSource, now: Instant): Programme {
  const named = source.venues.length === 0 ? [{ id: numbered("v", 0), name: null }] : source.venues;
  const { zone, zones } = readZones(
    args.all("zone"),
    source.venues.map((venue) => venue.name),
  );
  const asked = args.text("date");
  const day = asked === undefined ? chooseDay(source, now, zone) : { date: asked, fromListings: false };
  const slots = cutSlots([
    {
      date: day.date,
      from: args.text("from") ?? DEFAULTS.from,
      to: args.text("to") ?? DEFAULTS.to,
      durationMin: args.integer("slot-min") ?? DEFAULTS.slotMin,
      gapMin: args.integer("gap-min") ?? DEFAULTS.gapMin,
      zone,
    },
  ]).map((slot, i) => ({ id: numbered("s", i), ...slot }));
  if (slots.length === 0)
    throw new Refusal("no_slots", { from: args.text("from") ?? DEFAULTS.from, to: args.text("to") ?? DEFAULTS.to });
  const tableCount = args.integer("tables") ?? DEFAULTS.tables;
  const width = String(tableCount).length;
  const venues = named.map(({ id, name }): ProgrammeVenue => {
    const tables = Array.from({ length: tableCount }, (_, t) => ({
      id: `${id}${numbered("t", t)}`,
      venueId: id,
      label: String(t + 1).padStart(width, "0"),
      capacity: SEATS,
    }));
    return { id, name, zone: (name === null ? undefined : zones.get(fold(name))) ?? zone, tables };
  });
  return { date: day.date, dateFromListings: day.fromListings, zone, slots, venues };
}

/** `--zone Asia/Shanghai` for all, `--zone Москва=Europe/Moscow` for one venue. */
function readZones(words: readonly string[], venues: readonly string[]): { zone: Zone; zones: Map<string, Zone> } {
  const zones = new Map<string, Zone>();
  let zone: Zone = DEFAULTS.zone;
  for (const word of words) {
    const at = word.lastIndexOf("=");
    const named = word.slice(at + 1);
    if (!isZone(named)) throw new Refusal("value_not_zone", { option: "--zone", value: named });
    if (at < 0) zone = named;
    else {
      const venue = word.slice(0, at);
      if (!venues.some((known) => fold(known) === fold(venue)))
        throw new Refusal("venue_unknown", { value: venue, venues: venues.join(", ") || "—" });
      zones.set(fold(venue), named);
    }
  }
  return { zone, zones };
}

/**
 * Tomorrow, unless every listing has ended by then: then the last day on which none had, so that the workbook of a past event
 * can be planned as it was.
 */
function chooseDay({ listings }: PlanSource, now: Instant, zone: Zone): { date: LocalDate; fromListings: boolean } {
  const tomorrow = toLocal(plusMinutes(now, DAY_MIN), zone).date;
  const ends = listings.flatMap(({ validUntil }) => (validUntil === null ? [] : [validUntil]));
  const past = listings.length > 0 && ends.length === listings.length && ends.every((end) => end < tomorrow);
  return past ? { date: ends.toSorted()[0]!, fromListings: true } : { date: tomorrow, fromListings: false };
}
