import {
  DomainError,
  INDUSTRIES,
  LOCALES,
  type ListingKind,
  type Locale,
  type OrganisationRole,
} from "@songhua/kernel";
import type { Router } from "../../../platform/http/router.ts";
import { actorOf } from "../../../platform/http/viewer.ts";
import { sayIn } from "../../../platform/language/say.ts";
import { appendAudit } from "../../audit/index.ts";
import {
  contactsOf,
  findListings,
  insertListing,
  lockEvent,
  presentListing,
  textIn,
  writeLetters,
} from "../../listings/index.ts";
import {
  arrangeGroup,
  attendeesOf,
  findMeeting,
  presentMeetings,
  publishedTimetableId,
  sayTime,
} from "../../meetings/index.ts";
import { jointSlots } from "../../timetable/index.ts";
import { askForSets } from "../asking.ts";
import { marketTask } from "../market-task.ts";
import { getMatchingEvent } from "../queries.ts";
import { currentRules, organisationNames } from "../rules/queries.ts";
import { soon } from "../soon.ts";
import { findMember, listMembers, type MemberRow } from "./queries.ts";

/** What an organisation of a role is asked for, when nobody of that role is there. */
const NEED_OF_ROLE: Readonly<Record<OrganisationRole, ListingKind>> = {
  enterprise: "business",
  university: "research",
  society: "research",
  fund: "capital",
  park: "scene",
  service_provider: "business",
  government: "scene",
};

const UNFIT_SHOWN = 8;

