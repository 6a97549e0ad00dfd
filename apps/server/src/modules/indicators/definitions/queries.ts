import { sql } from "kysely";
import type { Db } from "../../../platform/database/connect.ts";

/** So many own definitions an installation may have. */
export const MOST_OWN = 300;
const MOST_VERSIONS = 200;

const rows = (db: Db) => db.selectFrom("own_definition").selectAll();
export type OwnRow = Awaited<ReturnType<ReturnType<typeof rows>["execute"]>>[number];

/** Versions in use, by id. */
export async function listInUse(db: Db): Promise<OwnRow[]> {
  return rows(db).where("state", "=", "in_use").orderBy("id").limit(MOST_OWN).execute();
}

/** Of each id its draft, the version in use and the newest withdrawn one. */
export async function listNewest(db: Db, drafts: boolean): Promise<OwnRow[]> {
  const query = drafts ? rows(db) : rows(db).where("state", "!=", "draft");
  return query
    .distinctOn(["id", "state"])
    .orderBy("id")
    .orderBy("state")
    .orderBy("version", "desc")
    .limit(MOST_OWN * 3)
    .execute();
}

/** Newest first. */
export async function listVersions(db: Db, id: string, drafts: boolean): Promise<OwnRow[]> {
  const query = drafts ? rows(db) : rows(db).where("state", "!=", "draft");
  return query.where("id", "=", id).orderBy("version", "desc").limit(MOST_VERSIONS).execute();
}

export async function findOwn(db: Db, id: string, state: OwnRow["state"]): Promise<OwnRow | undefined> {
  return rows(db).where("id", "=", id).where("state", "=", state).executeTakeFirst();
}

/** How an id is written already, where only its case differs. */
export async function findSpelling(db: Db, id: string): Promise<string | undefined> {
  const found = await db
    .selectFrom("own_definition")
    .select("id")
    .where(sql`upper(id)`, "=", id.toUpperCase())
    .limit(1)
    .executeTakeFirst();
  return found?.id;
}

export async function countIds(db: Db): Promise<number> {
  const { ids } = await db
    .selectFrom("own_definition")
    .select((eb) => eb.fn.count<number>("id").distinct().as("ids"))
    .executeTakeFirstOrThrow();
  return Number(ids);
}

/** The highest version of an id that ever stood here, or under which figures were published; 0 for none. */
export async function lastVersion(db: Db, id: string): Promise<number> {
  const [own, published] = await Promise.all([
    db
      .selectFrom("own_definition")
      .select((eb) => eb.fn.max("version").as("version"))
      .where("id", "=", id)
      .where("state", "!=", "draft")
      .executeTakeFirst(),
    db
      .selectFrom("indicator_definition")
      .select((eb) => eb.fn.max("version").as("version"))
      .where("id", "=", id)
      .executeTakeFirst(),
  ]);
  return Math.max(own?.version ?? 0, published?.version ?? 0);
}
