import type { Instant } from "@songhua/kernel";
import { json, type Db } from "../../../platform/database/connect.ts";
import type { VerdictRow } from "../../../platform/database/schema.ts";
import { scoreWithInterest } from "./interest.ts";
import { pairKey, verdictsOf } from "./queries.ts";

interface Judged {
  readonly id: string;
  readonly need_id: string;
  readonly offer_id: string;
  readonly parts: Readonly<Record<string, number>>;
}

/** Writes one side's verdict, or takes it back; the match stands at its new place in every list at once. */
export async function setVerdict(
  tx: Db,
  eventId: string,
  match: Judged,
  given: { side: "need" | "offer"; verdict: VerdictRow | null; byOrganiser: boolean; at: Instant },
): Promise<void> {
  const { need_id, offer_id } = match;
  if (given.verdict === null)
    await tx
      .deleteFrom("match_verdict")
      .where("event_id", "=", eventId)
      .where("need_id", "=", need_id)
      .where("offer_id", "=", offer_id)
      .where("side", "=", given.side)
      .execute();
  else {
    const said = { verdict: given.verdict, by_organiser: given.byOrganiser, at: given.at };
    await tx
      .insertInto("match_verdict")
      .values({ event_id: eventId, need_id, offer_id, side: given.side, ...said })
      .onConflict((conflict) => conflict.columns(["event_id", "need_id", "offer_id", "side"]).doUpdateSet(said))
      .execute();
  }
  const now = (await verdictsOf(tx, eventId, [match])).get(pairKey(need_id, offer_id)) ?? [];
  const word = (side: "need" | "offer") => now.find((row) => row.side === side)?.verdict;
  const { score, part } = scoreWithInterest(
    { forNeed: match.parts["forNeed"] ?? 0, forOffer: match.parts["forOffer"] ?? 0 },
    { need: word("need"), offer: word("offer") },
  );
  await tx
    .updateTable("match")
    .set({ score, parts: json({ ...match.parts, interest: part }) })
    .where("event_id", "=", eventId)
    .where("id", "=", match.id)
    .execute();
}
