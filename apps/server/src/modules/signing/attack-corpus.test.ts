import { PDF, P12Signer } from "@libpdf/core";
import {
  allFindings,
  formatReceipt,
  noteSigner,
  parseReceipt,
  parseVerifierKey,
  readCertificates,
  startMemoryLog,
  thresholdPolicy,
  verifyFile,
  type Certificate,
  type VerifyReport,
} from "@songhua/trust";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { exampleAgreement, writeAgreement } from "../agreements/index.ts";
import {
  embedSignature,
  openKeyFile,
  prepareSignature,
  signPdf,
  stampFrom,
  stampPdf,
  type PartySigner,
} from "./index.ts";
import {
  appended,
  bentSignatures,
  bitFlips,
  flipsInLastValue,
  cuts,
  junk,
  preparedContent,
  wrapped,
  type Attack,
} from "./testing/attacks.ts";
import { TestAuthority } from "../../testing/test-authority.ts";

const openssl = existsSync("/usr/bin/openssl");
const qpdf = existsSync("/usr/bin/qpdf");
const AT = new Date();

describe.skipIf(!openssl)("files made to deceive, and files made well", () => {
  const folder = mkdtempSync(join(tmpdir(), "songhua-corpus-"));
  let authority: TestAuthority;
  let service: { url: string; server: Server };
  let roots: readonly Certificate[];
  let unsigned: Uint8Array;
  let signed: Uint8Array;
  let signers: PartySigner[];

  beforeAll(async () => {
    authority = new TestAuthority(join(folder, "pki"));
    authority.issue("first", "rsa", "/C=CN/CN=One");
    authority.issue("second", "ec", "/C=RU/CN=Two");
    authority.issue("tsa", "rsa", "/C=CN/CN=Time", "extendedKeyUsage=critical,timeStamping");
    authority.issue("server", "rsa", "/C=CN/CN=www.example.org", "extendedKeyUsage=critical,serverAuth");
    service = await authority.serveTimestamps();
    roots = readCertificates(authority.read("ca.pem")).certificates;
    unsigned = (await writeAgreement(exampleAgreement(6), { now: AT })).bytes;
    signers = [
      await openKeyFile(authority.read("first.p12"), "test"),
      await openKeyFile(authority.read("second.p12"), "test"),
    ];
    signed = await signedBy(unsigned, signers);
  });
  afterAll(() => {
    service.server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function signedBy(pdf: Uint8Array, by: readonly PartySigner[]): Promise<Uint8Array> {
    let bytes = pdf;
    for (const signer of by) ({ bytes } = await signPdf(bytes, signer, { at: AT }));
    return bytes;
  }
  const verify = (bytes: Uint8Array): VerifyReport => verifyFile(bytes, { now: Date.now(), roots });
  const unflagged = (attacks: readonly Attack[]): string[] =>
    attacks.filter(({ bytes }) => verify(bytes).outcome === "holds").map(({ name }) => name);

  it("flags every attack on a signed PDF", { timeout: 240_000 }, async () => {
    expect(verify(signed).outcome).toBe("holds");
    const shadow = preparedContent(unsigned);
    const attacks = [
      ...bitFlips(signed, 100, "signed twice"),
      ...flipsInLastValue(signed, 64),
      ...junk(signed),
      ...cuts(signed),
      ...appended(signed),
      ...bentSignatures(signed),
      ...wrapped(signed),
      shadow.swap(await signedBy(shadow.prepared, signers)),
    ];
    expect(attacks.length).toBeGreaterThanOrEqual(200);
    expect(new Set(attacks.map(({ name }) => name)).size).toBe(attacks.length);
    expect(unflagged(attacks)).toEqual([]);
  });

  it("flags every bent receipt and checkpoint, and those of another log", async () => {
    const log = startMemoryLog(noteSigner("log.example/register", new Uint8Array(32).fill(7)));
    const other = startMemoryLog(noteSigner("log.example/register", new Uint8Array(32).fill(8)));
    const entries = Array.from({ length: 9 }, (_, i) => new Uint8Array(Buffer.from(`entry ${i}`)));
    for (const entry of entries) {
      log.append(entry);
      other.append(entry);
    }
    const receiptOf = async (of: typeof log, index: number, extra: Uint8Array): Promise<Uint8Array> => {
      const parsed = parseReceipt(await of.receipt(index));
      if ("wrongLine" in parsed) throw new Error("unreadable");
      return new Uint8Array(Buffer.from(formatReceipt({ ...parsed, extra })));
    };
    const policy = thresholdPolicy([parseVerifierKey(log.publicKey)!], [], 0);
    const outcome = (bytes: Uint8Array) => verifyFile(bytes, { now: Date.now(), roots, policy }).outcome;
    const receipt = await receiptOf(log, 4, entries[4]!);
    const checkpoint = new Uint8Array(Buffer.from(log.checkpoint()));
    expect([outcome(receipt), outcome(checkpoint)]).toEqual(["holds", "holds"]);
    const attacks = [
      ...bitFlips(receipt, 60, "receipt"),
      ...bitFlips(checkpoint, 30, "checkpoint"),
      { name: "replayed for another entry", bytes: await receiptOf(log, 4, entries[5]!) },
      { name: "another log's", bytes: await receiptOf(other, 4, entries[4]!) },
      { name: "another log's checkpoint", bytes: new Uint8Array(Buffer.from(other.checkpoint())) },
      { name: "cut", bytes: receipt.slice(0, receipt.length - 20) },
    ];
    expect(attacks.filter(({ bytes }) => outcome(bytes) === "holds").map(({ name }) => name)).toEqual([]);
  });

  it("names what a saving after the signature changed", { timeout: 120_000 }, () => {
    const codeOf = (name: string): string[] => {
      const attack = appended(signed).find((each) => each.name.startsWith(name))!;
      return allFindings(verify(attack.bytes))
        .filter(({ severity }) => severity === "error")
        .map(({ code }) => code);
    };
    expect(codeOf("replace: content of page 1")).toContain("pdf-changed-content");
    expect(codeOf("font program")).toContain("pdf-changed-font");
    expect(codeOf("last page taken out")).toContain("pdf-changed-pages");
    expect(codeOf("note laid on page 1")).toContain("pdf-changed-annotation");
    expect(codeOf("big field laid")).toContain("pdf-field-covers");
    expect(codeOf("catalog: script on opening")).toContain("pdf-active-content");
    expect(codeOf("text field added")).toContain("pdf-changed-form");
  });

  it("flags certificates that do not carry a signature", async () => {
    const server = await openKeyFile(authority.read("server.p12"), "test");
    const wrongUse = await signedBy(unsigned, [server]);
    expect(allFindings(verify(wrongUse)).map(({ code }) => code)).toContain("certificate-wrong-use");
    const year = 365 * 86_400_000;
    const later = verifyFile(signed, { now: Date.now() + 5 * year, roots });
    const earlier = verifyFile(signed, { now: Date.now() - year, roots });
    const nobody = verifyFile(signed, { now: Date.now(), roots: [] });
    expect([later.outcome, earlier.outcome, nobody.outcome]).toEqual([
      "does-not-hold",
      "does-not-hold",
      "does-not-hold",
    ]);
    expect(allFindings(later).map(({ code }) => code)).toContain("certificate-expired");
    expect(allFindings(earlier).map(({ code }) => code)).toContain("certificate-not-yet-valid");
  });

  it("says of what is no PDF, encrypted or unsigned that it is", async () => {
    expect(verify(new Uint8Array()).outcome).toBe("unreadable");
    expect(verify(new Uint8Array(Buffer.from("%PDF-1.7\nnothing"))).outcome).toBe("unreadable");
    expect(allFindings(verify(unsigned)).map(({ code }) => code)).toContain("pdf-not-signed");
    const pdf = await PDF.load(unsigned);
    pdf.setProtection({ userPassword: "a", ownerPassword: "b" });
    expect(allFindings(verify(await pdf.save())).map(({ code }) => code)).toContain("pdf-encrypted");
  });

  it(
    "finds nothing wrong with files of other hands: libpdf, values by openssl, pages rewritten by qpdf, our own",
    { timeout: 240_000 },
    async () => {
      const files: Attack[] = [];
      const add = (name: string, bytes: Uint8Array) => files.push({ name, bytes });
      const stamp = stampFrom({ url: service.url }, () => undefined);
      const bases = new Map<string, Uint8Array>();
      for (let clauses = 1; clauses <= 6; clauses++) {
        const { bytes } = await writeAgreement(exampleAgreement(clauses), { now: AT });
        bases.set(`agreement of ${clauses} clauses`, bytes);
        if (!qpdf) continue;
        writeFileSync(join(folder, "base.pdf"), bytes);
        for (const way of ["--object-streams=generate", "--linearize", "--qdf"]) {
          execFileSync("qpdf", [way, join(folder, "base.pdf"), join(folder, "other.pdf")]);
          bases.set(
            `agreement of ${clauses} clauses, qpdf ${way}`,
            new Uint8Array(readFileSync(join(folder, "other.pdf"))),
          );
        }
      }
      for (const [name, base] of bases) {
        add(`${name}: own, one signature`, await signedBy(base, [signers[0]!]));
        add(`${name}: own, two signatures`, await signedBy(base, signers));
        add(`${name}: value by openssl`, byOpenssl(base));
        add(`${name}: libpdf`, await byLibpdf(base, "first"));
        add(`${name}: own, then openssl`, byOpenssl(await signedBy(base, [signers[1]!]), "Signature2"));
      }
      const plain = bases.get("agreement of 1 clauses")!;
      const stampedOnce = (await stampPdf(await signedBy(plain, signers), stamp))!;
      add("own, document time-stamp", stampedOnce);
      add("own, stamped, signed on", (await signPdf(stampedOnce, signers[0]!, { at: AT, stamp })).bytes);
      expect(files.length).toBeGreaterThanOrEqual(qpdf ? 100 : 30);
      const flagged = files.flatMap(({ name, bytes }) => {
        const report = verify(bytes);
        const errors = allFindings(report).filter(({ severity }) => severity === "error");
        return report.outcome === "holds" ? [] : [{ name, errors }];
      });
      expect(flagged).toEqual([]);
    },
  );

  function byOpenssl(pdf: Uint8Array, field = "Signature1"): Uint8Array {
    const prepared = prepareSignature(pdf, { kind: "signature", field, at: AT, room: 6000 });
    const { bytes, valueAt, room } = prepared;
    writeFileSync(
      join(folder, "content"),
      Buffer.concat([bytes.subarray(0, valueAt - 1), bytes.subarray(valueAt + room * 2 + 1)]),
    );
    authority.openssl(
      ...[
        "cms",
        "-sign",
        "-cades",
        "-binary",
        "-md",
        "sha256",
        "-in",
        join(folder, "content"),
        "-signer",
        authority.at("first.pem"),
      ],
      ...[
        "-inkey",
        authority.at("first.key"),
        "-certfile",
        authority.at("ca.pem"),
        "-outform",
        "DER",
        "-out",
        join(folder, "value"),
      ],
    );
    return embedSignature(prepared, new Uint8Array(readFileSync(join(folder, "value"))));
  }

  async function byLibpdf(base: Uint8Array, name: string): Promise<Uint8Array> {
    const pdf = await PDF.load(base);
    const { bytes } = await pdf.sign({
      signer: await P12Signer.create(authority.read(`${name}.p12`), "test"),
      fieldName: "Signature1",
      signingTime: AT,
    });
    return bytes;
  }
});
