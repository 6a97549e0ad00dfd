import { Unzlib } from "fflate";
import { isName, isWhole, PdfDict, PdfFault, PdfName, type PdfStream, type PdfValue } from "./values.ts";

const LARGEST = 64 << 20;
const CHUNK = 1 << 16;

/** The bytes of a stream without filter or with FlateDecode and its predictors. @throws PdfFault for other filters and beyond 64 MiB. */
export function decoded(stream: PdfStream): Uint8Array {
  const filter = single(stream.dict.get("Filter"));
  if (filter === undefined || filter === null) return stream.raw;
  if (!isName(filter, "FlateDecode"))
    throw new PdfFault(`filter ${filter instanceof PdfName ? filter.value : "unreadable"}`);
  const plain = inflated(stream.raw);
  const parms = single(stream.dict.get("DecodeParms"));
  if (!(parms instanceof PdfDict)) return plain;
  const predictor = parms.get("Predictor") ?? 1;
  if (predictor === 1) return plain;
  const columns = parms.get("Columns") ?? 1;
  const colours = parms.get("Colors") ?? 1;
  if (!isWhole(predictor) || predictor < 10 || !isWhole(columns) || columns === 0 || columns > 1 << 16 || colours !== 1)
    throw new PdfFault("predictor");
  return unpredicted(plain, columns);
}

const single = (value: PdfValue | undefined): PdfValue | undefined => {
  if (!Array.isArray(value)) return value;
  if (value.length > 1) throw new PdfFault("several filters");
  return (value as readonly PdfValue[])[0];
};

function inflated(raw: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const unzlib = new Unzlib((part) => {
    length += part.length;
    if (length > LARGEST) throw new PdfFault("unpacks to more than 64 MiB");
    parts.push(part);
  });
  try {
    for (let at = 0; at < raw.length; at += CHUNK) unzlib.push(raw.subarray(at, at + CHUNK), at + CHUNK >= raw.length);
  } catch (fault) {
    throw fault instanceof PdfFault ? fault : new PdfFault("packed data damaged");
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** PNG predictors over one byte a sample (RFC 2083, 6). */
function unpredicted(data: Uint8Array, columns: number): Uint8Array {
  const rows = Math.floor(data.length / (columns + 1));
  const out = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const type = data[row * (columns + 1)]!;
    for (let column = 0; column < columns; column++) {
      const left = column > 0 ? out[row * columns + column - 1]! : 0;
      const up = row > 0 ? out[(row - 1) * columns + column]! : 0;
      const corner = row > 0 && column > 0 ? out[(row - 1) * columns + column - 1]! : 0;
      const guess =
        type === 0
          ? 0
          : type === 1
            ? left
            : type === 2
              ? up
              : type === 3
                ? (left + up) >> 1
                : type === 4
                  ? paeth(left, up, corner)
                  : -1;
      if (guess < 0) throw new PdfFault("predictor");
      out[row * columns + column] = (data[row * (columns + 1) + 1 + column]! + guess) & 255;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
