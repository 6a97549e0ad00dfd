import { stat, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Call, Outcome } from "./command.ts";
import { formatOfName, FORMATS, type DataFormat } from "./convert/formats.ts";
import { readDataset } from "./convert/read-dataset.ts";
import { writeDataset } from "./convert/write-dataset.ts";
import { EXIT, Refusal } from "./refusal.ts";

/** One table of figures from a format into another: SDMX-CSV, SDMX-JSON, JSON-stat, a workbook, or CSV with its dictionary. */
export async function convertCommand({ args, say, print, remark }: Call): Promise<Outcome> {
  const [from, to] = args.positionals as [string, string];
  const asked = args.text("to");
  const format: DataFormat | undefined = asked === undefined ? formatOfName(to) : FORMATS.find((one) => one === asked);
  if (!format) throw new Refusal("format_unknown", { file: asked ?? to, formats: FORMATS.join(", ") });
  const out = resolve(to);
  if (!args.flag("force") && (await stat(out).catch(() => undefined))) throw new Refusal("file_exists", { file: to });
  const { dataset, format: found } = await readDataset(from);
  const files = await writeDataset(dataset, format, basename(out), new Date().toISOString());
  for (const [name, content] of Object.entries(files)) {
    const building = join(dirname(out), `.${name}-${process.pid}`);
    try {
      await writeFile(building, content).catch(() => {
        throw new Refusal("folder_not_writable", { folder: dirname(out) });
      });
      await rename(building, join(dirname(out), name));
    } finally {
      await rm(building, { force: true });
    }
  }
  const named = dataset.structure.dimensions.some(({ names }) => Object.keys(names).length > 0);
  if (format === "sdmx-csv" && named && dataset.structure.agency !== "SONGHUA") remark(say("cli:convert.namesLost"));
  print(
    say("cli:convert.done", {
      from: found,
      to: format,
      count: dataset.observations.length,
      files: Object.keys(files).join(", "),
    }),
  );
  return {
    exitCode: EXIT.done,
    data: { from: found, to: format, observations: dataset.observations.length, files: Object.keys(files) },
  };
}
