import {
  evaluate,
  eventDataset,
  freezeRelease,
  outsourcingDataset,
  PEER_SETS,
  readRegister,
  REGISTER_COLUMNS,
  RegisterCube,
  sdmxJsonData,
  sdmxJsonStructure,
  tablesOf,
  writeJsonStat,
  writeSdmxCsv,
  type Dataset,
  type Finding,
  type RecordKind,
  type RegisterRead,
} from "@songhua/statistics";
import { pickText } from "@songhua/kernel";
import { writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { countInThreads } from "../modules/indicators/index.ts";
import { writeWorkbook } from "../modules/timetable/index.ts";
import type { Call, Outcome } from "./command.ts";
import { sha256 } from "./indicators/hash.ts";
import { readInputs, type Inputs } from "./indicators/inputs.ts";
import { readTable } from "./indicators/read-table.ts";
import { writeLargeJson } from "./indicators/write-large-json.ts";
import { checkOutFolder, writeFolder } from "./plan/out-folder.ts";
import { EXIT, Refusal } from "./refusal.ts";

const FINDINGS_TOLD = 50;
const RATES_TOLD = 20;
const PROGRESS_EVERY = 10_000;

/** From a register of agreements to official figures, each with what stands under it, in the formats statisticians use. */
export async function indicatorsCommand(call: Call): Promise<Outcome> {
  const { args, say, print, remark } = call;
  if (args.flag("columns")) return tellColumns(call);
  const [path] = args.positionals;
  if (path === undefined) throw new Refusal("argument_missing", { argument: "CONTRACTS.csv", command: "indicators" });
  const out = args.text("out");
  if (out === undefined)
    throw new Refusal("option_required", { option: "--out", placeholder: "DIR", command: "indicators" });
  await checkOutFolder(out, args.flag("force"));
  const now = new Date().toISOString();
  const inputs = await readInputs(args, now.slice(0, 10));
  const read = readRegister(await readTable(path), { asOf: inputs.asOf });
  tellFindings(call, read);
  const errors = read.findings.filter(({ severity }) => severity === "error").length;
  const told = { rows: read.rows, leftOut: read.leftOut, findings: read.findings };
  if (read.leftOut.column_missing !== undefined)
    throw new Refusal("register_columns", { file: basename(path) }, EXIT.badInput, told);
  if (errors > 0 && args.flag("strict")) throw new Refusal("strict_problems", { count: errors }, EXIT.badInput, told);
  if (read.lines.length + read.technology.length === 0)
    throw new Refusal("register_empty", { file: basename(path) }, EXIT.badInput, told);
  const cube = new RegisterCube(inputs.definitions, inputs.rates, inputs.rateRule, sha256);
  read.lines.forEach((line, i) => {
    cube.enter(line);
    if (i % PROGRESS_EVERY === 0) call.progress(say("cli:indicators.counting"), i, read.lines.length);
  });
  await countInThreads(cube);
  const numbers = evaluate({ ...inputs, peerSets: PEER_SETS, cube, hash: sha256 });
  const release = freezeRelease(
    {
      id: basename(path).replace(/\.[^.]+$/, ""),
      vintage: 1,
      asOf: inputs.asOf,
      definitions: inputs.definitions,
      numbers,
    },
    sha256,
  );
  for (const { lineId, currency, to, on } of cube.missingRates.slice(0, RATES_TOLD))
    remark(say("cli:indicators.rateMissing", { id: lineId, currency, to, on }));
  if (cube.missingRates.length > RATES_TOLD)
    remark(say("cli:indicators.moreRates", { count: cube.missingRates.length - RATES_TOLD }));
  const whole = {
    ...release,
    ...summaryOf(inputs, read),
    missingRates: cube.missingRates,
    technology: read.technology,
  };
  const files = await writeRelease(
    out,
    whole,
    outsourcingDataset(numbers, inputs.definitions),
    eventDataset(numbers, inputs.definitions),
    now,
  );
  const known = numbers.filter(({ value }) => value !== null).length;
  print(say("cli:indicators.done", { lines: read.lines.length, numbers: known, unknown: numbers.length - known }));
  const left = Object.values(read.leftOut).reduce((sum, count) => sum + count, 0);
  if (left > 0) print(say("cli:indicators.leftOut", { count: left, rows: read.rows }));
  print(say("cli:indicators.written", { folder: out, files: files.join(", ") }));
  return {
    exitCode: EXIT.done,
    data: {
      out,
      files,
      lines: read.lines.length,
      numbers: numbers.length,
      sha256: release.sha256,
      missingRates: cube.missingRates.length,
      ...told,
    },
  };
}

function summaryOf({ area, rateRule, rates, series }: Inputs, { rows, lines, leftOut, findings }: RegisterRead) {
  return {
    area,
    rateRule,
    rateSources: rates.sources,
    register: { rows, lines: lines.length, leftOut, findings },
    conflicts: series.conflicts(),
    peerSets: PEER_SETS,
  };
}

async function writeRelease(
  out: string,
  release: object,
  data: Dataset,
  events: Dataset,
  now: string,
): Promise<string[]> {
  const head = (id: string) => ({ id, prepared: now, sender: "SONGHUA", test: false });
  const json = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;
  const structures = [data.structure, ...(events.observations.length > 0 ? [events.structure] : [])];
  const { data: figures, dictionary } = tablesOf(data);
  const texts: Record<string, string | Buffer> = {
    "indicators.sdmx.csv": writeSdmxCsv(data),
    "indicators.sdmx.json": json(sdmxJsonData(data, head("INDICATORS"))),
    "indicators.structure.sdmx.json": json(sdmxJsonStructure(structures, head("STRUCTURES"))),
    "indicators.jsonstat.json": json(writeJsonStat(data, now)),
    "indicators.xlsx": await writeWorkbook([
      { name: "data", rows: figures.map((row) => [...row]) },
      { name: "dictionary", rows: dictionary.map((row) => [...row]) },
    ]),
  };
  if (events.observations.length > 0) {
    texts["events.sdmx.csv"] = writeSdmxCsv(events);
    texts["events.sdmx.json"] = json(sdmxJsonData(events, head("EVENTS")));
  }
  await writeFolder(out, async (folder) => {
    await writeLargeJson(join(folder, "indicators.json"), release);
    for (const [name, content] of Object.entries(texts)) await writeFile(join(folder, name), content);
  });
  return ["indicators.json", ...Object.keys(texts)];
}

function tellFindings({ say, remark }: Call, { findings }: RegisterRead): void {
  const line = ({ code, severity, row, column, id, params }: Finding): string =>
    `${say(`cli:plan.severity.${severity}`)} ${row}${column === null ? "" : ` [${column}]`}${id === null ? "" : ` ${id}`}: ${say(`cli:registerFinding.${code}`, params)}`;
  for (const finding of findings.slice(0, FINDINGS_TOLD)) remark(line(finding));
  if (findings.length > FINDINGS_TOLD) remark(say("cli:plan.moreProblems", { count: findings.length - FINDINGS_TOLD }));
}

function tellColumns({ say, print, locale }: Call): Outcome {
  const records = (names: readonly RecordKind[]): string =>
    names.map((name) => say(`cli:registerRecord.${name}`)).join(", ");
  for (const { code, form, names, records: rows } of REGISTER_COLUMNS)
    print(
      `${code.padEnd(18)} ${say(`cli:registerForm.${form}`).padEnd(12)} ${pickText(names, locale)!.text} · ${records(rows)}`,
    );
  print("");
  print(say("cli:indicators.columnsNote"));
  const columns = REGISTER_COLUMNS.map(({ code, form, names, records: rows }) => ({
    code,
    form,
    names,
    records: rows,
  }));
  return { exitCode: EXIT.done, data: { columns } };
}
