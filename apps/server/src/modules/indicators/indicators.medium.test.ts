import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { writeWorkbook } from "../timetable/index.ts";
import { openExchange, type Exchange } from "../../testing/open-exchange.ts";
import type { Caller } from "../../testing/open-test-songhua.ts";

let songhua: Exchange;
let administrator: Caller;
let district: Caller;
let outsider: Caller;
const SCHEMAS = resolve(import.meta.dirname, "../../../../../../shared/data/sdmx");
const LINES = "/statistics/outsourcing";

beforeAll(async () => {
  songhua = await openExchange({ worker: true });
  administrator = await songhua.signedIn("admin@example.org", "administrator");
  district = await songhua.signedIn("district@example.org");
  outsider = await songhua.signedIn("outsider@example.org");
});

const HEAD =
  "record,contract_no,revision,kind,title,provider,provider_id,region,buyer,buyer_economy,class,ownership,signed_on,value,amount,currency,heads,executed_on,voucher,filed_on";
const contract = (number: string, over: Partial<Record<string, string>> = {}): string => {
  const row: Record<string, string> = {
    record: "contract",
    contract_no: number,
    revision: "1",
    kind: "contract",
    title: `Desk ${number}`,
    provider: "Harbin Services",
    provider_id: "91230100MA00000001",
    region: "230102",
    buyer: "Buyer",
    buyer_economy: "JP",
    class: "BPO_OPS",
    ownership: "PRIVATE",
    signed_on: "2022-03-10",
    amount: "1000000",
    currency: "USD",
    heads: "12",
  };
  return HEAD.split(",")
    .map((column) => over[column] ?? row[column] ?? "")
    .join(",");
};
const execution = (number: string, on: string, amount: string): string =>
  HEAD.split(",")
    .map(
      (column) => ({ record: "execution", contract_no: number, executed_on: on, amount, voucher: "V1" })[column] ?? "",
    )
    .join(",");
const fileOf = (...rows: string[]): Buffer => Buffer.from([HEAD, ...rows].join("\r\n"));

