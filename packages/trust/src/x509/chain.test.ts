import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DAY, KINDS, makeIdentity, makeKey, makeRoot, NOW, type Identity } from "../../testing/identities.ts";
import { Exchange, HAS_OPENSSL } from "../../testing/openssl.ts";
import { utf8 } from "../bytes.ts";
import { NULL } from "../der/write.ts";
import { pemOf, readCertificate, readCertificates, type Certificate } from "./certificate.ts";
import { checkChain, type ChainOptions } from "./chain.ts";
import { eventOf, extension, issueParticipantCertificate, makeEventAuthority } from "./event-authority.ts";
import { PURPOSE } from "./extensions.ts";
import { readTrustList } from "./trust-list.ts";

let root: Identity;
let middle: Identity;
beforeAll(async () => {
  root = await makeRoot();
  middle = await makeIdentity("ec", { name: "Middle", issuer: root, authority: true, pathLength: 0 });
});

const judge = (certificate: Certificate, more: Partial<ChainOptions> = {}) => {
  const options = {
    at: NOW,
    use: "signing",
    roots: [root.certificate],
    candidates: [middle.certificate],
    ...more,
  } as const;
  return checkChain(certificate, options);
};
const errors = (certificate: Certificate, more: Partial<ChainOptions> = {}): string[] =>
  judge(certificate, more)
    .findings.filter(({ severity }) => severity === "error")
    .map(({ code }) => code);

describe("chains", () => {
  it("reach the root through what stands between, in every suite", async () => {
    for (const kind of KINDS) {
      const authority = await makeRoot(kind, `Root ${kind}`);
      const leaf = await makeIdentity("ec", { name: "Leaf", issuer: authority });
      expect([kind, errors(leaf.certificate, { roots: [authority.certificate] })]).toEqual([kind, []]);
    }
    const leaf = await makeIdentity("ec", { name: "Leaf", issuer: middle });
    expect(judge(leaf.certificate)).toMatchObject({ trusted: true, chain: [{}, {}, {}] });
    expect(errors(leaf.certificate)).toEqual([]);
    expect(errors(leaf.certificate, { candidates: [] })).toEqual(["certificate-issuer-missing"]);
    expect(errors(leaf.certificate, { roots: [], candidates: [middle.certificate, root.certificate] })).toEqual([
      "root-unknown",
    ]);
  });
  it("are judged at the given time", async () => {
    const leaf = await makeIdentity("ec", { name: "Leaf", issuer: root, notBefore: NOW, notAfter: NOW + DAY });
    expect(errors(leaf.certificate, { at: NOW - 1000 })).toEqual(["certificate-not-yet-valid"]);
    expect(errors(leaf.certificate, { at: NOW })).toEqual([]);
    expect(errors(leaf.certificate, { at: NOW + DAY })).toEqual([]);
    expect(errors(leaf.certificate, { at: NOW + DAY + 1000 })).toEqual(["certificate-expired"]);
  });
  it("stop at certificates that may not issue, or not so far down", async () => {
    const leaf = await makeIdentity("ec", { name: "Leaf", issuer: root });
    const under = await makeIdentity("ec", { name: "Under", issuer: leaf });
    expect(errors(under.certificate, { candidates: [leaf.certificate] })).toEqual(["certificate-not-authority"]);
    const lower = await makeIdentity("ec", { name: "Lower", issuer: middle, authority: true });
    const low = await makeIdentity("ec", { name: "Low", issuer: lower });
    expect(errors(low.certificate, { candidates: [middle.certificate, lower.certificate] })).toEqual([
      "certificate-path-too-long",
    ]);
  });
  it("refuse other uses, self-made certificates, forged issuers and rules not understood", async () => {
    const server = await makeIdentity("ec", { name: "Server", issuer: root, purposes: [PURPOSE.serverAuth] });
    expect(errors(server.certificate)).toEqual(["certificate-wrong-use"]);
    const cipher = await makeIdentity("ec", { name: "Cipher", issuer: root, keyUsage: 0b00110000 });
    expect(errors(cipher.certificate)).toContain("certificate-wrong-use");
    expect(errors((await makeIdentity("ec", { name: "Self" })).certificate)).toEqual(["certificate-self-made"]);
    const double = await makeRoot("ec", "Root");
    const forged = await makeIdentity("ec", { name: "Forged", issuer: double });
    expect(errors(forged.certificate)).toEqual(["certificate-signature-wrong"]);
    const strange = await makeIdentity("ec", {
      name: "Strange",
      issuer: root,
      more: [extension("1.2.3.4", true, NULL)],
    });
    expect(errors(strange.certificate)).toEqual(["certificate-critical-unknown"]);
    expect(errors(server.certificate, { use: "time-stamping" })).toEqual(["timestamp-authority-wrong-use"]);
  });
  it("end although certificates issue each other in a circle, and cost little however many there are", async () => {
    const a = makeKey("ec");
    const b = makeKey("ec");
    const one = await makeIdentity("ec", { name: "A", key: a, authority: true });
    const two = await makeIdentity("ec", { name: "B", key: b, authority: true, issuer: one });
    const back = await makeIdentity("ec", { name: "A", key: a, authority: true, issuer: two });
    const leaf = await makeIdentity("ec", { name: "Leaf", issuer: back });
    expect(errors(leaf.certificate, { candidates: [back.certificate, two.certificate] })).not.toEqual([]);
    const heap: Certificate[] = [];
    for (let i = 0; i < 100; i++) heap.push((await makeIdentity("ec", { name: "Root", authority: true })).certificate);
    const lost = await makeIdentity("ec", { name: "Lost", issuer: await makeRoot("ec", "Root") });
    expect(errors(lost.certificate, { roots: [], candidates: heap })).not.toEqual([]);
  });
});

