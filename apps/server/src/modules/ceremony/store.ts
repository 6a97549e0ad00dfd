import type { Instant, MultiText } from "@songhua/kernel";
import { json, type Db } from "../../platform/database/connect.ts";
import type { StandRow } from "../../platform/database/schema.ts";

export interface CeremonyRow {
  readonly title: MultiText;
  readonly venueId: string | null;
  readonly startsAt: Instant | null;
  readonly items: readonly { readonly agreementId: string; readonly stands: readonly StandRow[] }[];
}

export async function insertCeremony(
  tx: Db,
  eventId: string,
  id: string,
  row: CeremonyRow,
  now: Instant,
): Promise<void> {
  await tx
    .insertInto("ceremony")
    .values({
      event_id: eventId,
      id,
      title: json(row.title),
      venue_id: row.venueId,
      starts_at: row.startsAt,
      state: "planned",
      revision: 1,
      created_at: now,
    })
    .execute();
  await insertItems(tx, eventId, id, row.items, new Map());
}

export async function lockCeremony(tx: Db, eventId: string, id: string) {
  return tx
    .selectFrom("ceremony")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
}

/** Replaces head and order; what has begun or ended keeps its times. */
export async function replaceCeremony(
  tx: Db,
  eventId: string,
  id: string,
  row: CeremonyRow,
  times: ReadonlyMap<string, { started_at: Instant | null; ended_at: Instant | null }>,
): Promise<void> {
  await tx
    .updateTable("ceremony")
    .set((eb) => ({
      title: json(row.title),
      venue_id: row.venueId,
      starts_at: row.startsAt,
      revision: eb("revision", "+", 1),
    }))
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .execute();
  await tx.deleteFrom("ceremony_item").where("event_id", "=", eventId).where("ceremony_id", "=", id).execute();
  await insertItems(tx, eventId, id, row.items, times);
}

async function insertItems(
  tx: Db,
  eventId: string,
  id: string,
  items: CeremonyRow["items"],
  times: ReadonlyMap<string, { started_at: Instant | null; ended_at: Instant | null }>,
): Promise<void> {
  if (items.length === 0) return;
  await tx
    .insertInto("ceremony_item")
    .values(
      items.map((item, position) => ({
        event_id: eventId,
        ceremony_id: id,
        agreement_id: item.agreementId,
        position,
        stands: json(item.stands),
        started_at: times.get(item.agreementId)?.started_at ?? null,
        ended_at: times.get(item.agreementId)?.ended_at ?? null,
      })),
    )
    .execute();
}

export async function saveStep(
  tx: Db,
  eventId: string,
  id: string,
  step: {
    state: "planned" | "running" | "ended";
    items: readonly { agreementId: string; startedAt: Instant | null; endedAt: Instant | null }[];
  },
): Promise<void> {
  await tx
    .updateTable("ceremony")
    .set((eb) => ({ state: step.state, revision: eb("revision", "+", 1) }))
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .execute();
  for (const item of step.items)
    await tx
      .updateTable("ceremony_item")
      .set({ started_at: item.startedAt, ended_at: item.endedAt })
      .where("event_id", "=", eventId)
      .where("ceremony_id", "=", id)
      .where("agreement_id", "=", item.agreementId)
      .execute();
}

export async function deleteCeremonyRow(tx: Db, eventId: string, id: string): Promise<void> {
  await tx.deleteFrom("ceremony").where("event_id", "=", eventId).where("id", "=", id).execute();
}
