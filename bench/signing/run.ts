/** Times of one signature on a twelve-page agreement in three scripts, beside libpdf's own signer on the same file. */
import { PDF, P12Signer } from "@libpdf/core";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { verifyFile, readCertificates, type Certificate } from "@songhua/trust";
import { exampleAgreement } from "../../apps/server/src/modules/agreements/document/example-agreement.ts";
import { writeAgreement } from "../../apps/server/src/modules/agreements/document/index.ts";
import { signingSession } from "./session.ts";
import { openKeyFile, signPdf } from "../../apps/server/src/modules/signing/index.ts";

const RUNS = 60;
const folder = mkdtempSync(join(tmpdir(), "songhua-bench-"));
const at = (name: string): string => join(folder, name);
const openssl = (...words: string[]) => execFileSync("openssl", words, { stdio: "pipe" });

function keyFile(name: string, key: readonly string[]): Uint8Array {
  const use = [
    "-addext",
    "keyUsage=critical,digitalSignature,keyCertSign",
    "-addext",
    "extendedKeyUsage=emailProtection",
  ];
  openssl(
    "req",
    "-x509",
    "-newkey",
    ...key,
    "-nodes",
    "-days",
    "30",
    "-subj",
    `/CN=${name}`,
    ...use,
    "-keyout",
    at("key"),
    "-out",
    at(`${name}.pem`),
  );
  openssl("pkcs12", "-export", "-in", at(`${name}.pem`), "-inkey", at("key"), "-passout", "pass:x", "-out", at("p12"));
  return new Uint8Array(readFileSync(at("p12")));
}

async function timed(label: string, act: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const began = performance.now();
    await act();
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  const p95 = times[Math.floor(RUNS * 0.95)]!;
  console.log(`${label.padEnd(52)} median ${times[RUNS >> 1]!.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`);
  return p95;
}

const now = new Date();
const began = performance.now();
const { bytes, pages } = await writeAgreement(exampleAgreement(42), { now });
console.log(
  `agreement of ${pages} pages, ${bytes.length} bytes before signing, written in ${(performance.now() - began).toFixed(0)} ms`,
);
const roots: Certificate[] = [];
for (const [name, key] of [
  ["RSA 2048", ["rsa:2048"]],
  ["EC P-256", ["ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"]],
] as const) {
  const file = keyFile(name.replace(" ", "-"), key);
  roots.push(...readCertificates(new Uint8Array(readFileSync(at(`${name.replace(" ", "-")}.pem`)))).certificates);
  const signer = await openKeyFile(file, "x");
  const own = await timed(`one signature, ${name}`, () => signPdf(bytes, signer, { at: now }));
  const peerSigner = await P12Signer.create(file, "x");
  const peer = await timed(`the same by libpdf, ${name}`, async () =>
    (await PDF.load(bytes)).sign({ signer: peerSigner, fieldName: "Signature1" }),
  );
  console.log(`  ${own <= 100 ? "within" : "MISSED"} the goal of 100 ms; ${(own / peer).toFixed(2)} of libpdf's time`);
  const signed = (await signPdf(bytes, signer, { at: now })).bytes;
  await timed(`verifying it, ${name}`, () => Promise.resolve(verifyFile(signed, { now: Date.now(), roots })));
}
rmSync(folder, { recursive: true });
await signingSession();
