import {
  FormatError,
  withUniqueKeys,
  type Code,
  type Component,
  type Dataset,
  type Names,
  type Observation,
} from "./dataset.ts";
import { list, member, record, stringOf, type JsonRecord } from "./json-shape.ts";

/**
 * Reads an SDMX-JSON 2.x data message with one measure, flat or by series; attributes of the data set and of series are handed
 * down to each observation.
 * @throws FormatError naming the member. O(n).
 */
export function readSdmxJson(json: unknown): Dataset {
  const data = member(record(json, "$"), "data", "$");
  const structures = list(data["structures"], "data.structures");
  if (structures.length !== 1)
    throw new FormatError("data.structures", structures.length === 0 ? "empty" : "several_structures");
  const structure = record(structures[0], "data.structures[0]");
  const levels = member(structure, "dimensions", "data.structures[0]");
  const components = (value: unknown, place: string): Read[] =>
    value === undefined
      ? []
      : list(value, place).map((one, i) => readComponent(record(one, `${place}[${i}]`), `${place}[${i}]`));
  const [fixed, series, flat] = ["dataSet", "series", "observation"].map((level) =>
    components(levels[level], `data.structures[0].dimensions.${level}`),
  ) as [Read[], Read[], Read[]];
  const attributeLevels = structure["attributes"] === undefined ? {} : record(structure["attributes"], "attributes");
  const [setAttributes, seriesAttributes, flatAttributes] = ["dataSet", "series", "observation"].map((level) =>
    components(attributeLevels[level], `data.structures[0].attributes.${level}`),
  ) as [Read[], Read[], Read[]];
  const measures =
    structure["measures"] === undefined
      ? 1
      : list(record(structure["measures"], "measures")["observation"] ?? [1], "measures").length;
  if (measures !== 1) throw new FormatError("data.structures[0].measures", "several_measures");
  const dimensions = [...fixed, ...series, ...flat].sort((a, b) => a.position - b.position);
  const attributes = [...setAttributes, ...seriesAttributes, ...flatAttributes];
  const observations: Observation[] = [];
  const sets = list(data["dataSets"] ?? [], "data.dataSets");
  sets.forEach((value, s) => {
    const set = record(value, `data.dataSets[${s}]`);
    const place = `data.dataSets[${s}]`;
    const own = texts(setAttributes, set["attributes"], place);
    const add = (seriesKey: readonly string[], inherited: readonly (string | null)[], entries: unknown, at: string) => {
      for (const [key, cells] of Object.entries(record(entries, at))) {
        const row = list(cells, `${at}.${key}`);
        const codes = new Map<Read, string>();
        fixed.forEach((dimension) => codes.set(dimension, dimension.values[0] ?? ""));
        series.forEach((dimension, i) => codes.set(dimension, seriesKey[i]!));
        readKey(flat, key, `${at}.${key}`).forEach((code, i) => codes.set(flat[i]!, code));
        const value = row[0];
        observations.push({
          key: dimensions.map((dimension) => codes.get(dimension)!),
          value: value === null || value === undefined ? null : stringOf(value, `${at}.${key}`),
          attributes: [...inherited, ...texts(flatAttributes, row.slice(1, 1 + flatAttributes.length), `${at}.${key}`)],
        });
      }
    };
    if (set["observations"] !== undefined)
      add([], [...own, ...seriesAttributes.map(() => null)], set["observations"], `${place}.observations`);
    for (const [key, one] of Object.entries(
      set["series"] === undefined ? {} : record(set["series"], `${place}.series`),
    )) {
      const at = `${place}.series.${key}`;
      const inner = record(one, at);
      add(
        readKey(series, key, at),
        [...own, ...texts(seriesAttributes, inner["attributes"], at)],
        inner["observations"] ?? {},
        at,
      );
    }
  });
  return withUniqueKeys({
    structure: {
      ...identityOf(structure),
      names: namesOf(structure),
      dimensions: dimensions.map(({ component }) => component),
      attributes: attributes.map(({ component }) => component),
    },
    observations,
  });
}

interface Read {
  readonly component: Component;
  readonly position: number;
  /** Codes in the order to which keys refer. */
  readonly values: readonly string[];
}

function readComponent(json: JsonRecord, place: string): Read {
  const id = stringOf(json["id"], `${place}.id`);
  const given = list(json["values"] ?? [], `${place}.values`).map((value, i) => record(value, `${place}.values[${i}]`));
  const values = given.map((value) => stringOf(value["id"] ?? value["value"], `${place}.values`));
  const coded = given.length > 0 && given.every((value) => value["id"] !== undefined);
  const codes = coded ? given.map((value, i): Code => ({ id: values[i]!, names: namesOf(value, values[i]) })) : null;
  const roles = json["roles"] === undefined ? [] : list(json["roles"], `${place}.roles`);
  const role =
    roles.includes("TIME_PERIOD") || id === "TIME_PERIOD"
      ? "time"
      : roles.includes("FREQ")
        ? "frequency"
        : roles.includes("REF_AREA")
          ? "area"
          : roles.includes("INDICATOR")
            ? "metric"
            : null;
  const position = typeof json["keyPosition"] === "number" ? json["keyPosition"] : 0;
  return { component: { id, names: namesOf(json, id), codes: role === "time" ? null : codes, role }, position, values };
}

function namesOf(json: JsonRecord, fallback?: string): Names {
  if (json["names"] !== undefined) return record(json["names"], "names") as Names;
  const name = json["name"];
  return typeof name === "string" && name !== fallback ? { en: name } : {};
}

function readKey(dimensions: readonly Read[], key: string, place: string): string[] {
  const parts = dimensions.length === 0 ? [] : key.split(":");
  return dimensions.map(({ values }, i) => {
    const code = values[Number(parts[i])];
    if (code === undefined) throw new FormatError(place, "index_outside");
    return code;
  });
}

function texts(attributes: readonly Read[], values: unknown, place: string): (string | null)[] {
  const given = values === undefined || values === null ? [] : list(values, `${place}.attributes`);
  return attributes.map((attribute, i) => {
    const value = given[i];
    if (value === null || value === undefined) return null;
    // Attributes without a list of values stand in the observation themselves.
    if (typeof value !== "number" || attribute.values.length === 0)
      return typeof value === "object" ? JSON.stringify(value) : String(value);
    const text = attribute.values[value];
    if (text === undefined) throw new FormatError(place, "index_outside");
    return text;
  });
}

function identityOf(structure: JsonRecord): { agency: string; id: string; version: string } {
  for (const link of list(structure["links"] ?? [], "links")) {
    const urn = record(link, "links")["urn"];
    const found = typeof urn === "string" ? /(?:Dataflow|DataStructure)=([^:]+):([^(]+)\(([^)]+)\)/.exec(urn) : null;
    if (found) return { agency: found[1]!, id: found[2]!, version: found[3]! };
  }
  return { agency: "UNKNOWN", id: "UNKNOWN", version: "1.0" };
}
