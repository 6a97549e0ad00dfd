import { sdmxJsonData, tablesOf, writeCsv, writeJsonStat, writeSdmxCsv, type Dataset } from "@songhua/statistics";
import { writeWorkbook } from "../../modules/timetable/index.ts";
import { dictionaryOf, type DataFormat } from "./formats.ts";

/** The files that hold a dataset in a format, by name; CSV takes two. */
export async function writeDataset(
  dataset: Dataset,
  format: DataFormat,
  name: string,
  now: string,
): Promise<Readonly<Record<string, string | Buffer>>> {
  const json = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;
  const { id } = dataset.structure;
  switch (format) {
    case "sdmx-csv":
      return { [name]: writeSdmxCsv(dataset) };
    case "sdmx-json":
      return {
        [name]: json(sdmxJsonData(dataset, { id, prepared: now, sender: dataset.structure.agency, test: false })),
      };
    case "json-stat":
      return { [name]: json(writeJsonStat(dataset, now)) };
    case "xlsx": {
      const { data, dictionary } = tablesOf(dataset);
      const rows = (table: typeof data): string[][] => table.map((row) => [...row]);
      return {
        [name]: await writeWorkbook([
          { name: "data", rows: rows(data) },
          { name: "dictionary", rows: rows(dictionary) },
        ]),
      };
    }
    case "csv": {
      const { data, dictionary } = tablesOf(dataset);
      return { [name]: writeCsv(data, true), [dictionaryOf(name)]: writeCsv(dictionary, true) };
    }
  }
}
