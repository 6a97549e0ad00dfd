import { plusMinutes, seededRng, type MultiText } from "@songhua/kernel";
import type { Db } from "../../platform/database/connect.ts";
import type { SessionKind as RowKind, SpeakerRow } from "../../platform/database/schema.ts";
import { appendAudit, PLATFORM } from "../audit/index.ts";
import {
  cutSlots,
  insertEvent,
  insertSession,
  insertVenue,
  instantAt,
  replaceBodies,
  replaceSlots,
} from "../events/index.ts";
import { DEFAULT_RULES, insertInterpreter, saveRules } from "../timetable/index.ts";
import type { DemoEvent, Demonstration, DemoSession } from "./data/index.ts";
import { INTERPRETER_REST, interpreters } from "./data/interpreters.ts";
import { signAgreements } from "./sign-agreements.ts";
import { insertListings, insertOrganisations, insertPeople } from "./store.ts";

const SESSION_KIND: Record<DemoSession["kind"], RowKind> = {
  opening: "opening",
  speech: "address",
  keynote: "keynote",
  release: "release",
  signing: "signing",
  launch: "release",
  ceremony: "other",
  meetings: "matchmaking",
};
const NOT_NAMED: MultiText = {
  "zh-CN": "报道未具名",
  ru: "в источнике не назван",
  "ko-KR": "출처에 이름이 없음",
  "ko-CN": "보도에 이름이 밝혀지지 않음",
  en: "not named by the source",
};
const CAME_OF_HUNDRED = 94;

/** Writes one demonstration event whole, in the caller's transaction. @returns its id. */
export async function loadEvent(tx: Db, data: Demonstration, demo: DemoEvent, now: string): Promise<string> {
  const source = data.sources.find((candidate) => candidate.key === demo.source);
  const eventId = await insertEvent(
    tx,
    {
      slug: demo.slug,
      name: demo.names,
      summary: demo.summary,
      startsOn: demo.startsOn,
      endsOn: demo.endsOn,
      homeZone: demo.homeZone,
      languages: ["zh-CN", "ru", "ko-KR", "ko-CN", "en"],
      registrationOpen: demo.slots !== null,
      requestHours: 48,
    },
    {
      state: "published",
      demonstration: true,
      source: source
        ? { title: source.title ?? source.credit, outlet: source.outlet, date: source.date ?? demo.startsOn }
        : null,
      now,
    },
  );
  if (eventId === undefined) throw new Error(`the address ${demo.slug} is taken`);

  const organisations = data.organisations.filter(belongsTo(data, demo));
  const organisationIds = await insertOrganisations(tx, eventId, organisations, now);
  const venueIds = new Map<string, string>();
  for (const [position, venue] of demo.venues.entries())
    venueIds.set(
      venue.key,
      await insertVenue(tx, eventId, position, {
        name: venue.names,
        city: venue.city,
        zone: venue.zone,
        hours: venue.days,
        tableCount: venue.tables,
      }),
    );
  await layOut(tx, eventId, demo, organisationIds, venueIds);
  await fill(tx, eventId, data, demo, organisationIds, venueIds, now);
  await signAgreements(tx, eventId, data, demo, organisationIds, now);
  await appendAudit(tx, {
    eventId,
    at: now,
    actor: PLATFORM,
    action: "demonstration.loaded",
    subjectType: "event",
    subjectId: eventId,
  });
  return eventId;
}

/** Generated organisations take part in the event that has people; named ones where the source puts them. */
function belongsTo(
  data: Demonstration,
  demo: DemoEvent,
): (organisation: Demonstration["organisations"][number]) => boolean {
  const named = new Set([
    ...demo.bodies.map((body) => body.organisationKey),
    ...demo.attended,
    ...demo.sessions.flatMap((session) => session.speakers.map((speaker) => speaker.organisationKey)),
    ...data.agreements
      .filter((agreement) => agreement.eventKey === demo.key)
      .flatMap((agreement) => [agreement.signerKey, agreement.counterpartKey]),
    ...data.releases.filter((release) => release.eventKey === demo.key).map((release) => release.organisationKey),
  ]);
  return (organisation) => named.has(organisation.key) || (organisation.demonstration && demo.slots !== null);
}

async function layOut(
  tx: Db,
  eventId: string,
  demo: DemoEvent,
  organisationIds: ReadonlyMap<string, string>,
  venueIds: ReadonlyMap<string, string>,
): Promise<void> {
  await replaceBodies(
    tx,
    eventId,
    demo.bodies.map((body) => ({ organisationId: organisationIds.get(body.organisationKey)!, role: body.role })),
  );
  const venue = demo.venues[0]!;
  if (demo.slots) {
    const { firstAt, count, durationMin, gapMin } = demo.slots;
    const minutes = Number(firstAt.slice(0, 2)) * 60 + Number(firstAt.slice(3)) + count * (durationMin + gapMin);
    const to = `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
    await replaceSlots(
      tx,
      eventId,
      cutSlots([{ date: demo.startsOn, from: firstAt, to, durationMin, gapMin, zone: venue.zone }]),
    );
  }
  for (const session of demo.sessions) {
    const { zone } = demo.venues.find((candidate) => candidate.key === session.venueKey)!;
    const speakers: SpeakerRow[] = session.speakers.map((speaker) => ({
      name: speaker.names ?? NOT_NAMED,
      title: speaker.titles,
      organisationId: (speaker.organisationKey && organisationIds.get(speaker.organisationKey)) || null,
      byVideo: speaker.part === "video_address" || speaker.part === "online_address",
    }));
    await insertSession(tx, eventId, {
      venueId: venueIds.get(session.venueKey)!,
      kind: SESSION_KIND[session.kind],
      title: session.titles,
      summary: {},
      startsAt: instantAt(session.date, session.startsAt, zone),
      endsAt: instantAt(session.date, session.endsAt, zone),
      room: null,
      languages: session.languages,
      speakers,
    });
  }
}

async function fill(
  tx: Db,
  eventId: string,
  data: Demonstration,
  demo: DemoEvent,
  organisationIds: ReadonlyMap<string, string>,
  venueIds: ReadonlyMap<string, string>,
  now: string,
): Promise<void> {
  if (demo.slots === null) return;
  const venue = demo.venues[0]!;
  const venueId = venueIds.get(venue.key)!;
  const doors = instantAt(demo.startsOn, venue.days[0]!.opens, venue.zone);
  const rng = seededRng(20230614);
  await insertPeople(
    tx,
    eventId,
    data.people.map((person) => ({
      person,
      organisationId: organisationIds.get(person.organisationKey)!,
      venueId,
      // A demonstration figure: the source says how many met, not who came when.
      checkedInAt: rng.int(100) < CAME_OF_HUNDRED ? plusMinutes(doors, rng.int(75)) : null,
    })),
    now,
  );
  for (const { name, languagePairs, atVenue } of interpreters)
    await insertInterpreter(
      tx,
      eventId,
      { name, languagePairs, fields: [], venueId: atVenue ? venueId : null },
      { now, demonstration: true },
    );
  await saveRules(tx, eventId, { ...DEFAULT_RULES, interpreterRest: INTERPRETER_REST });
  await insertListings(
    tx,
    eventId,
    data.listings.map((listing) => ({ listing, organisationId: organisationIds.get(listing.organisationKey)! })),
    now,
  );
}
