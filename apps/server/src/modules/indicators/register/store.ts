import { sql } from "kysely";
import {
  groupOfClass,
  type ContractLine,
  type FilingLevel,
  type FilingState,
  type Finding,
  type TechnologyContract,
} from "@songhua/statistics";
import { json, type Db } from "../../../platform/database/connect.ts";
import type { OutsourcingCounts } from "../../../platform/database/schema.ts";
import { newId } from "../../../platform/ids/new-id.ts";

const CHUNK = 2000;

/** Takes the book in hand and gives the version under which the caller's changes stand. */
export async function nextVersion(tx: Db, demonstration: boolean): Promise<number> {
  const row = await tx
    .updateTable("outsourcing_book")
    .set((eb) => ({ version: eb("version", "+", 1) }))
    .where("demonstration", "=", demonstration)
    .returning("version")
    .executeTakeFirstOrThrow();
  return row.version;
}

export async function insertImport(
  tx: Db,
  one: {
    demonstration: boolean;
    fileName: string;
    sha256: string;
    file: Buffer;
    readOn: string;
    rows: number;
    counts: OutsourcingCounts;
    leftOut: readonly { code: string; rows: number }[];
    createdBy: string | null;
    author: string;
    now: string;
  },
): Promise<string> {
  const id = newId();
  await tx
    .insertInto("outsourcing_import")
    .values({
      id,
      demonstration: one.demonstration,
      file_name: one.fileName,
      sha256: one.sha256,
      file: one.file,
      state: "ready",
      filed_as: null,
      read_on: one.readOn,
      rows: one.rows,
      counts: json(one.counts),
      left_out: json(one.leftOut),
      created_by: one.createdBy,
      author: one.author,
      created_at: one.now,
      applied_at: null,
    })
    .execute();
  return id;
}

export async function insertFindings(tx: Db, importId: string, findings: readonly Finding[]): Promise<void> {
  for (let at = 0; at < findings.length; at += CHUNK) {
    const chunk = findings.slice(at, at + CHUNK).map((one, i) => ({ ...one, position: at + i }));
    await sql`insert into outsourcing_finding (import_id, position, code, severity, row, column_name, number, params)
      select ${importId}, f.position, f.code, f.severity, f.row, f."column", f.id, f.params
      from jsonb_to_recordset(${json(chunk)}::jsonb)
        as f(position int, code text, severity text, row int, "column" text, id text, params jsonb)`.execute(tx);
  }
}

export async function markApplied(
  tx: Db,
  id: string,
  end: {
    filedAs: "draft" | "accepted";
    counts: OutsourcingCounts;
    leftOut: readonly { code: string; rows: number }[];
    now: string;
  },
): Promise<void> {
  await tx
    .updateTable("outsourcing_import")
    .set({
      state: "applied",
      filed_as: end.filedAs,
      counts: json(end.counts),
      left_out: json(end.leftOut),
      applied_at: end.now,
    })
    .where("id", "=", id)
    .execute();
}

export interface WrittenLine {
  readonly id: string;
  readonly line: ContractLine;
  readonly digest: string;
  readonly filing: FilingState;
}

const filingColumns = (filing: FilingState) => ({
  filing: filing.kind,
  level: filing.kind === "under_review" ? filing.at : filing.kind === "returned" ? filing.by : null,
  reason: filing.kind === "returned" ? filing.reason : null,
  round: filing.round,
});

