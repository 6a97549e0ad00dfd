import { plusMinutes } from "@songhua/kernel";
import { GOOD_SCORE, matchAll, proposeMeetings } from "../matching/index.ts";
import { PLATFORM } from "../audit/index.ts";
import { chooseAttendees, insertMeeting, insertRequest, meetingMode, setRequestState } from "../meetings/index.ts";
import { startRun, type RunBook, type RunContext, type RunEnd } from "../runs/index.ts";
import { placeAll, publishDraft } from "../timetable/index.ts";
import type { Services } from "../../platform/services.ts";
import type { Db } from "../../platform/database/connect.ts";
import { hasMeetings, listMatchPairs, listPeopleByOrganisation, listVenueIds } from "./store.ts";

const KIND = "demonstration";
const MEETINGS_EACH = 4;
/** By moves, not by the clock: the same demonstration everywhere. */
const SOLVER = { seed: 1, seconds: 120, iterations: 5_000_000 };

/** Adds the work that brings the demonstration to the middle of its day: matched, meetings agreed, timetable published. */
export function demonstrationRuns(book: RunBook): void {
  book.add(KIND, stage);
}

/** Starts that work in the caller's transaction. @returns the run's id. */
export function startStaging(services: Services, tx: Db, eventId: string): Promise<string> {
  return startRun(services, tx, { eventId, kind: KIND, createdBy: null });
}

/** Nobody is written to: the people are generated, and a letter to them must never leave. Done twice, it changes nothing more. */
async function stage(context: RunContext): Promise<RunEnd> {
  const { services, eventId } = context;
  const matched = await matchAll(context);
  const meetings = await services.db.transaction().execute((tx) => agreeMeetings(tx, eventId, services.clock.now()));
  const placed = await placeAll({ ...context, input: { ...SOLVER, keepPublished: false } });
  const timetableId = placed.note?.["timetableId"];
  if (typeof timetableId === "string")
    await services.db
      .transaction()
      .execute((tx) => publishDraft(services, tx, eventId, timetableId, { actor: PLATFORM, silent: true }));
  return { note: { ...matched.note, ...placed.note, meetings } };
}

/** Turns the market's proposal into agreed meetings between organisations that have somebody to send. */
async function agreeMeetings(tx: Db, eventId: string, now: string): Promise<number> {
  if (await hasMeetings(tx, eventId)) return 0;
  const people = await listPeopleByOrganisation(tx, eventId);
  const venueIds = await listVenueIds(tx, eventId);
  const pairs = (await listMatchPairs(tx, eventId)).filter(
    (pair) => pair.score >= GOOD_SCORE && people.has(pair.needOrganisationId) && people.has(pair.offerOrganisationId),
  );
  let count = 0;
  for (const { a, b } of proposeMeetings(pairs, MEETINGS_EACH).meetings) {
    const attendees = [a, b].flatMap((organisationId) => chooseAttendees(people.get(organisationId) ?? []).slice(0, 1));
    const pair = pairs.find((one) => one.needOrganisationId === a && one.offerOrganisationId === b);
    const requestId = await insertRequest(tx, eventId, {
      fromOrganisationId: a,
      toOrganisationId: b,
      matchId: pair?.matchId ?? null,
      message: "",
      priority: "nice",
      expiresAt: plusMinutes(now, 48 * 60),
      createdBy: null,
      createdAt: now,
    });
    if (requestId === undefined) continue;
    await setRequestState(tx, eventId, requestId, "accepted");
    await insertMeeting(tx, eventId, {
      requestId,
      aOrganisationId: a,
      bOrganisationId: b,
      mode: meetingMode(attendees, venueIds),
      priority: "nice",
      participantIds: attendees.map((person) => person.participantId),
      demonstration: true,
      createdAt: now,
    });
    count += 1;
  }
  return count;
}
