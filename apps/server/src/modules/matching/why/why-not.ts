import { DomainError } from "@songhua/kernel";
import type { Viewer } from "../../../platform/http/viewer.ts";
import type { Services } from "../../../platform/services.ts";
import { findListings, presentListing, type ListingRow } from "../../listings/index.ts";
import { askWhy } from "../asking.ts";
import { marketTask } from "../market-task.ts";
import { currentRules } from "../rules/queries.ts";
import type { MarketRules } from "../rules/rules.ts";
import { soon } from "../soon.ts";
import { acceptedListings, countAgreed, matchedPairs } from "./queries.ts";
import type { WhyAnswer } from "./work-out-why.ts";

/** Everybody's face is shown: only organisers ask. */
const NOBODY_HIDDEN: ReadonlySet<string> = new Set();

interface Asked {
  readonly listing: string;
  readonly listingId?: string | undefined;
  readonly organisationId?: string | undefined;
  readonly waitMs?: number | undefined;
}

/** Why a listing is not matched with another, or with any of an organisation's: one answer each, the nearest first. */
export async function explainNoMatch(
  services: Services,
  eventId: string,
  viewer: Viewer,
  asked: Asked,
  closed: AbortSignal,
) {
  const { db } = services;
  const [own] = await findListings(db, eventId, [asked.listing]);
  if (!own) throw new DomainError("not_found", { what: "listing" });
  const otherIds = await othersOf(services, eventId, own, asked);
  const { rules } = await currentRules(db, eventId);
  const matched = await matchedPairs(db, eventId);
  const answers = await soon(
    `why ${eventId} ${own.id} ${otherIds.join(" ")}`,
    { patienceMs: asked.waitMs, closed },
    async (signal) =>
      askWhy(
        {
          ...(await marketTask(services, eventId)),
          rules,
          listingId: own.id,
          otherIds,
          matched: matched.map((row) => ({ needId: row.need_id, offerId: row.offer_id })),
        },
        signal,
      ),
  );
  if (!answers) return { listing: presentListing(own, viewer, NOBODY_HIDDEN), answers: [], pending: true };
  const shown = [...otherIds, ...answers.flatMap(({ places }) => beforeIds(places))];
  const rows = new Map((await findListings(db, eventId, [...new Set(shown)])).map((row) => [row.id, row]));
  const agreed = await countAgreed(db, eventId, [
    own.organisation_id,
    ...new Set([...rows.values()].map((row) => row.organisation_id)),
  ]);
  const present = (row: ListingRow) => presentListing(row, viewer, NOBODY_HIDDEN);
  const isFull = (row: ListingRow) =>
    rules.meetingsPerOrganisation !== null && (agreed.get(row.organisation_id) ?? 0) >= rules.meetingsPerOrganisation;
  const standing = (side: { place: number; beforeIds: readonly string[] } | undefined, seen: "need" | "offer") =>
    side
      ? {
          place: side.place,
          before: side.beforeIds.flatMap((id) => {
            const row = rows.get(id);
            const pair = matched.find((one) => (seen === "need" ? one.offer_id : one.need_id) === id);
            return row ? [{ listing: present(row), score: pair?.score ?? 0 }] : [];
          }),
        }
      : null;
  const items = answers.flatMap((answer) => {
    const row = rows.get(answer.otherId);
    if (!row) return [];
    const [need, offer] = own.side === "need" ? [own, row] : [row, own];
    const match = matched.find((one) => one.need_id === need.id && one.offer_id === offer.id);
    const reason = reasonOf(answer.reason, own, row, match !== undefined);
    return [
      {
        other: present(row),
        reason,
        rule: ruleBehind(reason, rules, answer, [own.organisation_id, row.organisation_id]),
        full: isFull(own) || isFull(row),
        matchId: match?.id ?? null,
        score: match?.score ?? answer.score,
        parts: answer.parts,
        evidence: [...answer.evidence],
        subjects: answer.subjects,
        forNeed: standing(answer.places?.need, "need"),
        forOffer: standing(answer.places?.offer, "offer"),
      },
    ];
  });
  return { listing: present(own), answers: items.sort((a, b) => (b.score ?? -1) - (a.score ?? -1)), pending: false };
}

async function othersOf({ db }: Services, eventId: string, own: ListingRow, asked: Asked): Promise<string[]> {
  if ((asked.listingId === undefined) === (asked.organisationId === undefined))
    throw new DomainError("bad_request", { field: "listingId" });
  if (asked.listingId !== undefined) return [asked.listingId];
  return acceptedListings(db, eventId, asked.organisationId!, own.side === "need" ? "offer" : "need");
}

const beforeIds = (places: WhyAnswer["places"]): readonly string[] =>
  places ? [...places.need.beforeIds, ...places.offer.beforeIds] : [];

/** What the engine does not know: listings out of the market, and what is stored. */
function reasonOf(reason: WhyAnswer["reason"], own: ListingRow, other: ListingRow, isMatched: boolean) {
  if (own.state !== "accepted" || other.state !== "accepted") return "not_accepted" as const;
  if (isMatched && reason !== "expired") return "matched" as const;
  if (reason === "unknown_listing") return "not_accepted" as const;
  return reason === "matched" ? ("due" as const) : reason;
}

function ruleBehind(reason: string, rules: MarketRules, { ruleId }: WhyAnswer, pair: readonly string[]) {
  if (reason === "excluded") {
    const rule = rules.exclusions.find(({ aId, bId }) => pair.includes(aId) && pair.includes(bId));
    return rule ? { kind: rule.kind, reason: rule.reason } : null;
  }
  if (reason === "refused") {
    const rule = rules.refused.find(({ organisationId }) => pair.includes(organisationId));
    return rule ? { kind: rule.kind, reason: rule.reason } : null;
  }
  const rule = rules.meetings.find(({ id }) => id === ruleId);
  return rule ? { kind: null, reason: rule.reason } : null;
}
