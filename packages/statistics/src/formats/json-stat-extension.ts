import { FormatError, type Code, type Component, type Names } from "./dataset.ts";
import { list, record, stringOf } from "./json-shape.ts";

/** What JSON-stat has no place for, as our own files carry it under `extension.songhua`. */
export interface Extension {
  readonly agency: string;
  readonly id: string;
  readonly version: string;
  readonly names: Names;
  readonly dimensions: readonly Component[];
  readonly attributes: readonly Component[];
  /** Digits beyond a float, by position in the cube. */
  readonly exact: Readonly<Record<string, string>>;
  /** Attributes other than the status, by position in the cube. */
  readonly observations: Readonly<Record<string, readonly (string | null)[]>>;
}

const ROLES = ["time", "frequency", "area", "metric"] as const;
const PLACE = "extension.songhua";

/**
 * The extension of a file by us; undefined for a file that has none. @throws FormatError naming the member that is not as we write it, or
 * `dimensions` that are not those of the file: a file that was changed by hand is refused rather than half believed.
 */
export function readExtension(extension: unknown, ids: readonly string[]): Extension | undefined {
  const own = extension === undefined ? undefined : record(extension, "extension")["songhua"];
  if (own === undefined) return undefined;
  const root = record(own, PLACE);
  const components = (name: "dimensions" | "attributes"): Component[] =>
    list(root[name], `${PLACE}.${name}`).map((one, i) => componentOf(one, `${PLACE}.${name}.${i}`));
  const dimensions = components("dimensions");
  if (dimensions.length !== ids.length || dimensions.some(({ id }, i) => id !== ids[i]))
    throw new FormatError(`${PLACE}.dimensions`, "size_mismatch");
  const attributes = components("attributes");
  const of = <T>(name: string, read: (value: unknown, place: string) => T): Record<string, T> =>
    Object.fromEntries(
      Object.entries(record(root[name], `${PLACE}.${name}`)).map(([key, value]) => {
        const place = `${PLACE}.${name}.${key}`;
        if (!/^\d{1,15}$/.test(key)) throw new FormatError(place, "index_outside");
        return [key, read(value, place)];
      }),
    );
  return {
    agency: stringOf(root["agency"], `${PLACE}.agency`),
    id: stringOf(root["id"], `${PLACE}.id`),
    version: stringOf(root["version"], `${PLACE}.version`),
    names: namesOf(root["names"], `${PLACE}.names`),
    dimensions,
    attributes,
    exact: of("exact", stringOf),
    observations: of("observations", (value, place) =>
      list(value, place).map((text) => (text === null ? null : stringOf(text, place))),
    ),
  };
}

function componentOf(value: unknown, place: string): Component {
  const { id, names, codes, role } = record(value, place);
  const known = role === null ? null : ROLES.find((name) => name === role);
  if (known === undefined) throw new FormatError(`${place}.role`, "member_missing");
  return {
    id: stringOf(id, `${place}.id`),
    names: namesOf(names, `${place}.names`),
    codes: codes === null ? null : list(codes, `${place}.codes`).map((code, i) => codeOf(code, `${place}.codes.${i}`)),
    role: known,
  };
}

function codeOf(value: unknown, place: string): Code {
  const { id, names } = record(value, place);
  return { id: stringOf(id, `${place}.id`), names: namesOf(names, `${place}.names`) };
}

function namesOf(value: unknown, place: string): Names {
  return Object.fromEntries(
    Object.entries(record(value, place)).map(([locale, name]) => [locale, stringOf(name, `${place}.${locale}`)]),
  );
}
