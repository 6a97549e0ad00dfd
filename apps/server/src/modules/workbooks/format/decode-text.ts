import { DomainError } from "@songhua/kernel";

export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "windows-1251" | "cp949";

/**
 * The encoding of a table in text form, from a sample of its beginning (64 KB and more make it sure).
 * Byte-order marks and valid UTF-8 decide at once. Otherwise: Russian in windows-1251 shows as runs of letters in natural
 * case; double-byte text is told apart by the rows of the code table, since Korean Hangul lies in lead bytes B0–C8 while
 * Chinese fills B0–F7. KOI8-R and anything else is refused rather than read as nonsense.
 * @throws DomainError workbook_encoding, workbook_unreadable for bytes that are no text. O(n).
 */
export function detectEncoding(sample: Buffer, complete: boolean): TextEncoding {
  if (sample[0] === 0xff && sample[1] === 0xfe) return "utf-16le";
  if (sample[0] === 0xfe && sample[1] === 0xff) return "utf-16be";
  const nul = nulSide(sample);
  if (nul === "mixed") throw new DomainError("workbook_unreadable", { reason: "binary" });
  if (nul !== "none") return nul;
  if (isUtf8(sample, complete)) return "utf-8";
  if (looksCyrillic(sample)) return "windows-1251";
  const pairs = doubleBytePairs(sample);
  if (pairs.total < 2 || pairs.broken > Math.max(1, pairs.total * 0.01)) throw new DomainError("workbook_encoding");
  // A short list of Korean names may hold one Hanja; a Chinese text has a third of its characters beyond row C8.
  return pairs.beyondHangul <= pairs.ideographs * 0.08 && !pairs.fourByte ? "cp949" : "gb18030";
}

function nulSide(sample: Buffer): "none" | "utf-16le" | "utf-16be" | "mixed" {
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i++)
    if (sample[i] === 0) {
      if ((i & 1) === 0) even++;
      else odd++;
    }
  if (even + odd === 0) return "none";
  if (odd > even * 20 && odd > sample.length / 40) return "utf-16le";
  if (even > odd * 20 && even > sample.length / 40) return "utf-16be";
  return "mixed";
}

function isUtf8(sample: Buffer, complete: boolean): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(sample, { stream: !complete });
    return true;
  } catch {
    return false;
  }
}

const isUpper1251 = (byte: number): boolean => (byte >= 0xc0 && byte <= 0xdf) || byte === 0xa8;
const isLower1251 = (byte: number): boolean => byte >= 0xe0 || byte === 0xb8;
/* « » № – — “ ” ’ … and the no-break space, as Russian office programs write them. */
const MARKS_1251 = new Set([0xab, 0xbb, 0xb9, 0x96, 0x97, 0x93, 0x94, 0x92, 0x85, 0xa0, 0xb7, 0xb0]);

function looksCyrillic(sample: Buffer): boolean {
  let letters = 0;
  let marks = 0;
  let other = 0;
  let lowerThenUpper = 0;
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i]!;
    if (byte < 0x80) continue;
    if (isUpper1251(byte) || isLower1251(byte)) {
      letters++;
      if (isUpper1251(byte) && i > 0 && isLower1251(sample[i - 1]!)) lowerThenUpper++;
    } else if (MARKS_1251.has(byte)) marks++;
    else other++;
  }
  return letters >= 3 && other <= (letters + marks) * 0.02 && lowerThenUpper <= letters * 0.04;
}

interface Pairs {
  total: number;
  broken: number;
  ideographs: number;
  beyondHangul: number;
  fourByte: boolean;
}

function doubleBytePairs(sample: Buffer): Pairs {
  const pairs: Pairs = { total: 0, broken: 0, ideographs: 0, beyondHangul: 0, fourByte: false };
  for (let i = 0; i < sample.length; i++) {
    const lead = sample[i]!;
    if (lead < 0x80) continue;
    const trail = sample[i + 1];
    if (trail === undefined) break; // cut by the end of the sample
    if (lead >= 0x81 && lead <= 0xfe && trail >= 0x40 && trail !== 0x7f && trail <= 0xfe) {
      pairs.total++;
      if (lead >= 0xb0 && lead <= 0xf7 && trail >= 0xa1) {
        pairs.ideographs++;
        if (lead > 0xc8) pairs.beyondHangul++;
      }
      i++;
    } else if (lead >= 0x81 && trail >= 0x30 && trail <= 0x39 && (sample[i + 2] ?? 0) >= 0x81) {
      pairs.total++;
      pairs.fourByte = true; // only GB18030 has them
      i += 3;
    } else pairs.broken++;
  }
  return pairs;
}
