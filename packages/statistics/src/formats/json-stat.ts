import {
  FormatError,
  nameOf,
  usedCodes,
  withUniqueKeys,
  type Code,
  type Component,
  type Dataset,
  type Names,
} from "./dataset.ts";
import { readExtension } from "./json-stat-extension.ts";
import { list, member, record, stringOf, type JsonRecord } from "./json-shape.ts";
import { jsonValue } from "./sdmx-json-data.ts";

const ROLES = { time: "time", area: "geo", metric: "metric", frequency: null } as const;
const STATUS = "OBS_STATUS";

/**
 * JSON-stat 2.0, sparse: values and statuses by position in the cube of all codes. What the format has no place for — names in
 * several languages, other attributes, digits beyond a float — stands under `extension.songhua`, so that reading gives the same
 * back. Source: json-stat.org, format 2.0.
 */
export function writeJsonStat({ structure, observations }: Dataset, updated: string): object {
  const { dimensions, attributes } = structure;
  const codes = dimensions.map((dimension, i) =>
    usedCodes(
      dimension,
      observations.map(({ key }) => key[i]!),
    ),
  );
  const size = codes.map((list) => list.length);
  const positions = codes.map((list) => new Map(list.map((code, at) => [code.id, at])));
  const indexOf = (key: readonly string[]): number =>
    key.reduce((index, code, i) => index * size[i]! + positions[i]!.get(code)!, 0);
  const statusAt = attributes.findIndex(({ id }) => id === STATUS);
  const value: Record<string, number> = {};
  const exact: Record<string, string> = {};
  const status: Record<string, string> = {};
  const others: Record<string, (string | null)[]> = {};
  for (const observation of observations) {
    const index = indexOf(observation.key);
    const number = jsonValue(observation.value);
    if (typeof number === "number") value[index] = number;
    else if (number !== null) {
      value[index] = Number(number);
      exact[index] = number;
    }
    const state = statusAt < 0 ? null : observation.attributes[statusAt];
    if (state) status[index] = state;
    others[index] = observation.attributes.filter((_, i) => i !== statusAt);
  }
  const role: Record<string, string[]> = {};
  for (const dimension of dimensions) {
    const name = dimension.role && ROLES[dimension.role];
    if (name) (role[name] ??= []).push(dimension.id);
  }
  const withNames = ({ id, names, codes: own, role: kind }: Component) => ({ id, names, codes: own, role: kind });
  return {
    version: "2.0",
    class: "dataset",
    label: nameOf(structure.names, structure.id),
    updated,
    id: dimensions.map(({ id }) => id),
    size,
    ...(Object.keys(role).length > 0 ? { role } : {}),
    dimension: Object.fromEntries(
      dimensions.map((dimension, i) => [
        dimension.id,
        {
          label: nameOf(dimension.names, dimension.id),
          category: {
            index: codes[i]!.map(({ id }) => id),
            label: Object.fromEntries(codes[i]!.map((code) => [code.id, nameOf(code.names, code.id)])),
          },
        },
      ]),
    ),
    value,
    ...(Object.keys(status).length > 0 ? { status } : {}),
    extension: {
      songhua: {
        agency: structure.agency,
        id: structure.id,
        version: structure.version,
        names: structure.names,
        dimensions: dimensions.map(withNames),
        attributes: attributes.map(withNames),
        exact,
        observations: others,
      },
    },
  };
}

/**
 * Reads a JSON-stat 2.0 dataset, its own extension included; a foreign one keeps labels, values and statuses.
 * @throws FormatError naming the member. O(cells).
 */
export function readJsonStat(json: unknown): Dataset {
  const root = record(json, "$");
  const ids = list(root["id"], "id").map((id) => stringOf(id, "id"));
  const size = list(root["size"], "size").map(Number);
  const dimensionMembers = member(root, "dimension", "$");
  const roles = root["role"] === undefined ? {} : record(root["role"], "role");
  const read = ids.map((id, i) => {
    const dimension = member(dimensionMembers, id, "dimension");
    const category = member(dimension, "category", `dimension.${id}`);
    const labels = category["label"] === undefined ? {} : record(category["label"], `dimension.${id}.category.label`);
    const codes = codesOf(category["index"], labels);
    if (codes.length !== size[i]) throw new FormatError(`dimension.${id}`, "size_mismatch");
    const role = (["time", "geo", "metric"] as const).find((name) =>
      (roles[name] as readonly string[] | undefined)?.includes(id),
    );
    return {
      component: {
        id,
        names: labelled(dimension["label"], id),
        codes: role === "time" ? null : codes.map((code): Code => ({ id: code, names: labelled(labels[code], code) })),
        role: role === "geo" ? "area" : (role ?? null),
      } satisfies Component,
      codes,
    };
  });
  const own = readExtension(root["extension"], ids);
  const statuses = entriesOf(root["status"]);
  const values = entriesOf(root["value"]);
  const indices = [
    ...new Set([...values.keys(), ...statuses.keys(), ...Object.keys(own?.observations ?? {}).map(Number)]),
  ].sort((a, b) => a - b);
  const attributes = own?.attributes ?? (statuses.size > 0 ? [{ id: STATUS, names: {}, codes: null, role: null }] : []);
  const statusAt = attributes.findIndex(({ id }) => id === STATUS);
  return withUniqueKeys({
    structure: {
      agency: own?.agency ?? "UNKNOWN",
      id: own?.id ?? "UNKNOWN",
      version: own?.version ?? "1.0",
      names: own?.names ?? labelled(root["label"], ""),
      dimensions: own?.dimensions ?? read.map(({ component }) => component),
      attributes,
    },
    observations: indices.map((index) => {
      const key: string[] = [];
      for (let i = ids.length - 1, rest = index; i >= 0; i--) {
        const code = read[i]!.codes[rest % size[i]!];
        if (code === undefined) throw new FormatError(`value.${index}`, "index_outside");
        key.unshift(code);
        rest = Math.floor(rest / size[i]!);
      }
      const others = [...(own?.observations[index] ?? [])];
      const texts = attributes.map((_, i) =>
        i === statusAt ? ((statuses.get(index) as string | undefined) ?? null) : (others.shift() ?? null),
      );
      const value = values.get(index);
      return {
        key,
        value: own?.exact[index] ?? (value === undefined || value === null ? null : stringOf(value, `value.${index}`)),
        attributes: texts,
      };
    }),
  });
}

function codesOf(index: unknown, labels: JsonRecord): string[] {
  if (Array.isArray(index)) return index.map(String);
  if (index === undefined) return Object.keys(labels);
  return Object.entries(record(index, "index"))
    .sort(([, a], [, b]) => Number(a) - Number(b))
    .map(([code]) => code);
}

function labelled(label: unknown, fallback: string): Names {
  return typeof label === "string" && label !== fallback && label !== "" ? { en: label } : {};
}

/** Values come as a list of all cells or as an object of those there are. */
function entriesOf(values: unknown): Map<number, unknown> {
  if (values === undefined) return new Map();
  const entries = Array.isArray(values)
    ? values.map((value, i) => [i, value] as const)
    : Object.entries(record(values, "value")).map(([i, value]) => [Number(i), value] as const);
  return new Map(entries.filter(([, value]) => value !== null));
}
