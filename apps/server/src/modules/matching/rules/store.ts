import type { Instant } from "@songhua/kernel";
import { json, type Db } from "../../../platform/database/connect.ts";
import type { MarketRules } from "./rules.ts";

/** Rows have five values and a statement at most 65,535. */
const ROWS_PER_STATEMENT = 5000;

interface NewVersion {
  readonly version: number;
  readonly restores: number | null;
  readonly actor: string;
  readonly at: Instant;
}

/**
 * Writes a new version of the rules and puts its exclusions and refusals in force. The caller holds the event's
 * lock.
 */
export async function saveRules(
  tx: Db,
  eventId: string,
  { exclusions, refused, ...rules }: MarketRules,
  made: NewVersion,
): Promise<void> {
  await tx
    .insertInto("market_rules")
    .values({
      event_id: eventId,
      ...made,
      rules: json(rules),
      exclusions: json(exclusions),
      refused: json(refused),
    })
    .execute();
  await tx.deleteFrom("exclusion").where("event_id", "=", eventId).execute();
  for (let from = 0; from < exclusions.length; from += ROWS_PER_STATEMENT)
    await tx
      .insertInto("exclusion")
      .values(
        exclusions
          .slice(from, from + ROWS_PER_STATEMENT)
          .map(({ aId, bId, kind, reason }) => ({ event_id: eventId, a_id: aId, b_id: bId, kind, reason })),
      )
      .execute();
  await tx.deleteFrom("refused_organisation").where("event_id", "=", eventId).execute();
  if (refused.length > 0)
    await tx
      .insertInto("refused_organisation")
      .values(
        refused.map(({ organisationId, kind, reason }) => ({
          event_id: eventId,
          organisation_id: organisationId,
          kind,
          reason,
        })),
      )
      .execute();
}
