import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DAY, KINDS, makeIdentity, makeRoot, NOW, type Identity, type Kind } from "../../testing/identities.ts";
import { Exchange, HAS_OPENSSL } from "../../testing/openssl.ts";
import { utf8 } from "../bytes.ts";
import { hasError, type Finding } from "../finding.ts";
import { octetString } from "../der/write.ts";
import { pemOf } from "../x509/certificate.ts";
import { extension } from "../x509/event-authority.ts";
import { EXTENSION } from "../x509/extensions.ts";
import { buildSignedData } from "./build-signed-data.ts";
import { verifySignedData, type SignedDataReport } from "./verify-signed-data.ts";

const CONTENT = utf8("Договор 合同 계약\n".repeat(20));
const findingsOf = (report: SignedDataReport): Finding[] => [
  ...report.findings,
  ...report.signers.flatMap(({ findings }) => findings),
];
const errorsOf = (report: SignedDataReport): string[] =>
  findingsOf(report)
    .filter(({ severity }) => severity === "error")
    .map(({ code }) => code);

let root: Identity;
const identities = new Map<Kind, Identity>();
const signatures = new Map<Kind, Uint8Array>();
const options = () => ({ now: NOW, roots: [root.certificate] });

beforeAll(async () => {
  root = await makeRoot();
  for (const kind of KINDS) {
    const identity = await makeIdentity(kind, { name: `Signer ${kind}`, issuer: root });
    identities.set(kind, identity);
    signatures.set(
      kind,
      await buildSignedData({ ...identity, content: CONTENT, chain: [root.certificate], signingTime: NOW }),
    );
  }
});

