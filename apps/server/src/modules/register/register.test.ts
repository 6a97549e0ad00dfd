import {
  checkOpenings,
  checkReceipt,
  NOTE_KEY_TYPES,
  noteSigner,
  parseCheckpoint,
  parseEntry,
  parsePolicy,
  parseVerifierKey,
  verifierKeyText,
  type LogPolicy,
} from "@songhua/trust";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWitness, serveWitness, type Witness } from "../../command-line/register/witness-service.ts";
import { openTestSonghua, type TestSonghua } from "../../testing/open-test-songhua.ts";
import { enterRegister, keepRegister, makeEntry, receiptFor } from "./index.ts";
import { sequencePending } from "./sequence.ts";

const folder = mkdtempSync(join(tmpdir(), "songhua-witnesses-"));
const policyFile = join(folder, "policy");
const NAMES = ["harbin", "vladivostok", "seoul"] as const;
const witnesses: { witness: Witness; close: () => Promise<void> }[] = [];
let songhua: TestSonghua;
let eventId: string;

async function startWitness(name: string, logKey: string): Promise<string> {
  const witness = openWitness(join(folder, name), `${name}.example/witness`, [parseVerifierKey(logKey)!]);
  const server = serveWitness(
    witness,
    () => 1_686_729_600,
    () => undefined,
  );
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  witnesses.push({
    witness,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  songhua = await openTestSonghua({ registerPolicyFile: policyFile });
  writeFileSync(policyFile, "quorum none\n");
  const administrator = await songhua.signedIn("admin@example.org", "administrator");
  const created = await administrator.call("POST", "/events", {
    slug: "thread",
    name: { en: "Exchange" },
    startsOn: "2023-06-14",
    endsOn: "2023-06-14",
    homeZone: "Asia/Shanghai",
    languages: ["en"],
  });
  eventId = created.body.id as string;
  await administrator.call("PATCH", "/events/thread", { state: "published" });
});
afterAll(async () => {
  for (const { witness, close } of witnesses) {
    await close();
    witness.close();
  }
  rmSync(folder, { recursive: true, force: true });
});

let agreements = 0;
async function enterOne(): Promise<string> {
  const agreementId = `00000000-0000-7000-8000-${String(++agreements).padStart(12, "0")}`;
  await enterMany([agreementId]);
  return agreementId;
}
const enterMany = (ids: readonly string[]) =>
  songhua.services.db.transaction().execute(async (tx) => {
    for (const agreementId of ids)
      await enterRegister(
        tx,
        makeEntry(
          {
            type: "signing",
            eventId,
            agreementId,
            at: "2023-06-14T08:00:00.000Z",
            kind: "contract",
            value: { kind: "undisclosed" },
          },
          { parties: '["x"]', document: "ab".repeat(32) },
        ),
      );
  });
const get = (path: string) => songhua.app.inject({ method: "GET", url: path });
const trust = async (): Promise<LogPolicy> => {
  const policy = parsePolicy((await get("/register/policy")).body);
  if ("wrongLine" in policy) throw new Error(`line ${policy.wrongLine}`);
  return policy;
};
const NOW = Date.parse("2023-06-14T08:05:00Z");

describe("the register", () => {
  it("takes each committed entry once, in one order, however many processes work at it", async () => {
    const ids = await Promise.all(Array.from({ length: 40 }, () => enterOne()));
    await expect(
      songhua.services.db.transaction().execute(async (tx) => {
        await enterRegister(tx, makeEntry({ ...parseable, eventId }, {}));
        throw new Error("rolled back");
      }),
    ).rejects.toThrow("rolled back");
    const done = await Promise.all(Array.from({ length: 6 }, () => sequencePending(songhua.services)));
    while ((await sequencePending(songhua.services)) > 0) done.push(0);
    expect(done.reduce((sum, each) => sum + each, 0)).toBe(40);
    const rows = await songhua.services.db.selectFrom("log_entry").selectAll().orderBy("log_index").execute();
    expect(rows.map((row) => row.log_index)).toEqual(rows.map((_, i) => i));
    expect(new Set(rows.map((row) => parseEntry(Buffer.from(row.entry))!.agreementId))).toEqual(new Set(ids));
  });

  it("gives a receipt that holds offline, over files that anybody can fetch", async () => {
    const agreementId = await enterOne();
    expect(await receiptFor(songhua.services, eventId, agreementId)).toBeUndefined();
    await keepRegister(songhua.services);
    const receipt = (await receiptFor(songhua.services, eventId, agreementId))!;
    const report = checkReceipt(receipt.receipt, Buffer.from(receipt.entry), await trust(), NOW);
    expect(report).toMatchObject({ valid: true, index: 40 });
    const answer = await songhua.nobody.call("GET", `/events/thread/agreements/${agreementId}/register-entry`);
    expect(answer.body).toMatchObject({ index: 40, receipt: receipt.receipt });
    // What opens the commitments goes to nobody who only asks for the entry.
    expect(JSON.stringify(answer.body)).not.toContain(receipt.openings.document!.salt);
    const entry = parseEntry(Buffer.from(receipt.entry))!;
    expect(checkOpenings(entry, receipt.openings).map(({ code }) => code)).toEqual([
      "commitment-opened",
      "commitment-opened",
    ]);
    const other = { parties: { ...receipt.openings.parties!, value: '["y"]' } };
    expect(checkOpenings(entry, other)).toMatchObject([{ code: "commitment-differs" }]);
  });

  it("serves tiles and bundles that a monitor can rebuild the tree from, and no others", async () => {
    const { checkpoint } = parseCheckpoint((await get("/register/checkpoint")).body)!;
    const { size } = checkpoint;
    const tile = await get(`/register/tile/0/000.p/${size}`);
    expect(tile.rawPayload).toHaveLength(size * 32);
    expect(tile.headers["cache-control"]).toContain("immutable");
    expect((await get(`/register/tile/entries/000.p/${size}`)).statusCode).toBe(200);
    for (const path of [`0/000.p/${size + 1}`, "0/000", "1/000.p/1", "0/001.p/1", "entries/000", "0/..%2f000", "x"])
      expect((await get(`/register/tile/${path}`)).statusCode, path).toBe(404);
  });

  it("cannot be changed, whoever asks the database", async () => {
    const { db } = songhua.services;
    await expect(db.deleteFrom("log_entry").execute()).rejects.toThrow("append-only");
    await expect(db.updateTable("log_checkpoint").set({ note: "" }).execute()).rejects.toThrow("append-only");
    await expect(
      db
        .updateTable("log_tile")
        .set({ hashes: Buffer.alloc(32) })
        .execute(),
    ).rejects.toThrow("append-only");
    await expect(db.deleteFrom("log_tile").execute()).rejects.toThrow("append-only");
  });

  it("goes on with no other key than its own", async () => {
    const { config } = songhua.services;
    const register = { ...config.register, keyFile: join(folder, "other.key") };
    await enterOne();
    await expect(sequencePending({ ...songhua.services, config: { ...config, register } })).rejects.toThrow(
      "put back the key file",
    );
    expect(await sequencePending(songhua.services)).toBe(1);
  });
});

const parseable = {
  type: "withdrawal",
  agreementId: "00000000-0000-7000-8000-ffffffffffff",
  at: "2023-06-14T08:00:00.000Z",
  kind: "contract",
  value: { kind: "none" },
} as const;

describe("witnesses", () => {
  const urls: string[] = [];
  it("sign what the log grew by; receipts carry them", async () => {
    const logKey = (await get("/register/log.pub")).body;
    for (const name of NAMES) urls.push(await startWitness(name, logKey));
    writeFileSync(
      policyFile,
      NAMES.map((name, i) => `witness ${name} ${verifierKeyText(witnesses[i]!.witness.signer)} ${urls[i]}`).join("\n"),
    );
    const agreementId = await enterOne();
    await keepRegister(songhua.services);
    const receipt = (await receiptFor(songhua.services, eventId, agreementId))!;
    const report = checkReceipt(receipt.receipt, Buffer.from(receipt.entry), await trust(), NOW);
    expect(report.valid).toBe(true);
    expect(report.witnesses).toHaveLength(3);
  });

  it("any one of them may be down: receipts hold, and it catches up when it is back", async () => {
    const [down] = witnesses.splice(1, 1);
    await down!.close();
    const agreementId = await enterOne();
    await keepRegister(songhua.services);
    const receipt = (await receiptFor(songhua.services, eventId, agreementId))!;
    const report = checkReceipt(receipt.receipt, Buffer.from(receipt.entry), await trust(), NOW);
    expect(report).toMatchObject({ valid: true });
    expect(report.witnesses).toHaveLength(2);
    const { body: log } = await songhua.nobody.call("GET", "/register");
    expect(log.witnesses.map((each: { problem: string | null }) => each.problem)).toEqual([null, "ECONNREFUSED", null]);
    down!.witness.close();
    const [, second] = urls;
    urls[1] = await startWitness(NAMES[1], (await get("/register/log.pub")).body);
    writeFileSync(policyFile, readFileSync(policyFile, "utf8").replace(second!, urls[1]));
    await keepRegister(songhua.services);
    expect(parseCheckpoint((await get("/register/checkpoint")).body)!.note.signatures).toHaveLength(4);
  });

  it("a witness that lies about what it knows, or signs with another key, counts for nothing", async () => {
    const stranger = noteSigner("seoul.example/witness", new Uint8Array(32).fill(3), NOTE_KEY_TYPES.cosignature);
    const policy = readFileSync(policyFile, "utf8");
    writeFileSync(policyFile, policy.replace(/witness seoul \S+/, `witness seoul ${verifierKeyText(stranger)}`));
    await enterOne();
    await keepRegister(songhua.services);
    const { body: log } = await songhua.nobody.call("GET", "/register");
    expect(log.witnesses[2]).toMatchObject({ problem: "its answer holds no signature by its key" });
    expect(log.checkpoint).not.toContain("seoul.example");
  });
});
