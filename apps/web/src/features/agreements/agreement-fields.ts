import type { BodyOf, Operations } from "@songhua/contract";
import { CURRENCIES, isDecimal, type Currency, type MultiText } from "@songhua/kernel";
import type { Answer } from "../../api/transport.ts";
import type { PickedOrganisation } from "../organisation-picker/organisation-picker.tsx";

export type Agreement = Answer<"getAgreement">;
export type AgreementBody = NonNullable<BodyOf<Operations["createAgreement"]>>;
export type AgreementValue = AgreementBody["value"];

export const AGREEMENT_TONE = { proposed: "attention", signed: "confirmed", withdrawn: "neutral" } as const;

/** A value as it is being written: all its fields at once, so that changing one's mind loses nothing. */
export interface ValueDraft {
  readonly kind: AgreementValue["kind"];
  readonly amount: string;
  readonly currency: Currency;
  readonly withRate: boolean;
  readonly rateTo: Currency;
  readonly rate: string;
  readonly rateSource: string;
  readonly rateDate: string;
}

export function draftOf(value: Agreement["value"] | undefined): ValueDraft {
  const amount = value?.kind === "amount" ? value : undefined;
  return {
    kind: value?.kind ?? "none",
    amount: amount?.amount ?? "",
    currency: amount?.currency ?? "CNY",
    withRate: amount?.rate != null,
    rateTo: amount?.rate?.to ?? "CNY",
    rate: amount?.rate?.rate ?? "",
    rateSource: amount?.rate?.source ?? "",
    rateDate: amount?.rate?.date ?? "",
  };
}

/** Digits as people write them: 4 200 000,50 · 4,200,000.50 · full-width digits. */
export function readAmount(text: string): string {
  const plain = text.normalize("NFKC").replace(/[\s\u00a0\u202f']/g, "");
  const lastComma = plain.lastIndexOf(",");
  const lastPoint = plain.lastIndexOf(".");
  if (lastComma > lastPoint && plain.length - lastComma - 1 !== 3)
    return plain
      .replaceAll(".", "")
      .replace(/,(?=[^,]*$)/, ".")
      .replaceAll(",", "");
  return plain.replaceAll(",", "");
}

export type ValueProblem = "amount" | "digits" | "rate" | "rateSource" | "rateDate";

/** What is wrong with a draft, by field; empty when it can be sent. */
export function problemsOf(draft: ValueDraft): ReadonlySet<ValueProblem> {
  const wrong = new Set<ValueProblem>();
  if (draft.kind !== "amount") return wrong;
  const amount = readAmount(draft.amount);
  if (!isDecimal(amount) || Number(amount) <= 0) wrong.add("amount");
  else if ((amount.split(".")[1] ?? "").replace(/0+$/, "").length > CURRENCIES[draft.currency]) wrong.add("digits");
  if (draft.withRate) {
    if (!/^\d{1,9}(\.\d{1,8})?$/.test(readAmount(draft.rate))) wrong.add("rate");
    if (draft.rateSource.trim() === "") wrong.add("rateSource");
    if (draft.rateDate === "") wrong.add("rateDate");
  }
  return wrong;
}

export function valueOf(draft: ValueDraft): AgreementValue {
  if (draft.kind !== "amount") return { kind: draft.kind };
  return {
    kind: "amount",
    amount: readAmount(draft.amount),
    currency: draft.currency,
    rate: draft.withRate
      ? {
          to: draft.rateTo,
          rate: readAmount(draft.rate),
          source: draft.rateSource.trim(),
          date: draft.rateDate,
        }
      : null,
  };
}

export interface AgreementDraft {
  readonly kind: AgreementBody["kind"];
  readonly title: MultiText;
  readonly summary: string;
  readonly value: ValueDraft;
  readonly parties: readonly (PickedOrganisation | null)[];
  readonly meetingId: string | null;
  readonly masterId: string | null;
}
