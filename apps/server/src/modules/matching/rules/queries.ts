import type { MultiText } from "@songhua/kernel";
import type { Db } from "../../../platform/database/connect.ts";
import { DEFAULT_RULES, type MarketRules } from "./rules.ts";

/** The newest version of an event's rules; exclusions and refusals as they stand now, also those made one by one since. */
export async function currentRules(db: Db, eventId: string) {
  const [newest, exclusions, refused] = await Promise.all([
    newestVersion(db, eventId),
    db
      .selectFrom("exclusion")
      .select(["a_id", "b_id", "kind", "reason"])
      .where("event_id", "=", eventId)
      .orderBy("a_id")
      .orderBy("b_id")
      .execute(),
    db
      .selectFrom("refused_organisation")
      .select(["organisation_id", "kind", "reason"])
      .where("event_id", "=", eventId)
      .orderBy("organisation_id")
      .execute(),
  ]);
  const rules: MarketRules = {
    ...DEFAULT_RULES,
    // Rules published before there was such a rule lack it.
    ...newest?.rules,
    exclusions: exclusions.map((row) => ({ aId: row.a_id, bId: row.b_id, kind: row.kind, reason: row.reason })),
    refused: refused.map((row) => ({ organisationId: row.organisation_id, kind: row.kind, reason: row.reason })),
  };
  return { rules, newest };
}

export async function newestVersion(db: Db, eventId: string) {
  return db
    .selectFrom("market_rules")
    .selectAll()
    .where("event_id", "=", eventId)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
}

export async function findVersion(db: Db, eventId: string, version: number) {
  return db
    .selectFrom("market_rules")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("version", "=", version)
    .executeTakeFirst();
}

/** Names by id; ids nobody has are left out. */
export async function organisationNames(
  db: Db,
  eventId: string,
  ids: readonly string[],
): Promise<Map<string, MultiText>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("organisation")
    .select(["id", "name"])
    .where("event_id", "=", eventId)
    .where("id", "in", ids)
    .execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}
