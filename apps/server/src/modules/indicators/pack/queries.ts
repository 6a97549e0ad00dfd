import type { Locale } from "@songhua/kernel";
import type { Db } from "../../../platform/database/connect.ts";

const MOST_VERSIONS = 50;

/** Versions of the wording in one language, newest first. */
export async function listTextRows(db: Db, releaseId: string, locale: Locale, limit = MOST_VERSIONS) {
  return db
    .selectFrom("release_text")
    .select(["version", "paragraphs", "author", "created_at"])
    .where("release_id", "=", releaseId)
    .where("locale", "=", locale)
    .orderBy("version", "desc")
    .limit(limit)
    .execute();
}

export async function newestText(db: Db, releaseId: string, locale: Locale) {
  return (await listTextRows(db, releaseId, locale, 1))[0];
}
