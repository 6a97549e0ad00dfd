import { allocate, match, type Match, type MatchListing } from "@songhua/matching";
import type { Certificate, Meeting, Problem, Timetable } from "@songhua/scheduling";
import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import { setImmediate as nextTurn } from "node:timers/promises";
import { listingEncoder } from "../../modules/matching/encoder.ts";
import { chooseAttendees } from "../../modules/meetings/index.ts";
import { buildProblem, solveInThreads } from "../../modules/timetable/index.ts";
import type { Programme } from "./programme.ts";
import {
  numbered,
  type PlanSource,
  type SourceListing,
  type SourceOrganisation,
  type SourceParticipant,
} from "./source.ts";

export interface PlannedMeeting {
  readonly id: string;
  /** The same for the same two organisations whenever they are planned again: calendars recognise it. */
  readonly calendarId: string;
  readonly organisationIds: readonly [string, string];
  readonly personIds: readonly string[];
  readonly score: number;
}
export interface Plan {
  readonly source: PlanSource;
  readonly programme: Programme;
  readonly matches: readonly Match[];
  /** Everybody who can be in a meeting: the participants, and a stand-in for each organisation that registered nobody. */
  readonly people: readonly (SourceParticipant & { readonly standIn: boolean })[];
  readonly meetings: readonly PlannedMeeting[];
  /** Organisations with a match that got no meeting. */
  readonly unserved: readonly string[];
  readonly problem: Problem;
  readonly timetable: Timetable;
  readonly certificate: Certificate;
  /** What shows the bound, where it rests on a search. */
  readonly proof: Uint8Array | undefined;
}
export interface PlanOptions {
  readonly seed: number;
  /** Undefined: as long as it takes, a few seconds for some hundred meetings. */
  readonly seconds: number | undefined;
  readonly meetingsEach: number;
  readonly progress: (phase: "matching" | "placing", done: number, total: number) => void;
  /** Throws when the plan is no longer wanted; asked between the steps and while meetings are placed. */
  readonly goOn: () => void;
}

/** The count of moves decides, so that a seed gives the same plan again; the clock only where a time was asked for. */
const MOVES = 8_000_000;
const LONGEST_SECONDS = 3600;
const MOST_THREADS = 2;
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/**
 * Matches listings, chooses meetings between organisations and places them. Deterministic for a seed, unless `seconds` gives
 * the clock a say.
 * @throws Error when the independent checker refuses the timetable: a fault of the solver that must reach no calendar.
 */
export async function makePlan(source: PlanSource, programme: Programme, options: PlanOptions): Promise<Plan> {
  const organisations = new Map(source.organisations.map((organisation) => [organisation.id, organisation]));
  const { matches } = match(
    source.listings.map((listing) => asMatchListing(listing, organisations.get(listing.organisationId)!)),
    {
      today: programme.date,
      encoder: listingEncoder(),
      onProgress: (done, total) => options.progress("matching", done, total),
    },
  );
  await nextTurn(); // a signal is heard only between turns
  options.goOn();
  const { meetings: proposed, unserved } = allocate(
    matches.map((found) => ({ a: found.needOrganisationId, b: found.offerOrganisationId, score: found.score })),
    { defaultCapacity: Math.min(options.meetingsEach, programme.slots.length) },
  );
  const { people, attendees } = whoMeets(source);
  const meetings = proposed.map(({ a, b, score }, i): PlannedMeeting => {
    const names = [a, b].map((id) => JSON.stringify(organisations.get(id)!.name)).sort();
    const calendarId = sha256([programme.date, ...names].join("\n")).slice(0, 32);
    const personIds = [...attendees.get(a)!, ...attendees.get(b)!];
    return { id: numbered("m", i), calendarId, organisationIds: [a, b], personIds, score };
  });
  const problem = buildProblem({
    homeZone: programme.zone,
    slots: programme.slots,
    venues: programme.venues.map(({ id, zone }) => ({ id, zone, hours: [] })),
    tables: programme.venues.flatMap((venue) => venue.tables),
    people: people
      .filter((person) => meetings.some((meeting) => meeting.personIds.includes(person.id)))
      .map(({ id, venueId }) => ({ id, venueId, busy: [] })),
    meetings: meetings.map((meeting, i) => ({ ...meeting, priority: priorityOf(meetings, i) })),
  });
  const { timetable, certificate, proof } = await solveInThreads(problem, {
    seed: options.seed,
    watch: (newest) => {
      options.progress("placing", Math.floor((newest?.share ?? 0) * 1000), 1000);
      options.goOn();
      return false;
    },
    ...(options.seconds === undefined
      ? { seconds: LONGEST_SECONDS, threads: 1, iterations: MOVES }
      : { seconds: options.seconds, threads: Math.min(MOST_THREADS, availableParallelism()) }),
  });
  options.goOn();
  return { source, programme, matches, people, meetings, unserved, problem, timetable, certificate, proof };
}

/** A meeting that gives one side its first matters more than anybody's sixth. */
function priorityOf(meetings: readonly PlannedMeeting[], index: number): Meeting["priority"] {
  const before = meetings.slice(0, index);
  const first = meetings[index]!.organisationIds.some(
    (id) => !before.some((other) => other.organisationIds.includes(id)),
  );
  return first ? "must" : "nice";
}

function asMatchListing(listing: SourceListing, organisation: SourceOrganisation): MatchListing {
  return {
    id: listing.id,
    organisationId: organisation.id,
    side: listing.side,
    kind: listing.kind,
    industry: listing.industry,
    role: organisation.role,
    country: organisation.country,
    texts: listing.texts,
    validFrom: listing.validFrom ?? undefined,
    validUntil: listing.validUntil ?? undefined,
    languages: organisation.languages,
  };
}

/** Who sits at the table for each organisation, by the rule the server has; nobody registered gives a stand-in. */
function whoMeets(source: PlanSource): { people: Plan["people"]; attendees: Map<string, string[]> } {
  const people = source.participants.map((person) => ({ ...person, standIn: false }));
  const attendees = new Map<string, string[]>();
  for (const { id: organisationId, name } of source.organisations) {
    const own = people.filter((person) => person.organisationId === organisationId);
    if (own.length === 0) {
      const unknown = { email: null, phone: null, title: null, languages: [], venueId: null };
      const standIn = { id: `x${organisationId}`, organisationId, name, ...unknown, standIn: true };
      people.push(standIn);
      own.push(standIn);
    }
    const chosen = chooseAttendees(
      // Ids count in the order of the file, which is the order of registration as far as anybody can tell.
      own.map(({ id, venueId }) => ({ participantId: id, venueId, checkedIn: false, registeredAt: id })),
    );
    attendees.set(
      organisationId,
      chosen.map((candidate) => candidate.participantId),
    );
  }
  return { people, attendees };
}
