import type { BodyOf, Operations } from "@songhua/contract";
import { compareDecimals, DomainError, type MultiText } from "@songhua/kernel";
import { createHash } from "node:crypto";
import type { Db } from "../../platform/database/connect.ts";
import { actorOf, isStaff, mayActFor, type Viewer } from "../../platform/http/viewer.ts";
import type { Upload } from "../../platform/http/router.ts";
import { newId } from "../../platform/ids/new-id.ts";
import type { Services } from "../../platform/services.ts";
import {
  enterRegister,
  entryOf,
  findAgreementRow,
  insertLines,
  listParties,
  recordChange,
} from "../agreements/index.ts";
import { appendAudit } from "../audit/index.ts";
import { listSteps } from "./queries.ts";
import {
  deleteStep,
  insertNews,
  insertPayment,
  insertStep,
  setReminderWords,
  setVoucher,
  updateLine,
  withdrawPaymentRow,
} from "./store.ts";

type Body<I extends keyof Operations> = NonNullable<BodyOf<Operations[I]>>;
const ORDER = ["registered", "started", "executed"] as const;

/**
 * Records a step, or takes the newest back; a termination enters the register.
 * @throws DomainError step_order, register_reason_missing
 */
export async function recordStep(
  services: Services,
  viewer: Viewer,
  eventId: string,
  id: string,
  input: Body<"recordAgreementStep">,
): Promise<void> {
  await recording(
    services,
    viewer,
    eventId,
    id,
    `agreement.${input.recorded === false ? "step_taken_back" : input.step}`,
    input,
    async (tx, now, agreement, parties) => {
      const steps = await listSteps(tx, eventId, [id]);
      const has = (step: string): boolean => steps.some((one) => one.step === step);
      const at = { eventId, agreementId: id };
      if (input.recorded === false) {
        // A termination is an entry of the register; it is not taken back, a new agreement is made.
        if (steps.at(-1)?.step !== input.step || input.step === "terminated") throw new DomainError("step_order");
        await deleteStep(tx, at, input.step);
        return;
      }
      const position = ORDER.indexOf(input.step as (typeof ORDER)[number]);
      if (
        has(input.step) ||
        has("terminated") ||
        has("executed") ||
        ORDER.slice(position + 1).some((later) => position >= 0 && has(later))
      )
        throw new DomainError("step_order");
      const actor = actorOf(viewer);
      await insertStep(tx, {
        event_id: eventId,
        agreement_id: id,
        step: input.step,
        on_date: input.onDate,
        reference: input.reference ?? "",
        note: input.note ?? "",
        recorded_by: actor.accountId,
        author: actor.name,
        at: now,
      });
      if (input.step === "terminated") {
        const reason = input.note;
        if (!reason) throw new DomainError("register_reason_missing");
        await recordChange(tx, eventId, { id, type: "termination", at: now, reason });
        await enterRegister(tx, entryOf("termination", eventId, agreement, parties, now, { reason }));
      }
    },
  );
}

export async function addLine(
  services: Services,
  viewer: Viewer,
  eventId: string,
  id: string,
  input: Body<"addFollowLine">,
) {
  await recording(services, viewer, eventId, id, "agreement.line_added", { kind: input.kind, due: input.due }, (tx) =>
    insertLines(tx, eventId, id, [
      {
        id: newId(),
        kind: input.kind,
        title: input.title,
        due: input.due ?? null,
        amount: input.amount ?? null,
        payer: input.payer ?? null,
      },
    ]),
  );
}

export async function changeLine(
  services: Services,
  viewer: Viewer,
  eventId: string,
  id: string,
  lineId: string,
  input: Body<"setFollowLine">,
): Promise<void> {
  const change = {
    ...(input.doneOn === undefined ? {} : { done_on: input.doneOn }),
    ...(input.due === undefined ? {} : { due: input.due }),
  };
  if (Object.keys(change).length === 0) return;
  await recording(services, viewer, eventId, id, "agreement.line_changed", { lineId, ...change }, async (tx) => {
    if (!(await updateLine(tx, { eventId, agreementId: id }, lineId, change)))
      throw new DomainError("not_found", { what: "line" });
  });
}

export async function addPayment(
  services: Services,
  viewer: Viewer,
  eventId: string,
  id: string,
  input: Body<"recordPayment">,
) {
  if (compareDecimals(input.amount, "0") <= 0) throw new DomainError("amount_negative", { amount: input.amount });
  const actor = actorOf(viewer);
  await recording(services, viewer, eventId, id, "agreement.payment_recorded", { ...input }, async (tx, now) => {
    await insertPayment(tx, {
      event_id: eventId,
      agreement_id: id,
      id: newId(),
      line_id: input.lineId ?? null,
      paid_on: input.paidOn,
      amount: input.amount,
      currency: input.currency,
      voucher_number: input.voucherNumber,
      voucher_name: null,
      voucher_media: null,
      voucher: null,
      voucher_hash: null,
      recorded_by: actor.accountId,
      author: actor.name,
      at: now,
      withdrawn_at: null,
      withdrawn_reason: null,
    });
    if (input.lineId) await updateLine(tx, { eventId, agreementId: id }, input.lineId, { done_on: input.paidOn });
  });
}

