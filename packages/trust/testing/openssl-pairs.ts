import { randomBytes } from "node:crypto";
import { numberOfBytes } from "../src/bytes.ts";
import { gostCurveByOid } from "../src/suites/gost-curves.ts";
import { gostPublicKey, verifyGost } from "../src/suites/gost.ts";
import { pkcs8OfNational, signNational, spkiOfNational, type NationalKey } from "../src/suites/secret-key.ts";
import { sm2PublicKey, verifySm2 } from "../src/suites/sm2.ts";
import { pemOf } from "../src/x509/certificate.ts";
import { Exchange } from "./openssl.ts";

const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length));

/** What openssl is called with to sign or verify file $i with key $i. */
const SM2 = "-rawin -digest sm3 -pkeyopt distid:1234567812345678";
const COMMANDS = {
  sm2: {
    sign: `openssl pkeyutl -sign -inkey $i.key -in $i.bin -out $i.theirs ${SM2}`,
    verify: `openssl pkeyutl -verify -pubin -inkey $i.pub -in $i.bin -sigfile $i.ours ${SM2}`,
  },
  gost256: {
    sign: "openssl dgst -engine gost -md_gost12_256 -sign $i.key -out $i.theirs $i.bin",
    verify: "openssl dgst -engine gost -md_gost12_256 -verify $i.pub -signature $i.ours $i.bin",
  },
  gost512: {
    sign: "openssl dgst -engine gost -md_gost12_512 -sign $i.key -out $i.theirs $i.bin",
    verify: "openssl dgst -engine gost -md_gost12_512 -verify $i.pub -signature $i.ours $i.bin",
  },
} as const;

export type PairSuite = keyof typeof COMMANDS;

/** A random key; GOST keys take turns among the curves both sides know. */
export function randomKey(suite: PairSuite, turn: number): NationalKey {
  const secret = numberOfBytes(random(suite === "gost512" ? 62 : 31)) + 1n;
  if (suite === "sm2") return { kind: "sm2", secret };
  const oids =
    suite === "gost256"
      ? ["1.2.643.2.2.35.1", "1.2.643.2.2.35.2", "1.2.643.2.2.35.3", "1.2.643.7.1.2.1.1.1"]
      : ["1.2.643.7.1.2.1.2.1", "1.2.643.7.1.2.1.2.2", "1.2.643.7.1.2.1.2.3"];
  return { kind: "gost", curve: gostCurveByOid(oids[turn % oids.length]!)!, secret };
}

function verified(key: NationalKey, message: Uint8Array, signature: Uint8Array): boolean {
  return key.kind === "sm2"
    ? verifySm2(sm2PublicKey(key.secret), message, signature)
    : verifyGost(gostPublicKey(key.curve, key.secret), message, signature);
}

export interface PairCounts {
  readonly pairs: number;
  /** Our signatures openssl accepts, and its own we accept. */
  readonly oursAccepted: number;
  readonly theirsAccepted: number;
  /** Of signatures with one bit changed, those openssl refuses and those we refuse: all of them. */
  readonly oursRefusedBroken: number;
}

/** Random keys and messages of 0 to 2,000 octets, signed by each side and verified by the other; two processes at a time. */
export function comparePairs(suite: PairSuite, pairs: number): PairCounts {
  const exchange = new Exchange();
  try {
    const cases = Array.from({ length: pairs }, (_, i) => {
      const key = randomKey(suite, i);
      const message = random(i === 0 ? 0 : Number(numberOfBytes(random(4)) % 2000n) + 1);
      exchange.put(`${i}.key`, pemOf(pkcs8OfNational(key), "PRIVATE KEY"));
      exchange.put(`${i}.pub`, pemOf(spkiOfNational(key), "PUBLIC KEY"));
      exchange.put(`${i}.bin`, message);
      exchange.put(`${i}.ours`, signNational(key, message, random));
      return { key, message };
    });
    const { sign, verify } = COMMANDS[suite];
    const said = exchange.shell(
      `seq 0 ${pairs - 1} | xargs -P 2 -I{} sh -c 'i={}; ${sign} >/dev/null 2>&1; ${verify} >/dev/null 2>&1 && echo ok'`,
    );
    let theirsAccepted = 0;
    let oursRefusedBroken = 0;
    for (const [i, { key, message }] of cases.entries()) {
      const theirs = exchange.get(`${i}.theirs`);
      if (verified(key, message, theirs)) theirsAccepted++;
      const broken = theirs.slice();
      broken[broken.length - 1]! ^= 1;
      if (!verified(key, message, broken)) oursRefusedBroken++;
    }
    return { pairs, oursAccepted: said.split("ok").length - 1, theirsAccepted, oursRefusedBroken };
  } finally {
    exchange.close();
  }
}
