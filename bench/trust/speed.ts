import { execFileSync } from "node:child_process";
import { makeIdentity, makeRoot, NOW, type Identity, type Kind } from "../../packages/trust/testing/identities.ts";
import { HAS_OPENSSL } from "../../packages/trust/testing/openssl.ts";
import { algorithmOf, derOfAlgorithm } from "../../packages/trust/src/suites/algorithm-identifier.ts";
import { readDer } from "../../packages/trust/src/der/read.ts";
import { suiteFor } from "../../packages/trust/src/suites/suite.ts";
import { buildSignedData } from "../../packages/trust/src/cms/build-signed-data.ts";
import { verifySignedData } from "../../packages/trust/src/cms/verify-signed-data.ts";

/* What `openssl speed` calls each suite, and how its line begins; it knows neither PSS nor the engine's algorithms. */
const PEERS: Partial<Record<Kind, readonly [argument: string, line: string]>> = {
  rsa: ["rsa2048", "rsa 2048 bits"],
  ec: ["ecdsap256", "256 bits ecdsa (nistp256)"],
  ec384: ["ecdsap384", "384 bits ecdsa (nistp384)"],
  ed25519: ["ed25519", "253 bits EdDSA (Ed25519)"],
  sm2: ["sm2", "256 bits SM2 (CurveSM2)"],
};
const SECONDS = 1;

function opensslSpeed(): string {
  const algorithms = Object.values(PEERS).map(([argument]) => argument);
  if (!HAS_OPENSSL) return "";
  return execFileSync("openssl", ["speed", "-seconds", String(SECONDS), ...algorithms], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
}

/** Verifications or signatures a second that openssl states for a suite. */
function stated(report: string, kind: Kind): { sign: number; verify: number } | undefined {
  const line = report.split("\n").find((each) => each.trim().startsWith(PEERS[kind]?.[1] ?? "\0"));
  const [sign, verify] = line?.trim().split(/\s+/).slice(-2).map(Number) ?? [];
  return sign === undefined || verify === undefined ? undefined : { sign, verify };
}

async function perSecond(work: () => unknown): Promise<number> {
  for (let i = 0; i < 3; i++) await work();
  const began = performance.now();
  let count = 0;
  while (performance.now() - began < SECONDS * 1000) {
    await work();
    count++;
  }
  return count / ((performance.now() - began) / 1000);
}

const number = (value: number | undefined): string => (value === undefined ? "–" : value.toFixed(0)).padStart(9);
const ratio = (ours: number, theirs: number | undefined): string =>
  (theirs === undefined ? "–" : `1/${(theirs / ours).toFixed(1)}`).padStart(9);

/**
 * Verifications a second of one core in each suite beside `openssl speed` in the same run, and whole CMS: digest of 100 kB, attributes,
 * signature, chain of two. Signing is ours only for SM2 and GOST; the rest signs with the platform.
 */
export async function speed(): Promise<void> {
  const report = opensslSpeed();
  const content = new Uint8Array(100_000).fill(65);
  const message = new Uint8Array(200).fill(66);
  console.log("a second, one core     verify   openssl    ratio      sign   openssl    ratio   whole CMS of 100 kB");
  const root = await makeRoot("rsa");
  for (const kind of ["rsa", "rsa-pss", "ec", "ec384", "ed25519", "sm2", "gost256", "gost512"] as const) {
    const identity: Identity = await makeIdentity(kind, { name: kind, issuer: root });
    const suite = suiteFor(
      algorithmOf(readDer(derOfAlgorithm(identity.algorithm.signature))),
      identity.certificate.publicKey,
    );
    if ("code" in suite) throw new Error(suite.code);
    const signature = await identity.sign(message);
    if (!suite.verify(message, signature)) throw new Error(`${kind} does not verify`);
    const cms = await buildSignedData({ ...identity, content });
    const verify = await perSecond(() => suite.verify(message, signature));
    const own = ["sm2", "gost256", "gost512"].includes(kind);
    const sign = own ? await perSecond(() => identity.sign(message)) : undefined;
    const whole = await perSecond(() => verifySignedData(cms, content, { now: NOW, roots: [root.certificate] }));
    const peer = stated(report, kind);
    const signing = `${number(sign)} ${number(sign === undefined ? undefined : peer?.sign)} ${sign === undefined ? "–".padStart(9) : ratio(sign, peer?.sign)}`;
    console.log(
      `${kind.padEnd(19)}${number(verify)} ${number(peer?.verify)} ${ratio(verify, peer?.verify)} ${signing} ${number(whole)}`,
    );
  }
}
