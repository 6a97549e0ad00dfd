import { DomainError } from "@songhua/kernel";
import type { Sheet } from "./cells.ts";
import { compoundHolds, fileType } from "./file-type.ts";
import { guardZip } from "./guard-zip.ts";
import { READ_LIMITS, type ReadLimits } from "./limits.ts";
import { readCsv } from "./read-csv.ts";
import { readSpreadsheet } from "./read-spreadsheet.ts";
import { sourceOfBytes, type Source } from "./source.ts";

/**
 * A workbook's sheets with the exact place of every cell. What the file is decides its first bytes, not its name; an XLSX is
 * measured and searched for macros before anything parses it.
 * @param fileName names the single sheet of a text file, and tells a macro workbook by ".xlsm"
 * @throws DomainError workbook_too_large | workbook_bomb | workbook_macros | workbook_encrypted | workbook_unreadable |
 *   workbook_encoding | workbook_empty | workbook_too_many_rows
 */
export async function readWorkbook(
  input: Buffer | Source,
  fileName: string,
  limits: ReadLimits = READ_LIMITS,
): Promise<Sheet[]> {
  const source = Buffer.isBuffer(input) ? sourceOfBytes(input) : input;
  if (source.size > limits.fileBytes)
    throw new DomainError("workbook_too_large", { limitMb: Math.round(limits.fileBytes / 1024 / 1024) });
  if (source.size === 0) throw new DomainError("workbook_empty");
  const sheets = await readSheets(source, fileName, limits);
  if (sheets.every((sheet) => sheet.lines.length === 0)) throw new DomainError("workbook_empty");
  return sheets;
}

async function readSheets(source: Source, fileName: string, limits: ReadLimits): Promise<Sheet[]> {
  switch (fileType(await source.head(4096))) {
    case "zip": {
      const bytes = await source.all();
      const names = await guardZip(bytes, limits);
      if (/\.(xlsm|xltm|xlam|xlsb)$/i.test(fileName)) throw new DomainError("workbook_macros", { part: fileName });
      if (!names.some((name) => /^xl\/workbook\d*\.xml$/i.test(name)))
        throw new DomainError("workbook_unreadable", { reason: "not_xlsx" });
      return readSpreadsheet(bytes, limits);
    }
    case "compound": {
      const bytes = await source.all();
      if (compoundHolds(bytes, "EncryptedPackage") || compoundHolds(bytes, "EncryptionInfo"))
        throw new DomainError("workbook_encrypted");
      if (compoundHolds(bytes, "_VBA_PROJECT")) throw new DomainError("workbook_macros", { part: "VBA" });
      return readSpreadsheet(bytes, limits);
    }
    case "text":
      return [await readCsv(source, limits, fileName.replace(/^.*[\\/]/, "").replace(/\.[^.]{1,5}$/, "") || "CSV")];
    case "binary":
      throw new DomainError("workbook_unreadable", { reason: "not_xlsx" });
  }
}
