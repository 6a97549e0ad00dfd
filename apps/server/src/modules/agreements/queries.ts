import type { Currency } from "@songhua/kernel";
import type { Db } from "../../platform/database/connect.ts";
import type { AgreementTable, RateRow } from "../../platform/database/schema.ts";
import type { AgreementValue } from "./value.ts";

export interface AgreementFilter {
  kind?: AgreementTable["kind"] | undefined;
  state?: AgreementTable["state"] | undefined;
  search?: string | undefined;
  /** Only those this organisation is a party of. */
  organisationId?: string | undefined;
  ids?: readonly string[];
}

const filtered = (db: Db, eventId: string, filter: AgreementFilter) => {
  let query = db.selectFrom("agreement").where("agreement.event_id", "=", eventId);
  if (filter.kind) query = query.where("kind", "=", filter.kind);
  if (filter.state) query = query.where("state", "=", filter.state);
  if (filter.ids) query = query.where("id", "in", filter.ids.length > 0 ? [...filter.ids] : [""]);
  const { organisationId, search } = filter;
  if (organisationId)
    query = query.where((eb) =>
      eb.exists(
        eb
          .selectFrom("agreement_party")
          .select("position")
          .where("agreement_party.event_id", "=", eventId)
          .whereRef("agreement_party.agreement_id", "=", "agreement.id")
          .where("agreement_party.organisation_id", "=", organisationId),
      ),
    );
  if (search)
    query = query.where((eb) =>
      eb.or([eb(eb.cast("title", "text"), "ilike", `%${search}%`), eb("summary", "ilike", `%${search}%`)]),
    );
  return query;
};

export async function listAgreementRows(
  db: Db,
  eventId: string,
  filter: AgreementFilter,
  page: { offset: number; limit: number },
) {
  const query = filtered(db, eventId, filter);
  const { total } = await query.select((eb) => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const items = await query
    .selectAll()
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .offset(page.offset)
    .limit(page.limit)
    .execute();
  return { items, total };
}

export async function findAgreementRow(db: Db, eventId: string, id: string) {
  return db.selectFrom("agreement").selectAll().where("event_id", "=", eventId).where("id", "=", id).executeTakeFirst();
}

/** Signed and once-signed agreements, newest signing first. An amendment is none of its own: it shows on what it amends. */
export async function listSignedRows(db: Db, eventId: string) {
  return db
    .selectFrom("agreement")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("signed_at", "is not", null)
    .where("amends_id", "is", null)
    .orderBy("signed_at", "desc")
    .orderBy("id", "desc")
    .limit(5000)
    .execute();
}

export async function listParties(db: Db, eventId: string, agreementIds: readonly string[]) {
  if (agreementIds.length === 0) return [];
  return db
    .selectFrom("agreement_party")
    .leftJoin("account", "account.id", "agreement_party.confirmed_by")
    .select([
      "agreement_id",
      "position",
      "organisation_id",
      "agreement_party.name",
      "confirmed_at",
      "account.name as confirmed_by_name",
      "method",
      "signed_version",
      "signer",
      "claimed_at",
    ])
    .where("event_id", "=", eventId)
    .where("agreement_id", "in", agreementIds)
    .orderBy("agreement_id")
    .orderBy("position")
    .execute();
}

/** Register entries after the first one of each agreement: corrections and withdrawals with their reason. */
export async function listCorrections(db: Db, eventId: string, agreementIds: readonly string[]) {
  if (agreementIds.length === 0) return [];
  const rows = await db
    .selectFrom("register_entry")
    .select(["agreement_id", "at", "openings", "type"])
    .where("event_id", "=", eventId)
    .where("type", "!=", "signing")
    .where("agreement_id", "in", agreementIds)
    .orderBy("place")
    .execute();
  return rows.map((row) => ({
    agreementId: row.agreement_id,
    at: row.at,
    type: row.type,
    reason: row.openings.reason?.value ?? "",
  }));
}

export async function listReportedTotals(db: Db, eventId: string) {
  return db.selectFrom("reported_total").selectAll().where("event_id", "=", eventId).execute();
}

export async function organisationNames(db: Db, eventId: string, ids: readonly string[]) {
  const rows = await db
    .selectFrom("organisation")
    .select(["id", "name"])
    .where("event_id", "=", eventId)
    .where("id", "in", [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}

export async function meetingParties(db: Db, eventId: string, meetingId: string) {
  return db
    .selectFrom("meeting")
    .select(["a_organisation_id", "b_organisation_id"])
    .where("event_id", "=", eventId)
    .where("id", "=", meetingId)
    .executeTakeFirst();
}

/** Amounts come out of the database as numeric text with four decimals; two are kept at least. */
export function valueOf(row: {
  value_kind: AgreementTable["value_kind"];
  amount: string | null;
  currency: string | null;
  rate: RateRow | null;
}): AgreementValue {
  if (row.value_kind !== "amount" || row.amount === null)
    return { kind: row.value_kind === "undisclosed" ? "undisclosed" : "none" };
  return {
    kind: "amount",
    amount: row.amount.replace(/(\.\d\d)0{1,2}$/, "$1"),
    currency: row.currency as Currency,
    rate: row.rate,
  };
}
