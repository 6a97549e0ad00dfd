import {
  checkReceipt,
  cosign,
  formatReceipt,
  growTree,
  EMPTY_EDGE,
  headOfEdge,
  inclusionFromTiles,
  leafHash,
  NOTE_KEY_TYPES,
  noteSigner,
  parseCheckpoint,
  signatureLine,
  signCheckpoint,
  thresholdPolicy,
  type ReadTile,
} from "../../packages/trust/src/log/index.ts";
import { hash } from "node:crypto";
import { loadavg } from "node:os";
import QRCode from "qrcode";

const ENTRIES = 1_000_000;
const PROVEN = 1000;
const sha256 = (bytes: Uint8Array): Uint8Array => hash("sha256", bytes, "buffer");

/** Size of receipts of a log of a million entries with three witnesses, and how fast they are made and checked. */
export async function receipts(): Promise<void> {
  const log = noteSigner("exchange.songhua.example/register", new Uint8Array(32).fill(1));
  const witnesses = [
    "harbin.customs.example/witness",
    "vladivostok.port.example/witness",
    "seoul.chamber.example/witness",
  ].map((name, i) => noteSigner(name, new Uint8Array(32).fill(i + 2), NOTE_KEY_TYPES.cosignature));
  const entryAt = (i: number): Buffer => Buffer.from(`entry ${i}`);
  const leaves = Array.from({ length: ENTRIES }, (_, i) => leafHash(entryAt(i), sha256));
  const { edge, tiles } = growTree(EMPTY_EDGE, leaves, sha256);
  const stored = new Map(tiles.map(({ level, index, bytes }) => [`${level}/${index}`, bytes]));
  const readTile: ReadTile = ({ level, index }) => Promise.resolve(stored.get(`${level}/${index}`)!);
  const plain = signCheckpoint(headOfEdge(edge, sha256), log);
  const { note } = parseCheckpoint(plain)!;
  const now = Date.parse("2023-06-14T08:00:00Z");
  const checkpointText = plain + witnesses.map((each) => signatureLine(cosign(note.text, now / 1000, each))).join("");
  const policy = thresholdPolicy([log], witnesses, 2);
  const made: { index: number; text: string }[] = [];
  const begin = performance.now();
  for (let i = 0; i < PROVEN; i++) {
    const index = (i * 7919) % ENTRIES;
    const proof = await inclusionFromTiles(index, ENTRIES, readTile, sha256);
    made.push({ index, text: formatReceipt({ index, proof, checkpointText }) });
  }
  const built = performance.now();
  let valid = 0;
  for (const { index, text } of made) if (checkReceipt(text, entryAt(index), policy, now).valid) valid++;
  const checked = performance.now();
  const bytes = made.map(({ text }) => Buffer.byteLength(text));
  const largest = made[bytes.indexOf(Math.max(...bytes))]!.text;
  const qr = QRCode.create([{ data: Buffer.from(largest), mode: "byte" }], { errorCorrectionLevel: "M" });
  console.log(`receipts at ${ENTRIES.toLocaleString("en")} entries, three witnesses, load ${loadavg()[0]!.toFixed(1)}`);
  console.log(
    `  ${Math.min(...bytes)} to ${Math.max(...bytes)} bytes (goal at most 1,600); ${valid} of ${PROVEN} valid`,
  );
  console.log(`  as QR code: version ${qr.version} of 40 with correction M, ${qr.modules.size} modules a side`);
  console.log(
    `  made in ${((built - begin) / PROVEN).toFixed(2)} ms each, checked in ${((checked - built) / PROVEN).toFixed(2)} ms each`,
  );
}