describe("CMS of every suite", () => {
  it("holds over its content and over no other", () => {
    for (const [kind, cms] of signatures) {
      const report = verifySignedData(cms, CONTENT, options());
      expect([kind, errorsOf(report)]).toEqual([kind, []]);
      expect(report.signers[0]?.chain.length).toBe(2);
      expect(findingsOf(report).map(({ code }) => code)).toContain("signature-valid");
      expect(errorsOf(verifySignedData(cms, utf8("another text"), options()))).toContain("digest-differs");
    }
  });
  it("is flagged when any bit of what is signed is changed", () => {
    // Signed are the attributes and the signature itself, with what finds the certificate: all of the last part of the structure.
    fc.assert(
      fc.property(
        fc.constantFrom(...KINDS),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.nat(7),
        (kind, where, bit) => {
          const cms = signatures.get(kind)!.slice();
          const certificates = identities.get(kind)!.certificate.der.length + root.certificate.der.length;
          const from = certificates + 60;
          cms[from + Math.floor((cms.length - from) * where)]! ^= 1 << bit;
          expect(hasError(findingsOf(verifySignedData(cms, CONTENT, options())))).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
  it("never throws on damaged, cut or stretched bytes, and calls none of them valid with its content changed", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...KINDS),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        fc.nat(3),
        fc.uint8Array({ maxLength: 20 }),
        (kind, changes, how, more) => {
          const cms = signatures.get(kind)!.slice();
          for (const [at, value] of changes) cms[at % cms.length] = value;
          const bytes =
            how === 0 ? cms.subarray(0, changes[0]![0] % cms.length) : how === 1 ? Uint8Array.of(...cms, ...more) : cms;
          expect(hasError(findingsOf(verifySignedData(bytes, utf8("changed"), options())))).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(hasError(findingsOf(verifySignedData(bytes, CONTENT, options())))).toBe(true);
      }),
    );
  });
});

describe("bad input", () => {
  it("names octets behind the end, unless they are the padding that was announced", () => {
    const cms = signatures.get("ec")!;
    const padded = new Uint8Array(cms.length + 50);
    padded.set(cms);
    expect(errorsOf(verifySignedData(padded, CONTENT, options()))).toEqual(["cms-trailing-bytes"]);
    expect(errorsOf(verifySignedData(padded, CONTENT, { ...options(), zeroPadded: true }))).toEqual([]);
    padded[padded.length - 1] = 1;
    expect(errorsOf(verifySignedData(padded, CONTENT, { ...options(), zeroPadded: true }))).toEqual([
      "cms-trailing-bytes",
    ]);
  });
  it("bears nesting of any depth", () => {
    const definite = new Uint8Array(200_000).fill(0x30);
    const open = Uint8Array.from({ length: 200_000 }, (_, i) => (i % 2 === 0 ? 0x30 : 0x80));
    for (const bytes of [definite, open])
      expect(errorsOf(verifySignedData(bytes, CONTENT, options()))).toEqual(["cms-unreadable"]);
  });
  it("says so when the root is unknown, or the signer's certificate is self-made", async () => {
    const report = verifySignedData(signatures.get("ec")!, CONTENT, { now: NOW, roots: [] });
    expect(errorsOf(report)).toEqual(["root-unknown"]);
    const own = await makeIdentity("ec", { name: "Self" });
    const cms = await buildSignedData({ ...own, content: CONTENT });
    expect(errorsOf(verifySignedData(cms, CONTENT, options()))).toEqual(["certificate-self-made"]);
  });
  it("refuses a signer's certificate put in another's place", async () => {
    const ec = identities.get("ec")!;
    const again = await makeIdentity("ec", { name: "Signer ec", issuer: root, key: ec });
    const cms = await buildSignedData({ ...ec, certificate: again.certificate, content: CONTENT });
    const swapped = { ...options(), extraCertificates: [ec.certificate] };
    expect(errorsOf(verifySignedData(cms, CONTENT, swapped))).toEqual([]);
    const text = Buffer.from(cms).toString("latin1");
    const other = text.replaceAll(
      Buffer.from(again.certificate.serial, "hex").toString("latin1"),
      Buffer.from(ec.certificate.serial, "hex").toString("latin1"),
    );
    expect(hasError(findingsOf(verifySignedData(new Uint8Array(Buffer.from(other, "latin1")), CONTENT, swapped)))).toBe(
      true,
    );
  });
});

describe.skipIf(!HAS_OPENSSL)("openssl", () => {
  const exchange = new Exchange();
  afterAll(() => {
    exchange.close();
  });
  it("accepts ours as CAdES", () => {
    exchange.put("root.pem", pemOf(root.certificate.der));
    exchange.put("content", CONTENT);
    const at = String(NOW / 1000);
    for (const kind of ["rsa", "rsa-pss", "ec", "ec384"] as const) {
      exchange.put("ours.p7s", signatures.get(kind)!);
      const verify = [
        "cms",
        "-verify",
        "-cades",
        "-binary",
        "-inform",
        "DER",
        "-in",
        "ours.p7s",
        "-content",
        "content",
      ];
      const judged = exchange.accepts(
        ...verify,
        "-CAfile",
        "root.pem",
        "-attime",
        at,
        "-purpose",
        "any",
        "-out",
        "out",
      );
      expect([kind, judged]).toEqual([kind, true]);
    }
  });
  it("makes CMS that we accept, with DER and with open lengths, attached and detached", async () => {
    const now = Date.now();
    const valid = { notBefore: now - DAY, notAfter: now + DAY };
    const keyId = extension(EXTENSION.subjectKeyId, false, octetString(Uint8Array.of(1, 2, 3, 4)));
    const issuer = await makeIdentity("rsa", { name: "Root of today", authority: true, ...valid });
    exchange.put("content", CONTENT);
    for (const kind of ["rsa", "ec", "ec384"] as const) {
      const signer = await makeIdentity(kind, { name: "Signer of today", issuer, more: [keyId], ...valid });
      exchange.put("signer.pem", pemOf(signer.certificate.der));
      exchange.put("signer.key", pemOf(signer.pkcs8, "PRIVATE KEY"));
      const forms = [
        ["-cades"],
        ["-md", "sha512"],
        ["-nodetach"],
        ["-nodetach", "-stream"],
        ["-cades", "-keyid"],
        ["-noattr"],
      ];
      for (const form of forms) {
        const sign = ["cms", "-sign", "-binary", "-in", "content", "-signer", "signer.pem", "-inkey", "signer.key"];
        exchange.openssl(...sign, "-outform", "DER", "-out", "theirs.p7s", ...form);
        const theirs = exchange.get("theirs.p7s");
        const judged = { now: now + 5_000, roots: [issuer.certificate] };
        expect([form, errorsOf(verifySignedData(theirs, CONTENT, judged))]).toEqual([form, []]);
        expect(errorsOf(verifySignedData(theirs, utf8("another"), judged)).length).toBeGreaterThan(0);
      }
    }
  });
});