describe("certificates", () => {
  it("are read from PEM and DER, the unreadable named and the rest kept", () => {
    const { certificates, findings } = readCertificates(
      utf8(
        `text before\n${pemOf(root.certificate.der)}\n${pemOf(Uint8Array.of(1, 2, 3))}${pemOf(middle.certificate.der)}`,
      ),
    );
    expect(certificates.map(({ subject }) => subject.text)).toEqual([
      "CN=Root,O=Songhua tests,C=CN",
      "CN=Middle,O=Songhua tests,C=CN",
    ]);
    expect(findings.map(({ code }) => code)).toEqual(["certificate-unreadable"]);
    expect(readCertificates(root.certificate.der).certificates[0]?.fingerprint).toBe(root.certificate.fingerprint);
    expect(readCertificates(utf8("nothing")).findings.map(({ code }) => code)).toEqual(["certificate-unreadable"]);
  });
  it("with any bit changed are unreadable or do not hold, and never throw", async () => {
    const leaf = await makeIdentity("ec", { name: "Leaf", issuer: root });
    fc.assert(
      fc.property(fc.nat(leaf.certificate.der.length - 1), fc.nat(7), (at, bit) => {
        const der = leaf.certificate.der.slice();
        der[at]! ^= 1 << bit;
        const read = readCertificate(der);
        expect(!read.ok || errors(read.value).length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe("an event's own authority", () => {
  it("issues for a key made elsewhere, marked as its own, and only for the event", async () => {
    const own = makeKey("ec");
    const validity = { notBefore: NOW - DAY, notAfter: NOW + 30 * DAY };
    const authority = await makeEventAuthority(
      { event: "第7届 Форум", serial: "01", spki: own.spki, ...validity },
      own.sign,
    );
    const phone = makeKey("ec");
    const certificate = await issueParticipantCertificate(authority, {
      ...validity,
      serial: "02ff",
      spki: phone.spki,
      name: "Иванова Анна",
      organisation: "ООО «Сунгари»",
      country: "RU",
    });
    expect(eventOf(certificate)).toBe("第7届 Форум");
    const report = judge(certificate, { roots: [authority.certificate] });
    expect(report.findings.map(({ code }) => code)).toEqual(["certificate-event-authority", "revocation-not-checked"]);
    expect(errors(certificate)).toEqual(["certificate-issuer-missing"]);
    if (!HAS_OPENSSL) return;
    const exchange = new Exchange();
    try {
      exchange.put("root.pem", pemOf(authority.certificate.der));
      exchange.put("leaf.pem", pemOf(certificate.der));
      const verify = [
        "verify",
        "-x509_strict",
        "-purpose",
        "smimesign",
        "-attime",
        String(NOW / 1000),
        "-CAfile",
        "root.pem",
      ];
      expect(exchange.openssl(...verify, "leaf.pem")).toContain("leaf.pem: OK");
    } finally {
      exchange.close();
    }
  });
});

describe("trust lists", () => {
  it("name the jurisdiction, the source and the rule, and are refused without them", async () => {
    const facts = {
      name: "Test list",
      jurisdiction: "CN",
      source: "https://example.org/list",
      date: "2023-06-01",
      rule: "For tests",
    };
    const { list, findings } = readTrustList(JSON.stringify({ ...facts, certificates: [pemOf(root.certificate.der)] }));
    expect(findings).toEqual([]);
    const leaf = await makeIdentity("ec", { name: "Leaf", issuer: root });
    expect(
      judge(leaf.certificate, { lists: [list!] }).findings.find(({ code }) => code === "root-trusted")?.params,
    ).toMatchObject({
      jurisdiction: "CN",
      list: "Test list",
    });
    for (const bad of [
      "{",
      "7",
      "{}",
      JSON.stringify({ ...facts, rule: "" }),
      JSON.stringify({ ...facts, date: "June", certificates: [] }),
    ])
      expect(readTrustList(bad).findings.map(({ code }) => code)).toEqual(["certificate-unreadable"]);
  });
});

describe.skipIf(!HAS_OPENSSL)("revocation by openssl", () => {
  const exchange = new Exchange();
  const now = Date.now();
  const validity = { notBefore: now - 30 * DAY, notAfter: now + 30 * DAY };
  afterAll(() => {
    exchange.close();
  });
  it("is found in lists and in answers, before and after the time of signing", async () => {
    const authority = await makeIdentity("rsa", { name: "Authority", authority: true, ...validity });
    const bad = await makeIdentity("ec", { name: "Revoked", issuer: authority, ...validity });
    const good = await makeIdentity("ec", { name: "Good", issuer: authority, ...validity });
    exchange.put("ca.pem", pemOf(authority.certificate.der));
    exchange.put("ca.key", pemOf(authority.pkcs8, "PRIVATE KEY"));
    exchange.put("bad.pem", pemOf(bad.certificate.der));
    exchange.put("good.pem", pemOf(good.certificate.der));
    const day = (ms: number): string =>
      `${new Date(ms)
        .toISOString()
        .replace(/[-:T]|\.\d+/g, "")
        .slice(2)}`;
    const row = (state: string, revoked: string, { certificate }: Identity): string =>
      [state, day(certificate.notAfter), revoked, certificate.serial.toUpperCase(), "unknown", "/CN=x"].join("\t");
    exchange.put("index", `${row("R", `${day(now - 5 * DAY)},keyCompromise`, bad)}\n${row("V", "", good)}\n`);
    exchange.put("ca.cnf", "[ca]\ndefault_ca=d\n[d]\ndatabase=index\ndefault_md=sha256\ncrlnumber=n\n");
    exchange.put("n", "01\n");
    exchange.openssl(
      ...[
        "ca",
        "-gencrl",
        "-config",
        "ca.cnf",
        "-cert",
        "ca.pem",
        "-keyfile",
        "ca.key",
        "-crldays",
        "2",
        "-out",
        "crl.pem",
      ],
    );
    exchange.openssl("crl", "-in", "crl.pem", "-outform", "DER", "-out", "crl.der");
    exchange.openssl(
      ...["ocsp", "-index", "index", "-CA", "ca.pem", "-rsigner", "ca.pem", "-rkey", "ca.key", "-issuer", "ca.pem"],
      ...["-cert", "bad.pem", "-cert", "good.pem", "-ndays", "2", "-respout", "ocsp.der", "-noverify"],
    );
    const crls = [exchange.get("crl.der")];
    const ocsp = [exchange.get("ocsp.der")];
    for (const revocation of [{ crls }, { ocsp }]) {
      const options = { roots: [authority.certificate], revocation };
      expect(errors(bad.certificate, { ...options, at: now })).toEqual(["certificate-revoked"]);
      expect(errors(bad.certificate, { ...options, at: now - 6 * DAY })).toEqual([]);
      expect(judge(bad.certificate, { ...options, at: now - 6 * DAY }).findings.map(({ code }) => code)).toEqual([
        "certificate-revoked-later",
      ]);
      expect(judge(good.certificate, { ...options, at: now }).findings.map(({ code }) => code)).toEqual([
        "revocation-checked",
      ]);
      // An old list says nothing good about a later time, and a forged one nothing at all.
      expect(judge(good.certificate, { ...options, at: now + 5 * DAY }).findings.map(({ code }) => code)).toEqual([
        "revocation-not-checked",
      ]);
    }
    const forged = crls[0]!.slice();
    forged[forged.length - 1]! ^= 1;
    const judged = judge(bad.certificate, {
      roots: [authority.certificate],
      at: now,
      revocation: { crls: [forged, Uint8Array.of(1)] },
    });
    expect(judged.findings.map(({ code }) => code)).toEqual(["revocation-unusable", "revocation-not-checked"]);
  });
});
