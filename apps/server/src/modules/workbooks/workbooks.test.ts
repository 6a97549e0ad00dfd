import { utils, write } from "@e965/xlsx";
import { beforeAll, describe, expect, it } from "vitest";
import { openTestSonghua, type Caller, type TestSonghua } from "../../testing/open-test-songhua.ts";
import { readWorkbook, understandWorkbook } from "./index.ts";

let songhua: TestSonghua;
let organiser: Caller;
let eventId: string;
const EVENT = "/events/exchange";
type Rows = (string | number | null)[][];

beforeAll(async () => {
  songhua = await openTestSonghua({ worker: true });
  const administrator = await songhua.signedIn("admin@example.org", "administrator");
  const created = await administrator.call("POST", "/events", {
    slug: "exchange",
    name: { "zh-CN": "对接会" },
    startsOn: "2023-06-14",
    endsOn: "2023-06-14",
    homeZone: "Asia/Shanghai",
    languages: ["zh-CN", "ru"],
    venues: [{ name: { "zh-CN": "主会场" }, city: { en: "Harbin" }, zone: "Asia/Shanghai", hours: [], tableCount: 2 }],
  });
  eventId = created.body.id as string;
  await administrator.call("PATCH", EVENT, { state: "published" });
  organiser = await songhua.signedIn("organiser@example.org", "organiser", eventId);
});

const xlsx = (sheets: Record<string, Rows>): Buffer => {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  return write(book, { type: "buffer", bookType: "xlsx" }) as Buffer;
};

async function upload(bytes: Buffer, fileName = "报名表.xlsx") {
  const boundary = "----songhua";
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${fileName}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  const answer = await organiser.call("POST", `${EVENT}/imports`, body, {
    "content-type": `multipart/form-data; boundary=${boundary}`,
  });
  expect(answer.status).toBe(202);
  await songhua.runEnded(eventId, answer.body.runId as string);
  return (await organiser.call("GET", `${EVENT}/imports/${answer.body.id}`, undefined, { "accept-language": "en" }))
    .body;
}
async function apply(id: string, options: object = {}) {
  const answer = await organiser.call("POST", `${EVENT}/imports/${id}/apply`, options);
  if (answer.status !== 202) return answer.body;
  await songhua.runEnded(eventId, answer.body.runId as string);
  return (await organiser.call("GET", `${EVENT}/imports/${id}`)).body;
}
const undo = async (id: string) => (await organiser.call("POST", `${EVENT}/imports/${id}/undo`)).body;
const counts = async () => {
  const table = async (name: "organisation" | "participant" | "listing") =>
    Number(
      (
        await songhua.services.db
          .selectFrom(name)
          .select((eb) => eb.fn.countAll<number>().as("n"))
          .executeTakeFirstOrThrow()
      ).n,
    );
  return {
    organisations: await table("organisation"),
    participants: await table("participant"),
    listings: await table("listing"),
  };
};

const SHEETS: Record<string, Rows> = {
  机构: [
    ["单位名称", "统一社会信用代码", "国家", "类型", "行业", "城市"],
    ["福州测试有限公司", "９１３５０１００Ｍ０００１００Ｙ４３", "中国", "企业", "软件", "福州"],
    ["ООО «Северный мост»", null, "Россия", null, "логистика", "Хабаровск"],
  ],
  参会人员: [
    ["姓名", "单位名称", "职务", "邮箱", "电话", "会场"],
    ["张三", "福州测试有限公司", "经理", "zhang@test.example", 13900000000, "主会场"],
    ["Иван Петров", 'ООО "Северный мост"', "Директор", "ivan@most.example", "+7 4212 00-00-00", null],
    ["李四", "黑龙江新单位有限公司", null, null, null, "没有的会场"],
  ],
  供需: [
    ["单位名称", "供需方向", "合作类型", "行业", "标题", "说明", "有效期至"],
    ["福州测试有限公司", "供给", "技术", "软件", "跨境支付软件", "为贸易企业提供结算系统", "2024年12月31日"],
  ],
};

