import type { BodyOf, Operations } from "@songhua/contract";
import { canonicalJson, DomainError, type Instant } from "@songhua/kernel";
import type { CommittedField, RegisterEntry } from "@songhua/trust";
import type { Db } from "../../platform/database/connect.ts";
import type { SigningMethod } from "../../platform/database/schema.ts";
import { actorOf, isStaff, mayActFor, type Viewer } from "../../platform/http/viewer.ts";
import type { Services } from "../../platform/services.ts";
import { announce } from "../../platform/jobs/notify.ts";
import { appendAudit } from "../audit/index.ts";
import { recordChange } from "./changes.ts";
import { copySchedule } from "./copy-schedule.ts";
import { findOpenDocument, listApprovals, listTextHashes } from "./drafting/queries.ts";
import { listParties, valueOf } from "./queries.ts";
import { makeEntry, type MadeEntry } from "../register/index.ts";
import { enterRegister, signingTopic } from "./register.ts";
import { confirmParty, lockAgreement, setKindAndValue, setState } from "./store.ts";
import { checkedValue } from "./value.ts";

type Row = NonNullable<Awaited<ReturnType<typeof lockAgreement>>>;

/** How a party's signature reached us. A method that proves more than a confirmation calls `recordSignature` with its own name. */
export interface PartySignature {
  readonly organisationId: string;
  /** The version of the text that was read; null where there is no text. */
  readonly version: number | null;
  readonly method: SigningMethod;
  /** Who signed at a desk, as the operator wrote it down. */
  readonly signer: string | null;
  /** The signing device's own clock, when it was out of reach. */
  readonly claimedAt: Instant | null;
  /** SHA-256 of the signed file, where one is signed. */
  readonly document?: string;
  /** Others than parties still sign the document: the agreement is complete with the last of them. */
  readonly othersWait?: boolean;
}

/** Signs for one party by confirmation. @throws DomainError as `recordSignature` */
export async function confirmAgreement(
  services: Services,
  viewer: Viewer,
  eventId: string,
  id: string,
  input: Pick<PartySignature, "organisationId" | "version" | "claimedAt">,
): Promise<void> {
  if (!mayActFor(viewer, input.organisationId)) throw new DomainError("not_a_party");
  await services.db
    .transaction()
    .execute((tx) =>
      recordSignature(services, tx, viewer, eventId, id, { ...input, method: "confirmation", signer: null }),
    );
}

/** Signs for a party whose person is at the desk: the operator and the person both stand in the trail. */
export async function signAtDesk(
  services: Services,
  viewer: Viewer,
  eventId: string,
  id: string,
  input: { organisationId: string; version: number | null; person: string },
): Promise<void> {
  const { person, ...rest } = input;
  await services.db
    .transaction()
    .execute((tx) =>
      recordSignature(services, tx, viewer, eventId, id, { ...rest, method: "desk", signer: person, claimedAt: null }),
    );
}

const CLOCKS_APART_MS = 5 * 60_000;
const LATEST_ARRIVAL_MS = 72 * 3_600_000;

/**
 * Takes one party's signature, by whatever method, in the caller's transaction. The one that completes the parties makes the agreement
 * signed and enters the register. A text must have been approved by all, and be the one that was read.
 * @throws DomainError not_a_party, already_confirmed, agreement_state, version_changed, not_approved, claimed_time
 */
