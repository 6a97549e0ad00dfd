import { json, type Db } from "../../../platform/database/connect.ts";
import type { QuestionRow } from "../../../platform/database/schema.ts";

export async function saveQuestions(tx: Db, eventId: string, questions: readonly QuestionRow[]): Promise<void> {
  await tx
    .updateTable("event")
    .set({ questions: json(questions) })
    .where("id", "=", eventId)
    .execute();
}
