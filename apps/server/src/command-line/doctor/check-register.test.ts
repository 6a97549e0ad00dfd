import { noteSigner, NOTE_KEY_TYPES, parseVerifierKey, signerKeyText, verifierKeyText } from "@songhua/trust";
import { sql } from "kysely";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keepRegister } from "../../modules/register/index.ts";
import { openAgreements, type AgreementsBench } from "../../testing/open-agreements.ts";
import { TestAuthority } from "../../testing/test-authority.ts";
import { openWitness, serveWitness } from "../register/witness-service.ts";
import { checkRegister, checkTimestamps } from "./check-register.ts";
import type { Patient } from "./finding.ts";

const folder = mkdtempSync(join(tmpdir(), "songhua-doctor-"));
let bench: AgreementsBench;
beforeAll(async () => {
  bench = await openAgreements();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const patient = (over: Partial<Patient["config"]> = {}): Patient => ({
  config: { ...bench.songhua.services.config, ...over },
  nodeVersion: process.versions.node,
  now: () => Date.parse(bench.songhua.clock.now()),
});
const look = async (over: Partial<Patient["config"]> = {}) =>
  (await checkRegister(patient(over), bench.songhua.databaseUrl)).map(({ outcome, code }) => `${outcome} ${code}`);

describe("the doctor and the register", () => {
  it("has nothing against an empty one, and makes no key", async () => {
    expect(await look()).toEqual(["ok none"]);
    expect(() => readFileSync(bench.songhua.services.config.register.keyFile)).toThrow("ENOENT");
  });

  it("tells what waits, and for how long", async () => {
    await bench.signed();
    await keepRegister(bench.songhua.services);
    expect(await look()).toEqual(["ok key", "ok checkpoint", "ok tiles"]);
    await bench.signed();
    expect(await look()).toContain("ok waiting");
    bench.songhua.clock.set("2023-06-14T01:06:00.000Z");
    const [stuck] = (await checkRegister(patient(), bench.songhua.databaseUrl)).filter(({ code }) => code === "stuck");
    expect(stuck).toMatchObject({ outcome: "warn", params: { number: 1, minutes: 6 } });
    await keepRegister(bench.songhua.services);
    expect(await look()).toEqual(["ok key", "ok checkpoint", "ok tiles"]);
  });

  it("asks every witness, and says which does not sign", async () => {
    const { publicKey } = (await bench.songhua.nobody.call("GET", "/register")).body;
    const witness = openWitness(join(folder, "harbin"), "harbin.example/witness", [parseVerifierKey(publicKey)!]);
    const server = serveWitness(
      witness,
      () => Math.floor(Date.parse(bench.songhua.clock.now()) / 1000),
      () => undefined,
    );
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address() as { port: number };
    const silent = noteSigner("seoul.example/witness", new Uint8Array(32).fill(3), NOTE_KEY_TYPES.cosignature);
    const policyFile = join(folder, "policy");
    writeFileSync(
      policyFile,
      [
        `witness harbin ${verifierKeyText(witness.signer)} http://127.0.0.1:${port}`,
        `witness seoul ${verifierKeyText(silent)} http://127.0.0.1:1`,
        "quorum none\n",
      ].join("\n"),
    );
    const { keyFile } = bench.songhua.services.config.register;
    try {
      const found = await checkRegister(patient({ register: { keyFile, policyFile } }), bench.songhua.databaseUrl);
      const told = found.filter(({ code }) => code.startsWith("witness"));
      expect(told).toMatchObject([
        { outcome: "ok", code: "witness", params: { label: "harbin" } },
        { outcome: "warn", code: "witnessSilent", params: { label: "seoul" } },
      ]);
    } finally {
      server.closeAllConnections();
      server.close();
      witness.close();
    }
    writeFileSync(policyFile, "witness\n");
    expect(await look({ register: { keyFile, policyFile } })).toContain("fail policyWrong");
  });

  it("finds a missing key, another key, a bent tile, a missing tile and a bent checkpoint", async () => {
    const { db, config } = bench.songhua.services;
    const policyFile = undefined;
    expect(await look({ register: { keyFile: join(folder, "none"), policyFile } })).toContain("fail keyWrong");
    const other = join(folder, "other");
    writeFileSync(other, signerKeyText("localhost:8080/register", new Uint8Array(32).fill(7)));
    expect(await look({ register: { keyFile: other, policyFile } })).toContain("fail keyWrong");

    const trouble = async (change: string, back: string) => {
      for (const table of ["log_tile", "log_checkpoint"])
        await sql.raw(`alter table ${table} disable trigger user`).execute(db);
      await sql.raw(change).execute(db);
      const found = await look({ register: config.register });
      await sql.raw(back).execute(db);
      return found;
    };
    const flip = "update log_tile set hashes = set_byte(hashes, 40, get_byte(hashes, 40) # 1)";
    expect(await trouble(flip, flip)).toEqual(["ok key", "ok checkpoint", "fail tilesBroken"]);
    const away = "update log_tile set level = level + 5";
    expect(await trouble(away, "update log_tile set level = level - 5")).toContain("fail tilesBroken");
    const note = "update log_checkpoint set note = replace(note, E'\\n2\\n', E'\\n3\\n')";
    const back = "update log_checkpoint set note = replace(note, E'\\n3\\n', E'\\n2\\n')";
    expect(await trouble(note, back)).toContain("fail checkpointWrong");
    expect(await look()).toEqual(["ok key", "ok checkpoint", "ok tiles"]);
  });

  it("says that no time-stamp service is named, or that it is silent", async () => {
    const signing = bench.songhua.services.config.signing;
    expect(await checkTimestamps(patient())).toMatchObject({ outcome: "warn", code: "none" });
    expect(
      await checkTimestamps(patient({ signing: { ...signing, timestampUrl: "http://127.0.0.1:1/" } })),
    ).toMatchObject({ outcome: "warn", code: "silent", params: { host: "127.0.0.1:1" } });
  });

  it.skipIf(!existsSync("/usr/bin/openssl"))("gets a stamp where the service gives them (needs openssl)", async () => {
    const signing = bench.songhua.services.config.signing;
    const authority = new TestAuthority(join(folder, "tsa"));
    authority.issue("tsa", "rsa", "/CN=Time", "extendedKeyUsage=critical,timeStamping");
    const { url, server } = await authority.serveTimestamps();
    try {
      expect(await checkTimestamps(patient({ signing: { ...signing, timestampUrl: url } }))).toMatchObject({
        outcome: "ok",
        code: "answers",
      });
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});
