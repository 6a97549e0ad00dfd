import { DomainError } from "@songhua/kernel";
import { DONE, type Router } from "../../../platform/http/router.ts";
import { actorOf, isStaff } from "../../../platform/http/viewer.ts";
import type { Db } from "../../../platform/database/connect.ts";
import { appendAudit } from "../../audit/index.ts";
import { listMeetingSides } from "../../meetings/index.ts";
import { maySee } from "../../registration/index.ts";
import { loadProblem } from "../load.ts";
import { loadFrame, participantNames } from "../queries.ts";
import { speakingTimes } from "../speaking.ts";
import { checkProblem, namedIn } from "./check.ts";
import {
  countVenues,
  findAvailability,
  findInterpreter,
  findRules,
  interpreterPlanned,
  listInterpreters,
  listPeopleOf,
  listUnavailable,
  subjectExists,
  type InterpreterRow,
  type UnavailableRow,
} from "./queries.ts";
import {
  deleteInterpreter,
  insertInterpreter,
  replaceTimes,
  saveAvailability,
  saveRules,
  updateInterpreter,
} from "./store.ts";

/** More than screens can grey out. */
const MOST_TIMES = 20_000;

/** What timetables go by: rules, interpreters, and when somebody or something cannot be had. */
export function rulesRoutes(router: Router): void {
  router.on("getTimetableRules", ({ services, event }) => findRules(services.db, event.id));

  router.on("setTimetableRules", async ({ services, viewer, event, body }) => {
    await services.db.transaction().execute(async (tx) => {
      const ends = [...new Set(body.travel.flatMap((way) => way.venueIds))];
      if ((await countVenues(tx, event.id, ends)) !== ends.length)
        throw new DomainError("not_found", { what: "venue" });
      const before = await findRules(tx, event.id);
      await saveRules(tx, event.id, body);
      const changed = (Object.keys(body) as (keyof typeof body)[]).filter(
        (key) => JSON.stringify(before[key]) !== JSON.stringify(body[key]),
      );
      await appendAudit(tx, {
        eventId: event.id,
        at: services.clock.now(),
        actor: actorOf(viewer),
        action: "timetable.rules_set",
        subjectType: "event",
        subjectId: event.id,
        data: Object.fromEntries(changed.map((key) => [key, { before: before[key], after: body[key] }])),
      });
    });
    return findRules(services.db, event.id);
  });

  router.on("checkTimetable", async ({ services, event, body }) => {
    const { problem } = await loadProblem(services.db, event.id, {
      now: services.clock.now(),
      keepPublished: false,
      rules: body.rules,
    });
    const checked = await checkProblem(problem, body.seconds, () => performance.now());
    const named = namedIn(problem, [
      ...checked.findings,
      ...(checked.clash?.rules ?? []),
      ...(checked.clash?.loosenings ?? []),
    ]);
    const sides = await listMeetingSides(services.db, event.id, named.meetings);
    return {
      ...checked,
      meetings: problem.meetings.length,
      people: await participantNames(services.db, event.id, named.people),
      meetingNames: [...sides].map(([id, organisations]) => ({ id, organisations })),
    };
  });

  router.on("listInterpreters", async ({ services, viewer, event }) => ({
    items: (await listInterpreters(services.db, event.id)).map((row) => presentInterpreter(row, isStaff(viewer))),
  }));

  router.on("createInterpreter", async ({ services, viewer, event, body }) => {
    const now = services.clock.now();
    const id = await services.db.transaction().execute(async (tx) => {
      await refuseStrangeVenue(tx, event.id, body.venueId);
      const created = await insertInterpreter(tx, event.id, body, { now, demonstration: false });
      await appendAudit(tx, {
        eventId: event.id,
        at: now,
        actor: actorOf(viewer),
        action: "interpreter.created",
        subjectType: "interpreter",
        subjectId: created,
      });
      return created;
    });
    return oneInterpreter(services.db, event.id, id);
  });

  router.on("updateInterpreter", async ({ services, viewer, event, params, body }) => {
    await services.db.transaction().execute(async (tx) => {
      await refuseStrangeVenue(tx, event.id, body.venueId);
      if (!(await updateInterpreter(tx, event.id, params.interpreter, body)))
        throw new DomainError("not_found", { what: "interpreter" });
      await appendAudit(tx, {
        eventId: event.id,
        at: services.clock.now(),
        actor: actorOf(viewer),
        action: "interpreter.changed",
        subjectType: "interpreter",
        subjectId: params.interpreter,
      });
    });
    return oneInterpreter(services.db, event.id, params.interpreter);
  });

  router.on("deleteInterpreter", async ({ services, viewer, event, params }) => {
    await services.db.transaction().execute(async (tx) => {
      if (await interpreterPlanned(tx, event.id, params.interpreter))
        throw new DomainError("conflict", { what: "interpreter" });
      if (!(await deleteInterpreter(tx, event.id, params.interpreter)))
        throw new DomainError("not_found", { what: "interpreter" });
      await appendAudit(tx, {
        eventId: event.id,
        at: services.clock.now(),
        actor: actorOf(viewer),
        action: "interpreter.deleted",
        subjectType: "interpreter",
        subjectId: params.interpreter,
      });
    });
    return DONE;
  });

  router.on("listUnavailableTimes", async ({ services, event }) => ({
    items: [
      ...(await listUnavailable(services.db, event.id, { limit: MOST_TIMES })).map(presentTime),
      ...(await talks(services.db, event.id)),
    ],
  }));

  router.on("setUnavailableTimes", async ({ services, viewer, event, body }) => {
    const { kind, subjectId, times } = body;
    await services.db.transaction().execute(async (tx) => {
      if (!(await subjectExists(tx, event.id, kind, subjectId))) throw new DomainError("not_found", { what: kind });
      await replaceTimes(tx, event.id, { kind, subjectId }, times);
      await appendAudit(tx, {
        eventId: event.id,
        at: services.clock.now(),
        actor: actorOf(viewer),
        action: "availability.set",
        subjectType: kind,
        subjectId,
        data: { times: times.length },
      });
    });
    return { items: (await listUnavailable(services.db, event.id, { kind, subjectId })).map(presentTime) };
  });

  router.on("getAvailability", async ({ services, viewer, event, params }) => {
    const row = await findAvailability(services.db, event.id, params.participant);
    if (!row || !maySee(viewer, row)) throw new DomainError("not_found", { what: "participant" });
    return oneAvailability(services.db, event.id, params.participant);
  });

  router.on("setAvailability", async ({ services, viewer, event, params, body }) => {
    if (!isStaff(viewer) && viewer.participantId !== params.participant) throw new DomainError("forbidden");
    const { minMeetings, maxMeetings, unavailable } = body;
    if (minMeetings !== null && maxMeetings !== null && minMeetings > maxMeetings)
      throw new DomainError("bad_request", { field: "minMeetings" });
    await services.db.transaction().execute(async (tx) => {
      if (!(await subjectExists(tx, event.id, "participant", params.participant)))
        throw new DomainError("not_found", { what: "participant" });
      await saveAvailability(tx, event.id, params.participant, body);
      await replaceTimes(tx, event.id, { kind: "participant", subjectId: params.participant }, unavailable);
      await appendAudit(tx, {
        eventId: event.id,
        at: services.clock.now(),
        actor: actorOf(viewer),
        action: "availability.set",
        subjectType: "participant",
        subjectId: params.participant,
        data: { times: unavailable.length, minMeetings, maxMeetings, zone: body.zone },
      });
    });
    return oneAvailability(services.db, event.id, params.participant);
  });
}

