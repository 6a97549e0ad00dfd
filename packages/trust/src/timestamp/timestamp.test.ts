import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DAY, makeIdentity, makeRoot, makeStamper, type Identity } from "../../testing/identities.ts";
import { Exchange, HAS_OPENSSL } from "../../testing/openssl.ts";
import { openTimestampService } from "../../testing/stamp-with-openssl.ts";
import { utf8 } from "../bytes.ts";
import { buildSignedData, signatureValueOf, withTimestamp } from "../cms/build-signed-data.ts";
import { verifySignedData } from "../cms/verify-signed-data.ts";
import { sequence, integer } from "../der/write.ts";
import { hasError, type Finding } from "../finding.ts";
import { pemOf } from "../x509/certificate.ts";
import { readTimestampResponse, timestampRequest } from "./exchange.ts";
import { verifyTimestamp } from "./token.ts";

const STAMPED = utf8("what is stamped");
const NONCE = Uint8Array.of(0x81, 2, 3, 4, 5, 6, 7, 8);
const codes = (findings: readonly Finding[], severity = "error") =>
  findings.filter((each) => each.severity === severity).map(({ code }) => code);

describe("answers that are none", () => {
  it("gives findings for refusals and rubbish", () => {
    const request = timestampRequest(STAMPED, NONCE);
    const refused = readTimestampResponse(sequence(sequence(integer(2))), request);
    expect(refused.ok ? [] : codes(refused.findings)).toEqual(["timestamp-refused"]);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(readTimestampResponse(bytes, request).ok).toBe(false);
        expect(hasError(verifyTimestamp(bytes, STAMPED, { now: 0, roots: [] }).findings)).toBe(true);
      }),
    );
  });
});

describe.skipIf(!HAS_OPENSSL)("time-stamps of openssl ts", () => {
  const exchange = new Exchange();
  const now = Date.now();
  let root: Identity;
  let service: (query: Uint8Array) => Uint8Array;
  let token: Uint8Array;
  beforeAll(async () => {
    root = await makeIdentity("rsa", { name: "Root", authority: true, notBefore: now - DAY, notAfter: now + 9 * DAY });
    service = openTimestampService(exchange, await makeStamper(root, now), root.certificate);
    const read = readTimestampResponse(service(timestampRequest(STAMPED, NONCE).der), timestampRequest(STAMPED, NONCE));
    if (!read.ok) throw new Error(JSON.stringify(read.findings));
    token = read.value;
  });
  afterAll(() => {
    exchange.close();
  });
  const options = () => ({ now: now + 60_000, roots: [root.certificate] });

  it("are accepted over what they stamp, and over nothing else", () => {
    const report = verifyTimestamp(token, STAMPED, options());
    expect(codes(report.findings)).toEqual([]);
    expect(report).toMatchObject({ accuracyMs: 1500, policy: "1.2.3.4.1" });
    expect(Math.abs(report.time - now)).toBeLessThan(60_000);
    expect(codes(verifyTimestamp(token, utf8("else"), options()).findings)).toEqual(["timestamp-imprint-differs"]);
    expect(codes(verifyTimestamp(token, STAMPED, { now: now + 60_000, roots: [] }).findings)).toEqual(["root-unknown"]);
    expect(codes(verifyTimestamp(token, STAMPED, { ...options(), now: now - DAY }).findings)).toEqual([
      "timestamp-in-future",
    ]);
  });
  it("answer one request and no other", () => {
    const answer = service(timestampRequest(STAMPED, NONCE).der);
    const outcome = (...args: Parameters<typeof timestampRequest>): string[] => {
      const read = readTimestampResponse(answer, timestampRequest(...args));
      return read.ok ? [] : codes(read.findings);
    };
    expect(outcome(STAMPED, NONCE)).toEqual([]);
    expect(outcome(STAMPED, Uint8Array.of(9, 9, 9, 9, 9, 9, 9, 9))).toEqual(["timestamp-wrong-nonce"]);
    expect(outcome(utf8("else"), NONCE)).toEqual(["timestamp-imprint-differs"]);
    expect(outcome(STAMPED, NONCE, { policy: "1.2.3.4.5" })).toEqual(["timestamp-wrong-policy"]);
  });
  it("are flagged when a bit of what is signed changes", () => {
    // Behind the embedded certificates stands the signer; the stated facts stand before them.
    fc.assert(
      fc.property(fc.nat(300), fc.nat(7), fc.boolean(), (offset, bit, front) => {
        const bytes = token.slice();
        bytes[front ? 70 + (offset % 70) : bytes.length - 1 - offset]! ^= 1 << bit;
        expect(hasError(verifyTimestamp(bytes, STAMPED, options()).findings)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
  it("are refused from an authority that may do more than stamp", async () => {
    const other = await makeIdentity("rsa", {
      name: "No stamper",
      issuer: root,
      notBefore: now - DAY,
      notAfter: now + DAY,
    });
    const plain = await buildSignedData({ ...other, content: STAMPED });
    expect(codes(verifyTimestamp(plain, STAMPED, options()).findings)).toEqual(["timestamp-unreadable"]);
  });
  it("make a signature hold after its certificate has ended, and openssl accepts both parts", async () => {
    const signer = await makeIdentity("ec", {
      name: "Signer",
      issuer: root,
      notBefore: now - DAY,
      notAfter: now + DAY,
    });
    const signed = await buildSignedData({ ...signer, content: STAMPED, signingTime: now });
    const request = timestampRequest(signatureValueOf(signed), NONCE);
    const read = readTimestampResponse(service(request.der), request);
    if (!read.ok) throw new Error(JSON.stringify(read.findings));
    const stamped = withTimestamp(signed, read.value);
    const later = { now: now + 3 * DAY, roots: [root.certificate] };
    const report = verifySignedData(stamped, STAMPED, later);
    expect(codes(report.signers[0]!.findings)).toEqual([]);
    expect(codes(report.signers[0]!.findings, "note")).toContain("certificate-expired-since");
    expect(codes(report.signers[0]!.findings, "warning")).not.toContain("timestamp-missing");
    expect(codes(verifySignedData(signed, STAMPED, later).signers[0]!.findings)).toEqual(["certificate-expired"]);
    exchange.put("root.pem", pemOf(root.certificate.der));
    exchange.put("content", STAMPED);
    exchange.put("stamped.p7s", stamped);
    exchange.put("token", read.value);
    exchange.put("signature", signatureValueOf(signed));
    const cms = ["cms", "-verify", "-cades", "-binary", "-inform", "DER", "-in", "stamped.p7s", "-content", "content"];
    expect(exchange.accepts(...cms, "-CAfile", "root.pem", "-purpose", "any", "-out", "out")).toBe(true);
    expect(
      exchange.accepts("ts", "-verify", "-data", "signature", "-in", "token", "-token_in", "-CAfile", "root.pem"),
    ).toBe(true);
  });
});

it("a stamp of another signature does not help", async () => {
  const root = await makeRoot();
  const signer = await makeIdentity("ec", { name: "Signer", issuer: root });
  const cms = await buildSignedData({ ...signer, content: STAMPED });
  const stamped = withTimestamp(cms, await buildSignedData({ ...signer, content: utf8("no stamp") }));
  const report = verifySignedData(stamped, STAMPED, {
    now: signer.certificate.notBefore + DAY,
    roots: [root.certificate],
  });
  expect(codes(report.signers[0]!.findings)).toEqual(["timestamp-unreadable"]);
});
