import type { LocalDate } from "@songhua/kernel";
import { RECORDS, understandHeading, type RecordKind, type UnderstoodHeading } from "./columns.ts";
import type { Change, ContractLine, Execution, TechnologyContract } from "./contract-line.ts";
import { FILING_WINDOW_RULES, type FilingWindowRule } from "./filing.ts";
import { FINDINGS, leftOutOf, type Finding, type FindingCode, type LeftOut } from "./findings.ts";
import { readChange, readExecution } from "./read-execution.ts";
import { readContract, readTechnology } from "./read-contract.ts";
import { RowCells } from "./row-cells.ts";

const ROWS_ABOVE_HEADINGS = 9;

export interface TableRow {
  /** As spreadsheet programs count, from 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

export interface ReadOptions {
  /** The day the register is read for; later dates have not happened. */
  readonly asOf: LocalDate;
  readonly windowRules?: readonly FilingWindowRule[];
}

export interface RegisterRead {
  readonly lines: readonly ContractLine[];
  readonly technology: readonly TechnologyContract[];
  /** In order of rows. */
  readonly findings: readonly Finding[];
  readonly rows: number;
  /** Rows with an error, by their first one. `rows` = rows taken + these. */
  readonly leftOut: LeftOut;
}

/**
 * Reads a register from a table whose first row holds headings in any of the five languages, in any order. Rows are contracts
 * unless the column `record` says execution, change or technology; those refer to `contract_no`, which may stand below them.
 * Nothing is dropped in silence: a row with an error is left out whole and named, one with a warning is kept and named.
 * A number filed again with a higher revision replaces the earlier filing; the same number without one is refused.
 * O(rows).
 */
export function readRegister(table: readonly TableRow[], options: ReadOptions): RegisterRead {
  const headerAt = headerPlace(table);
  const header = table[headerAt];
  const body = table.slice(headerAt + 1);
  const findings: Finding[] = [];
  const report = (finding: Finding): void => void findings.push(finding);
  if (!header) return { lines: [], technology: [], findings, rows: 0, leftOut: {} };
  // A title above the headings is no agreement, but it is named all the same.
  for (const { row, cells } of table.slice(0, headerAt)) {
    const title = cells.find((cell) => cell.trim() !== "");
    if (title !== undefined) report(found("column_unknown", row, title, { column: title }));
  }
  const columns = columnsOf(header, report);
  if (!columns.some((column) => column?.code === "contract_no")) {
    report(found("column_missing", header.row, "contract_no", { column: "contract_no" }));
    return { lines: [], technology: [], findings, rows: body.length, leftOut: { column_missing: body.length } };
  }
  const places = new Map(
    columns.flatMap((column, at) =>
      column === null ? [] : [[column.code, { at, unit: column.unit, currency: column.currency }] as const],
    ),
  );
  const rows = body.map(({ row, cells }) => new RowCells({ row, cells, columns: places }, options.asOf, report));
  const byRecord = recordsOf(rows);
  const contracts = uniqueOf(byRecord.contract.flatMap((cells) => withLine(cells, readContract(cells))));
  refuseCircles(contracts);
  for (const [id, { cells }] of contracts) if (cells.failed) contracts.delete(id);
  const refused = new Set(
    byRecord.contract.flatMap((cells) => (cells.id !== null && !contracts.has(cells.id) ? [cells.id] : [])),
  );
  const executions = new Map<string, Execution[]>();
  for (const cells of byRecord.execution) {
    const contract = contractOf(cells, contracts, refused);
    if (!contract) continue;
    const before = executions.get(contract.id) ?? [];
    const execution = readExecution(cells, contract, before, options.windowRules ?? FILING_WINDOW_RULES);
    if (execution) executions.set(contract.id, [...before, execution]);
  }
  const changes = new Map<string, Change[]>();
  for (const cells of byRecord.change) {
    const contract = contractOf(cells, contracts, refused);
    const change = contract && readChange(cells);
    if (contract && change) changes.set(contract.id, [...(changes.get(contract.id) ?? []), change]);
  }
  const technology = uniqueOf(
    byRecord.technology.flatMap((cells) => {
      const line = readTechnology(cells);
      return line ? [{ cells, line: { ...line, revision: 1 } }] : [];
    }),
  );
  const lines = [...contracts.values()].map(({ line }) => ({
    ...line,
    executions: executions.get(line.id) ?? [],
    changes: changes.get(line.id) ?? [],
  }));
  findings.sort((a, b) => a.row - b.row);
  return {
    lines,
    technology: [...technology.values()].map(({ line }) => line),
    findings,
    rows: body.length,
    leftOut: leftOutOf(findings),
  };
}

