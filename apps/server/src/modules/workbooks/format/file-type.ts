export type FileType = "zip" | "compound" | "text" | "binary";

const CFB = Buffer.from("d0cf11e0a1b11ae1", "hex");
const UTF16_BOMS = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];

/** What a file is by its first bytes; its name is a claim and counts for nothing. */
export function fileType(head: Buffer): FileType {
  if (head.subarray(0, 2).toString("latin1") === "PK") return "zip";
  if (head.subarray(0, 8).equals(CFB)) return "compound";
  if (UTF16_BOMS.some((bom) => head.subarray(0, 2).equals(bom))) return "text";
  for (const magic of ["%PDF", "\u0089PNG", "GIF8", "\u00ff\u00d8\u00ff", "Rar!", "7z\u00bc\u00af", "\u001f\u008b"])
    if (head.subarray(0, magic.length).toString("latin1") === magic) return "binary";
  return "text";
}

/** In an OLE compound file: names of streams stand in its directory as UTF-16. */
export function compoundHolds(bytes: Buffer, streamName: string): boolean {
  return bytes.includes(Buffer.from(streamName, "utf16le"));
}
