import {
  cosign,
  formatReceipt,
  inclusionFromTiles,
  NOTE_KEY_TYPES,
  noteSigner,
  parseCheckpoint,
  signatureLine,
  verifierKeyText,
} from "@songhua/trust";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openFileLog, sha256 } from "../file-log.ts";

const GOPATH = "/usr/share/gocode";
const hasGo = spawnSync("go", ["version"]).status === 0 && existsSync(`${GOPATH}/src/golang.org/x/mod/sumdb/tlog`);
const folder = mkdtempSync(join(tmpdir(), "songhua-go-"));
const at = (...path: string[]) => join(folder, ...path);
const ENTRIES = 70_000;
const EARLIER = 65_537;
const witnesses = [1, 2, 3].map((n) =>
  noteSigner(`w${n}.example`, new Uint8Array(32).fill(n), NOTE_KEY_TYPES.cosignature),
);

beforeAll(async () => {
  if (!hasGo) return;
  const entryAt = (i: number) => Buffer.from(`{"entry":${i}}`);
  const log = openFileLog(at("log"), "harbin.example/register");
  const grow = (from: number, to: number) => log.append(Array.from({ length: to - from }, (_, i) => entryAt(from + i)));
  grow(0, EARLIER);
  writeFileSync(at("earlier"), log.publish());
  grow(EARLIER, ENTRIES);
  const plain = log.publish();
  const { note } = parseCheckpoint(plain)!;
  const cosigned = plain + witnesses.map((each) => signatureLine(cosign(note.text, 1_686_729_600, each))).join("");
  log.publishCosigned(cosigned);
  mkdirSync(at("receipts"));
  for (const index of [0, 1, 255, 256, 65_535, 65_536, ENTRIES - 1]) {
    const proof = await inclusionFromTiles(index, ENTRIES, log.readTile, sha256);
    writeFileSync(at("receipts", `${index}.receipt`), formatReceipt({ index, proof, checkpointText: cosigned }));
    writeFileSync(at("receipts", `${index}.entry`), entryAt(index));
  }
  log.close();
  writeFileSync(at("witnesses"), witnesses.map((each) => `${verifierKeyText(each)}\n`).join(""));
  const built = spawnSync("go", ["build", "-o", at("check"), join(import.meta.dirname, "check.go")], {
    env: { ...process.env, GO111MODULE: "off", GOPATH, GOFLAGS: "", GOCACHE: at("cache"), HOME: folder },
    encoding: "utf8",
  });
  expect(built.stderr).toBe("");
}, 240_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const check = (quorum = 3, earlier = "earlier") => {
  const words = [at("log"), at("log", "log.pub"), at(earlier), at("witnesses"), String(quorum), at("receipts")];
  const { status, stdout } = spawnSync(at("check"), words, { encoding: "utf8" });
  return { status, stdout };
};

describe.skipIf(!hasGo)("Go's sumdb/note and tlog (Debian golang-golang-x-mod-dev)", () => {
  it("accept our notes, cosignatures, tiles, bundles, consistency and receipts", () => {
    expect(check()).toEqual({
      status: 0,
      stdout: `notes 2, consistency ${EARLIER} to ${ENTRIES}\nentries ${ENTRIES} by bundles and tiles\nreceipts 7\n`,
    });
  });

  it("refuse what we refuse: a forged receipt, a missing witness, a changed tile, a forked past", () => {
    const receipt = at("receipts", "256.receipt");
    const good = readFileSync(receipt, "utf8");
    writeFileSync(receipt, good.replace("index 256", "index 257"));
    expect(check()).toMatchObject({ status: 1 });
    writeFileSync(receipt, good.replace(/— w2.*\n/, ""));
    expect(check()).toMatchObject({ status: 1, stdout: expect.stringContaining("too few witnesses") as string });
    writeFileSync(receipt, good);

    const tile = at("log", "tile/0/010");
    const bytes = readFileSync(tile);
    writeFileSync(tile, bytes.with(100, bytes[100]! ^ 1));
    expect(check()).toMatchObject({ status: 1 });
    writeFileSync(tile, bytes);

    const other = openFileLog(at("other"), "harbin.example/register");
    other.close();
    writeFileSync(at("other", "log.key"), readFileSync(at("log", "log.key")));
    rmSync(at("other", "checkpoint"));
    const fork = openFileLog(at("other"));
    fork.append([Buffer.from("another past")]);
    writeFileSync(at("forked"), fork.publish());
    fork.close();
    expect(check(3, "forked")).toMatchObject({ status: 1, stdout: expect.stringContaining("check tree") as string });
  });
});
