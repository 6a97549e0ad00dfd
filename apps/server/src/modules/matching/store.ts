import type { Selectable } from "kysely";
import { json, type Db } from "../../platform/database/connect.ts";
import type { ExclusionTable } from "../../platform/database/schema.ts";
import { newId } from "../../platform/ids/new-id.ts";
import type { MatchRecord } from "./market.ts";

/** A row has a dozen values and a statement at most 65,535. */
const ROWS_PER_STATEMENT = 1000;

/**
 * Puts the matches of a run in the place of the event's former ones. Pairs that stay keep their id; the others go, but for
 * those of `spared` listings, which have a newer run of their own. The caller holds the event's lock.
 */
export async function replaceMatches(
  tx: Db,
  eventId: string,
  runId: string,
  matches: readonly MatchRecord[],
  spared: readonly string[] = [],
): Promise<void> {
  await putMatches(tx, eventId, runId, matches);
  let former = tx.deleteFrom("match").where("event_id", "=", eventId).where("run_id", "!=", runId);
  if (spared.length > 0) former = former.where("need_id", "not in", spared).where("offer_id", "not in", spared);
  await former.execute();
}

/** As `replaceMatches` for the `renewed` listings alone; `gone` pairs go as well. The caller holds the event's lock. */
export async function changeMatches(
  tx: Db,
  eventId: string,
  runId: string,
  matches: readonly MatchRecord[],
  renewed: readonly string[],
  gone: readonly { readonly needId: string; readonly offerId: string }[],
): Promise<void> {
  await putMatches(tx, eventId, runId, matches);
  if (renewed.length > 0)
    await tx
      .deleteFrom("match")
      .where("event_id", "=", eventId)
      .where("run_id", "!=", runId)
      .where((eb) => eb.or([eb("need_id", "in", renewed), eb("offer_id", "in", renewed)]))
      .execute();
  await dropMatches(tx, eventId, gone);
}

/** Takes these pairs away. The caller holds the event's lock. */
export async function dropMatches(
  tx: Db,
  eventId: string,
  gone: readonly { readonly needId: string; readonly offerId: string }[],
): Promise<void> {
  for (let from = 0; from < gone.length; from += ROWS_PER_STATEMENT)
    await tx
      .deleteFrom("match")
      .where("event_id", "=", eventId)
      .where((eb) =>
        eb.or(
          gone
            .slice(from, from + ROWS_PER_STATEMENT)
            .map(({ needId, offerId }) => eb.and([eb("need_id", "=", needId), eb("offer_id", "=", offerId)])),
        ),
      )
      .execute();
}

async function putMatches(tx: Db, eventId: string, runId: string, matches: readonly MatchRecord[]): Promise<void> {
  for (let from = 0; from < matches.length; from += ROWS_PER_STATEMENT) {
    await tx
      .insertInto("match")
      .values(
        matches.slice(from, from + ROWS_PER_STATEMENT).map((found) => ({
          event_id: eventId,
          id: newId(),
          need_id: found.needId,
          offer_id: found.offerId,
          need_organisation_id: found.needOrganisationId,
          offer_organisation_id: found.offerOrganisationId,
          score: found.score,
          parts: json(found.parts),
          evidence: json(found.evidence),
          run_id: runId,
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(["event_id", "need_id", "offer_id"]).doUpdateSet((eb) => ({
          need_organisation_id: eb.ref("excluded.need_organisation_id"),
          offer_organisation_id: eb.ref("excluded.offer_organisation_id"),
          score: eb.ref("excluded.score"),
          parts: eb.ref("excluded.parts"),
          evidence: eb.ref("excluded.evidence"),
          run_id: eb.ref("excluded.run_id"),
        })),
      )
      .execute();
  }
}

type ExclusionKind = Selectable<ExclusionTable>["kind"];

/** Keeps two organisations apart: notes it, drops their matches and withdraws what is still asked between them. */
export async function exclude(
  tx: Db,
  eventId: string,
  [a, b]: readonly [string, string],
  { kind, reason }: { readonly kind: ExclusionKind; readonly reason: string },
): Promise<{ matches: number; requests: number }> {
  await tx
    .insertInto("exclusion")
    .values({ event_id: eventId, a_id: a, b_id: b, kind, reason })
    .onConflict((conflict) => conflict.columns(["event_id", "a_id", "b_id"]).doUpdateSet({ kind, reason }))
    .execute();
  const matches = await tx
    .deleteFrom("match")
    .where("event_id", "=", eventId)
    .where("need_organisation_id", "in", [a, b])
    .where("offer_organisation_id", "in", [a, b])
    .executeTakeFirst();
  const requests = await tx
    .updateTable("meeting_request")
    .set({ state: "withdrawn" })
    .where("event_id", "=", eventId)
    .where("state", "=", "pending")
    .where("from_organisation_id", "in", [a, b])
    .where("to_organisation_id", "in", [a, b])
    .executeTakeFirst();
  return { matches: Number(matches.numDeletedRows), requests: Number(requests.numUpdatedRows) };
}

/** @returns false when the two were not kept apart. */
export async function removeExclusion(tx: Db, eventId: string, [a, b]: readonly [string, string]): Promise<boolean> {
  const result = await tx
    .deleteFrom("exclusion")
    .where("event_id", "=", eventId)
    .where("a_id", "=", a)
    .where("b_id", "=", b)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}
