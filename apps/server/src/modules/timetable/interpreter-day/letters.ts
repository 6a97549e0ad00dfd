import type { Db } from "../../../platform/database/connect.ts";
import { sayIn } from "../../../platform/language/say.ts";
import type { Services } from "../../../platform/services.ts";
import { textIn } from "../../listings/index.ts";
import { listMeetingSides, sayTime, type MeetingRow } from "../../meetings/index.ts";
import { sayPlace } from "../calendar-entries.ts";
import type { PlaceChange } from "../difference.ts";
import type { Place } from "../plan-input.ts";
import { loadFrame } from "../queries.ts";
import { listInterpreters, type InterpreterRow } from "../rules/queries.ts";
import { changesByInterpreter, type OwnChange } from "./own-changes.ts";
import { interpreterPage, localeOfInterpreter } from "./reader.ts";

type Frame = Awaited<ReturnType<typeof loadFrame>>;

/** Interpreters a difference concerns, with what it is to each; `written`: a letter about it reaches them. */
export async function interpretersConcerned(
  services: Services,
  db: Db,
  eventId: string,
  changes: readonly PlaceChange[],
): Promise<{ row: InterpreterRow; changes: readonly OwnChange[]; written: boolean }[]> {
  const own = changesByInterpreter(changes);
  if (own.size === 0) return [];
  return (await listInterpreters(db, eventId)).flatMap((row) => {
    const mine = own.get(row.id);
    // As with participants: letters to generated people stay in the outbox.
    const written = row.email !== null && (services.mailer.mode === "outbox" || !row.demonstration);
    return mine ? [{ row, changes: mine, written }] : [];
  });
}

/** Tells every interpreter who can be written to what has changed in their work, in their language. @returns how many were told. */
export async function tellInterpreters(
  services: Services,
  tx: Db,
  eventId: string,
  changes: readonly PlaceChange[],
  frame: Frame,
  occasion: "interpretingChanged" | "interpretingRepaired",
): Promise<number> {
  const concerned = await interpretersConcerned(services, tx, eventId, changes);
  const told = concerned.filter(({ written }) => written);
  const ids = [...new Set(told.flatMap((one) => one.changes.map((change) => change.meetingId)))];
  const sides = await listMeetingSides(tx, eventId, ids);
  const slots = new Map(frame.slots.map((slot) => [slot.id, slot]));
  for (const { row, changes: mine } of told) {
    const locale = localeOfInterpreter(row);
    const say = sayIn(locale);
    const zone = frame.venues.find((venue) => venue.id === row.venue_id)?.zone ?? frame.event.home_zone;
    const describe = (place: Place | undefined) => {
      const slot = slots.get(place?.slotId ?? "");
      const table = frame.tables.find((one) => one.id === place?.tableId);
      const venue = frame.venues.find((one) => one.id === table?.venue_id);
      const named = table && venue ? { table: table.label, venue: venue.name, city: venue.city } : null;
      return {
        time: slot ? sayTime(slot.starts_at, zone, locale) : say("meetings:change.never"),
        place: sayPlace(named, locale, say),
      };
    };
    const lines = mine.map(({ meetingId, kind, before, after }) => {
      const then = describe(before);
      return say(`meetings:change.${kind === "unplaced" ? "taken" : kind}`, {
        ...describe(after),
        before: `${then.time}, ${then.place}`,
        organisation: (sides.get(meetingId) ?? []).map((side) => textIn(side.name, locale)).join(" × "),
      });
    });
    const words = {
      name: textIn(row.name, locale),
      event: textIn(frame.event.name, locale),
      zone,
      changes: lines.join("\n"),
      link: interpreterPage(services.config.origin, locale, row.calendar_token),
    };
    await services.mailer.write(tx, {
      to: row.email!,
      subject: say(`meetings:mail.${occasion}.subject`, words),
      text: say(`meetings:mail.${occasion}.text`, words),
      eventId,
    });
  }
  return told.length;
}

/** Tells the interpreter of a meeting that one of its sides cancelled; nobody where it had none. */
export async function tellInterpreterOfCancellation(
  services: Services,
  tx: Db,
  eventId: string,
  { id, slot_id: slotId, table_id: tableId, interpreter_id: interpreterId }: MeetingRow,
): Promise<void> {
  if (slotId === null || interpreterId === null) return;
  const before: Place = { slotId, tableId, interpreterId };
  const change: PlaceChange = { meetingId: id, kind: "dropped", before, after: undefined };
  await tellInterpreters(services, tx, eventId, [change], await loadFrame(tx, eventId), "interpretingRepaired");
}
