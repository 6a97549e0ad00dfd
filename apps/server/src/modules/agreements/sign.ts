import type { BodyOf, Operations } from "@songhua/contract";
import { canonicalJson, DomainError } from "@songhua/kernel";
import type { CommittedField, RegisterEntry } from "@songhua/trust";
import type { Db } from "../../platform/database/connect.ts";
import { actorOf, isStaff, mayActFor, type Viewer } from "../../platform/http/viewer.ts";
import type { Services } from "../../platform/services.ts";
import { appendAudit } from "../audit/index.ts";
import { listParties, valueOf } from "./queries.ts";
import { makeEntry, type MadeEntry } from "../register/index.ts";
import { enterRegister } from "./register.ts";
import { confirmParty, lockAgreement, setKindAndValue, setState } from "./store.ts";
import { checkedValue } from "./value.ts";

type Row = NonNullable<Awaited<ReturnType<typeof lockAgreement>>>;

/**
 * Signs for one party. The confirmation that completes the parties makes the agreement signed and enters the register,
 * all in one transaction. @throws DomainError not_a_party, already_confirmed, agreement_state
 */
export async function confirmAgreement(
  services: Services,
  viewer: Viewer,
  eventId: string,
  id: string,
  organisationId: string,
): Promise<void> {
  if (!mayActFor(viewer, organisationId)) throw new DomainError("not_a_party");
  await services.db.transaction().execute(async (tx) => {
    const agreement = await present(tx, eventId, id);
    if (agreement.state !== "proposed") throw new DomainError("agreement_state", { state: agreement.state });
    const parties = await listParties(tx, eventId, [id]);
    const party = parties.find((candidate) => candidate.organisation_id === organisationId);
    if (!party) throw new DomainError("not_a_party");
    if (party.confirmed_at !== null) throw new DomainError("already_confirmed");
    const now = services.clock.now();
    await confirmParty(tx, eventId, id, organisationId, { at: now, accountId: viewer.account?.id ?? null });
    await appendAudit(tx, {
      eventId,
      at: now,
      actor: actorOf(viewer),
      action: "agreement.confirmed",
      subjectType: "agreement",
      subjectId: id,
      data: { organisationId },
    });
    if (parties.some((other) => other !== party && other.confirmed_at === null)) return;
    await setState(tx, eventId, id, "signed", now);
    const line = await enterRegister(tx, entryOf("signing", eventId, agreement, parties, now));
    await appendAudit(tx, {
      eventId,
      at: now,
      actor: actorOf(viewer),
      action: "agreement.signed",
      subjectType: "agreement",
      subjectId: id,
      data: { ...line },
    });
  });
}

/** Corrects a signed agreement: the register gets a new entry with the reason, the old one stays. */
export async function correctAgreement(
  services: Services,
  viewer: Viewer,
  eventId: string,
  id: string,
  input: NonNullable<BodyOf<Operations["correctAgreement"]>>,
): Promise<void> {
  const value = checkedValue(input.value);
  await services.db.transaction().execute(async (tx) => {
    const agreement = await present(tx, eventId, id);
    if (agreement.state !== "signed") throw new DomainError("agreement_state", { state: agreement.state });
    const now = services.clock.now();
    const before = { kind: agreement.kind, value: valueOf(agreement) };
    await setKindAndValue(tx, eventId, id, input.kind, value);
    const after = await present(tx, eventId, id);
    const parties = await listParties(tx, eventId, [id]);
    const { reason } = input;
    const line = await enterRegister(tx, entryOf("correction", eventId, after, parties, now, { reason }));
    await appendAudit(tx, {
      eventId,
      at: now,
      actor: actorOf(viewer),
      action: "agreement.corrected",
      subjectType: "agreement",
      subjectId: id,
      data: { before, after: { kind: input.kind, value }, reason: input.reason, ...line },
    });
  });
}

/** Withdraws: a proposal by any of its parties, a signed agreement by the organisers alone and by a new register entry. */
export async function withdrawAgreement(
  services: Services,
  viewer: Viewer,
  eventId: string,
  id: string,
  reason: string,
): Promise<void> {
  await services.db.transaction().execute(async (tx) => {
    const agreement = await present(tx, eventId, id);
    const parties = await listParties(tx, eventId, [id]);
    if (!parties.some((party) => mayActFor(viewer, party.organisation_id))) throw new DomainError("not_a_party");
    if (agreement.state === "withdrawn" || (agreement.state === "signed" && !isStaff(viewer)))
      throw new DomainError("agreement_state", { state: agreement.state });
    const now = services.clock.now();
    await setState(tx, eventId, id, "withdrawn");
    const line =
      agreement.state === "signed"
        ? await enterRegister(tx, entryOf("withdrawal", eventId, agreement, parties, now, { reason }))
        : {};
    await appendAudit(tx, {
      eventId,
      at: now,
      actor: actorOf(viewer),
      action: "agreement.withdrawn",
      subjectType: "agreement",
      subjectId: id,
      data: { reason, ...line },
    });
  });
}

async function present(tx: Db, eventId: string, id: string): Promise<Row> {
  const row = await lockAgreement(tx, eventId, id);
  if (!row) throw new DomainError("not_found", { what: "agreement" });
  return row;
}

/** What the register is to hold of an agreement. Parties, reasons and hashes of texts enter as commitments only. */
export function entryOf(
  type: RegisterEntry["type"],
  eventId: string,
  row: Pick<Row, "id" | "kind" | "value_kind" | "amount" | "currency" | "rate">,
  parties: readonly { organisation_id: string | null }[],
  at: string,
  committed: Readonly<Partial<Record<Exclude<CommittedField, "parties">, string>>> = {},
): MadeEntry {
  const value = valueOf(row);
  return makeEntry(
    {
      type,
      eventId,
      agreementId: row.id,
      at,
      kind: row.kind,
      value: value.kind === "amount" ? { kind: "amount", amount: value.amount, currency: value.currency } : value,
    },
    { ...committed, parties: canonicalJson(parties.flatMap((party) => party.organisation_id ?? []).sort()) },
  );
}
