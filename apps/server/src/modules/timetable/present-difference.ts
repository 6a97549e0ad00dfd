import type { Db } from "../../platform/database/connect.ts";
import type { Services } from "../../platform/services.ts";
import { listMeetingSides, peopleOf } from "../meetings/index.ts";
import type { CertificateRow } from "../../platform/database/schema.ts";
import { isTold, type ChangeKind, type PlaceChange } from "./difference.ts";
import { interpretersConcerned } from "./interpreter-day/letters.ts";
import { localeOfInterpreter } from "./interpreter-day/reader.ts";
import { contactsFor } from "./letters.ts";
import type { Place } from "./plan-input.ts";
import type { loadFrame } from "./queries.ts";
import { listInterpreters } from "./rules/queries.ts";

const MOST_SHOWN = 1000;

export interface Version {
  /** Null: not stored, only shown. */
  readonly id: string | null;
  readonly version: number | null;
  readonly certificate: Pick<CertificateRow, "held" | "breaks" | "breaksLowerBound">;
  readonly walking: number;
}
type Frame = Awaited<ReturnType<typeof loadFrame>>;
export type Cause = "disruption" | "made_way" | "freed";

/** A difference with everybody and everything it names. `changes` stand in order of time. */
export async function presentDifference(
  services: Services,
  db: Db,
  eventId: string,
  difference: {
    readonly from: Version | null;
    readonly to: Version;
    readonly changes: readonly PlaceChange[];
    readonly causes?: ReadonlyMap<string, Cause>;
    readonly frame: Frame;
  },
) {
  const { changes, causes, frame } = difference;
  const ids = changes.map((change) => change.meetingId);
  const seats = await peopleOf(db, eventId, ids);
  const told = new Set(changes.filter(isTold).map((change) => change.meetingId));
  const reached = new Map(
    (
      await contactsFor(db, eventId, [
        ...new Set(seats.filter((seat) => told.has(seat.meeting_id)).map(({ id }) => id)),
      ])
    )
      // A demonstration's people are never written to by SMTP.
      .filter((contact) => services.mailer.mode === "outbox" || !contact.demonstration)
      .map((contact) => [contact.participantId, contact.locale]),
  );
  const order = new Map(ids.map((id, at) => [id, at]));
  const bySeat = Map.groupBy(seats, (seat) => seat.id);
  const people = [...bySeat.values()].map((own) => {
    const { id, name, organisation_id: organisationId, zone } = own[0]!;
    const meetingIds = own.map((seat) => seat.meeting_id).sort((a, b) => order.get(a)! - order.get(b)!);
    return { id, name, organisationId, zone, meetingIds, told: reached.has(id), toldIn: reached.get(id) ?? null };
  });
  people.sort((a, b) => order.get(a.meetingIds[0]!)! - order.get(b.meetingIds[0]!)! || (a.id < b.id ? -1 : 1));
  const interpreters = (await interpretersConcerned(services, db, eventId, changes)).map(
    ({ row, changes: own, written }) => ({
      id: row.id,
      name: row.name,
      zone: frame.venues.find((venue) => venue.id === row.venue_id)?.zone ?? frame.event.home_zone,
      meetingIds: own.map((change) => change.meetingId),
      told: written,
      toldIn: written ? localeOfInterpreter(row) : null,
    }),
  );
  const count = (kind: ChangeKind) => changes.filter((change) => change.kind === kind).length;
  return {
    from: difference.from && figures(difference.from),
    to: figures(difference.to),
    totals: {
      added: count("added"),
      moved: count("moved"),
      reseated: count("reseated"),
      reinterpreted: count("reinterpreted"),
      dropped: count("dropped"),
      people: people.length,
      told: reached.size + interpreters.filter(({ told }) => told).length,
    },
    meetings: await presentChanges(db, eventId, changes.slice(0, MOST_SHOWN), frame, causes),
    people: people.slice(0, MOST_SHOWN),
    interpreters,
  };
}

/** Changes with the names of organisations, tables and interpreters, in the order given. */
export async function presentChanges(
  db: Db,
  eventId: string,
  changes: readonly PlaceChange[],
  frame: Frame,
  causes?: ReadonlyMap<string, Cause>,
) {
  const [sides, interpreters] = await Promise.all([
    listMeetingSides(
      db,
      eventId,
      changes.map((change) => change.meetingId),
    ),
    listInterpreters(db, eventId),
  ]);
  const slots = new Map(frame.slots.map((row) => [row.id, row]));
  const tables = new Map(frame.tables.map((row) => [row.id, row]));
  const names = new Map(interpreters.map((row) => [row.id, row.name]));
  const presentPlace = (place: Place | undefined) => {
    const slot = place && slots.get(place.slotId);
    if (!place || !slot) return null;
    const table = tables.get(place.tableId ?? "");
    const interpreter = names.get(place.interpreterId ?? "");
    return {
      slot: { id: slot.id, startsAt: slot.starts_at, endsAt: slot.ends_at },
      table: table ? { id: table.id, label: table.label, venueId: table.venue_id } : null,
      interpreter: interpreter ? { id: place.interpreterId!, name: interpreter } : null,
    };
  };
  return changes.map((change) => {
    const cause = causes?.get(change.meetingId);
    return {
      meetingId: change.meetingId,
      kind: change.kind,
      organisations: sides.get(change.meetingId) ?? [],
      before: presentPlace(change.before),
      after: presentPlace(change.after),
      ...(cause ? { cause } : {}),
    };
  });
}

const figures = ({ id, version, certificate, walking }: Version) => ({
  timetableId: id,
  version,
  held: certificate.held.must + certificate.held.nice,
  unplaced: certificate.held.asked - certificate.held.must - certificate.held.nice,
  breaks: certificate.breaks,
  breaksLowerBound: certificate.breaksLowerBound,
  walking,
});
