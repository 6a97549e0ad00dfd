import type { Json } from "./columns.ts";
import type { Instant, LocalDate, MultiText } from "@songhua/kernel";

export type AgreementStep = "registered" | "started" | "executed" | "terminated";

export interface AgreementStepTable {
  event_id: string;
  agreement_id: string;
  step: AgreementStep;
  on_date: LocalDate;
  reference: string;
  note: string;
  recorded_by: string | null;
  author: string;
  at: Instant;
}

export interface AgreementLineTable {
  event_id: string;
  agreement_id: string;
  id: string;
  kind: "milestone" | "payment";
  title: Json<MultiText>;
  due: LocalDate | null;
  amount: string | null;
  currency: string | null;
  payer_position: number | null;
  done_on: LocalDate | null;
}

export interface AgreementPaymentTable {
  event_id: string;
  agreement_id: string;
  id: string;
  line_id: string | null;
  paid_on: LocalDate;
  amount: string;
  currency: string;
  voucher_number: string;
  voucher_name: string | null;
  voucher_media: string | null;
  voucher: Buffer | null;
  voucher_hash: string | null;
  recorded_by: string | null;
  author: string;
  at: Instant;
  withdrawn_at: Instant | null;
  withdrawn_reason: string | null;
}

export interface AgreementReminderTable {
  event_id: string;
  agreement_id: string;
  organisation_id: string;
  about: string;
  sent_at: Instant;
  letters: number;
}

export interface AgreementReminderWordsTable {
  event_id: string;
  agreement_id: string;
  words: Json<MultiText>;
  author: string;
  at: Instant;
}

export interface AgreementNewsTable {
  event_id: string;
  agreement_id: string;
  id: string;
  organisation_id: string;
  text: string;
  author: string;
  at: Instant;
}
