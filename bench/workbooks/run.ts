/**
 * Times a registration workbook of 20,000 people at 5,000 organisations from the file to the last row and back out again, on the
 * embedded PostgreSQL. The bound is the product's own: 30 s for dry run and import together.
 * Run: node bench/workbooks/run.ts [rows]
 */
import { mkdtempSync, chmodSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeWorkbook } from "../../apps/server/src/modules/workbooks/index.ts";
import { applyImport, writeImport } from "../../apps/server/src/modules/workbooks/imports/apply-import.ts";
import { readUpload, uploadWorkbook } from "../../apps/server/src/modules/workbooks/imports/read-upload.ts";
import { undoImport } from "../../apps/server/src/modules/workbooks/imports/undo-import.ts";
import { findDuplicates } from "../../apps/server/src/modules/registration/duplicates/find-duplicates.ts";
import { listNames } from "../../apps/server/src/modules/registration/duplicates/queries.ts";
import { insertEvent } from "../../apps/server/src/modules/events/index.ts";
import { findImport } from "../../apps/server/src/modules/workbooks/imports/queries.ts";
import { openSonghua } from "../../apps/server/src/compose.ts";
import { readConfig } from "../../apps/server/src/platform/config/config.ts";
import type { RunContext } from "../../apps/server/src/modules/runs/index.ts";
import { NOBODY } from "../../apps/server/src/modules/access/index.ts";

const ROWS = Number(process.argv[2]) || 20_000;
const BOUND_SEC = 30;
const FIRMS = Math.ceil(ROWS / 4);
const WORDS = ["松花", "北斗", "兴安", "龙江", "黑土", "冰城", "远东", "太阳岛", "牡丹", "三江"];
const TRADES = ["数字科技", "冷链物流", "农业发展", "装备制造", "跨境电商", "软件", "木业", "文旅", "食品", "能源"];

const firmName = (i: number): string =>
  `哈尔滨${WORDS[i % 10]}${TRADES[Math.floor(i / 10) % 10]}${String.fromCodePoint(0x4e00 + ((i * 37) % 5000))}${String.fromCodePoint(0x4e00 + ((i * 101) % 7000))}有限公司`;

async function measured<T>(label: string, work: () => Promise<T>): Promise<[T, number]> {
  const started = performance.now();
  const result = await work();
  const sec = (performance.now() - started) / 1000;
  console.log(`${label.padEnd(34)} ${sec.toFixed(2).padStart(7)} s`);
  return [result, sec];
}

const dir = mkdtempSync(join(tmpdir(), "songhua-bench-"));
chmodSync(dir, 0o755);
const songhua = await openSonghua(readConfig({ SONGHUA_DATA: dir, PORT: "0", LOG_LEVEL: "silent" }));
try {
  const { services } = songhua;
  const now = services.clock.now();
  const event = {
    slug: "bench",
    name: { en: "Bench" },
    summary: {},
    startsOn: "2023-06-14",
    endsOn: "2023-06-14",
    homeZone: "Asia/Shanghai",
    languages: ["zh-CN" as const],
    requestHours: 24,
    registrationOpen: false,
    venues: [],
  };
  const eventId = (await insertEvent(services.db, event, { state: "draft", demonstration: false, source: null, now }))!;
  const [bytes] = await measured(`write ${ROWS} rows as XLSX`, () =>
    writeWorkbook(
      {
        demonstration: false,
        organisations: Array.from({ length: FIRMS }, (_, i) => ({
          kind: "organisation" as const,
          name: { "zh-CN": firmName(i) },
          identifiers: [],
          role: "enterprise" as const,
          country: "CN",
          city: "哈尔滨",
        })),
        participants: Array.from({ length: ROWS }, (_, i) => ({
          kind: "participant" as const,
          name: { "zh-CN": `张${String.fromCodePoint(0x4e00 + (i % 6000))}` },
          email: `p${i}@example.cn`,
          phone: `139${String(i).padStart(8, "0")}`,
          title: "经理",
          organisation: { name: { "zh-CN": firmName(i % FIRMS) }, identifiers: [] },
        })),
        listings: [],
      },
      "zh-CN",
    ),
  );
  console.log(`${"size".padEnd(34)} ${(bytes.length / 1024 / 1024).toFixed(2).padStart(7)} MB`);
  const importId = await uploadWorkbook(services, NOBODY, eventId, { fileName: "bench.xlsx", bytes });
  let noted = 0;
  const context: RunContext = {
    services,
    eventId,
    runId: "00000000-0000-0000-0000-000000000000",
    createdBy: null,
    input: { importId },
    progress: () => Promise.resolve(++noted < 0),
  };
  const [, readSec] = await measured("dry run: read, understand, plan", () => readUpload(context));
  console.log("counts", JSON.stringify((await findImport(services.db, eventId, importId))?.counts));
  const [, applySec] = await measured("apply in one transaction", async () => {
    await applyImport(services, NOBODY, eventId, importId, { skipErrors: false });
    await writeImport(context);
  });
  const names = await listNames(services.db, eventId);
  await measured(`duplicates among ${names.length} organisations`, () =>
    Promise.resolve(findDuplicates(names, new Set(), 200)),
  );
  await measured("undo", () => undoImport(services, NOBODY, eventId, importId));
  const total = readSec + applySec;
  console.log(
    `${"dry run and import".padEnd(34)} ${total.toFixed(2).padStart(7)} s = ${((total / BOUND_SEC) * 100).toFixed(0)} % of the ${BOUND_SEC} s allowed`,
  );
} finally {
  await songhua.close();
  rmSync(dir, { recursive: true, force: true });
}