function found(code: FindingCode, row: number, column: string | null, params: Finding["params"]): Finding {
  return { code, severity: FINDINGS[code], row, column, id: null, params };
}

/** The first of the uppermost rows that has the one column that must be there; the first of all where none has. */
function headerPlace(table: readonly TableRow[]): number {
  const at = table
    .slice(0, ROWS_ABOVE_HEADINGS + 1)
    .findIndex(({ cells }) => cells.some((cell) => understandHeading(cell)?.code === "contract_no"));
  return Math.max(0, at);
}

function columnsOf(header: TableRow, report: (finding: Finding) => void): (UnderstoodHeading | null)[] {
  const seen = new Set<string>();
  const columns = header.cells.map((heading) => {
    if (heading.trim() === "") return null;
    const understood = understandHeading(heading);
    if (understood === undefined) {
      report(found("column_unknown", header.row, heading, { column: heading }));
      return null;
    }
    // "Amount" of a contract and of an execution are one column under two headings; a second one would hide the first.
    const { code } = understood;
    if (seen.has(code)) {
      report(found("column_twice", header.row, heading, { column: code }));
      return null;
    }
    seen.add(code);
    return understood;
  });
  // A table with one column of amounts, "Amount (USD)", has its amounts there and not a view of them.
  const views = columns.filter((one) => one?.code === "amount_cny" || one?.code === "amount_usd");
  const [only] = views;
  if (seen.has("amount") || !only || views.length > 1) return columns;
  const currency = only.code === "amount_cny" ? "CNY" : "USD";
  return columns.map((one) => (one === only ? { ...one, code: "amount", currency } : one));
}

interface Kept<T> {
  readonly cells: RowCells;
  readonly line: T;
}

function withLine(cells: RowCells, line: ContractLine | undefined): Kept<ContractLine>[] {
  return line ? [{ cells, line }] : [];
}

const RECORD_WORDS: Readonly<Record<string, RecordKind>> = {
  合同: "contract",
  执行: "execution",
  变更: "change",
  技术合同: "technology",
  договор: "contract",
  исполнение: "execution",
  изменение: "change",
  계약: "contract",
  집행: "execution",
  변경: "change",
};

function recordsOf(rows: readonly RowCells[]): Record<RecordKind, RowCells[]> {
  const records: Record<RecordKind, RowCells[]> = { contract: [], execution: [], change: [], technology: [] };
  for (const cells of rows) {
    if (cells.id === null) cells.find("number_missing", "contract_no");
    const record = cells.code("record", RECORDS, "record_unknown", RECORD_WORDS) ?? "contract";
    if (!cells.failed) records[record].push(cells);
  }
  return records;
}

function uniqueOf<T extends { readonly id: string; readonly revision: number }>(
  all: readonly Kept<T>[],
): Map<string, Kept<T>> {
  const kept = new Map<string, Kept<T>>();
  for (const one of all) {
    const other = kept.get(one.line.id);
    const params = { first: other?.cells.row ?? 0, revision: one.line.revision };
    if (!other) kept.set(one.line.id, one);
    else if (one.line.revision === other.line.revision) one.cells.find("number_twice", "contract_no", params);
    else if (one.line.revision < other.line.revision) one.cells.find("refiled_older", "revision", params);
    else {
      other.cells.find("refiled_older", "revision", { first: one.cells.row, revision: other.line.revision });
      one.cells.find("refiled", "revision", params);
      kept.set(one.line.id, one);
    }
  }
  return kept;
}

function contractOf(
  cells: RowCells,
  contracts: ReadonlyMap<string, Kept<ContractLine>>,
  refused: ReadonlySet<string>,
): ContractLine | undefined {
  const contract = contracts.get(cells.id ?? "");
  if (!contract) cells.find(refused.has(cells.id ?? "") ? "contract_left_out" : "contract_unknown", "contract_no");
  return contract?.line;
}

/** A framework may stand under another, but no agreement under itself. */
function refuseCircles(contracts: ReadonlyMap<string, Kept<ContractLine>>): void {
  for (const { cells, line } of contracts.values())
    for (const [column, above] of [
      ["master_no", "masterId"],
      ["renews_no", "renewsId"],
    ] as const) {
      const first = line[above];
      if (first === null) continue;
      if (!contracts.has(first)) cells.find("master_unknown", column, { value: first });
      const seen = new Set([line.id]);
      for (let at: string | null = first; at !== null; at = contracts.get(at)?.line[above] ?? null) {
        if (seen.has(at)) {
          if (at === line.id) cells.find("master_circle", column, { value: first });
          break;
        }
        seen.add(at);
      }
    }
}
