import { execFileSync } from "node:child_process";
import { createDecipheriv, pbkdf2Sync, createPrivateKey, X509Certificate } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  issueParticipantCertificate,
  makeEventAuthority,
  makeCertificateRequest,
  openKeyStore,
  pemOf,
  readCertificate,
  readCertificateRequest,
  SIGNING,
  writeRevocationList,
  type KeyStoreCrypto,
} from "../index.ts";
import { generateKeyPairSync, sign } from "node:crypto";

const crypto: KeyStoreCrypto = {
  pbkdf2: (password, salt, rounds, hash, length) =>
    Promise.resolve(new Uint8Array(pbkdf2Sync(password, salt, rounds, length, hash.replace("-", "").toLowerCase()))),
  decryptAesCbc(key, iv, data) {
    const cipher = createDecipheriv(`aes-${key.length * 8}-cbc`, key, iv);
    return Promise.resolve(new Uint8Array(Buffer.concat([cipher.update(data), cipher.final()])));
  },
};
const openssl = existsSync("/usr/bin/openssl");

describe.skipIf(!openssl)("key files of openssl", () => {
  const folder = mkdtempSync(join(tmpdir(), "songhua-p12-"));
  const at = (name: string) => join(folder, name);
  const run = (...words: string[]) => execFileSync("openssl", words, { cwd: folder, stdio: "pipe" });
  const exported = (name: string, ...how: string[]) => {
    run("pkcs12", "-export", "-in", "cert", "-inkey", "key", "-name", "钥匙", "-out", name, ...how);
    return new Uint8Array(readFileSync(at(name)));
  };
  beforeAll(() => {
    run(
      "req",
      "-x509",
      "-newkey",
      "rsa:2048",
      "-nodes",
      "-subj",
      "/CN=Ключ",
      "-utf8",
      "-keyout",
      "key",
      "-out",
      "cert",
    );
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const opened = async (file: Uint8Array, password: string) => {
    const read = await openKeyStore(file, password, crypto);
    if (!read.ok) return read.findings.map(({ code, params }) => [code, params["algorithm"]]);
    const key = createPrivateKey({ key: Buffer.from(read.value.pkcs8), format: "der", type: "pkcs8" });
    return read.value.certificates.map((one) => new X509Certificate(one.der).checkPrivateKey(key));
  };

  it.each([
    ["as openssl makes them now", []],
    ["AES-128 with SHA-512", ["-keypbe", "AES-128-CBC", "-certpbe", "AES-192-CBC", "-macalg", "sha512"]],
    ["without a MAC", ["-nomac"]],
    ["certificates in the clear", ["-certpbe", "NONE"]],
  ])("are opened: %s", async (_, how) => {
    const file = exported("a.p12", "-passout", "pass:пароль 口令", ...how);
    expect(await opened(file, "пароль 口令")).toEqual([true]);
    expect(await opened(file, "other")).toEqual([["store-password-wrong", undefined]]);
  });
  it("are opened with an empty password", async () => {
    expect(await opened(exported("b.p12", "-passout", "pass:"), "")).toEqual([true]);
  });
  it("say by name what is too old to be opened in a browser", async () => {
    const file = exported("c.p12", "-passout", "pass:x", "-keypbe", "PBE-SHA1-3DES", "-certpbe", "PBE-SHA1-3DES");
    expect(await opened(file, "x")).toEqual([["store-algorithm-unknown", "3DES"]]);
  });
  it("give findings for damage, never a fault", async () => {
    const file = exported("d.p12", "-passout", "pass:x");
    expect(await opened(new Uint8Array(), "x")).toEqual([["store-unreadable", undefined]]);
    for (let cut = 1; cut < file.length; cut += 97) {
      const bent = file.slice();
      bent[cut]! ^= 0x55;
      for (const bytes of [bent, file.slice(0, cut)]) {
        const read = await openKeyStore(bytes, "x", crypto);
        if (!read.ok) expect(read.findings[0]!.code).toMatch(/^store-/);
      }
    }
  });
  it("are none without a key", async () => {
    const file = exported("e.p12", "-passout", "pass:x", "-nokeys");
    expect(await opened(file, "x")).toEqual([["store-without-key", undefined]]);
  });

  it("certificates asked for with a proof of the key, issued and withdrawn, are read so by openssl", async () => {
    const now = Date.now();
    const own = () => {
      const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
      return {
        spki: new Uint8Array(publicKey.export({ type: "spki", format: "der" })),
        sign: (bytes: Uint8Array) => new Uint8Array(sign("sha256", bytes, privateKey)),
      };
    };
    const [root, holder] = [own(), own()];
    const authority = await makeEventAuthority(
      { event: "Fair", serial: "4a01", notBefore: now - 60_000, notAfter: now + 864e5, spki: root.spki },
      root.sign,
    );
    const request = await makeCertificateRequest(holder.spki, SIGNING.ecdsaSha256, holder.sign);
    writeFileSync(at("r.pem"), pemOf(request, "CERTIFICATE REQUEST"));
    expect(String(run("req", "-in", "r.pem", "-noout", "-verify", "-text"))).toContain("prime256v1");
    const read = readCertificateRequest(request);
    expect(read.ok && Buffer.from(read.value.spki).equals(Buffer.from(holder.spki))).toBe(true);
    expect(readCertificateRequest(await makeCertificateRequest(holder.spki, SIGNING.ecdsaSha256, root.sign)).ok).toBe(
      false,
    );
    const certificate = await issueParticipantCertificate(authority, {
      serial: "4b02",
      notBefore: now - 60_000,
      notAfter: now + 36e5,
      spki: holder.spki,
      name: "李娜",
      revocationList: "http://localhost/a.crl",
    });
    expect(readCertificate(certificate.der).ok).toBe(true);
    const list = (number: number, withdrawn: Parameters<typeof writeRevocationList>[1]["withdrawn"]) =>
      writeRevocationList(authority, { number, from: now - 30_000, until: now + 864e5, withdrawn });
    writeFileSync(at("root.pem"), pemOf(authority.certificate.der));
    writeFileSync(at("cert.pem"), pemOf(certificate.der));
    expect(String(run("x509", "-in", "cert.pem", "-noout", "-text"))).toContain("URI:http://localhost/a.crl");
    const check = (crl: Uint8Array) => {
      writeFileSync(at("list.pem"), pemOf(crl, "X509 CRL"));
      try {
        return String(run("verify", "-crl_check", "-CRLfile", "list.pem", "-CAfile", "root.pem", "cert.pem"));
      } catch (error) {
        return String((error as { stderr: Buffer }).stderr);
      }
    };
    expect(check(await list(1, []))).toContain("OK");
    expect(check(await list(2, [{ serial: "4b02", at: now - 40_000, reason: "keyCompromise" }]))).toContain("revoked");
  });
});
