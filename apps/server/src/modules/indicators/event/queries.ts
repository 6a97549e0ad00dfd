import { sql } from "kysely";
import type { EventStep } from "@songhua/statistics";
import type { MultiText } from "@songhua/kernel";
import type { Db } from "../../../platform/database/connect.ts";

const MOST_AGREEMENTS = 5000;

/** Signed agreements that stand, with what followed. */
export async function listSignedWithSteps(db: Db, eventId: string) {
  const agreements = await db
    .selectFrom("agreement")
    .select(["id", "kind", "value_kind", "amount", "currency", "rate", "master_id", "signed_at"])
    .where("event_id", "=", eventId)
    .where("state", "=", "signed")
    .where("signed_at", "is not", null)
    .orderBy("id")
    .limit(MOST_AGREEMENTS)
    .execute();
  const steps = await db
    .selectFrom("agreement_step")
    .select(["agreement_id", "step", "on_date"])
    .where("event_id", "=", eventId)
    .execute();
  const payments = await db
    .selectFrom("agreement_payment")
    .select(["agreement_id", "paid_on", "amount", "currency", "voucher_number"])
    .where("event_id", "=", eventId)
    .where("withdrawn_at", "is", null)
    .orderBy("paid_on")
    .orderBy("id")
    .execute();
  return { agreements, steps, payments };
}

const HELD = sql`exists (select from meeting m where m.event_id = a.event_id and m.id = a.meeting_id and m.state = 'held')`;
const EXECUTED = sql`(exists (select from agreement_step s where s.event_id = a.event_id and s.agreement_id = a.id and s.step = 'executed')
  or exists (select from agreement_payment p where p.event_id = a.event_id and p.agreement_id = a.id and p.withdrawn_at is null))`;
const partiesOf = (a: string, b: string) => sql`
  jsonb_build_array((select o.name from organisation o where o.event_id = x.event_id and o.id = x.${sql.ref(a)}),
    (select o.name from organisation o where o.event_id = x.event_id and o.id = x.${sql.ref(b)}))`;
const agreementRows = (eventId: string, where: ReturnType<typeof sql>) => sql`
  select a.id, 'agreement' as type, a.title, a.kind, a.state, trim_scale(a.amount)::text as amount, a.currency, a.signed_at as at,
    (select jsonb_agg(p.name order by p.position) from agreement_party p where p.event_id = a.event_id and p.agreement_id = a.id) as parties
  from agreement a where a.event_id = ${eventId} and a.state = 'signed' and a.signed_at is not null and ${where}`;
const requestRows = (eventId: string) => sql`
  select x.id, 'request' as type, null::jsonb as title, null::text as kind, x.state, null::text as amount, null::text as currency,
    x.created_at as at, ${partiesOf("from_organisation_id", "to_organisation_id")} as parties
  from meeting_request x where x.event_id = ${eventId}`;
const meetingRows = (eventId: string, where: ReturnType<typeof sql>) => sql`
  select x.id, 'meeting' as type, null::jsonb as title, null::text as kind, x.state, null::text as amount, null::text as currency,
    x.created_at as at, ${partiesOf("a_organisation_id", "b_organisation_id")} as parties
  from meeting x where x.event_id = ${eventId} and ${where}`;

/** Each step's rows: a step's number is that of its rows. */
function rowsOf(eventId: string, what: EventStep | readonly string[]): ReturnType<typeof sql> {
  if (typeof what !== "string")
    return agreementRows(eventId, what.length === 0 ? sql`false` : sql`a.id in (${sql.join(what)})`);
  switch (what) {
    case "requests":
      return requestRows(eventId);
    case "meetings":
      return meetingRows(eventId, sql`x.state <> 'cancelled'`);
    case "kept":
      return meetingRows(eventId, sql`x.state = 'held'`);
    case "agreements":
      return agreementRows(eventId, HELD);
    case "executed":
      return agreementRows(eventId, sql`${HELD} and ${EXECUTED}`);
  }
}

export interface EventRow {
  readonly id: string;
  readonly type: "request" | "meeting" | "agreement";
  readonly title: MultiText | null;
  readonly kind: string | null;
  readonly state: string;
  readonly amount: string | null;
  readonly currency: string | null;
  readonly at: string | null;
  readonly parties: (MultiText | null)[] | null;
}

/** One page of the rows of a step, or of agreements by id, oldest first. */
export async function listEventRows(
  db: Db,
  eventId: string,
  what: EventStep | readonly string[],
  page: { offset: number; limit: number },
): Promise<{ items: EventRow[]; total: number }> {
  const { rows: items } = await sql<EventRow>`select * from (${rowsOf(eventId, what)}) as rows
    order by at, id offset ${page.offset} limit ${page.limit}`.execute(db);
  return { items, total: await countRows(db, eventId, what) };
}

async function countRows(db: Db, eventId: string, what: EventStep | readonly string[]): Promise<number> {
  const { rows } = await sql<{
    count: number;
  }>`select count(*)::int as count from (${rowsOf(eventId, what)}) as rows`.execute(db);
  return rows[0]!.count;
}

/**
 * How far an event's requests came. A step nobody recorded is null and not zero: kept, while no meeting was marked held or missed;
 * executed, while nothing was recorded of any agreement after its signing.
 */
export async function countSteps(db: Db, eventId: string): Promise<Record<EventStep, number | null>> {
  const { rows } = await sql<{ attended: boolean; followed: boolean }>`
    select exists (select from meeting where event_id = ${eventId} and state in ('held', 'missed')) as attended,
      exists (select from agreement_step where event_id = ${eventId})
        or exists (select from agreement_payment where event_id = ${eventId}) as followed`.execute(db);
  const { attended, followed } = rows[0]!;
  const count = (step: EventStep) => countRows(db, eventId, step);
  return {
    requests: await count("requests"),
    meetings: await count("meetings"),
    kept: attended ? await count("kept") : null,
    agreements: attended ? await count("agreements") : null,
    executed: attended && followed ? await count("executed") : null,
  };
}
