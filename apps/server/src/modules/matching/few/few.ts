import { DomainError, type Instant } from "@songhua/kernel";
import type { Viewer } from "../../../platform/http/viewer.ts";
import { actorOf, type EventContext } from "../../../platform/http/viewer.ts";
import type { Services } from "../../../platform/services.ts";
import { appendAudit } from "../../audit/index.ts";
import { contactsOf, findListings, presentListing, textIn, writeLetters } from "../../listings/index.ts";
import { effectOf } from "../rules/preview.ts";
import { reasonsOf } from "../rules/present-preview.ts";
import { currentRules } from "../rules/queries.ts";
import { askedForWords, findOrganisations } from "./queries.ts";

const NOBODY_HIDDEN: ReadonlySet<string> = new Set();

/** Organisations whose listings have fewer good matches than the rules call enough, those with the fewest first. */
export async function listFew(
  services: Services,
  eventId: string,
  viewer: Viewer,
  page: { readonly offset: number; readonly limit: number },
) {
  const { db } = services;
  const { rules } = await currentRules(db, eventId);
  const found = await effectOf(services, eventId, undefined, () => Promise.resolve(false));
  if (!found) return { items: [], total: 0, enough: rules.enoughMatches };
  const ownerOf = new Map(found.listings.map((listing) => [listing.id, listing.organisationId]));
  const byOwner = Map.groupBy(found.effect.leftShort, ({ listingId }) => ownerOf.get(listingId)!);
  const shown = [...byOwner].slice(page.offset, page.offset + page.limit);
  const ids = shown.map(([id]) => id);
  const [organisations, asked] = await Promise.all([
    findOrganisations(db, eventId, ids),
    askedForWords(db, eventId, ids),
  ]);
  const rows = new Map(
    (
      await findListings(
        db,
        eventId,
        shown.flatMap(([, short]) => short.map(({ listingId }) => listingId)),
      )
    ).map((row) => [row.id, row]),
  );
  return {
    enough: rules.enoughMatches,
    total: byOwner.size,
    items: shown.flatMap(([id, short]) => {
      const organisation = organisations.get(id);
      if (!organisation) return [];
      return [
        {
          organisation: { id, name: organisation.name },
          country: organisation.country,
          askedAt: asked.get(id) ?? null,
          listings: short.flatMap(({ listingId, good, reasons }) => {
            const row = rows.get(listingId);
            return row
              ? [{ listing: presentListing(row, viewer, NOBODY_HIDDEN), good, reasons: reasonsOf(reasons, row) }]
              : [];
          }),
        },
      ];
    }),
  };
}

/** Writes to organisations and asks them to say more; who has nobody to write to is named. */
export async function askForWords(
  services: Services,
  event: EventContext,
  viewer: Viewer,
  organisationIds: readonly string[],
): Promise<{ letters: number; withoutAddress: string[] }> {
  const ids = [...new Set(organisationIds)];
  return services.db.transaction().execute(async (tx) => {
    const organisations = await findOrganisations(tx, event.id, ids);
    if (organisations.size !== ids.length) throw new DomainError("not_found", { what: "organisation" });
    const contacts = await contactsOf(tx, event.id, { organisationIds: ids });
    const at: Instant = services.clock.now();
    const reached = new Set(contacts.map((contact) => contact.organisationId));
    await writeLetters(services, tx, event.id, {
      occasion: "moreWords",
      to: contacts,
      page: "listings",
      words: (contact) => ({
        organisation: textIn(organisations.get(contact.organisationId ?? "")?.name ?? {}, contact.locale),
      }),
    });
    for (const id of ids.filter((one) => reached.has(one)))
      await appendAudit(tx, {
        eventId: event.id,
        at,
        actor: actorOf(viewer),
        action: "market.words_asked",
        subjectType: "organisation",
        subjectId: id,
      });
    return { letters: contacts.length, withoutAddress: ids.filter((id) => !reached.has(id)) };
  });
}
