import {
  FormatError,
  isNumberText,
  MEASURE,
  withUniqueKeys,
  type Code,
  type Component,
  type Dataset,
  type Names,
} from "./dataset.ts";

/**
 * A dataset as two tables of text for spreadsheets and plain CSV: the figures, one observation a row, and the dictionary that
 * explains every column and code in all languages. Together they hold everything.
 */
export interface TablePair {
  readonly data: readonly (readonly string[])[];
  readonly dictionary: readonly (readonly string[])[];
}

const LANGUAGES = ["en", "zh-CN", "ru", "ko-KR", "ko-CN"] as const;
const DICTIONARY_HEADER = ["part", "column", "code", "role", ...LANGUAGES] as const;

/** Parts of the dictionary: `structure`, `dimension`, `measure`, `attribute`, and `code` under a column. */
export function tablesOf({ structure, observations }: Dataset): TablePair {
  const words = (names: Names): string[] => LANGUAGES.map((language) => names[language] ?? "");
  const described = (part: "dimension" | "attribute", { id, names, codes, role }: Component): string[][] => [
    [part, id, codes === null ? "" : "*", role ?? "", ...words(names)],
    ...(codes ?? []).map((code) => ["code", id, code.id, "", ...words(code.names)]),
  ];
  const used = (component: Component, values: readonly (string | null)[]): Component =>
    component.codes === null
      ? component
      : { ...component, codes: component.codes.filter(({ id }) => values.includes(id)) };
  return {
    data: [
      [...structure.dimensions.map(({ id }) => id), MEASURE, ...structure.attributes.map(({ id }) => id)],
      ...observations.map(({ key, value, attributes }) => [
        ...key,
        value ?? "",
        ...attributes.map((text) => text ?? ""),
      ]),
    ],
    dictionary: [
      [...DICTIONARY_HEADER],
      ["structure", structure.id, structure.version, structure.agency, ...words(structure.names)],
      ...structure.dimensions.flatMap((dimension, i) =>
        described("dimension", used(dimension, [...new Set(observations.map(({ key }) => key[i]!))])),
      ),
      ["measure", MEASURE, "", "", "Observation value", "观测值", "Значение", "관측값", "관측값"],
      ...structure.attributes.flatMap((attribute, i) =>
        described("attribute", used(attribute, [...new Set(observations.map(({ attributes }) => attributes[i]!))])),
      ),
    ],
  };
}

/** Reads both tables back. @throws FormatError naming row and column. O(n). */
export function datasetOfTables({ data, dictionary }: TablePair): Dataset {
  const names = (row: readonly string[]): Names =>
    Object.fromEntries(LANGUAGES.flatMap((language, i) => (row[4 + i] ? [[language, row[4 + i]!]] : [])));
  const head = dictionary.find(([part]) => part === "structure");
  if (!head) throw new FormatError("dictionary: structure", "member_missing");
  const codes = new Map<string, Code[]>();
  for (const row of dictionary)
    if (row[0] === "code")
      codes.set(row[1] ?? "", [...(codes.get(row[1] ?? "") ?? []), { id: row[2] ?? "", names: names(row) }]);
  const components = (part: string): Component[] =>
    dictionary
      .filter((row) => row[0] === part)
      .map((row) => ({
        id: row[1] ?? "",
        names: names(row),
        codes: row[2] === "*" ? (codes.get(row[1] ?? "") ?? []) : null,
        role: (row[3] || null) as Component["role"],
      }));
  const [dimensions, attributes] = [components("dimension"), components("attribute")];
  const [header = [], ...rows] = data;
  const at = (id: string): number => {
    const column = header.indexOf(id);
    if (column < 0) throw new FormatError(`1: ${id}`, "dimension_missing");
    return column;
  };
  const [keys, valueAt, texts] = [dimensions.map(({ id }) => at(id)), at(MEASURE), attributes.map(({ id }) => at(id))];
  return withUniqueKeys({
    structure: {
      agency: head[3] ?? "",
      id: head[1] ?? "",
      version: head[2] ?? "",
      names: names(head),
      dimensions,
      attributes,
    },
    observations: rows.map((row, i) => {
      const value = row[valueAt] ?? "";
      if (value !== "" && !isNumberText(value)) throw new FormatError(`${i + 2}: ${MEASURE}`, "value_not_number");
      return {
        key: keys.map((column, k) => {
          if (!row[column]) throw new FormatError(`${i + 2}: ${dimensions[k]!.id}`, "cell_missing");
          return row[column];
        }),
        value: value === "" ? null : value,
        attributes: texts.map((column) => row[column] || null),
      };
    }),
  });
}
