import { replayLog, thresholdPolicy } from "@songhua/trust";
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Refusal } from "../refusal.ts";
import { readIfThere } from "./durable-file.ts";
import { openFileLog, sha256 } from "./file-log.ts";

const root = mkdtempSync(join(tmpdir(), "songhua-file-log-"));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});
let folder: string;
let count = 0;
const entries = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => Buffer.from(`entry ${from + i}`));
const refusal = (code: string, file?: string) =>
  expect.objectContaining({
    code,
    ...(file ? { params: expect.objectContaining({ file }) as unknown } : {}),
  }) as Refusal;
const caught = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
};

/* A log that was closed at 300 entries, and one that was killed after it acknowledged 20 more. */
beforeEach(() => {
  folder = join(root, String(count++));
  const log = openFileLog(folder, "harbin.example/register");
  log.append(entries(0, 300));
  log.close();
});

async function errorsOf(where: string): Promise<string[]> {
  const log = openFileLog(where);
  log.close();
  const read = (path: string) => Promise.resolve(readIfThere(join(where, path)));
  const checkpoint = readFileSync(join(where, "checkpoint"), "utf8");
  const policy = thresholdPolicy([log.signer], [], 0);
  const { findings } = await replayLog(checkpoint, read, policy, Date.now(), { withTiles: true, sha256 });
  return findings.filter(({ severity }) => severity === "error").map(({ code }) => code);
}

/** The folder as a killed process leaves it: nothing given back, nothing settled. */
function killedAfter(more: number, published: boolean): string {
  const copy = `${folder}-killed`;
  const log = openFileLog(folder);
  log.append(entries(300, 300 + more));
  if (published) log.publish();
  cpSync(folder, copy, { recursive: true });
  rmSync(join(copy, "lock"));
  log.close();
  return copy;
}

describe("a log in a folder", () => {
  it("goes on where it was, with every entry in its tiles", async () => {
    const log = openFileLog(folder);
    expect(log.append(entries(300, 700))).toBe(300);
    log.close();
    expect(await errorsOf(folder)).toEqual([]);
  });

  it("keeps its key to itself", () => {
    expect(statSync(join(folder, "log.key")).mode & 0o077).toBe(0);
  });

  it("has one writer", () => {
    const log = openFileLog(folder);
    expect(caught(() => openFileLog(folder))).toEqual(refusal("register_in_use"));
    log.close();
    openFileLog(folder).close();
  });

  it("finishes what a killed process had acknowledged, and cuts off what it had not", async () => {
    for (const published of [false, true]) {
      const copy = killedAfter(20, published);
      const journal = join(copy, "journal");
      writeFileSync(journal, Buffer.concat([readFileSync(journal), Buffer.from([0, 0, 0, 9, 1, 2, 3])]));
      const log = openFileLog(copy);
      expect(log.size).toBe(published ? 340 : 320);
      log.close();
      expect(await errorsOf(copy)).toEqual([]);
      rmSync(copy, { recursive: true });
    }
  });
});

describe("a damaged folder is refused, never forked:", () => {
  it("a journal that lost what was published", () => {
    const copy = killedAfter(20, true);
    truncateSync(join(copy, "journal"), statSync(join(copy, "journal")).size - 1);
    expect(caught(() => openFileLog(copy))).toEqual(refusal("register_damaged", "journal"));
  });
  it("an entry of the journal that was changed", () => {
    const copy = killedAfter(20, true);
    const bytes = readFileSync(join(copy, "journal"));
    writeFileSync(join(copy, "journal"), bytes.with(bytes.length - 5, bytes.at(-5)! ^ 1));
    expect(caught(() => openFileLog(copy))).toEqual(refusal("register_damaged", "journal"));
  });
  it.each([
    ["tile/0/001.p/44", (path: string) => rmSync(path)],
    ["tile/1/000.p/1", (path: string) => writeFileSync(path, Buffer.alloc(31))],
    ["tile/entries/001.p/44", (path: string) => writeFileSync(path, "x")],
    ["checkpoint", (path: string) => writeFileSync(path, "nothing\n")],
    ["log.key", (path: string) => rmSync(path)],
    ["log.key", (path: string) => writeFileSync(path, "PRIVATE+KEY+x+00000000+AAAA\n")],
  ])("%s", (file, damage) => {
    damage(join(folder, file));
    expect(caught(() => openFileLog(folder))).toEqual(refusal("register_damaged", file));
    // And the refusal leaves the folder free.
    expect(readIfThere(join(folder, "lock"))).toBeUndefined();
  });
  it("a tile whose hashes are others", () => {
    const path = join(folder, "tile/0/001.p/44");
    writeFileSync(path, readFileSync(path).fill(7));
    expect(caught(() => openFileLog(folder))).toEqual(refusal("register_damaged", "checkpoint"));
  });
  it("another log's name", () => {
    expect(caught(() => openFileLog(folder, "other.example/register"))).toEqual(refusal("register_origin"));
  });
});
