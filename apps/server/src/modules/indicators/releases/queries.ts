import type { IndicatorDefinition } from "@songhua/statistics";
import type { Db } from "../../../platform/database/connect.ts";

/** Versions of a definition under which numbers were published, newest first. */
export async function listPublishedDefinitions(db: Db, id: string): Promise<IndicatorDefinition[]> {
  const rows = await db
    .selectFrom("indicator_definition")
    .select("definition")
    .where("id", "=", id)
    .orderBy("version", "desc")
    .limit(200)
    .execute();
  return rows.map(({ definition }) => definition);
}

/** Hashes of all published definitions, by "id@version". */
export async function publishedHashes(db: Db): Promise<Map<string, string>> {
  const rows = await db.selectFrom("indicator_definition").select(["id", "version", "sha256"]).execute();
  return new Map(rows.map(({ id, version, sha256 }) => [`${id}@${version}`, sha256]));
}

interface Page {
  readonly offset: number;
  readonly limit: number;
}

/** Releases, newest first; `drafts` says of which registers also those not frozen are listed. */
export async function listReleaseRows(
  db: Db,
  filter: { demonstration: boolean | undefined; draftsOf: readonly boolean[] },
  page: Page,
) {
  let query = db.selectFrom("statistics_release");
  if (filter.demonstration !== undefined) query = query.where("demonstration", "=", filter.demonstration);
  query = query.where((eb) =>
    eb.or([
      eb("state", "=", "frozen"),
      ...(filter.draftsOf.length > 0 ? [eb("demonstration", "in", filter.draftsOf)] : []),
    ]),
  );
  const { total } = await query.select((eb) => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const items = await query
    .selectAll()
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .offset(page.offset)
    .limit(page.limit)
    .execute();
  return { items, total };
}
export type ReleaseRow = Awaited<ReturnType<typeof listReleaseRows>>["items"][number];

export async function findReleaseRow(db: Db, id: string): Promise<ReleaseRow | undefined> {
  return db.selectFrom("statistics_release").selectAll().where("id", "=", id).executeTakeFirst();
}

export async function listReleaseFiles(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db
    .selectFrom("statistics_release_file")
    .select(["release_id", "format", "sha256", (eb) => eb.fn<number>("octet_length", ["content"]).as("bytes")])
    .where("release_id", "in", ids)
    .orderBy("format")
    .execute();
}

export async function findReleaseFile(db: Db, id: string, format: string) {
  return db
    .selectFrom("statistics_release_file")
    .select(["content", "media", "sha256"])
    .where("release_id", "=", id)
    .where("format", "=", format)
    .executeTakeFirst();
}

/** Whether a later vintage already corrects a release. */
export async function findSuccessor(db: Db, id: string) {
  return db
    .selectFrom("statistics_release")
    .select("id")
    .where("previous_id", "=", id)
    .where("state", "!=", "failed")
    .limit(1)
    .executeTakeFirst();
}

/** The newest frozen release: of the real register where there is one, else of the demonstration. */
export async function newestFrozen(db: Db): Promise<ReleaseRow | undefined> {
  return db
    .selectFrom("statistics_release")
    .selectAll()
    .where("state", "=", "frozen")
    .orderBy("demonstration")
    .orderBy("frozen_at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
}