async function upload(caller: Caller, path: string, bytes: Buffer, fileName = "register.csv") {
  const boundary = "----songhua";
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${fileName}"\r\nContent-Type: text/csv\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  return caller.call("POST", path, body, { "content-type": `multipart/form-data; boundary=${boundary}` });
}
async function imported(bytes: Buffer, how: object = { filedAs: "accepted" }) {
  const { body } = await upload(administrator, `${LINES}/imports`, bytes);
  return administrator.call("POST", `${LINES}/imports/${body.id}/apply`, how);
}
async function lineId(number: string): Promise<string> {
  const { body } = await administrator.call("GET", `${LINES}?book=real&search=${number}`);
  return body.items[0].id as string;
}
async function number(definition: string, period: string, more = "") {
  const { body } = await administrator.call(
    "GET",
    `/statistics/numbers?book=real&definitions=${definition}&from=${period}&until=${period}${more}`,
  );
  return body.items[0];
}
describe("the outsourcing register", () => {
  it("names every wrong row by its rule and writes nothing until it is applied, and then whole", async () => {
    const bytes = fileOf(
      contract("HLJ-1"),
      execution("HLJ-1", "2022-06-01", "400000"),
      contract("HLJ-2", { amount: "2000000", buyer_economy: "RU", region: "230200" }),
      contract("HLJ-3", { buyer_economy: "CN", currency: "CNY", amount: "500000" }),
      contract("HLJ-4", { currency: "RUB", amount: "900000", buyer_economy: "RU" }),
      contract("BAD-1", { amount: "-5" }),
      contract("BAD-2", { region: "990000" }),
      execution("HLJ-2", "2022-06-01", "9999999"),
    );
    const { body: dry, status } = await upload(administrator, `${LINES}/imports`, bytes);
    expect(status).toBe(201);
    expect(dry.counts).toMatchObject({ new: 4, refiled: 0, unchanged: 0, errors: 3 });
    const { body: findings } = await administrator.call("GET", `${LINES}/imports/${dry.id}/findings?severity=error`);
    expect(findings.items.map(({ row, code }: { row: number; code: string }) => [row, code])).toEqual([
      [7, "amount_negative"],
      [8, "region_unknown"],
      [9, "execution_above_contract"],
    ]);
    expect((await administrator.call("GET", `${LINES}?book=real`)).body.total).toBe(0);
    const refused = await administrator.call("POST", `${LINES}/imports/${dry.id}/apply`, { filedAs: "accepted" });
    expect(refused.body).toMatchObject({ code: "register_has_errors", params: { rows: 3 } });
    expect((await administrator.call("GET", `${LINES}?book=real`)).body.total).toBe(0);
    const applied = await administrator.call("POST", `${LINES}/imports/${dry.id}/apply`, {
      filedAs: "accepted",
      leaveOutErrors: true,
    });
    expect(applied.body).toMatchObject({ state: "applied", filedAs: "accepted" });
    expect((await administrator.call("GET", `${LINES}?book=real&region=2301`)).body.total).toBe(3);
  });

  it("takes a number again only with a higher revision", async () => {
    const again = await upload(
      administrator,
      `${LINES}/imports`,
      fileOf(contract("HLJ-2", { amount: "7", buyer_economy: "RU", region: "230200" })),
    );
    expect(again.body.counts).toMatchObject({ conflicting: 1, refiled: 0 });
    const { body } = await administrator.call("GET", `${LINES}/imports/${again.body.id}/findings`);
    expect(body.items[0]).toMatchObject({ row: 2, code: "refiled_older", number: "HLJ-2" });
    const refiled = await imported(
      fileOf(contract("HLJ-2", { revision: "2", amount: "2500000", buyer_economy: "RU", region: "230200" })),
    );
    expect(refiled.body.counts).toMatchObject({ refiled: 1 });
    const line = (await administrator.call("GET", `${LINES}/lines/${await lineId("HLJ-2")}`)).body;
    expect(line).toMatchObject({
      revision: 2,
      value: { money: { amount: "2500000" } },
      filing: { kind: "accepted", round: 2 },
    });
    expect(line.history.map(({ act }: { act: string }) => act)).toEqual(["imported", "refiled"]);
  });

  it("is not for strangers, and anybody reads the generated one", async () => {
    expect((await songhua.nobody.call("GET", `${LINES}?book=real`)).status).toBe(401);
    expect((await outsider.call("GET", `${LINES}?book=real`)).status).toBe(403);
    expect((await outsider.call("GET", `${LINES}/lines/${await lineId("HLJ-1")}`)).status).toBe(404);
    expect((await upload(outsider, `${LINES}/imports`, fileOf(contract("X")))).status).toBe(403);
    expect((await songhua.nobody.call("GET", `${LINES}?book=demonstration`)).body).toMatchObject({
      demonstration: true,
    });
  });

  it("passes a filing from office to office, each only for its own region", async () => {
    await imported(fileOf(contract("NEW-1"), contract("NEW-2", { region: "230200" })), { filedAs: "draft" });
    const [first, second] = [await lineId("NEW-1"), await lineId("NEW-2")];
    const office = { email: "district@example.org", level: "district", region: "230102" };
    expect((await administrator.call("POST", "/statistics/offices", office)).status).toBe(201);
    const act = async (caller: Caller, body: object) => (await caller.call("POST", `${LINES}/file`, body)).body;
    expect(await act(district, { lineIds: [first], act: "report", level: "company" })).toMatchObject({
      refused: [{ refusal: "outside_your_office" }],
    });
    expect((await act(administrator, { lineIds: [first, second], act: "report", level: "company" })).done).toHaveLength(
      2,
    );
    const accepted = await act(district, { lineIds: [first, second], act: "accept", level: "district" });
    expect(accepted.done).toEqual([
      { lineId: first, filing: { kind: "under_review", level: "city", reason: null, round: 1 } },
    ]);
    expect(accepted.refused).toMatchObject([{ lineId: second, refusal: "outside_your_office" }]);
    expect(await act(administrator, { lineIds: [first], act: "return", level: "city" })).toMatchObject({
      refused: [{ refusal: "reason_missing" }],
    });
    await act(administrator, { lineIds: [first], act: "return", level: "city", reason: "No voucher" });
    const line = (await district.call("GET", `${LINES}/lines/${first}`)).body;
    expect(line.filing).toEqual({ kind: "returned", level: "city", reason: "No voucher", round: 1 });
    expect(line.history.at(-1)).toMatchObject({ act: "return", level: "city", actor: "admin" });
    expect(line.mayAct).toEqual([]);
  });

  it("says which executions may be filed on a day", async () => {
    const window = async (day: string) =>
      (await songhua.nobody.call("GET", `${LINES}/window?filedOn=${day}`)).body.window;
    expect(await window("2023-03-31")).toMatchObject({ from: "2022-07-01", until: "2023-03-31" });
    expect(await window("2023-04-01")).toMatchObject({ from: "2023-01-01", until: "2023-04-01" });
  });
});