export async function recordSignature(
  services: Services,
  tx: Db,
  viewer: Viewer,
  eventId: string,
  id: string,
  signature: PartySignature,
): Promise<void> {
  const { organisationId, version, method, signer, claimedAt } = signature;
  const agreement = await present(tx, eventId, id);
  const parties = await listParties(tx, eventId, [id]);
  const party = parties.find((candidate) => candidate.organisation_id === organisationId);
  if (!party) throw new DomainError("not_a_party");
  // Said before the state: a phone that sends its signature twice learns that the first one arrived.
  if (party.confirmed_at !== null) throw new DomainError("already_confirmed");
  if (agreement.state !== "proposed") throw new DomainError("agreement_state", { state: agreement.state });
  if (agreement.current_version !== null) {
    if (version !== agreement.current_version)
      throw new DomainError("version_changed", { version: agreement.current_version, read: version ?? "—" });
    const approvals = await listApprovals(tx, eventId, [id]);
    const waiting = parties.filter(
      (other) =>
        other.organisation_id !== null &&
        !approvals.some((one) => one.organisation_id === other.organisation_id && one.version === version),
    );
    if (waiting.length > 0) throw new DomainError("not_approved", { count: waiting.length });
  }
  const open = await findOpenDocument(tx, eventId, id);
  if (open && signature.document === undefined) throw new DomainError("signed_on_document");
  const now = services.clock.now();
  if (claimedAt !== null) {
    const late = Date.parse(now) - Date.parse(claimedAt);
    if (late < -CLOCKS_APART_MS || late > LATEST_ARRIVAL_MS) throw new DomainError("claimed_time");
  }
  await confirmParty(tx, eventId, id, organisationId, {
    at: now,
    accountId: viewer.account?.id ?? null,
    method,
    version: agreement.current_version,
    signer,
    claimedAt,
  });
  await appendAudit(tx, {
    eventId,
    at: now,
    actor: actorOf(viewer),
    action: "agreement.confirmed",
    subjectType: "agreement",
    subjectId: id,
    data: { organisationId, method, version: agreement.current_version, signer, claimedAt },
  });
  await announce(tx, signingTopic(eventId));
  if (signature.othersWait || parties.some((other) => other !== party && other.confirmed_at === null)) return;
  await completeSigning(tx, viewer, eventId, agreement, parties, now, signature.document);
}

/** Makes an agreement signed whose last signature was no party's: a witness, an approver, a countersigner. */
export async function completeAgreement(
  services: Services,
  tx: Db,
  viewer: Viewer,
  eventId: string,
  id: string,
  document: string,
): Promise<void> {
  const agreement = await present(tx, eventId, id);
  if (agreement.state !== "proposed") throw new DomainError("agreement_state", { state: agreement.state });
  const parties = await listParties(tx, eventId, [id]);
  await announce(tx, signingTopic(eventId));
  await completeSigning(tx, viewer, eventId, agreement, parties, services.clock.now(), document);
}

async function completeSigning(
  tx: Db,
  viewer: Viewer,
  eventId: string,
  agreement: Row,
  parties: Awaited<ReturnType<typeof listParties>>,
  now: Instant,
  document?: string,
): Promise<void> {
  const { id } = agreement;
  const [text] = await listTextHashes(tx, eventId, [id]);
  await setState(tx, eventId, id, "signed", now);
  await recordChange(tx, eventId, { id, type: "signing", at: now, reason: "" });
  const line = await enterRegister(
    tx,
    entryOf("signing", eventId, agreement, parties, now, {
      ...(text && { text: text.hash }),
      ...(document !== undefined && { document }),
    }),
  );
  await appendAudit(tx, {
    eventId,
    at: now,
    actor: actorOf(viewer),
    action: "agreement.signed",
    subjectType: "agreement",
    subjectId: id,
    data: { ...line },
  });
  await copySchedule(tx, eventId, id);
  if (agreement.amends_id === null) return;
  // What is amended keeps its line and takes the amendment's kind and value: the money is counted once, there.
  const amended = await present(tx, eventId, agreement.amends_id);
  if (amended.state !== "signed") return;
  await setKindAndValue(tx, eventId, amended.id, agreement.kind, valueOf(agreement));
  const reason = agreement.summary;
  await recordChange(tx, eventId, { id: amended.id, type: "amendment", at: now, reason });
  await enterRegister(
    tx,
    entryOf("amendment", eventId, await present(tx, eventId, amended.id), parties, now, { reason }),
  );
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
    await recordChange(tx, eventId, { id, type: "correction", at: now, reason });
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
    if (agreement.state === "signed") await recordChange(tx, eventId, { id, type: "withdrawal", at: now, reason });
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