const VOUCHER_BYTES = 8 * 1024 * 1024;
/* By their first bytes: a name says nothing. */
const MEDIA: readonly [string, readonly number[]][] = [
  ["application/pdf", [0x25, 0x50, 0x44, 0x46]],
  ["image/png", [0x89, 0x50, 0x4e, 0x47]],
  ["image/jpeg", [0xff, 0xd8, 0xff]],
];

export async function keepVoucher(
  services: Services,
  viewer: Viewer,
  eventId: string,
  id: string,
  paymentId: string,
  file: Upload,
): Promise<void> {
  if (file.bytes.length > VOUCHER_BYTES) throw new DomainError("too_large", { limitMb: 8 });
  const media = MEDIA.find(([, magic]) => magic.every((byte, at) => file.bytes[at] === byte))?.[0];
  if (!media) throw new DomainError("unsupported_media", { expected: "PDF, PNG, JPEG" });
  const hash = createHash("sha256").update(file.bytes).digest("hex");
  await recording(services, viewer, eventId, id, "agreement.voucher_kept", { paymentId, hash }, async (tx) => {
    const kept = await setVoucher(tx, { eventId, agreementId: id }, paymentId, {
      name: file.fileName,
      media,
      bytes: file.bytes,
      hash,
    });
    if (!kept) throw new DomainError("not_found", { what: "payment" });
  });
}

export async function takePaymentBack(
  services: Services,
  viewer: Viewer,
  eventId: string,
  id: string,
  paymentId: string,
  reason: string,
): Promise<void> {
  await recording(
    services,
    viewer,
    eventId,
    id,
    "agreement.payment_withdrawn",
    { paymentId, reason },
    async (tx, now) => {
      if (!(await withdrawPaymentRow(tx, { eventId, agreementId: id }, paymentId, now, reason)))
        throw new DomainError("not_found", { what: "payment" });
    },
  );
}

export async function addNews(
  services: Services,
  viewer: Viewer,
  eventId: string,
  id: string,
  input: Body<"tellNews">,
): Promise<void> {
  if (!mayActFor(viewer, input.organisationId)) throw new DomainError("not_a_party");
  await recording(
    services,
    viewer,
    eventId,
    id,
    "agreement.news_told",
    { organisationId: input.organisationId },
    async (tx, now) => {
      await insertNews(tx, {
        event_id: eventId,
        agreement_id: id,
        id: newId(),
        organisation_id: input.organisationId,
        text: input.text,
        author: actorOf(viewer).name,
        at: now,
      });
    },
  );
}

/** A change to what follows a signing: by a party or the staff, of a signed agreement, in one transaction with its trail. */
/** What is added to every reminder from now on; empty words add nothing. */
export async function changeReminderWords(
  services: Services,
  viewer: Viewer,
  eventId: string,
  id: string,
  words: MultiText,
): Promise<void> {
  const languages = Object.keys(words);
  await recording(services, viewer, eventId, id, "agreement.reminder_words", { languages }, (tx, now) =>
    setReminderWords(tx, {
      event_id: eventId,
      agreement_id: id,
      words: JSON.stringify(words),
      author: actorOf(viewer).name,
      at: now,
    }),
  );
}

async function recording(
  services: Services,
  viewer: Viewer,
  eventId: string,
  id: string,
  action: string,
  data: Record<string, unknown>,
  change: (
    tx: Db,
    now: string,
    agreement: NonNullable<Awaited<ReturnType<typeof findAgreementRow>>>,
    parties: Awaited<ReturnType<typeof listParties>>,
  ) => Promise<void>,
): Promise<void> {
  await services.db.transaction().execute(async (tx) => {
    const agreement = await findAgreementRow(tx, eventId, id);
    if (!agreement) throw new DomainError("not_found", { what: "agreement" });
    if (agreement.state !== "signed") throw new DomainError("agreement_state", { state: agreement.state });
    const parties = await listParties(tx, eventId, [id]);
    if (!isStaff(viewer) && !parties.some((party) => mayActFor(viewer, party.organisation_id)))
      throw new DomainError("not_a_party");
    const now = services.clock.now();
    await change(tx, now, agreement, parties);
    await appendAudit(tx, {
      eventId,
      at: now,
      actor: actorOf(viewer),
      action,
      subjectType: "agreement",
      subjectId: id,
      data,
    });
  });
}
