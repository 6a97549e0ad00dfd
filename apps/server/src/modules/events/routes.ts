import { DomainError, type LocalDate } from "@songhua/kernel";
import { DONE, type Router } from "../../platform/http/router.ts";
import { actorOf } from "../../platform/http/viewer.ts";
import type { Db } from "../../platform/database/connect.ts";
import { appendAudit } from "../audit/index.ts";
import { presentBodies, presentEvent, presentEvents, presentSessions, presentSlots, presentVenue } from "./present.ts";
import {
  getEventRow,
  listEventRows,
  listTables,
  listVenues,
  organisationNames,
  slugTaken,
  venueInUse,
} from "./queries.ts";
import { cutSlots, instantAt } from "./slots.ts";
import {
  deleteSession,
  deleteVenue,
  insertEvent,
  insertSession,
  insertVenue,
  replaceBodies,
  replaceSlots,
  updateEvent,
  updateSession,
  updateVenue,
} from "./store.ts";

export function eventRoutes(router: Router): void {
  router.on("listEvents", async ({ services, viewer }) => ({
    items: await presentEvents(services.db, await listEventRows(services.db, viewer)),
  }));

  router.on("createEvent", async ({ services, viewer, body }) => {
    checkDates(body.startsOn, body.endsOn);
    const now = services.clock.now();
    const id = await services.db.transaction().execute(async (tx) => {
      const created = await insertEvent(tx, body, { state: "draft", demonstration: false, source: null, now });
      if (created === undefined) throw new DomainError("slug_taken", { slug: body.slug });
      for (const [position, venue] of body.venues.entries())
        await insertVenue(tx, created, position, checkedVenue(venue));
      await appendAudit(tx, {
        eventId: created,
        at: now,
        actor: actorOf(viewer),
        action: "event.created",
        subjectType: "event",
        subjectId: created,
      });
      return created;
    });
    return presentEvent(services.db, id);
  });

  router.on("getEvent", ({ services, event }) => presentEvent(services.db, event.id));

  router.on("updateEvent", async ({ services, viewer, event, body }) => {
    const current = await getEventRow(services.db, event.id);
    checkDates(body.startsOn ?? current.starts_on, body.endsOn ?? current.ends_on);
    await services.db.transaction().execute(async (tx) => {
      if (body.slug !== undefined && (await slugTaken(tx, body.slug, event.id)))
        throw new DomainError("slug_taken", { slug: body.slug });
      await updateEvent(tx, event.id, body);
      await appendAudit(tx, {
        eventId: event.id,
        at: services.clock.now(),
        actor: actorOf(viewer),
        action: "event.changed",
        subjectType: "event",
        subjectId: event.id,
        data: { fields: Object.keys(body) },
      });
    });
    return presentEvent(services.db, event.id);
  });

  router.on("setEventBodies", async ({ services, viewer, event, body }) => {
    const ids = [...new Set(body.items.map((item) => item.organisationId))];
    await services.db.transaction().execute(async (tx) => {
      if ((await organisationNames(tx, event.id, ids)).size !== ids.length)
        throw new DomainError("not_found", { what: "organisation" });
      await replaceBodies(tx, event.id, distinctBodies(body.items));
      await appendAudit(tx, {
        eventId: event.id,
        at: services.clock.now(),
        actor: actorOf(viewer),
        action: "event.bodies_set",
        subjectType: "event",
        subjectId: event.id,
      });
    });
    return { items: await presentBodies(services.db, event.id) };
  });

  router.on("createVenue", async ({ services, viewer, event, body }) => {
    const id = await services.db.transaction().execute(async (tx) => {
      const created = await insertVenue(tx, event.id, (await listVenues(tx, [event.id])).length, checkedVenue(body));
      await appendAudit(tx, {
        eventId: event.id,
        at: services.clock.now(),
        actor: actorOf(viewer),
        action: "venue.created",
        subjectType: "venue",
        subjectId: created,
      });
      return created;
    });
    return oneVenue(services.db, event.id, id);
  });
  router.on("updateVenue", async ({ services, viewer, event, params, body }) => {
    await services.db.transaction().execute(async (tx) => {
      if (!(await updateVenue(tx, event.id, params.venue, checkedVenue(body))))
        throw new DomainError("not_found", { what: "venue" });
      await appendAudit(tx, {
        eventId: event.id,
        at: services.clock.now(),
        actor: actorOf(viewer),
        action: "venue.changed",
        subjectType: "venue",
        subjectId: params.venue,
      });
    });
    return oneVenue(services.db, event.id, params.venue);
  });
  router.on("deleteVenue", async ({ services, viewer, event, params }) => {
    await services.db.transaction().execute(async (tx) => {
      if (await venueInUse(tx, event.id, params.venue)) throw new DomainError("conflict", { what: "venue" });
      await deleteVenue(tx, event.id, params.venue);
      await appendAudit(tx, {
        eventId: event.id,
        at: services.clock.now(),
        actor: actorOf(viewer),
        action: "venue.deleted",
        subjectType: "venue",
        subjectId: params.venue,
      });
    });
    return DONE;
  });

  router.on("setSlots", async ({ services, viewer, event, body }) => {
    const zones = new Map((await listVenues(services.db, [event.id])).map((venue) => [venue.id, venue.zone]));
    const blocks = body.blocks.map((block) => {
      const zone = zones.get(block.venueId);
      if (zone === undefined) throw new DomainError("not_found", { what: "venue" });
      return { ...block, zone };
    });
    const slots = cutSlots(blocks);
    await services.db.transaction().execute(async (tx) => {
      await replaceSlots(tx, event.id, slots);
      await appendAudit(tx, {
        eventId: event.id,
        at: services.clock.now(),
        actor: actorOf(viewer),
        action: "slots.set",
        subjectType: "event",
        subjectId: event.id,
        data: { count: slots.length },
      });
    });
    return { items: await presentSlots(services.db, event.id) };
  });

  router.on("listSessions", async ({ services, event }) => ({ items: await presentSessions(services.db, event.id) }));
  router.on("createSession", async ({ services, viewer, event, body }) => {
    const id = await services.db.transaction().execute(async (tx) => {
      const created = await insertSession(tx, event.id, await sessionRow(tx, event.id, body));
      await appendAudit(tx, {
        eventId: event.id,
        at: services.clock.now(),
        actor: actorOf(viewer),
        action: "session.created",
        subjectType: "session",
        subjectId: created,
      });
      return created;
    });
    return oneSession(services.db, event.id, id);
  });
  router.on("updateSession", async ({ services, viewer, event, params, body }) => {
    await services.db.transaction().execute(async (tx) => {
      if (!(await updateSession(tx, event.id, params.session, await sessionRow(tx, event.id, body))))
        throw new DomainError("not_found", { what: "session" });
      await appendAudit(tx, {
        eventId: event.id,
        at: services.clock.now(),
        actor: actorOf(viewer),
        action: "session.changed",
        subjectType: "session",
        subjectId: params.session,
      });
    });
    return oneSession(services.db, event.id, params.session);
  });
  router.on("deleteSession", async ({ services, viewer, event, params }) => {
    await services.db.transaction().execute(async (tx) => {
      if (!(await deleteSession(tx, event.id, params.session))) throw new DomainError("not_found", { what: "session" });
      await appendAudit(tx, {
        eventId: event.id,
        at: services.clock.now(),
        actor: actorOf(viewer),
        action: "session.deleted",
        subjectType: "session",
        subjectId: params.session,
      });
    });
    return DONE;
  });
}

