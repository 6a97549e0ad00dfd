import { gunzipSync, gzipSync } from "node:zlib";
import { sql } from "kysely";
import type { PublishedSum } from "@songhua/statistics";
import { json, type Db } from "../../../platform/database/connect.ts";

/** Contributors stand once each; a sum is [place, weight, place, weight, …]. */
interface Packed {
  readonly contributors: readonly string[];
  readonly sums: readonly (readonly number[])[];
}

/** What earlier releases of a register published over undisclosed values, and which releases these are. */
export interface PublishedEarlier {
  readonly releases: readonly string[];
  readonly sums: readonly PublishedSum[];
}

/** Keeps what a draft publishes over undisclosed values, in place of what an earlier making of it did. */
export async function saveProtection(
  tx: Db,
  releaseId: string,
  against: readonly string[],
  sums: readonly PublishedSum[],
): Promise<void> {
  const row = { against: json(against), sums: pack(sums) };
  await tx
    .insertInto("release_protection")
    .values({ release_id: releaseId, ...row })
    .onConflict((conflict) => conflict.column("release_id").doUpdateSet(row))
    .execute();
}

/**
 * The sums of all frozen releases of a register, equal ones once: vintages of one release can be subtracted from each other, and so
 * can releases that know nothing of each other. O(sums).
 */
export async function publishedEarlier(db: Db, demonstration: boolean): Promise<PublishedEarlier> {
  const rows = await db
    .selectFrom("statistics_release")
    .leftJoin("release_protection", "release_protection.release_id", "statistics_release.id")
    .select(["statistics_release.id", "release_protection.sums"])
    .where("statistics_release.demonstration", "=", demonstration)
    .where("statistics_release.state", "=", "frozen")
    .orderBy("statistics_release.frozen_at")
    .orderBy("statistics_release.id")
    .execute();
  const found = new Map<string, PublishedSum>();
  for (const { sums } of rows)
    for (const sum of sums === null ? [] : unpack(sums)) {
      const key = JSON.stringify([...sum.terms].sort(([a], [b]) => (a < b ? -1 : 1)));
      if (!found.has(key)) found.set(key, sum);
    }
  return { releases: rows.map(({ id }) => id), sums: [...found.values()] };
}

/** Until the transaction ends nobody else freezes a release of the register. */
export async function lockReleases(tx: Db, demonstration: boolean): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`releases ${String(demonstration)}`}, 0))`.execute(tx);
}

/**
 * Whether a draft was protected against every release of its register that is frozen by now. Whoever asks holds the lock of the
 * register's releases until the draft is frozen.
 */
export async function isProtected(tx: Db, releaseId: string, demonstration: boolean): Promise<boolean> {
  const own = await tx
    .selectFrom("release_protection")
    .select("against")
    .where("release_id", "=", releaseId)
    .executeTakeFirst();
  const frozen = await tx
    .selectFrom("statistics_release")
    .select("id")
    .where("demonstration", "=", demonstration)
    .where("state", "=", "frozen")
    .execute();
  return own !== undefined && frozen.every(({ id }) => own.against.includes(id));
}

function pack(sums: readonly PublishedSum[]): Buffer {
  const places = new Map<string, number>();
  const placeOf = (contributor: string): number => {
    const place = places.get(contributor) ?? places.size;
    places.set(contributor, place);
    return place;
  };
  const packed: Packed = {
    sums: sums.map(({ terms }) => terms.flatMap(([contributor, weight]) => [placeOf(contributor), weight])),
    contributors: [...places.keys()],
  };
  return gzipSync(JSON.stringify(packed));
}

function unpack(bytes: Buffer): PublishedSum[] {
  // Written by `pack`.
  const { contributors, sums } = JSON.parse(gunzipSync(bytes).toString("utf8")) as Packed;
  return sums.map((sum) => ({
    terms: Array.from({ length: sum.length / 2 }, (_, i) => [contributors[sum[i * 2]!]!, sum[i * 2 + 1]!] as const),
  }));
}
