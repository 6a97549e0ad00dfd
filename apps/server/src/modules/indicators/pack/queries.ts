import type { Locale } from "@songhua/kernel";
import type { Db } from "../../../platform/database/connect.ts";

const MOST_VERSIONS = 50;

/** Which text is meant: that of a release's bulletin of one year in one language. */
export interface TextOf {
  readonly releaseId: string;
  readonly locale: Locale;
  readonly period: string;
}

/** Versions of a wording, newest first. */
export async function listTextRows(db: Db, { releaseId, locale, period }: TextOf, limit = MOST_VERSIONS) {
  return db
    .selectFrom("release_text")
    .select(["version", "paragraphs", "author", "created_at"])
    .where("release_id", "=", releaseId)
    .where("locale", "=", locale)
    .where("period", "=", period)
    .orderBy("version", "desc")
    .limit(limit)
    .execute();
}

export async function newestText(db: Db, of: TextOf) {
  return (await listTextRows(db, of, 1))[0];
}
