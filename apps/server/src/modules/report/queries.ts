import { sql, type RawBuilder } from "kysely";
import { LOCALES, pickText, type MultiText } from "@songhua/kernel";
import type { Db } from "../../platform/database/connect.ts";

export type Section = "came" | "met" | "signed";
export type Cell = string | number | null | MultiText;
export interface ReportRow {
  id: string;
  cells: Record<string, Cell>;
  demonstration: boolean;
}

/** A figure is the number of its rows, so that it can always be opened down to them. `rows` selects id, demonstration, sort and the cells. */
interface FigureDefinition {
  readonly key: string;
  readonly section: Section;
  readonly unit:
    | "participants"
    | "organisations"
    | "countries"
    | "listings"
    | "requests"
    | "meetings"
    | "agreements"
    | "corrections";
  readonly rows: (eventId: string) => RawBuilder<unknown>;
}

const people = (where: RawBuilder<unknown>) => (eventId: string) => sql`
  select p.id::text as id, p.demonstration, p.name_key as sort,
    jsonb_build_object('name', p.name, 'organisation', o.name, 'title', p.title, 'country', o.country, 'checkedInAt', p.checked_in_at) as cells
  from participant p left join organisation o on o.event_id = p.event_id and o.id = p.organisation_id
  where p.event_id = ${eventId} and ${where}`;
const organisations = (where: RawBuilder<unknown>) => (eventId: string) => sql`
  select o.id::text as id, o.demonstration, o.name_key as sort,
    jsonb_build_object('name', o.name, 'role', o.role, 'country', o.country, 'city', o.city, 'industry', o.industry) as cells
  from organisation o where o.event_id = ${eventId} and ${where}`;
const checkedInOf = sql`exists (select 1 from participant p where p.event_id = o.event_id and p.organisation_id = o.id and p.checked_in_at is not null)`;
const meetings = (where: RawBuilder<unknown>) => (eventId: string) => sql`
  select m.id::text as id, m.demonstration, m.created_at::text as sort,
    jsonb_build_object('first', a.name, 'second', b.name, 'mode', m.mode, 'state', m.state, 'outcome', m.outcome) as cells
  from meeting m join organisation a on a.event_id = m.event_id and a.id = m.a_organisation_id join organisation b on b.event_id = m.event_id and b.id = m.b_organisation_id
  where m.event_id = ${eventId} and ${where}`;
const requests = (where: RawBuilder<unknown>) => (eventId: string) => sql`
  select r.id::text as id, a.demonstration or b.demonstration as demonstration, r.created_at::text as sort,
    jsonb_build_object('first', a.name, 'second', b.name, 'priority', r.priority, 'state', r.state) as cells
  from meeting_request r join organisation a on a.event_id = r.event_id and a.id = r.from_organisation_id join organisation b on b.event_id = r.event_id and b.id = r.to_organisation_id
  where r.event_id = ${eventId} and ${where}`;
const listings = (where: RawBuilder<unknown>) => (eventId: string) => sql`
  select l.id::text as id, l.demonstration, l.text_key as sort,
    jsonb_build_object('title', l.texts -> 0 ->> 'title', 'organisation', case when l.anonymous then null else o.name end, 'side', l.side, 'kind', l.kind, 'industry', l.industry) as cells
  from listing l join organisation o on o.event_id = l.event_id and o.id = l.organisation_id
  where l.event_id = ${eventId} and ${where}`;
const signed = (where: RawBuilder<unknown>) => (eventId: string) => sql`
  select a.id::text as id, a.demonstration, a.signed_at::text as sort,
    jsonb_build_object('title', a.title, 'kind', a.kind, 'value', a.value_kind, 'amount', trim_scale(a.amount)::text, 'currency', a.currency, 'signedAt', a.signed_at,
      'parties', (select jsonb_agg(p.name order by p.position) from agreement_party p where p.event_id = a.event_id and p.agreement_id = a.id)) as cells
  from agreement a where a.event_id = ${eventId} and a.state = 'signed' and ${where}`;

