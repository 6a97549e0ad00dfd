import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { base64Of, joinBytes, utf8 } from "../bytes.ts";
import { checkCheckpoint } from "./check-checkpoint.ts";
import { checkReceipt } from "./check-receipt.ts";
import { parseCheckpoint, signCheckpoint } from "./checkpoint.ts";
import { cosign } from "./cosignature.ts";
import { startMemoryLog } from "./memory-log.ts";
import {
  formatNote,
  NOTE_KEY_TYPES,
  noteSigner,
  parseNote,
  parseSignerKey,
  parseVerifierKey,
  signatureLine,
  signerKeyText,
  signNote,
  verifierKeyText,
  verifiesNote,
} from "./note.ts";
import { majorityOf, meetsQuorum, parsePolicy, thresholdPolicy } from "./policy.ts";
import { formatReceipt, parseReceipt } from "./receipt.ts";

const NOW = Date.parse("2023-06-14T08:00:00Z");
const SEC = NOW / 1000;
const seedOf = (n: number): Uint8Array => new Uint8Array(32).fill(n);
const log = noteSigner("songhua.example/register", seedOf(1));
const witnesses = [2, 3, 4].map((n) => noteSigner(`w${n}.example`, seedOf(n), NOTE_KEY_TYPES.cosignature));
const stranger = noteSigner("stranger.example", seedOf(9), NOTE_KEY_TYPES.cosignature);
const policy = thresholdPolicy([log], witnesses, 2);
const codes = ({ findings }: { findings: readonly { code: string }[] }): string[] => findings.map(({ code }) => code);

function cosigned(checkpoint: string, by = witnesses): string {
  const { note } = parseCheckpoint(checkpoint)!;
  return checkpoint + by.map((witness) => signatureLine(cosign(note.text, SEC, witness))).join("");
}

async function example(count: number, index: number, by = witnesses) {
  const memory = startMemoryLog(log);
  for (let i = 0; i < count; i++) memory.append(utf8(`entry ${i}`));
  const checkpoint = cosigned(memory.checkpoint(), by);
  return { memory, checkpoint, receipt: await memory.receipt(index, { text: checkpoint, size: count }) };
}

describe("keys and notes", () => {
  it("has the published example: Go's PeterNeumann key verifies his note", () => {
    const key = parseVerifierKey("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")!;
    const note = parseNote(
      "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n" +
        "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n",
    )!;
    expect(verifiesNote(note.text, note.signatures[0]!, key)).toBe(true);
    expect(verifiesNote(`${note.text} `, note.signatures[0]!, key)).toBe(false);
  });

  it("hands keys on as text and takes no other", () => {
    for (const key of [log, ...witnesses]) expect(parseVerifierKey(verifierKeyText(key))).toMatchObject({ id: key.id });
    expect(parseSignerKey(signerKeyText("a.example", seedOf(7)))?.publicKey).toEqual(
      noteSigner("a.example", seedOf(7)).publicKey,
    );
    const text = verifierKeyText(log);
    for (const wrong of ["", text.replace("register", "other"), text.slice(0, -4), `${text}=`, text.toUpperCase()])
      expect(parseVerifierKey(wrong), wrong).toBeUndefined();
    for (const name of ["", "a b", "a+b", "a\u00a0b", "a\nb"])
      expect(() => noteSigner(name, seedOf(1))).toThrow(RangeError);
  });

  it("reads back what it writes and refuses what is no note", () => {
    const text = "one\n\ntwo\n";
    const note = formatNote({ text, signatures: [signNote(text, log)] });
    expect(parseNote(note)?.text).toBe(text);
    for (const wrong of [
      "",
      text,
      note.slice(0, -1),
      note.replace("— ", "- "),
      note.replace("two", "t\rwo"),
      `${note}more\n`,
      note.replace(/=\n$/, "\n"),
      text + "\n" + signatureLine(signNote(text, log)).repeat(65),
      `${"x".repeat(70_000)}\n\n${signatureLine(signNote(text, log))}`,
    ])
      expect(parseNote(wrong)).toBeUndefined();
  });
});

