import type { Db } from "../../platform/database/connect.ts";
import { newId } from "../../platform/ids/new-id.ts";
import { findAgreementRow } from "./queries.ts";
import { findVersion } from "./drafting/queries.ts";
import { insertLines } from "./line-store.ts";

const KEYS = "abcdef";

/** What the signed text plans becomes what is followed: its milestones and payments, with their dates. */
export async function copySchedule(tx: Db, eventId: string, id: string): Promise<void> {
  const row = await findAgreementRow(tx, eventId, id);
  const current = row?.current_version ? await findVersion(tx, eventId, id, row.current_version) : undefined;
  const schedule = current?.text.schedule ?? [];
  // An amendment's plan is that of what it amends, from now on.
  await insertLines(
    tx,
    eventId,
    row?.amends_id ?? id,
    schedule.map((line) => ({
      id: newId(),
      kind: line.kind,
      title: line.title,
      due: line.due,
      amount: line.amount,
      payer: line.payer === null ? null : KEYS.indexOf(line.payer),
    })),
  );
}
