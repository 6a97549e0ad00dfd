import type { Db } from "../../platform/database/connect.ts";
import type { Viewer } from "../../platform/http/viewer.ts";
import { findListings, mayRead, presentListing } from "../listings/index.ts";
import { pairKey, verdictsOf } from "./verdicts/queries.ts";
import { openRequests, type MatchRow } from "./queries.ts";

/** Matches with both listings as the viewer may see them, and the open request between the two if there is one. */
export async function presentMatches(
  db: Db,
  eventId: string,
  rows: readonly MatchRow[],
  viewer: Viewer,
  revealed: ReadonlySet<string>,
) {
  const listings = await findListings(db, eventId, [...new Set(rows.flatMap((row) => [row.need_id, row.offer_id]))]);
  // A listing back in review is its owner's again; the other side of its matches does not read it there.
  const readable = listings.filter((row) => mayRead({ state: row.state, organisationId: row.organisation_id }, viewer));
  const byId = new Map(readable.map((row) => [row.id, presentListing(row, viewer, revealed)]));
  const organisations = rows.flatMap((row) => [row.need_organisation_id, row.offer_organisation_id]);
  const requests = await openRequests(db, eventId, [...new Set(organisations)]);
  const verdicts = await verdictsOf(db, eventId, rows);
  return rows.flatMap((row) => {
    const [need, offer] = [byId.get(row.need_id), byId.get(row.offer_id)];
    if (!need || !offer) return [];
    const pair = [row.need_organisation_id, row.offer_organisation_id];
    // A request between known organisations must not show on the match of an anonymous one: it would tell who that is.
    const bothKnown = need.organisation !== null && offer.organisation !== null;
    const request = requests.find(
      (open) =>
        open.match_id === row.id ||
        (bothKnown && pair.includes(open.from_organisation_id) && pair.includes(open.to_organisation_id)),
    );
    return [
      {
        id: row.id,
        need,
        offer,
        score: row.score,
        parts: row.parts,
        evidence: row.evidence,
        verdicts: saidOf(verdicts.get(pairKey(row.need_id, row.offer_id)) ?? []),
        requestId: request?.id ?? null,
      },
    ];
  });
}

type Said = NonNullable<ReturnType<Awaited<ReturnType<typeof verdictsOf>>["get"]>>;

function saidOf(rows: Said) {
  const of = (side: "need" | "offer") => {
    const row = rows.find((one) => one.side === side);
    return row ? { verdict: row.verdict, byOrganiser: row.by_organiser, at: row.at } : null;
  };
  return { need: of("need"), offer: of("offer") };
}
