import {
  allFindings,
  inspectPdf,
  readCertificates,
  signatureValueOf,
  signedBytes,
  verifyFile,
  type Certificate,
} from "@songhua/trust";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { exampleAgreement, writeAgreement } from "../agreements/index.ts";
import {
  beginRemoteSignature,
  finishRemoteSignature,
  openKeyFile,
  openToken,
  signPdf,
  stampFrom,
  stampPdf,
  KeyFault,
  type PartySigner,
  type Stamp,
} from "./index.ts";
import { TestAuthority } from "../../testing/test-authority.ts";

const MODULE = "/usr/lib/softhsm/libsofthsm2.so";
const tools = ["/usr/bin/openssl", "/usr/bin/pdfsig", "/usr/bin/pkcs11-tool", "/usr/bin/softhsm2-util", MODULE].every(
  (path) => existsSync(path),
);
const AT = new Date();

describe.skipIf(!tools)("three parties sign one agreement", () => {
  const folder = mkdtempSync(join(tmpdir(), "songhua-signing-"));
  let authority: TestAuthority;
  let service: { url: string; server: Server };
  let roots: readonly Certificate[];
  let pdf: Uint8Array;
  let stamp: Stamp;
  const problems: string[] = [];

  beforeAll(async () => {
    authority = new TestAuthority(join(folder, "pki"));
    authority.issue("first", "rsa", "/C=CN/O=哈尔滨松花江数字科技有限公司/CN=龔鑫淼");
    authority.issue("second", "ec", "/C=RU/O=АО «Ёлкин и партнёры»/CN=Щукин");
    authority.issue("third", "rsa", "/C=KR/O=흑룡강/CN=김철수");
    authority.issue("tsa", "rsa", "/C=CN/O=Test/CN=Time", "extendedKeyUsage=critical,timeStamping");
    service = await authority.serveTimestamps();
    stamp = stampFrom({ url: service.url }, (reason) => problems.push(reason));
    roots = readCertificates(authority.read("ca.pem")).certificates;
    pdf = (await writeAgreement(exampleAgreement(6), { now: AT })).bytes;
  });
  afterAll(() => {
    service.server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function token(): Promise<PartySigner> {
    mkdirSync(join(folder, "tokens"), { recursive: true });
    writeFileSync(
      join(folder, "softhsm2.conf"),
      `directories.tokendir = ${join(folder, "tokens")}\nobjectstore.backend = file\n`,
    );
    process.env["SOFTHSM2_CONF"] = join(folder, "softhsm2.conf");
    const hsm = (...words: string[]) => execFileSync("softhsm2-util", words, { stdio: "pipe" });
    hsm("--init-token", "--free", "--label", "third", "--so-pin", "1234", "--pin", "5678");
    authority.openssl(
      "pkcs8",
      "-topk8",
      "-nocrypt",
      "-in",
      authority.at("third.key"),
      "-out",
      authority.at("third.pk8"),
    );
    hsm("--import", authority.at("third.pk8"), "--token", "third", "--label", "key", "--id", "01", "--pin", "5678");
    authority.openssl("x509", "-in", authority.at("third.pem"), "-outform", "DER", "-out", authority.at("third.der"));
    execFileSync(
      "pkcs11-tool",
      [
        "--module",
        MODULE,
        "--token-label",
        "third",
        "--login",
        "--pin",
        "5678",
        "--write-object",
        authority.at("third.der"),
        "--type",
        "cert",
        "--id",
        "01",
      ],
      { stdio: "pipe" },
    );
    return openToken({ module: MODULE, token: "third", id: "01", pin: "5678", chain: roots });
  }

  /** What programs that are not ours say of every signature in the file. */
  function acceptedByOthers(bytes: Uint8Array, count: number): void {
    const path = join(folder, "signed.pdf");
    writeFileSync(path, bytes);
    const seen = execFileSync("pdfsig", ["-nocert", path], { encoding: "utf8" });
    expect(seen.match(/Signature is Valid/g)?.length).toBe(count);
    const inspection = inspectPdf(bytes);
    if (!inspection.file) throw new Error("unreadable");
    expect(inspection.signatures.length).toBe(count);
    for (const signature of inspection.signatures) {
      writeFileSync(join(folder, "content"), signedBytes(inspection.file, signature));
      writeFileSync(join(folder, "value.der"), signature.contents);
      const verify = spawnSync(
        "openssl",
        [
          "cms",
          "-verify",
          "-cades",
          "-binary",
          "-inform",
          "DER",
          "-in",
          join(folder, "value.der"),
          "-content",
          join(folder, "content"),
          "-CAfile",
          authority.at("ca.pem"),
          "-purpose",
          "any",
          "-out",
          join(folder, "out"),
        ],
        { encoding: "utf8" },
      );
      expect([signature.field, verify.status, verify.status === 0 ? "" : verify.stderr]).toEqual([
        signature.field,
        0,
        "",
      ]);
      stampVerifies(signature.contents);
    }
  }

  /** The stamp inside a signature, taken out by openssl and verified by it. */
  function stampVerifies(cms: Uint8Array): void {
    const OID = Buffer.from("060b2a864886f70d010910020e", "hex");
    const at = Buffer.from(cms).indexOf(OID);
    expect(at).toBeGreaterThan(0);
    const set = Buffer.from(cms).subarray(at + OID.length);
    const token = set.subarray(set[1]! === 0x82 ? 4 : set[1] === 0x81 ? 3 : 2);
    const length = token.readUInt16BE(2) + 4;
    writeFileSync(join(folder, "token.der"), token.subarray(0, length));
    const value = signatureValueOf(cms.subarray(0, Buffer.from(cms).readUInt16BE(2) + 4));
    writeFileSync(join(folder, "stamped"), value);
    const verify = spawnSync(
      "openssl",
      [
        "ts",
        "-verify",
        "-token_in",
        "-in",
        join(folder, "token.der"),
        "-data",
        join(folder, "stamped"),
        "-CAfile",
        authority.at("ca.pem"),
      ],
      { encoding: "utf8" },
    );
    expect([verify.status, verify.stdout]).toEqual([0, "Verification: OK\n"]);
  }
  it("with an RSA key file, an EC key file and a token, each leaving the earlier signatures as they were", async () => {
    const signers = [
      await openKeyFile(authority.read("first.p12"), "test"),
      await openKeyFile(authority.read("second.p12"), "test"),
      await token(),
    ];
    let signed = pdf;
    for (const [at, signer] of signers.entries()) {
      const before = signed;
      const done = await signPdf(signed, signer, {
        at: AT,
        stamp,
        name: signer.certificate.subject.text,
        reason: "签署",
      });
      signed = done.bytes;
      expect([done.field, done.level, problems]).toEqual([`Signature${at + 1}`, "B-T", []]);
      expect(Buffer.from(signed.subarray(0, before.length)).equals(Buffer.from(before))).toBe(true);
      acceptedByOthers(signed, at + 1);
      const report = verifyFile(signed, { now: Date.now(), roots });
      expect(allFindings(report).filter(({ severity }) => severity !== "note")).toEqual([]);
      expect(report.outcome).toBe("holds");
      expect(report.signatures.every(({ stampedAt }) => stampedAt !== undefined)).toBe(true);
    }
    expect(execFileSync("qpdf", ["--check", join(folder, "signed.pdf")], { encoding: "utf8" })).toContain(
      "No syntax or stream encoding errors",
    );
  });

  it("with a key that never leaves its browser", async () => {
    const { certificate, chain, sign } = await openKeyFile(authority.read("second.p12"), "test");
    const request = { at: AT, field: "Signature2", stamp };
    const remote = await beginRemoteSignature(pdf, certificate, chain, request);
    const answer = await sign(remote.toBeSigned);
    const done = await finishRemoteSignature(remote, answer, certificate, chain, request);
    acceptedByOthers(done.bytes, 1);
    const wrong = await finishRemoteSignature(
      remote,
      Uint8Array.from(answer, (byte, i) => (i === 20 ? byte ^ 1 : byte)),
      certificate,
      chain,
      request,
    );
    expect(verifyFile(wrong.bytes, { now: Date.now(), roots }).outcome).toBe("does-not-hold");
  });

  it("while the time-stamp service is out of reach, and is stamped when it is back", async () => {
    const away: string[] = [];
    const broken = stampFrom({ url: "http://127.0.0.1:9/", timeoutMs: 2000 }, (reason) => away.push(reason));
    const first = await signPdf(pdf, await openKeyFile(authority.read("first.p12"), "test"), { at: AT, stamp: broken });
    expect([first.level, away.length]).toEqual(["B-B", 1]);
    expect(allFindings(verifyFile(first.bytes, { now: Date.now(), roots })).map(({ code }) => code)).toContain(
      "timestamp-missing",
    );
    expect(await stampPdf(first.bytes, broken)).toBeUndefined();
    const stamped = (await stampPdf(first.bytes, stamp))!;
    const second = await signPdf(stamped, await openKeyFile(authority.read("second.p12"), "test"), { at: AT, stamp });
    const report = verifyFile(second.bytes, { now: Date.now(), roots });
    expect(allFindings(report).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(report.signatures.map(({ kind, place, stampedAt }) => [kind, place, stampedAt !== undefined])).toEqual([
      ["signature", "Signature1", true],
      ["timestamp", "Timestamp1", true],
      ["signature", "Signature2", true],
    ]);
    const seen = spawnSync("pdfsig", ["-nocert", join(folder, "stamped.pdf")], { encoding: "utf8" });
    expect(seen.stdout).not.toContain("Invalid");
  });

  it("not twice in one field, nor with a wrong password, nor with a wrong PIN", async () => {
    const signer = await openKeyFile(authority.read("first.p12"), "test");
    const { bytes } = await signPdf(pdf, signer, { at: AT, field: "Signature1" });
    await expect(signPdf(bytes, signer, { at: AT, field: "Signature1" })).rejects.toThrow("signed already");
    await expect(openKeyFile(authority.read("first.p12"), "other")).rejects.toMatchObject({ problem: "password" });
    await expect(openKeyFile(new Uint8Array(20), "other")).rejects.toBeInstanceOf(KeyFault);
    const wrong = await openToken({ module: MODULE, token: "third", id: "01", pin: "0000" });
    await expect(signPdf(pdf, wrong, { at: AT })).rejects.toMatchObject({ problem: "token" });
  });
});
