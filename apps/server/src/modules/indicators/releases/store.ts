import type { MultiText } from "@songhua/kernel";
import type { IndicatorDefinition, RateRule } from "@songhua/statistics";
import { json, type Db } from "../../../platform/database/connect.ts";
import { newId } from "../../../platform/ids/new-id.ts";

export async function insertRelease(
  tx: Db,
  one: {
    demonstration: boolean;
    title: MultiText;
    vintage: number;
    previousId: string | null;
    reason: string | null;
    asOf: string;
    rateRule: RateRule;
    createdBy: string | null;
    author: string;
    now: string;
  },
): Promise<string> {
  const id = newId();
  await tx
    .insertInto("statistics_release")
    .values({
      id,
      demonstration: one.demonstration,
      title: json(one.title),
      state: "making",
      vintage: one.vintage,
      previous_id: one.previousId,
      reason: one.reason,
      as_of: one.asOf,
      rate_rule: one.rateRule,
      numbers: 0,
      lines: 0,
      sha256: null,
      failure: null,
      created_by: one.createdBy,
      author: one.author,
      created_at: one.now,
      frozen_at: null,
    })
    .execute();
  return id;
}

export interface MadeFile {
  readonly format: string;
  readonly media: string;
  readonly content: Uint8Array;
  readonly sha256: string;
}

/** Keeps a release's files in place of any earlier ones of the same draft. */
export async function saveMadeRelease(
  tx: Db,
  id: string,
  made: { numbers: number; lines: number; sha256: string; asOf: string; files: readonly MadeFile[] },
): Promise<void> {
  await tx.deleteFrom("statistics_release_file").where("release_id", "=", id).execute();
  for (const file of made.files)
    await tx
      .insertInto("statistics_release_file")
      .values({
        release_id: id,
        format: file.format,
        media: file.media,
        content: Buffer.from(file.content),
        sha256: file.sha256,
      })
      .execute();
  await tx
    .updateTable("statistics_release")
    .set({ state: "draft", numbers: made.numbers, lines: made.lines, sha256: made.sha256, as_of: made.asOf })
    .where("id", "=", id)
    .execute();
}

export async function failRelease(db: Db, id: string, failure: string): Promise<void> {
  await db
    .updateTable("statistics_release")
    .set({ state: "failed", failure })
    .where("id", "=", id)
    .where("state", "=", "making")
    .execute();
}

/** Back to the making: its files are replaced when it is made. */
export async function makeDraftAnew(tx: Db, id: string): Promise<void> {
  await tx
    .updateTable("statistics_release")
    .set({ state: "making" })
    .where("id", "=", id)
    .where("state", "=", "draft")
    .execute();
}

/** @returns false when it is no draft (any more). */
export async function freezeDraft(tx: Db, id: string, now: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("statistics_release")
    .set({ state: "frozen", frozen_at: now })
    .where("id", "=", id)
    .where("state", "=", "draft")
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function keepDefinitions(
  tx: Db,
  definitions: readonly { definition: IndicatorDefinition; sha256: string }[],
  now: string,
): Promise<void> {
  for (const { definition, sha256 } of definitions)
    await tx
      .insertInto("indicator_definition")
      .values({
        id: definition.id,
        version: definition.version,
        sha256,
        definition: json(definition),
        published_at: now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}
