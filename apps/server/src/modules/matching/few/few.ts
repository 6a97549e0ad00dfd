import { DomainError, type Instant } from "@songhua/kernel";
import type { Viewer } from "../../../platform/http/viewer.ts";
import { actorOf, type EventContext } from "../../../platform/http/viewer.ts";
import type { Services } from "../../../platform/services.ts";
import { appendAudit } from "../../audit/index.ts";
import { contactsOf, findListings, presentListing, textIn, writeLetters } from "../../listings/index.ts";
import { askForReasons } from "../asking.ts";
import { GOOD_SCORE } from "../market.ts";
import { marketTask } from "../market-task.ts";
import { eventDay, storedMatches } from "../queries.ts";
import { reasonsOf } from "../rules/present-preview.ts";
import { currentRules } from "../rules/queries.ts";
import type { MarketRules } from "../rules/rules.ts";
import { soon } from "../soon.ts";
import { askedForWords, findOrganisations, listingsWithFew } from "./queries.ts";
import type { FewAnswer } from "./work-out-few.ts";

const NOBODY_HIDDEN: ReadonlySet<string> = new Set();

/**
 * Organisations whose listings have fewer good matches than the rules call enough, those with the fewest first. Reasons are null
 * while they are still being worked out.
 */
export async function listFew(
  services: Services,
  eventId: string,
  viewer: Viewer,
  page: { readonly offset: number; readonly limit: number; readonly waitMs?: number | undefined },
  closed: AbortSignal,
) {
  const { db } = services;
  const { rules } = await currentRules(db, eventId);
  const enough = rules.enoughMatches;
  const short = await listingsWithFew(db, eventId, {
    enough,
    goodScore: GOOD_SCORE,
    day: await eventDay(db, eventId, services.clock.now()),
  });
  const byOwner = Map.groupBy(short, ({ organisationId }) => organisationId);
  const shown = [...byOwner].slice(page.offset, page.offset + page.limit);
  const ids = shown.map(([id]) => id);
  const asked = shown.flatMap(([, lines]) => lines);
  const reasons =
    asked.length === 0
      ? new Map()
      : await soon(`few ${eventId} ${page.offset} ${page.limit}`, { patienceMs: page.waitMs, closed }, (signal) =>
          reasonsFor(services, eventId, rules, asked, signal),
        );
  const organisations = await findOrganisations(db, eventId, ids);
  const wordsAsked = await askedForWords(db, eventId, ids);
  const listings = await findListings(
    db,
    eventId,
    asked.map(({ listingId }) => listingId),
  );
  const rows = new Map(listings.map((row) => [row.id, row]));
  return {
    enough,
    total: byOwner.size,
    items: shown.flatMap(([id, lines]) => {
      const organisation = organisations.get(id);
      if (!organisation) return [];
      return [
        {
          organisation: { id, name: organisation.name },
          country: organisation.country,
          askedAt: wordsAsked.get(id) ?? null,
          listings: lines.flatMap(({ listingId, good }) => {
            const row = rows.get(listingId);
            return row
              ? [
                  {
                    listing: presentListing(row, viewer, NOBODY_HIDDEN),
                    good,
                    reasons: reasons ? reasonsOf(reasons.get(listingId) ?? [], row) : null,
                  },
                ]
              : [];
          }),
        },
      ];
    }),
  };
}

/** What stands in the way of these listings; a market that was not open yet is opened first. */
export async function reasonsFor(
  services: Services,
  eventId: string,
  rules: MarketRules,
  short: readonly { readonly listingId: string; readonly good: number }[],
  signal?: AbortSignal,
): Promise<FewAnswer> {
  return askForReasons(
    {
      ...(await marketTask(services, eventId)),
      rules,
      short,
      matched: await storedMatches(services.db, eventId),
    },
    signal,
  );
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