function checkDates(startsOn: LocalDate, endsOn: LocalDate): void {
  if (endsOn < startsOn) throw new DomainError("dates_reversed", { from: startsOn, to: endsOn });
}

function checkedVenue<V extends { hours: readonly { date: LocalDate; opens: string; closes: string }[] }>(venue: V): V {
  for (const { date, opens, closes } of venue.hours)
    if (closes <= opens) throw new DomainError("dates_reversed", { from: `${date} ${opens}`, to: `${date} ${closes}` });
  return venue;
}

function distinctBodies<B extends { organisationId: string; role: string }>(bodies: readonly B[]): B[] {
  return [...new Map(bodies.map((body) => [`${body.organisationId}/${body.role}`, body])).values()];
}

async function oneVenue(db: Db, eventId: string, id: string) {
  const venue = (await listVenues(db, [eventId])).find((row) => row.id === id);
  if (!venue) throw new DomainError("not_found", { what: "venue" });
  return presentVenue(venue, await listTables(db, eventId));
}

async function oneSession(db: Db, eventId: string, id: string) {
  const session = (await presentSessions(db, eventId)).find((row) => row.id === id);
  if (!session) throw new DomainError("not_found", { what: "session" });
  return session;
}

type SessionBody = Parameters<typeof insertSession>[2] extends infer Row
  ? Omit<Row & object, "startsAt" | "endsAt"> & { date: LocalDate; startsAtLocal: string; endsAtLocal: string }
  : never;

/** Local times of the session's own venue become instants; the day must be one of the event's. */
async function sessionRow(tx: Db, eventId: string, body: SessionBody) {
  const event = await getEventRow(tx, eventId);
  const venue = (await listVenues(tx, [eventId])).find((row) => row.id === body.venueId);
  if (!venue) throw new DomainError("not_found", { what: "venue" });
  if (body.date < event.starts_on || body.date > event.ends_on)
    throw new DomainError("session_outside_event", { date: body.date, from: event.starts_on, to: event.ends_on });
  const startsAt = instantAt(body.date, body.startsAtLocal, venue.zone);
  const endsAt = instantAt(body.date, body.endsAtLocal, venue.zone);
  if (endsAt <= startsAt) throw new DomainError("dates_reversed", { from: body.startsAtLocal, to: body.endsAtLocal });
  const { venueId, kind, title, summary, room, languages, speakers } = body;
  return { venueId, kind, title, summary, room, languages, speakers, startsAt, endsAt };
}
