/**
 * A field of a CSV that people open in a spreadsheet program. What would begin a formula there (= + - @, tab, return) gets an
 * apostrophe before it, which `readCsv` takes off again; quotes only where they are needed.
 * Source: OWASP, "CSV Injection".
 */
export function csvField(text: string): string {
  const disarmed = /^[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text;
  return /[",;\r\n\t']/.test(disarmed) ? `"${disarmed.replaceAll('"', '""')}"` : disarmed;
}

/** A table as CSV with a byte-order mark, which Excel needs to see UTF-8. */
export function csvTable(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map(csvField).join(",")).join("\r\n")}\r\n`;
}
