/**
 * Records of delimited text (RFC 4180): quotes double inside quotes, a line may end in CRLF, LF or CR, a byte-order mark is
 * dropped. Empty lines are kept as one empty field, so that a record's index tells its row. O(n).
 */
export function parseCsv(text: string, delimiter = ","): string[][] {
  const records: string[][] = [];
  let at = text.startsWith("\ufeff") ? 1 : 0;
  while (at < text.length) {
    const record: string[] = [];
    for (;;) {
      const [field, end] = text[at] === '"' ? quoted(text, at) : bare(text, at, delimiter);
      record.push(field);
      at = end;
      if (text[at] !== delimiter) break;
      at++;
    }
    if (text[at] === "\r") at++;
    if (text[at] === "\n") at++;
    records.push(record);
  }
  return records;
}

function bare(text: string, from: number, delimiter: string): [string, number] {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n" && text[end] !== "\r") end++;
  return [text.slice(from, end), end];
}

function quoted(text: string, from: number): [string, number] {
  let field = "";
  let at = from + 1;
  for (;;) {
    const end = text.indexOf('"', at);
    if (end < 0) return [field + text.slice(at), text.length];
    field += text.slice(at, end);
    if (text[end + 1] !== '"') {
      // What stands between the closing quote and the delimiter belongs to the field, as spreadsheet programs read it.
      let after = end + 1;
      while (after < text.length && !/[,;\t\r\n]/.test(text[after]!)) after++;
      return [field + text.slice(end + 1, after), after];
    }
    field += '"';
    at = end + 2;
  }
}

/** One field: quoted where it must be. */
export function csvField(field: string): string {
  return /[",\r\n]/.test(field) || field.trim() !== field ? `"${field.replaceAll('"', '""')}"` : field;
}

/** Records as RFC 4180 text; `bom` for a file that spreadsheet programs open. */
export function writeCsv(records: readonly (readonly string[])[], bom = false): string {
  return `${bom ? "\ufeff" : ""}${records.map((record) => record.map(csvField).join(",")).join("\r\n")}\r\n`;
}
