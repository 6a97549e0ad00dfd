import { sm2, sm4 } from "sm-crypto-v2";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePairs } from "../../testing/openssl-pairs.ts";
import { HAS_OPENSSL } from "../../testing/openssl.ts";
import { bytesOfHex, bytesOfNumber, hexOf, numberOfBytes, utf8 } from "../bytes.ts";
import { integer, sequence } from "../der/write.ts";
import { SM3 } from "./digest.ts";
import { signSm2, sm2PublicKey, verifySm2 } from "./sm2.ts";

describe("SM2 with SM3", () => {
  it("has the digests of GB/T 32905, appendix A", () => {
    expect(hexOf(SM3.digest(utf8("abc")))).toBe("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    expect(hexOf(SM3.digest(utf8("abcd".repeat(16))))).toBe(
      "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732",
    );
  });
  it("has the ciphers of GB/T 32907, appendix A: once, and a million times", () => {
    const key = bytesOfHex("0123456789abcdeffedcba9876543210");
    const options = { padding: "none", output: "array" } as const;
    const once = sm4.encrypt(key, key, options);
    expect(hexOf(once)).toBe("681edf34d206965e86b3e94f536e4246");
    expect(hexOf(sm4.decrypt(once, key, options))).toBe(hexOf(key));
    let block: Uint8Array = key;
    for (let i = 0; i < 1_000_000; i++) block = sm4.encrypt(block, key, options);
    expect(hexOf(block)).toBe("595298c7c6fd271f0402f804c33d3f66");
  });
  it("has the numbers of GB/T 32918.5, appendix A.2", () => {
    const d = 0x3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8n;
    const k = 0x59276e27d506861a16680f3ad9c02dccef3cc1fa3cdbe4ce6d54b80deac1bc21n;
    const point = sm2PublicKey(d);
    expect(hexOf(point)).toBe(
      "0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13",
    );
    const signature = signSm2(d, utf8("message digest"), (length) => bytesOfNumber(k, length));
    const r = 0xf5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3n;
    const s = 0xb1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aan;
    expect(hexOf(signature)).toBe(hexOf(sequence(integer(r), integer(s))));
    expect(verifySm2(point, utf8("message digest"), signature)).toBe(true);
    expect(verifySm2(point, utf8("message digest"), signature, utf8("another@identity"))).toBe(false);
  });
  it("agrees with sm-crypto-v2, each way", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.uint8Array({ minLength: 31, maxLength: 31 }),
        (message, seed) => {
          const secret = numberOfBytes(seed) + 1n;
          const hex = hexOf(bytesOfNumber(secret, 32));
          const point = sm2PublicKey(secret);
          const options = { der: true, hash: true, userId: "1234567812345678" };
          expect(verifySm2(point, message, bytesOfHex(sm2.doSignature(message, hex, options)))).toBe(true);
          const ours = signSm2(secret, message, (length) => bytesOfHex("5a".repeat(length)));
          expect(sm2.doVerifySignature(message, hexOf(ours), hexOf(point), options)).toBe(true);
        },
      ),
      { numRuns: 20 },
    );
  });
  it("refuses signatures that are not DER or out of range, and points off the curve", () => {
    const point = sm2PublicKey(9n);
    const message = utf8("text");
    const good = signSm2(9n, message, (length) => bytesOfNumber(1234n, length));
    expect(verifySm2(point, message, good)).toBe(true);
    const bad = [
      good.subarray(1),
      Uint8Array.of(...good, 0),
      sequence(integer(0), integer(1)),
      sequence(integer(-1), integer(1)),
      sequence(integer(1n << 256n), integer(1)),
    ];
    for (const signature of bad) expect(verifySm2(point, message, signature)).toBe(false);
    const off = point.slice();
    off[64]! ^= 1;
    expect(verifySm2(off, message, good)).toBe(false);
  });
  it.skipIf(!HAS_OPENSSL)("signs and verifies with openssl, each way", () => {
    expect(comparePairs("sm2", 40)).toEqual({ pairs: 40, oursAccepted: 40, theirsAccepted: 40, oursRefusedBroken: 40 });
  });
});