describe("numbers", () => {
  it("are counted from accepted lines, name what is left out, and open down to their agreements", async () => {
    const usd = await number("contract_offshore_usd", "2022");
    expect(usd).toMatchObject({ value: "3500000", status: "normal", leftOut: { rate_missing: 1 } });
    expect(usd.cut.lines).toBe(3);
    const { body } = await administrator.call(
      "GET",
      `/statistics/numbers/lines?book=real&key=${encodeURIComponent(usd.key as string)}`,
    );
    expect(body.items.map((line: { number: string }) => line.number)).toEqual(["HLJ-1", "HLJ-2", "HLJ-4"]);
    expect(body.number.cut.sha256).toBe(usd.cut.sha256);
    const page = (
      await administrator.call("GET", "/statistics/numbers?book=real&definitions=contract_region_usd&where=region%3D23")
    ).body;
    expect(page.notCounted).toContainEqual({ reason: "filing_returned", lines: 1 });
    expect(page.notCounted).toContainEqual({ reason: "filing_under_review", lines: 1 });
    expect(page.notCounted).toContainEqual({ reason: "amount_negative", lines: 1 });
    expect(page.missingRates).toMatchObject([
      { currency: "RUB", to: "CNY", lines: 1 },
      { currency: "RUB", to: "USD", lines: 1 },
    ]);
    expect(page.names.region["23"]["zh-CN"]).toBe("黑龙江省");
    expect((await number("executed_offshore_usd", "2022")).value).toBe("400000");
  });

  it("follow the register at once", async () => {
    await imported(fileOf(contract("HLJ-9", { amount: "1" })));
    expect((await number("contract_offshore_usd", "2022")).value).toBe("3500001");
  });

  it("convert by uploaded rates as soon as there are any", async () => {
    const rates = Buffer.from(
      "period,base,currency,rate,source\n2022,USD,CNY,7,Authority\n2022,USD,RUB,90,Authority\n",
    );
    expect((await upload(administrator, "/statistics/rates", Buffer.from("a,b\n1,2\n"))).body.code).toBe(
      "rates_unreadable",
    );
    expect((await upload(administrator, "/statistics/rates", rates, "rates.csv")).body).toMatchObject({
      source: "Authority",
      frequency: "given",
      currencies: ["CNY", "RUB"],
    });
    expect(await number("contract_offshore_usd", "2022", "&rateRule=given")).toMatchObject({
      value: "3510001",
      leftOut: {},
    });
    const { body } = await songhua.nobody.call(
      "GET",
      "/statistics/rates/rate?from=RUB&to=CNY&on=2022-05-01&rule=given",
    );
    expect(body.rate).toMatchObject({ source: "Authority", date: "2022" });
  });

  it("convert by the European Central Bank's own table, a day without a quote by the last before it", async () => {
    const table = Buffer.from("Date,USD,CNY,RUB\n2022-03-09,1.1,6.93,N/A\n2022-03-08,1.09,6.88,N/A\n");
    expect((await upload(administrator, "/statistics/rates", table, "ecb.csv")).body).toMatchObject({
      source: "ECB euro reference rates",
      base: "EUR",
      frequency: "day",
      currencies: ["CNY", "USD"],
    });
    const rate = async (from: string) =>
      (await songhua.nobody.call("GET", `/statistics/rates/rate?from=${from}&to=CNY&on=2022-03-10&rule=signing_day`))
        .body.rate;
    expect(await rate("USD")).toMatchObject({ rate: "6.30000000", date: "2022-03-09" });
    expect(await rate("RUB")).toBeNull();
    const bad = Buffer.from("Date,USD,CNY\n2022-03-09,1.1,-6.93\n");
    expect((await upload(administrator, "/statistics/rates", bad, "ecb.csv")).body.code).toBe("rates_unreadable");
  });

  it("keep contradicting sources side by side, and take a table of series whole or not at all", async () => {
    const head = "concept,area,period,unit,value,source,vintage";
    const broken = await upload(
      administrator,
      "/statistics/series/imports",
      Buffer.from(`${head}\nX,22,2022,USD,12a,Office,1\n`),
    );
    expect(broken.body).toMatchObject({ imported: 0, findings: [{ row: 2, column: "value", value: "12a" }] });
    const table = Buffer.from(
      `${head}\nexecuted_region_offshore_usd,22,2022,USD,500,Office,1\nexecuted_region_offshore_usd,22,2022,USD,501,Paper,1\n`,
    );
    expect((await upload(administrator, "/statistics/series/imports", table)).body).toMatchObject({
      imported: 2,
      unchanged: 0,
    });
    expect((await upload(administrator, "/statistics/series/imports", table)).body).toMatchObject({
      imported: 0,
      unchanged: 2,
    });
    const { body } = await songhua.nobody.call("GET", "/statistics/series/conflicts");
    expect(body.items[0].observations.map(({ source }: { source: string }) => source)).toEqual(["Office", "Paper"]);
    // The peer's figure makes a rank: Heilongjiang's 400,000 before Jilin's 500.
    expect(await number("rank_offshore_executed_north_east", "2022")).toMatchObject({
      value: "1",
      rank: { known: 2, missing: ["21", "15"] },
    });
  });
});

