import { DomainError } from "@songhua/kernel";
import type { Db } from "../../platform/database/connect.ts";
import type { EventContext, Viewer } from "../../platform/http/viewer.ts";
import { actorOf, isStaff, mayActFor } from "../../platform/http/viewer.ts";
import type { Router } from "../../platform/http/router.ts";
import type { Services } from "../../platform/services.ts";
import { appendAudit } from "../audit/index.ts";
import { startRun } from "../runs/index.ts";
import { checkListing, decideMove, keepProvenance, stateAfterEdit } from "./decide.ts";
import { mayRead } from "./face.ts";
import { textIn, writeLetters } from "./letters.ts";
import { presentListing } from "./present.ts";
import { contactsOf, findListings, listListings, organisationExists, revealedTo } from "./queries.ts";
import { insertListing, lockListing, moveListing, updateListing } from "./store.ts";

export function listingRoutes(router: Router): void {
  router.on("listListings", async ({ services, viewer, event, query }) => {
    const revealed = await revealedTo(services.db, event.id, viewer);
    const { rows, total } = await listListings(services.db, event.id, viewer, query, revealed);
    return { items: rows.map((row) => presentListing(row, viewer, revealed)), total };
  });

  router.on("getListing", ({ services, viewer, event, params }) =>
    oneListing(services.db, event, viewer, params.listing),
  );

  router.on("createListing", async ({ services, viewer, event, body }) => {
    if (!mayActFor(viewer, body.organisationId)) throw new DomainError("forbidden");
    refuseArchived(event);
    checkListing(body);
    const id = await services.db.transaction().execute(async (tx) => {
      if (!(await organisationExists(tx, event.id, body.organisationId)))
        throw new DomainError("not_found", { what: "organisation" });
      const now = services.clock.now();
      const created = await insertListing(tx, event.id, body, { state: "draft", demonstration: false, now });
      await appendAudit(tx, audit(event.id, viewer, now, "listing.created", created, { side: body.side }));
      return created;
    });
    return oneListing(services.db, event, viewer, id);
  });

  router.on("updateListing", async ({ services, viewer, event, params, body }) => {
    refuseArchived(event);
    checkListing(body);
    await services.db.transaction().execute(async (tx) => {
      const before = await lockOwn(tx, event.id, viewer, params.listing);
      // A listing handed to another organisation must be the caller's both before and after.
      if (!mayActFor(viewer, body.organisationId)) throw new DomainError("forbidden");
      if (!(await organisationExists(tx, event.id, body.organisationId)))
        throw new DomainError("not_found", { what: "organisation" });
      const state = stateAfterEdit(before.state);
      const now = services.clock.now();
      const texts = keepProvenance(before.texts, body.texts);
      await updateListing(tx, event.id, params.listing, { ...body, texts }, state, now);
      await appendAudit(
        tx,
        audit(event.id, viewer, now, "listing.changed", params.listing, { from: before.state, to: state }),
      );
    });
    return oneListing(services.db, event, viewer, params.listing);
  });

  router.on("moveListing", async ({ services, viewer, event, params, body }) => {
    refuseArchived(event);
    await services.db.transaction().execute(async (tx) => {
      const before = await lockOwn(tx, event.id, viewer, params.listing);
      const by = isStaff(viewer) ? "staff" : "owner";
      const after = decideMove({ state: before.state, reviewNote: before.review_note }, body.to, body.note, by);
      const now = services.clock.now();
      await moveListing(tx, event.id, params.listing, after, now);
      await appendAudit(
        tx,
        audit(event.id, viewer, now, `listing.${after.state}`, params.listing, {
          from: before.state,
          ...(after.state === "returned" ? { note: after.reviewNote } : {}),
        }),
      );
      if (after.state === "returned" || after.state === "accepted")
        await tellOwner(services, tx, event.id, before, after);
      // The kind of run is all that ties the two: matching does the work, and is not known here.
      if (after.state === "accepted")
        await startRun(services, tx, {
          eventId: event.id,
          kind: "rematching",
          input: { listingId: params.listing },
          createdBy: viewer.account?.id ?? null,
        });
    });
    return oneListing(services.db, event, viewer, params.listing);
  });
}

/** @throws DomainError not_found for a listing the viewer may not read: its existence is not told either. */
async function oneListing(db: Db, event: EventContext, viewer: Viewer, id: string) {
  const [row] = await findListings(db, event.id, [id]);
  if (!row || !mayRead({ state: row.state, organisationId: row.organisation_id }, viewer))
    throw new DomainError("not_found", { what: "listing" });
  return presentListing(row, viewer, await revealedTo(db, event.id, viewer));
}

async function lockOwn(tx: Db, eventId: string, viewer: Viewer, id: string) {
  const row = await lockListing(tx, eventId, id);
  if (!row || !mayRead({ state: row.state, organisationId: row.organisation_id }, viewer))
    throw new DomainError("not_found", { what: "listing" });
  if (!mayActFor(viewer, row.organisation_id)) throw new DomainError("forbidden");
  return row;
}

async function tellOwner(
  services: Services,
  tx: Db,
  eventId: string,
  listing: NonNullable<Awaited<ReturnType<typeof lockListing>>>,
  after: { state: string; reviewNote: string | null },
): Promise<void> {
  await writeLetters(services, tx, eventId, {
    occasion: after.state === "returned" ? "listingReturned" : "listingAccepted",
    to: await contactsOf(tx, eventId, { organisationIds: [listing.organisation_id] }),
    page: "listings",
    words: (contact) => ({
      title: textIn(Object.fromEntries(listing.texts.map((text) => [text.locale, text.title])), contact.locale),
      note: after.reviewNote ?? "",
    }),
  });
}

function refuseArchived(event: EventContext): void {
  if (event.state === "archived") throw new DomainError("event_archived");
}

const audit = (
  eventId: string,
  viewer: Viewer,
  at: string,
  action: string,
  subjectId: string,
  data: Record<string, unknown>,
) => ({ eventId, at, actor: actorOf(viewer), action, subjectType: "listing", subjectId, data });
