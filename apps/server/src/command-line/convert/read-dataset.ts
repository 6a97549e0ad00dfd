import {
  BOP_STRUCTURE,
  datasetOfTables,
  DEFAULT_DEFINITIONS,
  eventStructure,
  FormatError,
  outsourcingStructure,
  parseCsv,
  readJsonStat,
  readSdmxCsv,
  readSdmxJson,
  type Dataset,
} from "@songhua/statistics";
import { readFile, stat } from "node:fs/promises";
import { readTables } from "../indicators/read-table.ts";
import { Refusal } from "../refusal.ts";
import { dictionaryOf, type DataFormat } from "./formats.ts";

const LIMIT_MB = 500;
const STRUCTURES = [outsourcingStructure(DEFAULT_DEFINITIONS), eventStructure(DEFAULT_DEFINITIONS), BOP_STRUCTURE];

/** A file as a dataset; what it is decides its content. @throws Refusal naming file and place. */
export async function readDataset(file: string): Promise<{ dataset: Dataset; format: DataFormat }> {
  const found = await stat(file).catch(() => undefined);
  if (!found) throw new Refusal("file_missing", { file });
  if (found.isDirectory()) throw new Refusal("file_is_folder", { file });
  if (found.size > LIMIT_MB * 2 ** 20) throw new Refusal("problem_too_large", { file, limitMb: LIMIT_MB });
  try {
    return await readAny(file);
  } catch (error) {
    if (error instanceof FormatError)
      throw new Refusal("format_fault", { file, place: error.place, fault: error.what });
    throw error;
  }
}

async function readAny(file: string): Promise<{ dataset: Dataset; format: DataFormat }> {
  const bytes = await readFile(file);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return { dataset: await ofWorkbook(file), format: "xlsx" };
  const text = bytes.toString("utf8").replace(/^\ufeff/, "");
  if (/^\s*\{/.test(text)) {
    const json: unknown = parsed(text);
    const isStat = typeof json === "object" && json !== null && "class" in json;
    return isStat
      ? { dataset: readJsonStat(json), format: "json-stat" }
      : { dataset: readSdmxJson(json), format: "sdmx-json" };
  }
  if (/^"?STRUCTURE[",\[]/.test(text)) return { dataset: readSdmxCsv(text, STRUCTURES), format: "sdmx-csv" };
  const dictionary = await readFile(dictionaryOf(file), "utf8").catch(() => {
    throw new Refusal("file_missing", { file: dictionaryOf(file) });
  });
  return {
    dataset: datasetOfTables({ data: filled(parseCsv(text)), dictionary: filled(parseCsv(dictionary)) }),
    format: "csv",
  };
}

async function ofWorkbook(file: string): Promise<Dataset> {
  const sheets = await readTables(file);
  const rows = (name: string): readonly (readonly string[])[] => {
    const sheet = sheets.find((one) => one.name === name);
    if (!sheet) throw new FormatError(name, "member_missing");
    return sheet.rows.map(({ cells }) => cells);
  };
  return datasetOfTables({ data: rows("data"), dictionary: rows("dictionary") });
}

function filled(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.filter((row) => row.some((cell) => cell !== ""));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FormatError("$", "not_json");
  }
}