describe("a release", () => {
  let first: string;
  const path = (id: string): string => `/statistics/releases/${id}`;

  it("is made by a job, is nobody's business until frozen, and then never changes", async () => {
    const { body: begun } = await administrator.call("POST", "/statistics/releases?book=real", {
      title: { en: "2022" },
    });
    first = begun.id as string;
    await expect
      .poll(async () => (await administrator.call("GET", path(first))).body.state as string, {
        timeout: 40_000,
        interval: 100,
      })
      .toBe("draft");
    expect((await songhua.nobody.call("GET", path(first))).status).toBe(404);
    expect((await administrator.call("POST", `${path(first)}/freeze`)).body).toMatchObject({
      state: "frozen",
      vintage: 1,
    });
    expect((await songhua.nobody.call("GET", path(first))).body.files).toHaveLength(8);
    const again = await administrator.call("POST", `${path(first)}/freeze`);
    expect([again.status, again.body.code]).toEqual([409, "release_state"]);
    const { db } = songhua.services;
    await expect(db.deleteFrom("statistics_release_file").where("release_id", "=", first).execute()).rejects.toThrow(
      "frozen",
    );
    await expect(
      db.updateTable("statistics_release").set({ lines: 0 }).where("id", "=", first).execute(),
    ).rejects.toThrow("frozen");
  });

  it("keeps its numbers while the register goes on, and a new vintage says what changed", async () => {
    await imported(fileOf(contract("HLJ-10", { amount: "1000000" })));
    const old = (
      await songhua.nobody.call("GET", `${path(first)}/numbers?definitions=contract_offshore_usd&from=2022&until=2022`)
    ).body;
    expect(old.items[0].value).toBe("3500001");
    const wish = { title: { en: "2022" }, previousId: first, reason: "A contract was filed late" };
    const { body: begun } = await administrator.call("POST", "/statistics/releases?book=real", wish);
    await expect
      .poll(async () => (await administrator.call("GET", path(begun.id as string))).body.state as string, {
        timeout: 40_000,
        interval: 100,
      })
      .toBe("draft");
    const { body } = await administrator.call("GET", `${path(begun.id as string)}/difference?limit=200`);
    const found = body.items.find(
      ({ indicator, dims }: { indicator: string; dims: object }) =>
        indicator === "contract_offshore_usd" && Object.keys(dims).length === 0,
    );
    expect(found).toMatchObject({ before: "3500001", after: "4500001", changePercent: "28.6", causes: ["data"] });
  });

  it("is served as SDMX to anybody, in the format asked for", async () => {
    const get = (url: string, accept: string) => songhua.app.inject({ method: "GET", url, headers: { accept } });
    const url = "/sdmx/data/dataflow/SONGHUA/OUTSOURCING/1.0/A..CONTRACT_OFFSHORE_USD?c[TIME_PERIOD]=eq:2022";
    const csv = await get(url, "application/vnd.sdmx.data+csv;version=2.1.0");
    expect(csv.statusCode).toBe(200);
    expect(csv.headers["content-type"]).toContain("sdmx.data+csv");
    expect(csv.body.trim().split(/\r?\n/)).toHaveLength(2);
    expect(csv.body).toContain("3500001");
    const json = await get(url, "application/vnd.sdmx.data+json");
    expect(json.json().meta).toMatchObject({ test: false, sender: { id: "SONGHUA" } });
    expect((await get(url, "image/png")).statusCode).toBe(406);
    expect((await get("/sdmx/data/dataflow/OTHER/X/1.0", "*/*")).statusCode).toBe(404);
    expect((await get("/sdmx/data/nothing/X", "*/*")).statusCode).toBe(400);
    const structure = await get("/sdmx/structure/dataflow/SONGHUA/OUTSOURCING/1.0", "*/*");
    expect(structure.json().data.dataflows[0]).toMatchObject({ id: "OUTSOURCING", agencyID: "SONGHUA" });
  });
  it.skipIf(!existsSync(SCHEMAS))(
    "serves what SDMX's own schemas ask for (skipped where ../shared/data is not here)",
    async () => {
      const json = async (url: string, accept = "*/*") =>
        (await songhua.app.inject({ method: "GET", url, headers: { accept } })).json() as object;
      const data = await json("/sdmx/data/dataflow/SONGHUA/OUTSOURCING/1.0/*", "application/vnd.sdmx.data+json");
      expect(faults("data", data)).toEqual([]);
      expect(faults("structure", await json("/sdmx/structure/dataflow/SONGHUA/OUTSOURCING/1.0"))).toEqual([]);
      expect(faults("data", { ...data, data: { dataSets: "none" } })).not.toEqual([]);
    },
  );
  it("takes a register as a workbook, row for row what the text gives", async () => {
    const rows = [HEAD, contract("XL-1"), contract("XL-2", { amount: "-5" })].map((line) => line.split(","));
    const workbook = await writeWorkbook([{ name: "2022", rows }]);
    const { status, body } = await upload(administrator, `${LINES}/imports`, workbook, "register.xlsx");
    expect([status, body.rows]).toEqual([201, 2]);
    const { body: found } = await administrator.call("GET", `${LINES}/imports/${body.id}/findings?severity=error`);
    expect(found.items).toMatchObject([{ code: "amount_negative", row: 3, column: "amount" }]);
  });
});

