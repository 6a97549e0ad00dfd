import { DomainError, plusMinutes, type MultiText } from "@songhua/kernel";
import type { Db } from "../../platform/database/connect.ts";
import { mayActFor, type EventContext, type Viewer } from "../../platform/http/viewer.ts";
import { actorOf } from "../../platform/http/viewer.ts";
import { sayIn } from "../../platform/language/say.ts";
import type { Services } from "../../platform/services.ts";
import { appendAudit } from "../audit/index.ts";
import { contactsOf, lockEvent, textIn, writeLetters } from "../listings/index.ts";
import { chooseAttendees, meetingMode } from "./attendees.ts";
import { decideAnswer, receiverOf, type Answer } from "./decide.ts";
import { mayMeet } from "./may-meet.ts";
import {
  findMatchPair,
  findParties,
  getRequestHours,
  listCandidates,
  listVenueIds,
  meetingsLeft,
  openMatches,
  toAnonymous,
  validityDay,
} from "./queries.ts";
import { expireBetween, insertMeeting, insertRequest, lockRequest, setRequestState } from "./store.ts";
import { sayTime } from "./times.ts";

export interface RequestInput {
  readonly fromOrganisationId: string;
  readonly toOrganisationId?: string | undefined;
  readonly matchId?: string | undefined;
  readonly message: string;
  readonly priority: "must" | "nice";
}

/** Asks another organisation for a meeting and writes to its people. @returns the request's id. */
export async function askForMeeting(
  services: Services,
  event: EventContext,
  viewer: Viewer,
  input: RequestInput,
): Promise<string> {
  const from = input.fromOrganisationId;
  if (!mayActFor(viewer, from)) throw new DomainError("forbidden");
  if (event.state === "archived") throw new DomainError("event_archived");
  return services.db.transaction().execute(async (tx) => {
    // With the event held, nobody can keep the two apart between the question and the answer.
    await lockEvent(tx, event.id);
    const now = services.clock.now();
    const to = await whoIsAsked(tx, event.id, from, input, now);
    const parties = await findParties(tx, event.id, [from, to]);
    if (parties.size !== 2) throw new DomainError("not_found", { what: "organisation" });
    await mayMeet(tx, event.id, [from, to]);
    if ((await meetingsLeft(tx, event.id, from)) === 0) throw new DomainError("request_quota");
    const { request_hours: hours, home_zone: homeZone } = await getRequestHours(tx, event.id);
    await expireBetween(tx, event.id, [from, to], now);
    const expiresAt = plusMinutes(now, hours * 60);
    const id = await insertRequest(tx, event.id, {
      fromOrganisationId: from,
      toOrganisationId: to,
      matchId: input.matchId ?? null,
      message: input.message,
      priority: input.priority,
      expiresAt,
      createdBy: viewer.account?.id ?? null,
      createdAt: now,
    });
    if (id === undefined) throw new DomainError("request_duplicate");
    await appendAudit(tx, {
      eventId: event.id,
      at: now,
      actor: actorOf(viewer),
      action: "request.sent",
      subjectType: "request",
      subjectId: id,
      data: { from, to, priority: input.priority },
    });
    await writeLetters(services, tx, event.id, {
      occasion: "requestReceived",
      to: await contactsOf(tx, event.id, { organisationIds: [to] }),
      page: "requests",
      words: (contact) => ({
        organisation: textIn(parties.get(from)!.name, contact.locale),
        message: input.message === "" ? "" : `${quoted(input.message)}\n\n`,
        until: sayTime(expiresAt, contact.zone ?? homeZone, contact.locale),
      }),
    });
    return id;
  });
}

/** @throws DomainError match_ended when the screen asked from was older than what became of the match's listings. */
async function whoIsAsked(tx: Db, eventId: string, from: string, input: RequestInput, now: string): Promise<string> {
  const match = input.matchId === undefined ? undefined : await findMatchPair(tx, eventId, input.matchId);
  if (input.matchId !== undefined && !match) throw new DomainError("match_ended");
  const to = receiverOf(
    from,
    input.toOrganisationId,
    match && { needOrganisationId: match.need_organisation_id, offerOrganisationId: match.offer_organisation_id },
  );
  if (input.matchId !== undefined) {
    const open = await openMatches(tx, eventId, [input.matchId], await validityDay(tx, eventId, now));
    if (!open.has(input.matchId)) throw new DomainError("match_ended");
  }
  return to;
}