describe("a receipt", () => {
  it("shows its entry, offline, with one of three witnesses down", async () => {
    for (const down of [0, 1, 2]) {
      const { receipt } = await example(300, 17, witnesses.toSpliced(down, 1));
      const report = checkReceipt(receipt, utf8("entry 17"), policy, NOW);
      expect(report).toMatchObject({ valid: true, index: 17, checkpoint: { size: 300 } });
      expect(report.witnesses).toHaveLength(2);
    }
  });

  it("shows no other entry, and not to a policy that asks for more", async () => {
    const { receipt } = await example(300, 17, witnesses.slice(0, 1));
    expect(codes(checkReceipt(receipt, utf8("entry 17"), policy, NOW))).toContain("quorum-missing");
    expect(codes(checkReceipt(receipt, utf8("entry 18"), policy, NOW))).toContain("receipt-not-included");
    expect(codes(checkReceipt(receipt, utf8("entry 17"), thresholdPolicy([], [], 0), NOW))).toContain(
      "checkpoint-log-unknown",
    );
  });

  it("fails at any changed byte", async () => {
    const { receipt } = await example(40, 7);
    const bytes = utf8(receipt);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = new TextDecoder().decode(bytes.with(at, bytes[at]! ^ flip));
        const report = checkReceipt(changed, utf8("entry 7"), thresholdPolicy([log], witnesses, 3), NOW);
        expect(report.valid).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it("has at most 1,600 bytes at a million entries with three witnesses", () => {
    const checkpoint = cosigned(signCheckpoint({ size: 1_000_000, root: seedOf(5) }, log));
    const receipt = formatReceipt({
      index: 999_999,
      proof: Array.from({ length: 20 }, () => seedOf(6)),
      checkpointText: checkpoint,
    });
    expect(utf8(receipt).length).toBeLessThanOrEqual(1600);
  });

  it("keeps what it carries beside the proof", () => {
    const checkpointText = cosigned(signCheckpoint({ size: 1, root: seedOf(5) }, log));
    const receipt = formatReceipt({ index: 0, proof: [], checkpointText, extra: utf8("x") });
    expect(parseReceipt(receipt)).toMatchObject({ index: 0, proof: [], checkpointText, extra: utf8("x") });
  });
});

describe("what hostile logs and receipts do", () => {
  it("signatures of strangers count for nothing", async () => {
    const { receipt } = await example(9, 3, [stranger, witnesses[0]!]);
    const report = checkReceipt(receipt, utf8("entry 3"), policy, NOW);
    expect(codes(report)).toEqual(expect.arrayContaining(["witness-unknown", "quorum-missing"]));
  });

  it("one witness signing twice is one witness", async () => {
    const { receipt } = await example(9, 3, [witnesses[0]!, witnesses[0]!]);
    expect(codes(checkReceipt(receipt, utf8("entry 3"), policy, NOW))).toContain("quorum-missing");
  });

  it("a stranger's key under a witness's name is no witness", async () => {
    const impostor = noteSigner(witnesses[0]!.name, seedOf(9), NOTE_KEY_TYPES.cosignature);
    const { receipt } = await example(9, 3, [impostor, witnesses[1]!]);
    expect(codes(checkReceipt(receipt, utf8("entry 3"), policy, NOW))).toContain("quorum-missing");
    // With the witness's id in front as well it is a wrong signature, not an unknown one.
    const { memory } = await example(9, 3, []);
    const { note } = parseCheckpoint(memory.checkpoint())!;
    const forged = { ...cosign(note.text, SEC, impostor), id: witnesses[0]!.id };
    const report = checkCheckpoint(memory.checkpoint() + signatureLine(forged), policy, NOW);
    expect(codes(report)).toContain("witness-signature-wrong");
  });

  it("the log's key with another id in front, or a witness's key, signs no checkpoint", () => {
    const head = { size: 1, root: seedOf(5) };
    const text = signCheckpoint(head, noteSigner(log.name, seedOf(8)));
    expect(codes(checkCheckpoint(cosigned(text), policy, NOW))).toContain("checkpoint-not-signed");
    const cosignedOnly = thresholdPolicy([log], [noteSigner("x.example", seedOf(1), NOTE_KEY_TYPES.cosignature)], 1);
    expect(codes(checkCheckpoint(text, cosignedOnly, NOW))).toContain("checkpoint-not-signed");
  });

  it("a receipt replayed in another log's name, an index outside and a witness from the future are told", async () => {
    const { receipt } = await example(9, 3);
    const renamed = receipt.replaceAll(log.name, "other.example/register");
    expect(codes(checkReceipt(renamed, utf8("entry 3"), policy, NOW))).toContain("checkpoint-log-unknown");
    const outside = receipt.replace("index 3", "index 9");
    expect(codes(checkReceipt(outside, utf8("entry 3"), policy, NOW))).toContain("receipt-index-outside");
    expect(codes(checkReceipt(receipt, utf8("entry 3"), policy, NOW - 3_600_000))).toContain("witness-time-in-future");
  });

  it("giant sizes, indices, proofs and texts are refused at once", async () => {
    const { receipt, checkpoint } = await example(9, 3);
    const entry = utf8("entry 3");
    for (const wrong of [
      receipt.replace("index 3", "index 99999999999999999999"),
      receipt.replace("index 3", "index 03"),
      receipt.replace("\n9\n", "\n9007199254740993\n"),
      receipt.replace("index 3\n", `index 3\n${`${base64Of(seedOf(1))}\n`.repeat(64)}`),
      receipt.replace("@v1", "@v2"),
      checkpoint,
      "",
    ])
      expect(codes(checkReceipt(wrong, entry, policy, NOW))).toEqual(["receipt-unreadable"]);
    expect(codes(checkReceipt("x".repeat(200_000), entry, policy, NOW))).toEqual(["receipt-too-large"]);
    // 2^53 - 1 can be counted: the proof then simply does not fit.
    const giant = receipt.replace("\n9\n", "\n9007199254740991\n");
    expect(codes(checkReceipt(giant, entry, policy, NOW))).toContain("receipt-not-included");
    expect(codes(checkCheckpoint(joinBytes().toString(), policy, NOW))).toEqual(["checkpoint-unreadable"]);
  });
});

describe("a policy", () => {
  const keys = witnesses.map(verifierKeyText);
  const text = [
    "# the exchange",
    `log ${verifierKeyText(log)} https://songhua.example/register`,
    `witness harbin ${keys[0]}`,
    `witness vladivostok ${keys[1]} https://w.example/`,
    `witness seoul ${keys[2]}`,
    "group abroad any vladivostok seoul",
    "group both all harbin abroad",
    "quorum both",
  ].join("\n");
  it("is read with its groups", () => {
    const read = parsePolicy(text);
    if ("wrongLine" in read) throw new Error(`line ${read.wrongLine}`);
    expect(meetsQuorum(read, new Set(["harbin", "seoul"]))).toBe(true);
    expect(meetsQuorum(read, new Set(["vladivostok", "seoul"]))).toBe(false);
    expect(read.witnesses[1]).toMatchObject({ url: "https://w.example/" });
  });
  it("asks for most witnesses when it does not say how many", () => {
    const read = parsePolicy(text.split("\n").slice(0, 5).join("\n"));
    if ("wrongLine" in read) throw new Error(`line ${read.wrongLine}`);
    expect(meetsQuorum(read, new Set(["harbin"]))).toBe(false);
    expect(meetsQuorum(read, new Set(["harbin", "seoul"]))).toBe(true);
    expect([0, 1, 2, 3, 4].map(majorityOf)).toEqual([0, 1, 2, 2, 3]);
  });
  it.each([
    ["log x", 1],
    [`log ${keys[0]}`, 1],
    [`witness a ${verifierKeyText(log)}`, 1],
    [`witness a ${keys[0]} ftp://x`, 1],
    [`witness a ${keys[0]}\nwitness a ${keys[1]}`, 2],
    ["group g 1 nobody", 1],
    [`witness a ${keys[0]}\ngroup g 2 a`, 2],
    [`witness a ${keys[0]}\ngroup g 2 a a`, 2],
    ["quorum nobody", 1],
    ["quorum none\nquorum none", 2],
    ["something else", 1],
  ])("%j names its wrong line %i", (wrong, line) => {
    expect(parsePolicy(wrong)).toEqual({ wrongLine: line });
  });
});
