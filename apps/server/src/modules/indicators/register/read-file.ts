import { columnOfHeading, readRegister, type RegisterRead, type TableRow } from "@songhua/statistics";
import { cellText, readWorkbook } from "../../workbooks/index.ts";

export interface ReadTask {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly asOf: string;
}
export interface FileRead extends RegisterRead {
  /** Row of each contract's own line in the file. */
  readonly rowOf: ReadonlyMap<string, number>;
}

/** A register from the first sheet of an XLSX or CSV: one register is one table, whatever notes other sheets hold. @throws DomainError workbook_… */
export async function readRegisterFile({ bytes, fileName, asOf }: ReadTask): Promise<FileRead> {
  const sheets = await readWorkbook(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), fileName);
  const table: TableRow[] = (sheets[0]?.lines ?? []).map(({ row, cells }) => ({
    row,
    cells: Array.from(cells, cellText),
  }));
  const read = readRegister(table, { asOf });
  const codes = table[0]?.cells.map(columnOfHeading) ?? [];
  const [number, record] = [codes.indexOf("contract_no"), codes.indexOf("record")];
  const rowOf = new Map<string, number>();
  for (const { row, cells } of table.slice(1)) {
    const id = cells[number]?.trim() ?? "";
    if (/^(|contract|合同|договор|계약)$/i.test(cells[record]?.trim() ?? "")) rowOf.set(id, row);
  }
  return { ...read, rowOf };
}
