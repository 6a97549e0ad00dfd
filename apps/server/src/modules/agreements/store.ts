import type { AgreementKind, Instant, MultiText } from "@songhua/kernel";
import { json, type Db } from "../../platform/database/connect.ts";
import type { SigningMethod } from "../../platform/database/schema.ts";
import { newId } from "../../platform/ids/new-id.ts";
import type { AgreementValue } from "./value.ts";

export interface AgreementRow {
  kind: AgreementKind;
  title: MultiText;
  summary: string;
  value: AgreementValue;
  meetingId: string | null;
  masterId: string | null;
}
export interface PartyRow {
  organisationId: string | null;
  name: MultiText;
  confirmedAt?: Instant | null;
  confirmedBy?: string | null;
}

const valueColumns = (value: AgreementValue) => ({
  value_kind: value.kind,
  amount: value.kind === "amount" ? value.amount : null,
  currency: value.kind === "amount" ? value.currency : null,
  rate: value.kind === "amount" && value.rate ? json(value.rate) : null,
});
const headColumns = (row: AgreementRow) => ({
  kind: row.kind,
  title: json(row.title),
  summary: row.summary,
  meeting_id: row.meetingId,
  master_id: row.masterId,
  ...valueColumns(row.value),
});

export async function insertAgreement(
  tx: Db,
  eventId: string,
  row: AgreementRow,
  parties: readonly PartyRow[],
  extra: { createdBy: string | null; now: Instant; demonstration: boolean; reportedTotalId?: string | null },
): Promise<string> {
  const id = newId();
  await tx
    .insertInto("agreement")
    .values({
      event_id: eventId,
      id,
      ...headColumns(row),
      reported_total_id: extra.reportedTotalId ?? null,
      state: "proposed",
      signed_at: null,
      demonstration: extra.demonstration,
      created_by: extra.createdBy,
      created_at: extra.now,
    })
    .execute();
  await insertParties(tx, eventId, id, parties);
  return id;
}

async function insertParties(
  tx: Db,
  eventId: string,
  agreementId: string,
  parties: readonly PartyRow[],
): Promise<void> {
  await tx
    .insertInto("agreement_party")
    .values(
      parties.map((party, position) => ({
        event_id: eventId,
        agreement_id: agreementId,
        position,
        organisation_id: party.organisationId,
        name: json(party.name),
        confirmed_at: party.confirmedAt ?? null,
        confirmed_by: party.confirmedBy ?? null,
      })),
    )
    .execute();
}

/** Takes the agreement's row for the length of the transaction, so that two confirmations at once happen one after the other. */
export async function lockAgreement(tx: Db, eventId: string, id: string) {
  return tx
    .selectFrom("agreement")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
}

/** Replaces a proposal; confirmations given to the earlier text fall away with it. */
export async function replaceProposal(
  tx: Db,
  eventId: string,
  id: string,
  row: AgreementRow,
  parties: readonly PartyRow[],
): Promise<void> {
  await tx
    .updateTable("agreement")
    .set(headColumns(row))
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .execute();
  await tx.deleteFrom("agreement_party").where("event_id", "=", eventId).where("agreement_id", "=", id).execute();
  await insertParties(tx, eventId, id, parties);
}

export async function confirmParty(
  tx: Db,
  eventId: string,
  id: string,
  organisationId: string,
  confirmation: {
    at: Instant;
    accountId: string | null;
    method: SigningMethod;
    version: number | null;
    signer: string | null;
    claimedAt: Instant | null;
  },
): Promise<void> {
  await tx
    .updateTable("agreement_party")
    .set({
      confirmed_at: confirmation.at,
      confirmed_by: confirmation.accountId,
      method: confirmation.method,
      signed_version: confirmation.version,
      signer: confirmation.signer,
      claimed_at: confirmation.claimedAt,
    })
    .where("event_id", "=", eventId)
    .where("agreement_id", "=", id)
    .where("organisation_id", "=", organisationId)
    .execute();
}

export async function setState(
  tx: Db,
  eventId: string,
  id: string,
  state: "signed" | "withdrawn",
  signedAt?: Instant,
): Promise<void> {
  await tx
    .updateTable("agreement")
    .set({ state, ...(signedAt ? { signed_at: signedAt } : {}) })
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .execute();
}

export async function setKindAndValue(
  tx: Db,
  eventId: string,
  id: string,
  kind: AgreementKind,
  value: AgreementValue,
): Promise<void> {
  await tx
    .updateTable("agreement")
    .set({ kind, ...valueColumns(value) })
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .execute();
}

/** What a text says of itself is what the agreement says. */
export async function setHead(
  tx: Db,
  eventId: string,
  id: string,
  head: { kind: AgreementKind; title: MultiText; value: AgreementValue },
): Promise<void> {
  await tx
    .updateTable("agreement")
    .set({ kind: head.kind, title: json(head.title), ...valueColumns(head.value) })
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .execute();
}

export async function setAmends(tx: Db, eventId: string, id: string, amendsId: string): Promise<void> {
  await tx
    .updateTable("agreement")
    .set({ amends_id: amendsId })
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .execute();
}

export async function insertReportedTotal(
  tx: Db,
  eventId: string,
  total: {
    kind: AgreementKind;
    currency: string;
    amount: string;
    approximate: boolean;
    basis: "on_site" | "to_date" | "expected";
    agreements: number;
    source: { title: string; outlet: string; date: string };
  },
): Promise<string> {
  const id = newId();
  const { source, ...rest } = total;
  await tx
    .insertInto("reported_total")
    .values({ event_id: eventId, id, ...rest, source: json(source) })
    .execute();
  return id;
}
