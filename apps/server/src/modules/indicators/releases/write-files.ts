import {
  outsourcingDataset,
  sdmxJsonData,
  sdmxJsonStructure,
  tablesOf,
  writeCsv,
  writeJsonStat,
  writeSdmxCsv,
  type Release,
} from "@songhua/statistics";
import { writeWorkbook } from "../../timetable/index.ts";
import { sha256Hex } from "../digest.ts";
import type { MadeFile } from "./store.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
export const SDMX_CSV = "application/vnd.sdmx.data+csv;version=2.1.0";
export const SDMX_JSON = "application/vnd.sdmx.data+json;version=2.1.0";
export const SDMX_STRUCTURE = "application/vnd.sdmx.structure+json;version=2.1.0";

/** A release in every format it is published in, all from the same numbers. */
export async function writeReleaseFiles(
  release: Release,
  about: { readonly prepared: string; readonly demonstration: boolean; readonly summary: object },
): Promise<MadeFile[]> {
  const data = outsourcingDataset(release.numbers, release.definitions);
  const { data: figures, dictionary } = tablesOf(data);
  // In SDMX a message marked as a test is not for use: what is generated for a demonstration must say so.
  const head = (id: string) => ({ id, prepared: about.prepared, sender: "SONGHUA", test: about.demonstration });
  const json = (value: object): string => `${JSON.stringify(value)}\n`;
  const notice = about.demonstration ? [["DEMONSTRATION: generated data, no real agreement"]] : [];
  const contents: readonly (readonly [string, string, string | Uint8Array])[] = [
    ["indicators.json", "application/json", json({ ...release, demonstration: about.demonstration, ...about.summary })],
    ["indicators.sdmx.csv", SDMX_CSV, writeSdmxCsv(data)],
    ["indicators.sdmx.json", SDMX_JSON, json(sdmxJsonData(data, head("INDICATORS")))],
    ["structure.sdmx.json", SDMX_STRUCTURE, json(sdmxJsonStructure([data.structure], head("STRUCTURES")))],
    ["indicators.jsonstat.json", "application/json", json(writeJsonStat(data, about.prepared))],
    [
      "indicators.xlsx",
      XLSX,
      await writeWorkbook([
        { name: "data", rows: figures.map((row) => [...row]) },
        { name: "dictionary", rows: [...dictionary, ...notice].map((row) => [...row]) },
      ]),
    ],
    ["indicators.csv", "text/csv; charset=utf-8", writeCsv(figures, true)],
    ["dictionary.csv", "text/csv; charset=utf-8", writeCsv([...dictionary, ...notice], true)],
  ];
  return contents.map(([format, media, content]) => {
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    return { format, media, content: bytes, sha256: sha256Hex(bytes) };
  });
}
