import type { Db } from "../../../platform/database/connect.ts";
import type { SideVerdicts } from "./interest.ts";

/** What is known of one pair: what each side said, who said it and when. */
export async function verdictsOf(db: Db, eventId: string, pairs: readonly { need_id: string; offer_id: string }[]) {
  const rows =
    pairs.length === 0
      ? []
      : await db
          .selectFrom("match_verdict")
          .select(["need_id", "offer_id", "side", "verdict", "by_organiser", "at"])
          .where("event_id", "=", eventId)
          .where("need_id", "in", [...new Set(pairs.map((pair) => pair.need_id))])
          .execute();
  return Map.groupBy(rows, (row) => pairKey(row.need_id, row.offer_id));
}

/** The verdicts of the whole event, by pair. */
export async function allVerdicts(db: Db, eventId: string): Promise<ReadonlyMap<string, SideVerdicts>> {
  const rows = await db
    .selectFrom("match_verdict")
    .select(["need_id", "offer_id", "side", "verdict"])
    .where("event_id", "=", eventId)
    .execute();
  const found = new Map<string, SideVerdicts>();
  for (const row of rows) {
    const key = pairKey(row.need_id, row.offer_id);
    found.set(key, { ...found.get(key), [row.side]: row.verdict });
  }
  return found;
}

/** One key for a need and an offer. */
export function pairKey(needId: string, offerId: string): string {
  return `${needId} ${offerId}`;
}
