/** Names by language tag; formats that know one language take the first of en and whatever there is. */
export type Names = Readonly<Record<string, string>>;

export interface Code {
  readonly id: string;
  readonly names: Names;
}

/** A dimension or attribute: coded by a list, or free text where `codes` is null. */
export interface Component {
  readonly id: string;
  readonly names: Names;
  readonly codes: readonly Code[] | null;
  readonly role: "time" | "frequency" | "area" | "metric" | null;
}

/** What data of one kind look like: the definition behind a dataflow of the same id. */
export interface DataStructure {
  readonly agency: string;
  readonly id: string;
  readonly version: string;
  readonly names: Names;
  /** In key order; the time dimension is the last. */
  readonly dimensions: readonly Component[];
  /** All attached to observations. */
  readonly attributes: readonly Component[];
}

export interface Observation {
  /** A code of each dimension, in their order. */
  readonly key: readonly string[];
  /** A number as its decimal text, so that no digit is lost between formats; null where there is none. */
  readonly value: string | null;
  /** A value of each attribute, in their order. */
  readonly attributes: readonly (string | null)[];
}

/** One table of figures, whatever format it came in or goes out to. */
export interface Dataset {
  readonly structure: DataStructure;
  readonly observations: readonly Observation[];
}

export const MEASURE = "OBS_VALUE";

/** A file that is none of the format it should be, and where it fails. */
export class FormatError extends Error {
  readonly place: string;
  readonly what: FormatFault;
  constructor(place: string, what: FormatFault) {
    super(`${place}: ${what}`);
    this.name = "FormatError";
    this.place = place;
    this.what = what;
  }
}
export type FormatFault =
  | "not_json"
  | "member_missing"
  | "several_structures"
  | "several_measures"
  | "several_transactions"
  | "dimension_missing"
  | "cell_missing"
  | "value_not_number"
  | "index_outside"
  | "key_twice"
  | "size_mismatch"
  | "empty";

export function nameOf(names: Names, fallback: string): string {
  return names["en"] ?? Object.values(names)[0] ?? fallback;
}

/** Codes that occur, in the order of the list; those of a free component in the order in which they appear. */
export function usedCodes(component: Component, values: Iterable<string>): readonly Code[] {
  const used = new Set(values);
  const known = component.codes?.filter(({ id }) => used.has(id)) ?? [];
  const listed = new Set(known.map(({ id }) => id));
  return [...known, ...[...used].filter((id) => !listed.has(id)).map((id) => ({ id, names: {} }))];
}

/** @throws FormatError key_twice where two observations have one key: a table cannot hold both. O(n). */
export function withUniqueKeys(dataset: Dataset): Dataset {
  const seen = new Set<string>();
  for (const { key } of dataset.observations) {
    const text = key.join(".");
    if (seen.has(text)) throw new FormatError(text, "key_twice");
    seen.add(text);
  }
  return dataset;
}

/** True for the text of a number that JSON can carry. */
export function isNumberText(text: string): boolean {
  return /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text);
}