/** Answers a request; accepted, it becomes a meeting to be placed. The other side is told. */
export async function answerRequest(
  services: Services,
  event: EventContext,
  viewer: Viewer,
  requestId: string,
  answer: Answer,
): Promise<void> {
  await services.db.transaction().execute(async (tx) => {
    await lockEvent(tx, event.id);
    const request = await lockRequest(tx, event.id, requestId);
    const forSender = request !== undefined && mayActFor(viewer, request.from_organisation_id);
    const forReceiver = request !== undefined && mayActFor(viewer, request.to_organisation_id);
    // A request between two others is not known to a participant; that it exists is not told either.
    if (!request || !(forSender || forReceiver)) throw new DomainError("not_found", { what: "request" });
    const now = services.clock.now();
    const state = decideAnswer(
      { state: request.state, expiresAt: request.expires_at },
      answer,
      { forSender, forReceiver },
      now,
    );
    // Asked before the state changes: an accepted request hides nobody.
    const hidden = (await toAnonymous(tx, event.id, [requestId])).has(requestId);
    // Arranged before the state changes: the quota counts what was agreed before.
    const meetingId = state === "accepted" ? await arrangeMeeting(tx, event.id, request, now) : undefined;
    await setRequestState(tx, event.id, requestId, state);
    await appendAudit(tx, {
      eventId: event.id,
      at: now,
      actor: actorOf(viewer),
      action: `request.${state}`,
      subjectType: "request",
      subjectId: requestId,
      data: meetingId === undefined ? {} : { meetingId },
    });
    if (state === "withdrawn") return;
    const parties = await findParties(tx, event.id, [request.to_organisation_id]);
    const receiver = parties.get(request.to_organisation_id)!;
    await writeLetters(services, tx, event.id, {
      occasion: state === "accepted" ? "requestAccepted" : "requestDeclined",
      to: await contactsOf(tx, event.id, { organisationIds: [request.from_organisation_id] }),
      page: state === "accepted" ? "requests" : "matches",
      words: (contact) => ({
        organisation:
          hidden && state === "declined"
            ? sayIn(contact.locale)("meetings:anonymousOrganisation")
            : textIn(receiver.name as MultiText, contact.locale),
      }),
    });
  });
}

/** @throws DomainError as `mayMeet`, whose rules may have changed by now; request_quota when a side has as many as it may; participant_not_approved when a side has nobody to come. */
async function arrangeMeeting(
  tx: Db,
  eventId: string,
  request: NonNullable<Awaited<ReturnType<typeof lockRequest>>>,
  now: string,
): Promise<string> {
  const [from, to] = [request.from_organisation_id, request.to_organisation_id];
  await mayMeet(tx, eventId, [from, to]);
  const sides = [from, to] as const;
  const attendees = [];
  for (const organisationId of sides) {
    if ((await meetingsLeft(tx, eventId, organisationId)) === 0) throw new DomainError("request_quota");
    const own = chooseAttendees(await listCandidates(tx, eventId, organisationId));
    if (own.length === 0) throw new DomainError("participant_not_approved", { organisationId });
    attendees.push(...own);
  }
  const parties = await findParties(tx, eventId, sides);
  return insertMeeting(tx, eventId, {
    requestId: request.id,
    aOrganisationId: from,
    bOrganisationId: to,
    mode: meetingMode(attendees, await listVenueIds(tx, eventId)),
    priority: request.priority,
    participantIds: attendees.map((attendee) => attendee.participantId),
    demonstration: sides.some((id) => parties.get(id)?.demonstration ?? false),
    createdAt: now,
  });
}

/** The sender's words set off from ours, line by line, so that nobody mistakes them for the platform's. */
function quoted(message: string): string {
  return message
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");
}