describe("importing a workbook", () => {
  let first: string;

  it("shows in a dry run what it would do, and writes nothing", async () => {
    const before = await counts();
    const read = await upload(xlsx(SHEETS));
    first = read.id;
    expect(read).toMatchObject({
      state: "ready",
      failure: null,
      counts: { create: 7, update: 0, unchanged: 0, skip: 0, errors: 0 },
    });
    expect(read.sheets.map((sheet: { kind: string; rows: number }) => [sheet.kind, sheet.rows])).toEqual([
      ["organisations", 2],
      ["participants", 3],
      ["listings", 1],
    ]);
    const { items } = (await organiser.call("GET", `${EVENT}/imports/${first}/problems?locale=ru`)).body;
    expect(items.map((problem: { code: string }) => problem.code).sort()).toEqual([
      "country_assumed",
      "role_assumed",
      "role_assumed",
      "venue_unknown",
    ]);
    expect(items.find((problem: { code: string }) => problem.code === "venue_unknown")).toMatchObject({
      sheet: "参会人员",
      row: 4,
      value: "没有的会场",
      text: expect.stringContaining("площадки"),
    });
    expect(await counts()).toEqual(before);
  });

  it("writes it once, and the same file again changes nothing", async () => {
    expect(await apply(first)).toMatchObject({ state: "applied" });
    expect(await counts()).toEqual({ organisations: 3, participants: 3, listings: 1 });
    expect((await apply(first)).code).toBe("import_already_applied");
    const person = (await organiser.call("GET", `${EVENT}/participants?search=zhang`)).body.items[0];
    expect(person).toMatchObject({
      email: "zhang@test.example",
      phone: "13900000000",
      state: "pending",
      organisation: { name: { "zh-CN": "福州测试有限公司" } },
    });
    expect(person.venueId).not.toBeNull();
    const again = await upload(xlsx(SHEETS));
    expect(again.counts).toMatchObject({ create: 0, update: 0, unchanged: 7, errors: 0 });
  });

  it("exports what imports again unchanged, in every language", async () => {
    for (const locale of ["zh-CN", "ru", "ko-KR", "ko-CN", "en"]) {
      const file = await organiser.call("GET", `${EVENT}/workbook.xlsx?locale=${locale}`);
      expect((await upload(file.body as Buffer, `${locale}.xlsx`)).counts).toEqual({
        create: 0,
        update: 0,
        unchanged: 7,
        skip: 0,
        errors: 0,
        warnings: 0,
      });
      const template = await songhua.nobody.call("GET", `${EVENT}/workbook-template.xlsx?locale=${locale}`);
      await expect(readWorkbook(template.body as Buffer, "t.xlsx").then(understandWorkbook)).rejects.toMatchObject({
        code: "workbook_empty",
      });
    }
  });

  it("changes what a later file says otherwise, and undo puts it back", async () => {
    const later = await upload(
      xlsx({
        机构: [
          ["单位名称", "国家", "城市", "英文名称"],
          ["福州测试有限公司", "中国", "厦门", "Fuzhou Test"],
          ["全新单位", "中国", null, null],
        ],
      }),
    );
    expect(later.counts).toMatchObject({ create: 1, update: 1 });
    await apply(later.id);
    const changed = async () =>
      (await organiser.call("GET", `${EVENT}/organisations?search=${encodeURIComponent("福州测试")}`)).body.items[0];
    expect(await changed()).toMatchObject({
      city: "厦门",
      name: { en: "Fuzhou Test" },
      identifiers: [{ scheme: "uscc" }],
    });
    expect(await undo(later.id)).toMatchObject({ state: "undone" });
    expect(await changed()).toMatchObject({
      city: "福州",
      name: { "zh-CN": "福州测试有限公司" },
      identifiers: [{ scheme: "uscc" }],
    });
    expect((await changed()).name.en).toBeUndefined();
    expect((await undo(later.id)).code).toBe("import_not_undoable");
  });

  it("does not undo what is in use, and names it", async () => {
    const person = (await organiser.call("GET", `${EVENT}/participants?search=zhang`)).body.items[0];
    await organiser.call("POST", `${EVENT}/participants/decide`, { participantIds: [person.id], decision: "approved" });
    await organiser.call("POST", `${EVENT}/check-ins`, { participantId: person.id });
    const refused = await undo(first);
    expect(refused).toMatchObject({
      status: 409,
      code: "import_in_use",
      params: { count: 1, used: ["张三"], reasons: ["check_in"] },
    });
    expect(await counts()).toEqual({ organisations: 3, participants: 3, listings: 1 });
  });

  it("undoes a whole import to the last row", async () => {
    const more = await upload(
      xlsx({
        参会: [
          ["姓名", "单位名称", "邮箱"],
          ["王五", "又一家公司", "wang@x.example"],
          ["赵六", "又一家公司", null],
        ],
      }),
      "more.xlsx",
    );
    await apply(more.id);
    expect(await counts()).toEqual({ organisations: 4, participants: 5, listings: 1 });
    expect(await undo(more.id)).toMatchObject({ state: "undone" });
    expect(await counts()).toEqual({ organisations: 3, participants: 3, listings: 1 });
  });

  it("leaves out rows with errors only when asked", async () => {
    const bad = await upload(
      xlsx({
        机构: [
          ["单位名称", "国家", "ИНН"],
          ["好公司", "中国", null],
          ["坏公司", "火星", null],
          ["错公司", "Россия", "7707083894"],
        ],
      }),
    );
    expect(bad.counts).toMatchObject({ create: 1, skip: 2, errors: 2 });
    expect(await apply(bad.id)).toMatchObject({ code: "import_not_ready", params: { errors: 2 } });
    expect(await apply(bad.id, { skipErrors: true })).toMatchObject({ state: "applied" });
    expect((await counts()).organisations).toBe(4);
    await undo(bad.id);
  });

  it("writes nothing over what changed since the dry run", async () => {
    const stale = await upload(
      xlsx({
        机构: [
          ["单位名称", "国家", "城市"],
          ["福州测试有限公司", "中国", "泉州"],
          ["竞争者公司", "中国", null],
        ],
      }),
    );
    const current = (await organiser.call("GET", `${EVENT}/organisations?search=${encodeURIComponent("福州测试")}`))
      .body.items[0];
    const { name, role, country, identifiers } = current;
    await organiser.call("PUT", `${EVENT}/organisations/${current.id}`, {
      name,
      role,
      country,
      identifiers,
      city: "漳州",
    });
    const before = await counts();
    expect(await apply(stale.id)).toMatchObject({ state: "failed", failure: { code: "conflict" } });
    expect(await counts()).toEqual(before);
  });

  it("says what is wrong with a file that cannot be read, and keeps nothing of it", async () => {
    const cfb = Buffer.concat([
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
      Buffer.alloc(600),
      Buffer.from("EncryptedPackage", "utf16le"),
    ]);
    expect(await upload(cfb, "secret.xlsx")).toMatchObject({
      state: "failed",
      failure: { code: "workbook_encrypted" },
    });
    expect(await upload(Buffer.from("PK nonsense"), "x.xlsx")).toMatchObject({
      state: "failed",
      failure: { code: "workbook_unreadable" },
    });
    const kept = await songhua.services.db
      .selectFrom("workbook_import")
      .select("file")
      .where("file", "is not", null)
      .execute();
    expect(kept).toEqual([]);
    expect((await songhua.nobody.call("GET", `${EVENT}/imports`)).status).toBe(401);
  });

  it("keeps the mark of demonstration data through export and import", async () => {
    await songhua.services.db.updateTable("organisation").set({ demonstration: true }).execute();
    const file = (await organiser.call("GET", `${EVENT}/workbook.xlsx?locale=en`)).body as Buffer;
    expect(understandWorkbook(await readWorkbook(file, "demo.xlsx")).demonstration).toBe(true);
  });
});