/** Consortia: found, given a slot for all diaries, proposed as a meeting; what is missing is written as a need. */
export function consortiumRoutes(router: Router): void {
  router.on("findConsortia", async ({ services, event, body, closed }) => {
    const { db } = services;
    const anchor = await findMember(db, event.id, body.anchorId);
    if (!anchor) throw new DomainError("not_found", { what: "organisation" });
    const roles = [...new Set(body.roles)];
    const members = await listMembers(db, event.id, roles);
    const { rules } = await currentRules(db, event.id);
    const facts = ({ id, role, country, languages }: MemberRow) => ({ id, role, country, languages });
    const present = (row: MemberRow) => ({ ...facts(row), name: row.name, languages: [...row.languages] });
    const answer = await soon(
      `sets ${event.id} ${anchor.id} ${roles.join(" ")}`,
      { patienceMs: body.waitMs, closed: closed() },
      async (signal) =>
        askForSets(
          {
            ...(await marketTask(services, event.id)),
            members: [facts(anchor), ...members.filter(({ id }) => id !== anchor.id).map(facts)],
            anchorId: anchor.id,
            roles,
            rules,
          },
          signal,
        ),
    );
    if (!answer) return { anchor: present(anchor), sets: [], missing: [], pending: true };
    const { sets, covers } = answer;
    const byId = new Map(members.map((row) => [row.id, row]));
    const coverOf = new Map(covers);
    return {
      anchor: present(anchor),
      sets: sets.map((set) => {
        const rows = set.memberIds.map((id) => byId.get(id)!);
        return {
          members: rows.map((row) => ({ ...present(row), covers: [...(coverOf.get(row.id) ?? [])] })),
          missing: [...set.missing],
          score: set.score,
          parts: { ...set.parts },
          shared: sharedLanguages([anchor, ...rows]),
        };
      }),
      // With nobody of any wanted role there is no set, and every role is missing.
      missing: sets.length === 0 ? roles.filter((role) => !members.some((row) => row.role === role)) : [],
      pending: false,
    };
  });

  router.on("findJointSlots", async ({ services, event, body }) => {
    const ids = [...new Set(body.organisationIds)];
    const { attendees, nobody, mode } = await attendeesOf(services.db, event.id, ids);
    if (nobody.length > 0 || attendees.length < 2) return { slots: [], unfit: [], mode, people: [], nobody };
    const joint = await jointSlots(
      services.db,
      event.id,
      attendees.map((attendee) => attendee.participantId),
      services.clock.now(),
    );
    // One person comes for each organisation, in the order asked for.
    const organisationOf = new Map(attendees.map((attendee, i) => [attendee.participantId, ids[i]!]));
    const unfit = joint.unfit
      .map(({ busyIds, ...slot }) => ({ ...slot, busy: busyIds.map((id) => organisationOf.get(id)!) }))
      .sort((a, b) => a.busy.length - b.busy.length)
      .slice(0, UNFIT_SHOWN);
    return {
      slots: [...joint.slots],
      unfit,
      mode: joint.mode,
      people: attendees.map(({ venueId }, i) => ({ organisationId: ids[i]!, venueId })),
      nobody,
    };
  });

  router.on("proposeGroupMeeting", async ({ services, viewer, event, body }) => {
    const ids = [...new Set(body.organisationIds)];
    if (ids.length < 2) throw new DomainError("bad_request", { field: "organisationIds" });
    const now = services.clock.now();
    const meetingId = await services.db.transaction().execute(async (tx) => {
      await lockEvent(tx, event.id);
      const { attendees, nobody } = await attendeesOf(tx, event.id, ids);
      if (nobody.length > 0) throw new DomainError("participant_not_approved", { organisationId: nobody[0]! });
      const people = attendees.map((attendee) => attendee.participantId);
      const slot = (await jointSlots(tx, event.id, people, now)).slots.find(({ slotId }) => slotId === body.slotId);
      if (!slot) throw new DomainError("conflict", { what: "slot" });
      const id = await arrangeGroup(tx, event.id, { organisationIds: ids, wish: slot, now });
      await appendAudit(tx, {
        eventId: event.id,
        at: now,
        actor: actorOf(viewer),
        action: "meeting.group_proposed",
        subjectType: "meeting",
        subjectId: id,
        data: { organisationIds: ids, slotId: slot.slotId },
      });
      const names = await organisationNames(tx, event.id, ids);
      const { home_zone: homeZone } = await getMatchingEvent(tx, event.id);
      await writeLetters(services, tx, event.id, {
        occasion: "groupProposed",
        to: await contactsOf(tx, event.id, { participantIds: people }),
        page: "my-day",
        words: (contact) => ({
          organisations: ids
            .filter((one) => one !== contact.organisationId)
            .map((one) => textIn(names.get(one) ?? {}, contact.locale))
            .join("; "),
          time: sayTime(slot.startsAt, contact.zone ?? homeZone, contact.locale),
          message: body.message === "" ? "" : `${body.message.replace(/^/gm, "> ")}\n\n`,
        }),
      });
      return id;
    });
    const row = await findMeeting(services.db, event.id, meetingId, await publishedTimetableId(services.db, event.id));
    return (await presentMeetings(services.db, event.id, [row!]))[0]!;
  });

  router.on("writeMissingNeed", async ({ services, viewer, event, body }) => {
    const anchor = await findMember(services.db, event.id, body.anchorId);
    if (!anchor) throw new DomainError("not_found", { what: "organisation" });
    const now = services.clock.now();
    const locales: readonly Locale[] = anchor.languages.length > 0 ? anchor.languages : ["en"];
    const texts = locales.map((locale) => {
      const say = sayIn(locale);
      const role = say(`glossary:organisationRole.${body.role}`);
      return {
        locale,
        title: say("market:consortium.role_need.title", { role }),
        body: say("market:consortium.role_need.body", { role }),
        provenance: "machine" as const,
      };
    });
    const id = await services.db.transaction().execute(async (tx) => {
      const made = await insertListing(
        tx,
        event.id,
        {
          organisationId: anchor.id,
          side: "need",
          kind: NEED_OF_ROLE[body.role],
          industry: anchor.industry ?? INDUSTRIES[0],
          texts,
          validFrom: null,
          validUntil: null,
          anonymous: false,
        },
        { state: "draft", demonstration: anchor.demonstration, now },
      );
      await appendAudit(tx, {
        eventId: event.id,
        at: now,
        actor: actorOf(viewer),
        action: "listing.created",
        subjectType: "listing",
        subjectId: made,
        data: { role: body.role },
      });
      return made;
    });
    const [row] = await findListings(services.db, event.id, [id]);
    return presentListing(row!, viewer, new Set());
  });
}

/** Languages all of them speak; both Korean orthographies are read by readers of either. */
function sharedLanguages(members: readonly { readonly languages: readonly Locale[] }[]): Locale[] {
  const spoken = (locale: Locale) => locale.slice(0, 2);
  return LOCALES.filter(
    (locale, i) =>
      LOCALES.findIndex((other) => spoken(other) === spoken(locale)) === i &&
      members.every((member) => member.languages.some((own) => spoken(own) === spoken(locale))),
  );
}
