import { readFile, stat } from "node:fs/promises";
import { Refusal } from "../refusal.ts";

const LIMIT_MB = 200;
const MOST_LINES = 200_000;

/**
 * Lines of a UTF-8 text file, without their ends; a last empty line is none. Empty lines stay, and a carriage return
 * inside a line divides nothing, so that numbers agree with those of other tools.
 * @throws Refusal naming the file, and the line where it can be named.
 */
export async function readLines(file: string): Promise<string[]> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) throw new Refusal("file_is_folder", { file });
  if (!found) throw new Refusal("file_missing", { file });
  if (found.size > LIMIT_MB * 2 ** 20) throw new Refusal("problem_too_large", { file, limitMb: LIMIT_MB });
  const bytes = await readFile(file).catch(() => {
    throw new Refusal("file_missing", { file });
  });
  const lines = decoded(bytes, file).split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  if (lines.length > MOST_LINES) throw new Refusal("lines_too_many", { file, count: lines.length, most: MOST_LINES });
  return lines;
}

function decoded(bytes: Uint8Array, file: string): string {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    return decoder.decode(bytes);
  } catch {
    // Line by line only now, to name the place.
    let line = 1;
    for (let from = 0; from < bytes.length; line++) {
      const end = bytes.indexOf(0x0a, from);
      const to = end < 0 ? bytes.length : end;
      try {
        decoder.decode(bytes.subarray(from, to));
      } catch {
        break;
      }
      from = to + 1;
    }
    throw new Refusal("text_not_utf8", { file, line });
  }
}
