import { DznError, readDzn, type Problem } from "@songhua/scheduling";
import { readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { Refusal, type RefusalCode } from "../refusal.ts";
import { readProblemJson } from "./problem-shape.ts";

const LIMIT_MB = 200;

/** A timetabling problem as it stood in a file. */
export interface ProblemFile {
  readonly problem: Problem;
  /** Meetings, slots and tables are numbers from 1, and answers name them so. */
  readonly numbered: boolean;
}

/**
 * Reads `.dzn`, `.json` or `.xlsx` by the ending of the name.
 * @throws Refusal naming the place and the mend; DomainError workbook_… for a workbook that cannot be understood at all.
 */
export async function readProblem(file: string): Promise<ProblemFile> {
  const ending = extname(file).toLowerCase();
  if (ending !== ".dzn" && ending !== ".json" && ending !== ".xlsx") throw new Refusal("problem_format", { file });
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new Refusal("file_missing", { file });
  if (found.size > LIMIT_MB * 2 ** 20) throw new Refusal("problem_too_large", { file, limitMb: LIMIT_MB });
  if (ending === ".xlsx") return { problem: await fromWorkbook(file), numbered: false };
  const text = await readText(file);
  return ending === ".dzn"
    ? { problem: fromDzn(text, file), numbered: true }
    : { problem: readProblemJson(fromJson(text, file), file), numbered: false };
}

export async function readText(file: string): Promise<string> {
  return readFile(file, "utf8").catch(() => {
    throw new Refusal("file_missing", { file });
  });
}

/** Loads the reader of workbooks only for a workbook. */
async function fromWorkbook(file: string): Promise<Problem> {
  const { readWorkbook, sourceOfFile } = await import("../../modules/workbooks/index.ts");
  const { problemOfWorkbook } = await import("./workbook/read-problem-workbook.ts");
  const source = await sourceOfFile(file);
  try {
    return problemOfWorkbook(await readWorkbook(source, basename(file)), file);
  } finally {
    source.close();
  }
}

function fromDzn(text: string, file: string): Problem {
  try {
    return readDzn(text);
  } catch (error) {
    if (!(error instanceof DznError)) throw error;
    const code: RefusalCode = `dzn_${error.fault}`;
    const { line, row, ...params } = error.params;
    // Faults of a row name it; others the line, where there is one.
    const place = row === undefined ? (line === undefined ? "" : `:${line}`) : ` [${row}]`;
    throw new Refusal(code, { file, place, ...params });
  }
}

/** A problem alone, or one inside a file that holds its timetable too. */
function fromJson(text: string, file: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Refusal("problem_not_json", { file, detail: (error as Error).message });
  }
  if (typeof value === "object" && value !== null && "timetable" in value && "problem" in value) return value.problem;
  return value;
}
