import type { Locale, Zone } from "@songhua/kernel";
import type { Db } from "../../platform/database/connect.ts";
import { sayIn } from "../../platform/language/say.ts";
import type { Services } from "../../platform/services.ts";
import { contactsOf, textIn, writeLetters, type Contact } from "../listings/index.ts";
import { listMeetingSides, peopleOf, sayTime } from "../meetings/index.ts";
import { sayPlace } from "./calendar-entries.ts";
import type { loadFrame } from "./queries.ts";
import type { Place } from "./plan-input.ts";
import { isTold, type PlaceChange } from "./difference.ts";
import { tellInterpreters } from "./interpreter-day/letters.ts";

type Frame = Awaited<ReturnType<typeof loadFrame>>;

/**
 * Tells everybody whose meetings got, changed or lost their place: one letter each, in their language, by their own clock, with what
 * was before; interpreters too. `all` stand in order of time. @returns how many were told.
 */
export async function tellOfChanges(
  services: Services,
  tx: Db,
  eventId: string,
  all: readonly PlaceChange[],
  frame: Frame,
  occasion: "timetableChanged" | "timetableRepaired" = "timetableChanged",
): Promise<number> {
  const changes = all.filter(isTold);
  const ids = changes.map((change) => change.meetingId);
  const people = await peopleOf(tx, eventId, ids);
  const contacts = await contactsFor(tx, eventId, [...new Set(people.map((person) => person.id))]);
  const sides = await listMeetingSides(tx, eventId, ids);
  const at = new Map(changes.map((change, i) => [change.meetingId, i]));
  const own = Map.groupBy(people, (person) => person.id);
  const slots = new Map(frame.slots.map((slot) => [slot.id, slot]));
  const startOf = (place: Place | undefined): string => (place && slots.get(place.slotId)?.starts_at) ?? "";
  const lineFor = (
    change: PlaceChange,
    reader: { locale: Locale; zone: Zone; organisationId: string | null },
  ): string => {
    const say = sayIn(reader.locale);
    const [a, b] = sides.get(change.meetingId)!;
    const partner = (a!.id === reader.organisationId ? b : a)!.name;
    const when = (place: Place | undefined): string => {
      const start = startOf(place);
      return start === "" ? say("meetings:change.never") : sayTime(start, reader.zone, reader.locale);
    };
    const tableBefore = frame.tables.find((row) => row.id === change.before?.tableId);
    const words = {
      time: when(change.after),
      // With the table, since a move may leave the time as it was.
      before: [when(change.before), tableBefore && say("meetings:table", { table: tableBefore.label })]
        .filter(Boolean)
        .join(", "),
      place: placeIn(change.after, frame, reader.locale),
      organisation: textIn(partner, reader.locale),
    };
    const kind = change.after === undefined ? "unplaced" : change.before === undefined ? "placed" : "moved";
    return say(`meetings:change.${kind}`, words);
  };
  await writeLetters(services, tx, eventId, {
    occasion,
    to: contacts,
    page: "my-day",
    words: (contact) => {
      const zone = contact.zone ?? frame.event.home_zone;
      const mine = (own.get(contact.participantId) ?? []).map((person) => at.get(person.meeting_id)!);
      const lines = mine.sort((a, b) => a - b).map((i) => lineFor(changes[i]!, { ...contact, zone }));
      return { zone, changes: lines.join("\n") };
    },
  });
  const interpreting = occasion === "timetableChanged" ? "interpretingChanged" : "interpretingRepaired";
  return contacts.length + (await tellInterpreters(services, tx, eventId, all, frame, interpreting));
}

/** Contacts come at most 2,000 at a time. */
const CONTACTS_AT_ONCE = 1000;
export async function contactsFor(db: Db, eventId: string, participantIds: readonly string[]): Promise<Contact[]> {
  const found: Contact[] = [];
  for (let from = 0; from < participantIds.length; from += CONTACTS_AT_ONCE)
    found.push(
      ...(await contactsOf(db, eventId, { participantIds: participantIds.slice(from, from + CONTACTS_AT_ONCE) })),
    );
  return found;
}

function placeIn(place: Place | undefined, frame: Frame, locale: Locale): string {
  const table = frame.tables.find((row) => row.id === place?.tableId);
  const venue = frame.venues.find((row) => row.id === table?.venue_id);
  const named = table && venue ? { table: table.label, venue: venue.name, city: venue.city } : null;
  return sayPlace(named, locale, sayIn(locale));
}