/** The closing report's figures in their order. */
export const FIGURES: readonly FigureDefinition[] = [
  { key: "registered", section: "came", unit: "participants", rows: people(sql`p.state <> 'withdrawn'`) },
  { key: "approved", section: "came", unit: "participants", rows: people(sql`p.state = 'approved'`) },
  { key: "checked_in", section: "came", unit: "participants", rows: people(sql`p.checked_in_at is not null`) },
  { key: "organisations", section: "came", unit: "organisations", rows: organisations(sql`true`) },
  { key: "organisations_present", section: "came", unit: "organisations", rows: organisations(checkedInOf) },
  {
    key: "countries",
    section: "came",
    unit: "countries",
    rows: (eventId) => sql`
      select o.country as id, bool_and(o.demonstration) as demonstration, o.country as sort, jsonb_build_object('country', o.country, 'organisations', count(*)) as cells
      from organisation o where o.event_id = ${eventId} group by o.country`,
  },
  { key: "listings", section: "met", unit: "listings", rows: listings(sql`l.state = 'accepted'`) },
  { key: "requests", section: "met", unit: "requests", rows: requests(sql`true`) },
  { key: "requests_accepted", section: "met", unit: "requests", rows: requests(sql`r.state = 'accepted'`) },
  { key: "requests_expired", section: "met", unit: "requests", rows: requests(sql`r.state = 'expired'`) },
  { key: "meetings", section: "met", unit: "meetings", rows: meetings(sql`m.state <> 'cancelled'`) },
  { key: "meetings_held", section: "met", unit: "meetings", rows: meetings(sql`m.state = 'held'`) },
  { key: "meetings_missed", section: "met", unit: "meetings", rows: meetings(sql`m.state = 'missed'`) },
  { key: "contracts", section: "signed", unit: "agreements", rows: signed(sql`a.kind = 'contract'`) },
  { key: "frameworks", section: "signed", unit: "agreements", rows: signed(sql`a.kind = 'framework'`) },
  { key: "intentions", section: "signed", unit: "agreements", rows: signed(sql`a.kind = 'intention'`) },
  { key: "undisclosed", section: "signed", unit: "agreements", rows: signed(sql`a.value_kind = 'undisclosed'`) },
  { key: "without_money", section: "signed", unit: "agreements", rows: signed(sql`a.value_kind = 'none'`) },
  {
    key: "corrections",
    section: "signed",
    unit: "corrections",
    rows: (eventId) => sql`
      select r.place::text as id, a.demonstration, lpad(r.place::text, 9, '0') as sort, jsonb_build_object('title', a.title, 'type', r.type, 'reason', r.openings -> 'reason' ->> 'value', 'at', r.at) as cells
      from register_entry r join agreement a on a.event_id = r.event_id and a.id = r.agreement_id where r.event_id = ${eventId} and r.type <> 'signing'`,
  },
];

/** How many rows each figure has. One scan of the event's rows per figure. */
export async function countFigures(db: Db, eventId: string): Promise<Map<string, number>> {
  const parts = FIGURES.map(
    (figure) => sql`select ${figure.key}::text as key, count(*)::int as count from (${figure.rows(eventId)}) as rows`,
  );
  const { rows } = await sql<{ key: string; count: number }>`${sql.join(parts, sql` union all `)}`.execute(db);
  return new Map(rows.map((row) => [row.key, row.count]));
}

/** One page of the rows under a figure, in order of name or time. @returns undefined for a figure that does not exist. */
export async function listFigureRows(
  db: Db,
  eventId: string,
  key: string,
  page: { offset: number; limit: number },
): Promise<{ items: ReportRow[]; total: number } | undefined> {
  const figure = FIGURES.find((candidate) => candidate.key === key);
  if (!figure) return undefined;
  const { rows: items } = await sql<
    Omit<ReportRow, "cells"> & { cells: Record<string, Cell | MultiText[]> }
  >`select id, demonstration, cells from (${figure.rows(eventId)}) as rows order by sort, id offset ${page.offset} limit ${page.limit}`.execute(
    db,
  );
  const { rows: counted } = await sql<{
    total: number;
  }>`select count(*)::int as total from (${figure.rows(eventId)}) as rows`.execute(db);
  return { items: items.map((row) => ({ ...row, cells: withJoinedNames(row.cells) })), total: counted[0]!.total };
}

/** Several names in one cell become one text per language: "哈尔滨 × 携程", "Харбин × Ctrip". */
function withJoinedNames(cells: Record<string, Cell | MultiText[]>): Record<string, Cell> {
  return Object.fromEntries(
    Object.entries(cells).map(([key, cell]) => [
      key,
      Array.isArray(cell)
        ? Object.fromEntries(
            LOCALES.map((locale) => [locale, cell.map((name) => pickText(name, locale)?.text ?? "").join(" × ")]),
          )
        : cell,
    ]),
  );
}