interface Ajv {
  compile(schema: unknown): {
    (message: unknown): boolean;
    errors?: readonly { instancePath: string; message?: string }[] | null;
  };
}

/** What a schema of SDMX finds wrong with a message. */
function faults(schema: string, message: object): unknown[] {
  // The validator is a development package of the engine, which tests against the same schemas.
  const ofEngine = createRequire(fileURLToPath(import.meta.resolve("@songhua/statistics")));
  const Ajv = ofEngine("ajv/dist/2019.js") as { default: new (options: object) => Ajv };
  const addFormats = ofEngine("ajv-formats") as { default: (ajv: Ajv) => void };
  const ajv = new Ajv.default({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(resolve(SCHEMAS, `sdmx-json-${schema}-schema.json`), "utf8")));
  validate(message);
  return (validate.errors ?? []).map(({ instancePath, message: what }) => [instancePath, what]);
}

describe("an event's own figures", () => {
  it("come from its tables; what nobody recorded is unknown and no zero", async () => {
    await songhua.agreed(songhua.longda, songhua.amur);
    const { body } = await songhua.nobody.call("GET", `${songhua.path}/indicators`);
    expect(body.steps).toEqual([
      { step: "requests", count: 1 },
      { step: "meetings", count: 1 },
      { step: "kept", count: null },
      { step: "agreements", count: null },
      { step: "executed", count: null },
    ]);
    const by = new Map(body.items.map((item: { indicator: string }) => [item.indicator, item]));
    expect(by.get("event_requests_meetings")).toMatchObject({ value: "100", dims: { event: songhua.eventId } });
    expect(by.get("event_meetings_kept")).toMatchObject({ value: null, status: "unknown", reason: "step_missing" });
    const rows = await songhua.organiser.call("GET", `${songhua.path}/indicators/rows?step=requests`);
    expect(rows.body).toMatchObject({
      total: 1,
      items: [{ type: "request", parties: [{ en: "Longda" }, { en: "Amur" }] }],
    });
  });
});