/** Writes lines, new ones and re-filed ones, under a version of the book. O(lines). */
export async function saveLines(
  tx: Db,
  lines: readonly WrittenLine[],
  at: { demonstration: boolean; version: number; importId: string | null },
): Promise<void> {
  for (let from = 0; from < lines.length; from += CHUNK) {
    const chunk = lines.slice(from, from + CHUNK).map(({ id, line, digest, filing }) => ({
      id,
      digest,
      line,
      service_group: line.serviceClass === null ? null : (groupOfClass(line.serviceClass, line.classVersion) ?? null),
      ...filingColumns(filing),
    }));
    await sql`insert into outsourcing_line (id, demonstration, number, revision, version, line, digest, kind, location, service_group,
        service_class, region, buyer_economy, ownership, provider_identifier, signed_on, filing, filing_level, filing_reason,
        filing_round, import_id)
      select l.id, ${at.demonstration}, l.line ->> 'id', (l.line ->> 'revision')::int, ${at.version}, l.line, l.digest, l.line ->> 'kind',
        l.line ->> 'location', l.service_group, l.line ->> 'serviceClass', l.line ->> 'region', l.line ->> 'buyerEconomy',
        l.line ->> 'ownership', l.line ->> 'providerIdentifier', (l.line ->> 'signedOn')::date, l.filing, l.level, l.reason, l.round,
        ${at.importId}
      from jsonb_to_recordset(${json(chunk)}::jsonb)
        as l(id uuid, line jsonb, digest text, service_group text, filing text, level text, reason text, round int)
      on conflict (demonstration, number) do update set revision = excluded.revision, version = excluded.version,
        line = excluded.line, digest = excluded.digest, kind = excluded.kind, location = excluded.location,
        service_group = excluded.service_group, service_class = excluded.service_class, region = excluded.region,
        buyer_economy = excluded.buyer_economy, ownership = excluded.ownership,
        provider_identifier = excluded.provider_identifier, signed_on = excluded.signed_on, filing = excluded.filing,
        filing_level = excluded.filing_level, filing_reason = excluded.filing_reason, filing_round = excluded.filing_round,
        import_id = excluded.import_id`.execute(tx);
  }
}

/** A filing after an act; the line is then of the book's newest version, since it may count now or no longer. */
export async function setFiling(tx: Db, lineId: string, filing: FilingState, version: number): Promise<void> {
  const { filing: kind, level, reason, round } = filingColumns(filing);
  await tx
    .updateTable("outsourcing_line")
    .set({ filing: kind, filing_level: level, filing_reason: reason, filing_round: round, version })
    .where("id", "=", lineId)
    .execute();
}

export async function appendHistory(
  tx: Db,
  acts: readonly {
    lineId: string;
    act: string;
    level: FilingLevel | null;
    reason: string | null;
    after: FilingState;
  }[],
  by: { actorId: string | null; author: string; now: string },
): Promise<void> {
  for (let from = 0; from < acts.length; from += CHUNK)
    await sql`insert into outsourcing_filing (line_id, at, actor_id, author, act, level, reason, after)
      select a."lineId", ${by.now}, ${by.actorId}, ${by.author}, a.act, a.level, a.reason, a.after
      from jsonb_to_recordset(${json(acts.slice(from, from + CHUNK))}::jsonb)
        as a("lineId" uuid, act text, level text, reason text, after jsonb)`.execute(tx);
}

export async function saveTechnology(
  tx: Db,
  contracts: readonly { id: string; contract: TechnologyContract }[],
  at: { demonstration: boolean; importId: string | null },
): Promise<void> {
  for (let from = 0; from < contracts.length; from += CHUNK)
    await sql`insert into technology_contract (id, demonstration, number, signed_on, line, import_id)
      select t.id, ${at.demonstration}, t.contract ->> 'id', (t.contract ->> 'signedOn')::date, t.contract, ${at.importId}
      from jsonb_to_recordset(${json(contracts.slice(from, from + CHUNK))}::jsonb) as t(id uuid, contract jsonb)
      on conflict (demonstration, number) do update set signed_on = excluded.signed_on, line = excluded.line,
        import_id = excluded.import_id`.execute(tx);
}

/** @returns its id, also where the account holds it already. */
export async function insertOffice(
  tx: Db,
  office: { accountId: string; level: FilingLevel; region: string | null; provider: string | null; now: string },
): Promise<string> {
  const id = newId();
  await tx
    .insertInto("filing_office")
    .values({
      id,
      account_id: office.accountId,
      level: office.level,
      region: office.region,
      provider: office.provider,
      created_at: office.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await tx
    .selectFrom("filing_office")
    .select("id")
    .where("account_id", "=", office.accountId)
    .where("level", "=", office.level)
    .where("region", office.region === null ? "is" : "=", office.region)
    .where("provider", office.provider === null ? "is" : "=", office.provider)
    .executeTakeFirstOrThrow();
  return row.id;
}

export async function deleteOffice(tx: Db, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx.deleteFrom("filing_office").where("id", "=", id).executeTakeFirst();
  return numDeletedRows > 0n;
}
