import { json, type Db } from "../../../platform/database/connect.ts";
import type { TextOf } from "./queries.ts";

/** @returns false when the version is there already: somebody else was quicker. */
export async function insertText(
  tx: Db,
  one: TextOf & {
    version: number;
    paragraphs: { id: string; text: string }[];
    author: string;
    createdBy: string | null;
    now: string;
  },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("release_text")
    .values({
      release_id: one.releaseId,
      locale: one.locale,
      period: one.period,
      version: one.version,
      paragraphs: json(one.paragraphs),
      author: one.author,
      created_by: one.createdBy,
      created_at: one.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}