describe("the demonstration's register", () => {
  it("is generated, marked everywhere, and never mixes with the real one", async () => {
    const real = await number("contract_offshore_usd", "2022");
    await administrator.call("POST", "/demonstration", {});
    const { body } = await songhua.nobody.call("GET", `${LINES}?book=demonstration&limit=1`);
    expect(body).toMatchObject({ total: 300, demonstration: true, items: [{ demonstration: true }] });
    const page = (await songhua.nobody.call("GET", "/statistics/numbers?book=demonstration&limit=2000")).body;
    expect(page.demonstration).toBe(true);
    expect(page.lines).toBe(290);
    expect(page.items.some(({ status }: { status: string }) => status === "suppressed")).toBe(true);
    const ranks = await songhua.nobody.call(
      "GET",
      "/statistics/numbers?book=demonstration&definitions=rank_offshore_executed",
    );
    expect(ranks.body.items.some(({ value }: { value: string | null }) => value !== null)).toBe(true);
    expect(await number("contract_offshore_usd", "2022")).toEqual(real);
    // Who organises a demonstration may try everything in it, and nothing in the real register.
    const event = await songhua.services.db
      .selectFrom("event")
      .select("id")
      .where("demonstration", "=", true)
      .executeTakeFirstOrThrow();
    const visitor = await songhua.signedIn("visitor@example.org", "organiser", event.id);
    const lineIds = (await visitor.call("GET", `${LINES}?book=demonstration&filing=draft`)).body.items.map(
      ({ id }: { id: string }) => id,
    );
    expect(lineIds).toHaveLength(2);
    const wish = { act: "report", level: "company" };
    expect((await visitor.call("POST", `${LINES}/file`, { ...wish, lineIds })).body.done).toHaveLength(2);
    const foreign = await visitor.call("POST", `${LINES}/file`, { ...wish, lineIds: [await lineId("NEW-1")] });
    expect(foreign.body.refused).toMatchObject([{ refusal: "not_found", number: null }]);
  });
});
