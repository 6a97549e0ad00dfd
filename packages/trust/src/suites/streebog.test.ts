import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HAS_GOST, Exchange } from "../../testing/openssl.ts";
import { bytesOfHex, hexOf } from "../bytes.ts";
import { streebog } from "./streebog.ts";

/* RFC 6986 prints messages and digests as numbers: the reverse of the octets' order. */
const reversed = (hex: string): string => hexOf(bytesOfHex(hex).reverse());
const M1 =
  "323130393837363534333231303938373635343332313039383736353433323130393837363534333231303938373635343332313039383736353433323130";
const M2 =
  "fbe2e5f0eee3c820fbeafaebef20fffbf0e1e0f0f520e0ed20e8ece0ebe5f0f2f120fff0eeec20f120faf2fee5e2202ce8f6f3ede220e8e6eee1e8f0f2d1202ce8f0f2e5e220e5d1";
const VECTORS = [
  [
    M1,
    "486f64c1917879417fef082b3381a4e211c324f074654c38823a7b76f830ad00fa1fbae42b1285c0352f227524bc9ab16254288dd6863dccd5b9f54a1ad0541b",
    "00557be5e584fd52a449b16b0251d05d27f94ab76cbaa6da890b59d8ef1e159d",
  ],
  [
    M2,
    "28fbc9bada033b1460642bdcddb90c3fb3e56c497ccd0f62b8a2ad4935e85f037613966de4ee00531ae60f3b5a47f8dae06915d5f2f194996fcabf2622e6881e",
    "508f7e553c06501d749a66fc28c6cac0b005746d97537fa85d9e40904efed29d",
  ],
] as const;

describe("Streebog", () => {
  it("gives the digests of RFC 6986, section 10", () => {
    for (const [message, long, short] of VECTORS) {
      const bytes = bytesOfHex(message).reverse();
      expect(hexOf(streebog(bytes, 512))).toBe(reversed(long));
      expect(hexOf(streebog(bytes, 256))).toBe(reversed(short));
    }
  });
  it.skipIf(!HAS_GOST)("agrees with openssl's gost engine for messages of any length", () => {
    const exchange = new Exchange();
    try {
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom<256 | 512>(256, 512), (message, bits) => {
          exchange.put("message", message);
          const said = exchange.openssl("dgst", "-engine", "gost", `-md_gost12_${bits}`, "-r", "message");
          expect(hexOf(streebog(message, bits))).toBe(said.split(" ")[0]);
        }),
        { numRuns: 40 },
      );
    } finally {
      exchange.close();
    }
  });
});
