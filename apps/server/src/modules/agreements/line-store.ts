import type { LocalDate, MultiText } from "@songhua/kernel";
import { json, type Db } from "../../platform/database/connect.ts";

export interface NewLine {
  readonly id: string;
  readonly kind: "milestone" | "payment";
  readonly title: MultiText;
  readonly due: LocalDate | null;
  readonly amount: { readonly amount: string; readonly currency: string } | null;
  readonly payer: number | null;
}

export async function insertLines(
  tx: Db,
  eventId: string,
  agreementId: string,
  lines: readonly NewLine[],
): Promise<void> {
  if (lines.length === 0) return;
  await tx
    .insertInto("agreement_line")
    .values(
      lines.map((line) => ({
        event_id: eventId,
        agreement_id: agreementId,
        id: line.id,
        kind: line.kind,
        title: json(line.title),
        due: line.due,
        amount: line.amount?.amount ?? null,
        currency: line.amount?.currency ?? null,
        payer_position: line.payer,
        done_on: null,
      })),
    )
    .execute();
}
