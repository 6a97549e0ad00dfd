import { Cursor } from "./cursor.ts";
import { DznError } from "./dzn-error.ts";

/** Far beyond any event, so that a slip of the pen ends in a message and not in a full memory. */
export const DZN_LIMITS = { people: 200_000, meetings: 1_000_000, tables: 100_000, slots: 5_000 } as const;
const ROW = 3;
const LARGEST = Math.max(...Object.values(DZN_LIMITS));

/** The fields of a business-meeting problem as they stand in the file: numbers from 1, 0 as filler. */
export interface DznFields {
  readonly nBusiness: number;
  readonly nMeetings: number;
  readonly nTables: number;
  readonly nTotalSlots: number;
  readonly nMorningSlots: number;
  /** Person, person, session of each meeting, one after another. */
  readonly requested: readonly number[];
  readonly forbidden: readonly (readonly number[])[];
  readonly fixed: readonly number[];
  readonly precedences: readonly (readonly number[])[];
}

type Reader<T> = (cursor: Cursor) => T;
const READERS: { readonly [F in keyof DznFields]: Reader<DznFields[F]> } = {
  nBusiness: (cursor) => cursor.integer(0, DZN_LIMITS.people),
  nMeetings: (cursor) => cursor.integer(0, DZN_LIMITS.meetings),
  nTables: (cursor) => cursor.integer(0, DZN_LIMITS.tables),
  nTotalSlots: (cursor) => cursor.integer(0, DZN_LIMITS.slots),
  nMorningSlots: (cursor) => cursor.integer(0, DZN_LIMITS.slots),
  requested: rows,
  forbidden: (cursor) => list(cursor, set),
  fixed: (cursor) => list(cursor, anyNumber),
  precedences: (cursor) => list(cursor, set),
};
const NAMES = Object.keys(READERS) as (keyof DznFields)[];

/** Reads a data file in any order of fields; fields of other names are passed over. O(text). @throws DznError */
export function readFields(text: string): DznFields {
  const cursor = new Cursor(text);
  const found: Record<string, unknown> = {};
  while (!cursor.atEnd()) {
    cursor.field = "";
    const name = cursor.word();
    cursor.field = name;
    if (Object.hasOwn(found, name)) throw new DznError("field_twice", cursor.place());
    cursor.need("=");
    const known = NAMES.find((field) => field === name);
    if (known) found[known] = READERS[known](cursor);
    else cursor.skipValue();
    if (!cursor.take(";") && !cursor.atEnd()) cursor.fail(";");
  }
  const missing = NAMES.find((field) => !Object.hasOwn(found, field));
  if (missing !== undefined) throw new DznError("field_missing", { field: missing });
  // Every name of the type was just seen to be there, each read by the reader of its own kind.
  return found as unknown as DznFields;
}

function anyNumber(cursor: Cursor): number {
  return cursor.integer(-LARGEST, LARGEST);
}

/** `[a, b, …]`, also inside `array1d(1..n, …)`; a comma may stand at the end. */
function list<T>(cursor: Cursor, item: Reader<T>): T[] {
  const wrapped = enterArray(cursor);
  cursor.need("[");
  const items: T[] = [];
  while (!cursor.take("]")) {
    items.push(item(cursor));
    if (!cursor.take(",")) {
      cursor.need("]");
      break;
    }
  }
  if (wrapped) cursor.need(")");
  return items;
}

/** `{1, 2}`, `{}` or `1..5`. */
function set(cursor: Cursor): number[] {
  const items: number[] = [];
  if (!cursor.take("{")) {
    const from = anyNumber(cursor);
    cursor.need("..");
    const to = cursor.integer(-LARGEST, DZN_LIMITS.meetings);
    for (let i = from; i <= to; i++) items.push(i);
    return items;
  }
  while (!cursor.take("}")) {
    items.push(anyNumber(cursor));
    if (!cursor.take(",")) {
      cursor.need("}");
      break;
    }
  }
  return items;
}

/** `[| a, b, c | … |]`, or the numbers in one line inside `array2d(1..n, 1..3, […])`. */
function rows(cursor: Cursor): number[] {
  if (cursor.atWord()) {
    const flat = list(cursor, anyNumber);
    if (flat.length % ROW !== 0) {
      const row = Math.ceil(flat.length / ROW);
      throw new DznError("row_size", { ...cursor.place(), row, size: flat.length % ROW, wanted: ROW });
    }
    return flat;
  }
  const flat: number[] = [];
  cursor.need("[");
  if (cursor.take("]")) return flat;
  cursor.need("|");
  while (!cursor.take("]")) {
    const start = flat.length;
    while (!cursor.take("|")) {
      flat.push(anyNumber(cursor));
      if (cursor.take(",")) continue;
      cursor.need("|");
      break;
    }
    const size = flat.length - start;
    if (size > 0 && size !== ROW)
      throw new DznError("row_size", { ...cursor.place(), row: start / ROW + 1, size, wanted: ROW });
  }
  return flat;
}

/** Passes over `array2d(1..n, 1..3,` up to the list it wraps. */
function enterArray(cursor: Cursor): boolean {
  if (!cursor.atWord()) return false;
  const name = cursor.word();
  if (name !== "array1d" && name !== "array2d") cursor.fail("[");
  cursor.need("(");
  for (let range = 0; range < (name === "array1d" ? 1 : 2); range++) {
    end(cursor);
    if (cursor.take("..")) end(cursor);
    cursor.need(",");
  }
  return true;
}

/** An end of an index range; what it says is of no use, since the list shows its own length. */
function end(cursor: Cursor): void {
  if (cursor.atWord()) cursor.word();
  else anyNumber(cursor);
}