async function refuseStrangeVenue(tx: Db, eventId: string, venueId: string | null): Promise<void> {
  if (venueId !== null && !(await subjectExists(tx, eventId, "venue", venueId)))
    throw new DomainError("not_found", { what: "venue" });
}

async function oneInterpreter(db: Db, eventId: string, id: string) {
  const row = await findInterpreter(db, eventId, id);
  if (!row) throw new DomainError("not_found", { what: "interpreter" });
  return presentInterpreter(row, true);
}

/** How to reach an interpreter, and the link that opens their day, are for those who plan. */
const presentInterpreter = (row: InterpreterRow, full: boolean) => ({
  id: row.id,
  name: row.name,
  venueId: row.venue_id,
  languagePairs: row.language_pairs,
  fields: row.fields,
  demonstration: row.demonstration,
  email: full ? row.email : null,
  locale: full ? row.locale : null,
  dayPath: full ? `/interpreting/${row.calendar_token}` : null,
});

const presentTime = (row: UnavailableRow) => ({
  kind: row.kind,
  subjectId: row.subject_id,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  reason: row.disruption_id === null ? ("stated" as const) : ("disruption" as const),
});

/** When people are on stage, by the programme. */
async function talks(db: Db, eventId: string) {
  const { sessions } = await loadFrame(db, eventId);
  const spoken = sessions.map((row) => ({ startsAt: row.starts_at, endsAt: row.ends_at, speakers: row.speakers }));
  const organisationIds = spoken.flatMap((session) =>
    session.speakers.flatMap((speaker) => speaker.organisationId ?? []),
  );
  const people = await listPeopleOf(db, eventId, [...new Set(organisationIds)]);
  const times = speakingTimes(
    spoken,
    people.map((row) => ({ id: row.id, name: row.name, organisationId: row.organisation_id })),
  );
  return [...times].flatMap(([subjectId, intervals]) =>
    intervals.map((time) => ({
      kind: "participant" as const,
      subjectId,
      startsAt: time.startsAt,
      endsAt: time.endsAt,
      reason: "talk" as const,
    })),
  );
}

async function oneAvailability(db: Db, eventId: string, participantId: string) {
  const row = await findAvailability(db, eventId, participantId);
  if (!row) throw new DomainError("not_found", { what: "participant" });
  const times = await listUnavailable(db, eventId, { kind: "participant", subjectId: participantId });
  return {
    participantId,
    zone: row.zone,
    effectiveZone: row.effective_zone,
    minMeetings: row.min_meetings,
    maxMeetings: row.max_meetings,
    unavailable: times
      .filter((time) => time.disruption_id === null)
      .map((time) => ({ startsAt: time.starts_at, endsAt: time.ends_at })),
  };
}
