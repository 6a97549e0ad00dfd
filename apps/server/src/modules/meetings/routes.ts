import { DomainError } from "@songhua/kernel";
import type { Db } from "../../platform/database/connect.ts";
import type { Router } from "../../platform/http/router.ts";
import { actorOf, isStaff, mayActFor, type Viewer } from "../../platform/http/viewer.ts";
import type { Services } from "../../platform/services.ts";
import { appendAudit } from "../audit/index.ts";
import { contactsOf, lockEvent, textIn, writeLetters } from "../listings/index.ts";
import { decideMeetingState } from "./decide.ts";
import { findMeeting, peopleOf, publishedTimetableId, type MeetingRow } from "./meeting-queries.ts";
import { presentMeetings, presentRequests } from "./present.ts";
import { findRequest, getRequestHours, listRequests } from "./queries.ts";
import { answerRequest, askForMeeting } from "./requests.ts";
import { lockMeeting, setLocked, setMeetingState, setRequestState } from "./store.ts";
import { sayTime } from "./times.ts";

/** Told of a placed meeting that was cancelled, in the transaction that cancels it: for whoever serves meetings without being in them. */
export type OnCancelled = (services: Services, tx: Db, eventId: string, meeting: MeetingRow) => Promise<void>;

export function meetingRoutes(router: Router, onCancelled: OnCancelled): void {
  router.on("listRequests", async ({ services, viewer, event, query }) => {
    const { rows, total } = await listRequests(services.db, event.id, viewer, query);
    return { items: await presentRequests(services.db, event.id, rows, viewer, services.clock.now()), total };
  });
  router.on("createRequest", async ({ services, viewer, event, body }) => {
    const id = await askForMeeting(services, event, viewer, body);
    return oneRequest(services, event.id, viewer, id);
  });
  router.on("answerRequest", async ({ services, viewer, event, params, body }) => {
    await answerRequest(services, event, viewer, params.request, body.answer);
    return oneRequest(services, event.id, viewer, params.request);
  });

  router.on("lockMeeting", async ({ services, viewer, event, params, body }) => {
    await services.db.transaction().execute(async (tx) => {
      // Waits for a publication under way, which goes by the states of all meetings.
      await lockEvent(tx, event.id);
      const meeting = await lockMeeting(tx, event.id, params.meeting);
      if (!meeting) throw new DomainError("not_found", { what: "meeting" });
      if (meeting.state === "cancelled") throw new DomainError("meeting_state", { state: meeting.state });
      await setLocked(tx, event.id, params.meeting, body.locked);
      await appendAudit(tx, {
        eventId: event.id,
        at: services.clock.now(),
        actor: actorOf(viewer),
        action: body.locked ? "meeting.locked" : "meeting.unlocked",
        subjectType: "meeting",
        subjectId: params.meeting,
      });
    });
    return oneMeeting(services.db, event.id, params.meeting);
  });

  router.on("setMeetingState", async ({ services, viewer, event, params, body }) => {
    await services.db.transaction().execute(async (tx) => {
      // Waits for a publication under way, which goes by the states of all meetings.
      await lockEvent(tx, event.id);
      const meeting = await lockMeeting(tx, event.id, params.meeting);
      // A meeting of two others is not known to a participant; that it exists is not told either.
      if (!meeting || !(mayActFor(viewer, meeting.a_organisation_id) || mayActFor(viewer, meeting.b_organisation_id)))
        throw new DomainError("not_found", { what: "meeting" });
      const placed = await findMeeting(tx, event.id, params.meeting, await publishedTimetableId(tx, event.id));
      const state = decideMeetingState(meeting.state, body.state, placed?.slot_id != null);
      const cancelled = state === "cancelled";
      await setMeetingState(tx, event.id, params.meeting, { state, outcome: body.outcome, tellCalendars: cancelled });
      // With the meeting gone the two may ask each other again.
      if (cancelled && meeting.request_id !== null)
        await setRequestState(tx, event.id, meeting.request_id, "withdrawn");
      await appendAudit(tx, {
        eventId: event.id,
        at: services.clock.now(),
        actor: actorOf(viewer),
        action: `meeting.${state}`,
        subjectType: "meeting",
        subjectId: params.meeting,
        data: { from: meeting.state, ...(body.outcome === undefined ? {} : { outcome: body.outcome }) },
      });
      if (!cancelled || !placed) return;
      await tellOfCancellation(services, tx, event.id, placed, viewer);
      await onCancelled(services, tx, event.id, placed);
    });
    return oneMeeting(services.db, event.id, params.meeting);
  });
}

async function oneRequest({ db, clock }: Services, eventId: string, viewer: Viewer, id: string) {
  const row = await findRequest(db, eventId, id);
  if (!row) throw new DomainError("not_found", { what: "request" });
  return (await presentRequests(db, eventId, [row], viewer, clock.now()))[0]!;
}

async function oneMeeting(db: Db, eventId: string, id: string) {
  const row = await findMeeting(db, eventId, id, await publishedTimetableId(db, eventId));
  if (!row) throw new DomainError("not_found", { what: "meeting" });
  return (await presentMeetings(db, eventId, [row]))[0]!;
}

/** Everybody who would have come is told, except the side that cancelled. */
async function tellOfCancellation(
  services: Services,
  tx: Db,
  eventId: string,
  meeting: MeetingRow,
  viewer: Viewer,
): Promise<void> {
  const people = await peopleOf(tx, eventId, [meeting.id]);
  const contacts = await contactsOf(tx, eventId, { participantIds: people.map((person) => person.id) });
  const { home_zone: homeZone } = await getRequestHours(tx, eventId);
  await writeLetters(services, tx, eventId, {
    occasion: "meetingCancelled",
    to: contacts.filter((contact) => isStaff(viewer) || contact.organisationId !== viewer.organisationId),
    page: "my-day",
    words: (contact) => ({
      organisation: textIn(
        contact.organisationId === meeting.a_organisation_id ? meeting.b_name : meeting.a_name,
        contact.locale,
      ),
      time: meeting.starts_at === null ? "—" : sayTime(meeting.starts_at, contact.zone ?? homeZone, contact.locale),
    }),
  });
}
