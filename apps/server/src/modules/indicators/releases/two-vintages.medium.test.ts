import { operations } from "@songhua/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { openTestSonghua, type Caller, type TestSonghua } from "../../../testing/open-test-songhua.ts";

let songhua: TestSonghua;
let administrator: Caller;

beforeAll(async () => {
  songhua = await openTestSonghua({ worker: true });
  administrator = await songhua.signedIn("admin@example.org", "administrator");
});

const HEAD = "contract_no,revision,region,buyer_economy,class,ownership,signed_on,value,amount,currency,rate_usd";
const hidden = (number: string, amount: number, revision = 1): string =>
  `${number},${revision},23,RU,ITO,STATE,2022-03-01,undisclosed,${amount},CNY,0.15`;

async function enter(...rows: string[]): Promise<void> {
  const boundary = "----songhua";
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="r.csv"\r\nContent-Type: text/csv\r\n\r\n`;
  const body = Buffer.from(`${head}${[HEAD, ...rows].join("\r\n")}\r\n--${boundary}--\r\n`);
  const type = { "content-type": `multipart/form-data; boundary=${boundary}` };
  const { body: read } = await administrator.call("POST", "/statistics/outsourcing/imports", body, type);
  expect(read.counts).toMatchObject({ errors: 0, conflicting: 0 });
  await administrator.call("POST", `/statistics/outsourcing/imports/${read.id}/apply`, { filedAs: "accepted" });
}
async function draft(more: object = {}): Promise<string> {
  const wish = { title: { en: "2022" }, ...more };
  const { body } = await administrator.call("POST", "/statistics/releases?book=real", wish);
  await made(body.id as string);
  return body.id as string;
}
async function made(id: string): Promise<void> {
  await expect
    .poll(async () => (await administrator.call("GET", `/statistics/releases/${id}`)).body.state as string, {
      timeout: 40_000,
      interval: 100,
    })
    .toBe("draft");
}
const freeze = (id: string) => administrator.call("POST", `/statistics/releases/${id}/freeze`);
const correcting = (previousId: string) => ({ previousId, reason: "filed late" });

interface Told {
  readonly key: string;
  readonly indicator: string;
  readonly unit: string;
  readonly value: string | null;
  readonly status: string;
  readonly reason: string | null;
}
/** All numbers of a release, as anybody reads them. */
async function told(release: string): Promise<Told[]> {
  const { body } = await songhua.nobody.call("GET", `/statistics/releases/${release}/numbers?limit=2000`);
  expect(body.total).toBe(body.items.length);
  return body.items as Told[];
}
const amounts = (numbers: readonly Told[]): number[] =>
  numbers.flatMap(({ unit, value }) => (unit === "CNY" && value !== null ? [Number(value)] : []));
const total = (numbers: readonly Told[]): Told => numbers.find(({ key }) => key.startsWith("contract_total_cny@"))!;
/** Whether a value follows from a figure of one release less a figure of the other. */
const follows = (secret: number, later: readonly Told[], earlier: readonly Told[]): boolean => {
  const known = new Set(amounts(earlier));
  return amounts(later).some((value) => known.has(value - secret));
};

const [A, B, C, D, E, F] = [1_000_003, 2_000_029, 4_000_037, 8_000_009, 16_000_057, 32_000_011] as const;
let first: string;
let second: string;

describe("two vintages of a release", () => {
  it("do not give away by subtraction what each hides", async () => {
    await enter(hidden("A", A), hidden("B", B), hidden("C", C));
    first = await draft();
    expect((await freeze(first)).body.state).toBe("frozen");
    expect(total(await told(first)).value).toBe(String(A + B + C));
    await enter(hidden("D", D));
    // The attack is able: by itself the new total is fit to be published, and insiders see it.
    const live = (
      await administrator.call(
        "GET",
        "/statistics/numbers?book=real&definitions=contract_total_cny&rateRule=year_average",
      )
    ).body;
    expect(live.items[0].value).toBe(String(A + B + C + D));
    expect(follows(D, live.items as Told[], await told(first))).toBe(true);
    second = await draft(correcting(first));
    expect((await freeze(second)).body).toMatchObject({ state: "frozen", vintage: 2 });
    const [before, after] = [await told(first), await told(second)];
    expect(total(after)).toMatchObject({ value: null, status: "suppressed", reason: "small_cell" });
    expect(follows(D, after, before)).toBe(false);
  });

  it("tell their total again as soon as enough is new", async () => {
    await enter(hidden("E", E), hidden("F", F));
    const third = await draft(correcting(second));
    await freeze(third);
    const now = await told(third);
    expect(total(now).value).toBe(String(A + B + C + D + E + F));
    for (const earlier of [first, second])
      for (const secret of [D, E, F, D + E, D + F, E + F])
        expect(follows(secret, now, await told(earlier))).toBe(false);
  });
});

describe("releases that know nothing of each other", () => {
  it("are protected all the same, by whatever rate rule", async () => {
    await enter(hidden("G", 64_000_031));
    const other = await draft({ rateRule: "signing_day" });
    await freeze(other);
    expect(total(await told(other))).toMatchObject({ value: null, status: "suppressed" });
  });

  it("a draft made before another was frozen is made anew before it can be", async () => {
    await enter(hidden("H", 128_000_003), hidden("I", 256_000_001));
    const one = await draft();
    await enter(hidden("J", 512_000_009));
    const two = await draft();
    // By itself each of them is fit to be published: three new values stand in one, four in the other.
    expect(
      total((await administrator.call("GET", `/statistics/releases/${one}/numbers?limit=2000`)).body.items as Told[])
        .value,
    ).not.toBeNull();
    expect((await freeze(one)).body.state).toBe("frozen");
    const refused = await freeze(two);
    expect([refused.status, refused.body.code]).toEqual([409, "release_outdated"]);
    await made(two);
    expect((await freeze(two)).body.state).toBe("frozen");
    expect(follows(512_000_009, await told(two), await told(one))).toBe(false);
    expect(total(await told(two))).toMatchObject({ value: null, status: "suppressed" });
  });
});

describe("what protects", () => {
  it("is kept, frozen with its release, and told to nobody by any reading of the API", async () => {
    const { db } = songhua.services;
    const kept = await db.selectFrom("release_protection").selectAll().where("release_id", "=", first).execute();
    expect(kept).toHaveLength(1);
    await expect(db.deleteFrom("release_protection").where("release_id", "=", first).execute()).rejects.toThrow(
      "frozen",
    );
    const { digest } = await db
      .selectFrom("outsourcing_line")
      .select("digest")
      .where("number", "=", "A")
      .executeTakeFirstOrThrow();
    const outsider = await songhua.signedIn("outsider@example.org");
    const readings = Object.values(operations).filter(
      ({ method, path }) => method === "GET" && path.startsWith("/statistics/releases"),
    );
    expect(readings.length).toBeGreaterThan(5);
    for (const { path } of readings)
      for (const format of path.includes("{format}") ? ["indicators.json", "indicators.xlsx", "indicators.csv"] : [""])
        for (const caller of [administrator, outsider, songhua.nobody]) {
          const url = path.replace("{release}", first).replace("{format}", format).replace("{file}", "bulletin.html");
          const { body } = await caller.call("GET", url);
          expect(JSON.stringify(body), url).not.toContain(digest);
        }
  });
});
