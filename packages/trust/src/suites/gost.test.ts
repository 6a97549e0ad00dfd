import { describe, expect, it } from "vitest";
import { comparePairs } from "../../testing/openssl-pairs.ts";
import { HAS_GOST } from "../../testing/openssl.ts";
import { bytesOfHex, bytesOfNumber, numberOfBytes } from "../bytes.ts";
import { gostCurveByOid, pointsOf, type GostCurve } from "./gost-curves.ts";
import { gostPublicKey, verifyGostDigest, signGostDigest } from "./gost.ts";

/* RFC 7091, section 7.2 works on a 512-bit curve of its own, which no certificate may name. */
const EXAMPLE_512: GostCurve = {
  name: "RFC 7091, example 2",
  oids: [],
  bits: 512,
  p: 3623986102229003635907788753683874306021320925534678605086546150450856166624002482588482022271496854025090823603058735163734263822371964987228582907372403n,
  a: 7n,
  b: 1518655069210828534508950034714043154928747527740206436194018823352809982443793732829756914785974674866041605397883677596626326413990136959047435811826396n,
  n: 3623986102229003635907788753683874306021320925534678605086546150450856166623969164898305032863068499961404079437936585455865192212970734808812618120619743n,
  h: 1n,
  Gx: 1928356944067022849399309401243137598997786635459507974357075491307766592685835441065557681003184874819658004903212332884252335830250729527632383493573274n,
  Gy: 2288728693371972859970012155529478416353562327329506180314497425931102860301572814141997072271708807066593850650334152381857347798885864807605098724013854n,
};

describe("GOST R 34.10-2012", () => {
  it("has the numbers of RFC 7091, section 7.1", () => {
    const curve = gostCurveByOid("1.2.643.2.2.35.0")!;
    const d = 0x7a929ade789bb9be10ed359dd39a72c11b60961f49397eee1d19ce9891ec3b28n;
    const e = 0x2dfbc1b372d89a1188c09c52e0eec61fce52032ab1022e8e67ece6672b043ee5n;
    const k = 0x77105c9b20bcd3122823c8cf6fcc7b956de33814e95b7fe64fed924594dceab3n;
    const r = 0x41aa28d2f1ab148280cd9ed56feda41974053554a42767b83ad043fd39dc0493n;
    const s = 0x1456c64ba4642a1653c235a98a60249bcd6d3f746b631df928014f6c5bf9c40n;
    const key = gostPublicKey(curve, d);
    expect(key.x).toBe(0x7f2b49e270db6d90d8595bec458b50c58585ba1d4e9b788f6689dbd8e56fd80bn);
    expect(key.y).toBe(0x26f1b489d6701dd185c8413a977b3cbbaf64d1c593d26627dffb101a87ff77dan);
    const digest = bytesOfNumber(e, 32).reverse();
    const signature = signGostDigest(curve, d, digest, (length) => bytesOfNumber(k, length));
    expect([numberOfBytes(signature.subarray(0, 32)), numberOfBytes(signature.subarray(32))]).toEqual([s, r]);
    expect(verifyGostDigest(key, digest, signature)).toBe(true);
  });
  it("has the numbers of RFC 7091, section 7.2", () => {
    const d =
      610081804136373098219538153239847583006845519069531562982388135354890606301782255383608393423372379057665527595116827307025046458837440766121180466875860n;
    const e =
      2897963881682868575562827278553865049173745197871825199562947419041388950970536661109553499954248733088719748844538964641281654463513296973827706272045964n;
    const k =
      175516356025850499540628279921125280333451031747737791650208144243182057075034446102986750962508909227235866126872473516807810541747529710309879958632945n;
    const r =
      2489204477031349265072864643032147753667451319282131444027498637357611092810221795101871412928823716805959828708330284243653453085322004442442534151761462n;
    const s =
      864523221707669519038849297382936917075023735848431579919598799313385180564748877195639672460179421760770893278030956807690115822709903853682831835159370n;
    expect(
      pointsOf(EXAMPLE_512)
        .BASE.multiplyUnsafe(EXAMPLE_512.n - 1n)
        .add(pointsOf(EXAMPLE_512).BASE)
        .is0(),
    ).toBe(true);
    const key = gostPublicKey(EXAMPLE_512, d);
    const digest = bytesOfNumber(e, 64).reverse();
    const signature = signGostDigest(EXAMPLE_512, d, digest, (length) => bytesOfNumber(k, length));
    expect([numberOfBytes(signature.subarray(0, 64)), numberOfBytes(signature.subarray(64))]).toEqual([s, r]);
    expect(verifyGostDigest(key, digest, signature)).toBe(true);
  });
  it("refuses signatures and keys out of range, and points off the curve", () => {
    const curve = gostCurveByOid("1.2.643.2.2.35.1")!;
    const key = gostPublicKey(curve, 5n);
    const digest = bytesOfHex("11".repeat(32));
    const good = signGostDigest(curve, 5n, digest, (length) => bytesOfNumber(77n, length));
    expect(verifyGostDigest(key, digest, good)).toBe(true);
    for (const bad of [new Uint8Array(64), good.subarray(1), new Uint8Array(64).fill(255)])
      expect(verifyGostDigest(key, digest, bad)).toBe(false);
    expect(verifyGostDigest({ ...key, y: key.y + 1n }, digest, good)).toBe(false);
    expect(verifyGostDigest({ ...key, x: 0n, y: 0n }, digest, good)).toBe(false);
    expect(() => gostPublicKey(curve, curve.n)).toThrow(RangeError);
  });
  it.skipIf(!HAS_GOST)("signs and verifies with openssl's gost engine, each way, on every curve", () => {
    for (const suite of ["gost256", "gost512"] as const)
      expect(comparePairs(suite, 24)).toEqual({
        pairs: 24,
        oursAccepted: 24,
        theirsAccepted: 24,
        oursRefusedBroken: 24,
      });
  });
});
