import { parseCsv, writeCsv } from "./csv.ts";
import {
  FormatError,
  isNumberText,
  MEASURE,
  withUniqueKeys,
  type Component,
  type Dataset,
  type DataStructure,
} from "./dataset.ts";

const FIXED = ["STRUCTURE", "STRUCTURE_ID", "ACTION"] as const;

/**
 * SDMX-CSV 2.1 of one dataflow: a message is one transaction that replaces (`ACTION` R) what stands under its keys. Names have no
 * place in it; they travel in the structure message.
 */
export function writeSdmxCsv({ structure, observations }: Dataset): string {
  const components = [...structure.dimensions, ...structure.attributes];
  const header = [
    ...FIXED,
    ...structure.dimensions.map(({ id }) => id),
    MEASURE,
    ...structure.attributes.map(({ id }) => id),
  ];
  if (new Set(components.map(({ id }) => id)).size < components.length) throw new Error("two components of one name");
  const id = `${structure.agency}:${structure.id}(${structure.version})`;
  return writeCsv([
    header,
    ...observations.map(({ key, value, attributes }) => [
      "dataflow",
      id,
      "R",
      ...key,
      value ?? "",
      ...attributes.map((text) => text ?? ""),
    ]),
  ]);
}

/**
 * Reads SDMX-CSV 2.x. Components between the fixed columns and OBS_VALUE are dimensions, those after it attributes; a structure at
 * hand decides otherwise and gives the names back.
 * @throws FormatError naming the row. O(n).
 */
export function readSdmxCsv(text: string, known: readonly DataStructure[] = []): Dataset {
  const rows = parseCsv(text);
  const header = (rows[0] ?? []).map((cell) => cell.split(":")[0]!.trim());
  const at = (name: string): number => header.findIndex((cell) => cell.replace(/\[.*\]$/, "") === name);
  const [structureAt, idAt, actionAt, valueAt] = [at("STRUCTURE"), at("STRUCTURE_ID"), at("ACTION"), at(MEASURE)];
  if (structureAt < 0 || idAt < 0) throw new FormatError("1", "member_missing");
  if (valueAt < 0) throw new FormatError(`1: ${MEASURE}`, "dimension_missing");
  const body = rows
    .map((cells, i) => ({ cells, row: i + 1 }))
    .filter(({ cells, row }) => row > 1 && cells.some((cell) => cell !== ""));
  const first = body[0]?.cells[idAt];
  if (first === undefined) throw new FormatError("2", "empty");
  const reference = /^([^:]+):([^(]+)\(([^)]+)\)/.exec(first);
  if (!reference) throw new FormatError("2: STRUCTURE_ID", "member_missing");
  const [, agency = "", id = "", version = ""] = reference;
  const found = known.find((one) => one.agency === agency && one.id === id && one.version === version);
  const plain = (column: string): Component => ({
    id: column,
    names: {},
    codes: null,
    role: column === "TIME_PERIOD" ? "time" : null,
  });
  const free = header
    .map((name, column) => ({ name, column }))
    .filter(({ column }) => ![structureAt, idAt, actionAt, valueAt].includes(column));
  const structure: DataStructure = found ?? {
    agency,
    id,
    version,
    names: {},
    dimensions: free.filter(({ column }) => column < valueAt).map(({ name }) => plain(name)),
    attributes: free.filter(({ column }) => column > valueAt).map(({ name }) => plain(name)),
  };
  const columns = structure.dimensions.map((dimension) => at(dimension.id));
  const missing = structure.dimensions.find((_, i) => columns[i]! < 0);
  if (missing) throw new FormatError(`1: ${missing.id}`, "dimension_missing");
  const attributeColumns = structure.attributes.map((attribute) => at(attribute.id));
  const action = actionAt < 0 ? "I" : (body[0]!.cells[actionAt] ?? "");
  return withUniqueKeys({
    structure,
    observations: body.map(({ cells, row }) => {
      if (cells[idAt] !== first) throw new FormatError(`${row}: STRUCTURE_ID`, "several_structures");
      if (actionAt >= 0 && cells[actionAt] !== action) throw new FormatError(`${row}: ACTION`, "several_transactions");
      const key = columns.map((column, i) => {
        const code = cells[column] ?? "";
        if (code === "") throw new FormatError(`${row}: ${structure.dimensions[i]!.id}`, "cell_missing");
        return code;
      });
      const value = cells[valueAt] ?? "";
      if (value !== "" && !isNumberText(value)) throw new FormatError(`${row}: ${MEASURE}`, "value_not_number");
      return {
        key,
        value: value === "" ? null : value,
        attributes: attributeColumns.map((column) => (column < 0 || !cells[column] ? null : cells[column])),
      };
    }),
  });
}
