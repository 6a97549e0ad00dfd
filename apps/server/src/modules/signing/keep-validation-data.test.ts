import { PDF } from "@libpdf/core";
import {
  allFindings,
  issueParticipantCertificate,
  makeEventAuthority,
  verifyFile,
  writeRevocationList,
  type EventAuthority,
  type Sign,
} from "@songhua/trust";
import { generateKeyPairSync, sign as signWith, type KeyObject } from "node:crypto";
import { expect, it } from "vitest";
import { exampleAgreement, writeAgreement } from "../agreements/index.ts";
import { keepValidationData, signPdf, type PartySigner } from "./index.ts";

const NOW = Date.now();
const DAY = 86_400_000;
const signer =
  (key: KeyObject): Sign =>
  (bytes) =>
    new Uint8Array(signWith("sha256", bytes, key));

function key(): { spki: Uint8Array; sign: Sign } {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  return { spki: new Uint8Array(publicKey.export({ type: "spki", format: "der" })), sign: signer(privateKey) };
}
async function party(authority: EventAuthority, name: string, serial: string): Promise<PartySigner> {
  const { spki, sign } = key();
  const terms = { serial, notBefore: NOW - DAY, notAfter: NOW + 100 * DAY, spki, name, organisation: name };
  return { certificate: await issueParticipantCertificate(authority, terms), chain: [authority.certificate], sign };
}

it("keeps what proves a certificate was not withdrawn, once, and lets later signatures stand", async () => {
  const { spki, sign } = key();
  const authority = await makeEventAuthority(
    { event: "Harbin", serial: "40aa", notBefore: NOW - DAY, notAfter: NOW + 365 * DAY, spki },
    sign,
  );
  const roots = [authority.certificate];
  const [first, second] = [await party(authority, "One", "41aa"), await party(authority, "Two", "42aa")];
  const { bytes: page } = await writeAgreement(exampleAgreement(2), { now: new Date(NOW) });
  // One file with a table of cross-references, one with packed objects, whose signatures are read another way.
  for (const base of [page, await (await PDF.load(page)).save({ useXRefStream: true })]) {
    const { bytes: signed } = await signPdf(base, first, { at: new Date(NOW) });
    const list = (withdrawn: string[]) =>
      writeRevocationList(authority, {
        number: 1,
        from: NOW - 1000,
        until: NOW + DAY,
        withdrawn: withdrawn.map((serial) => ({ serial, at: NOW - 2000, reason: "keyCompromise" as const })),
      });
    const data = { certificates: [authority.certificate.der], crls: [await list([])] };
    const kept = keepValidationData(signed, data);
    expect(kept.slice(0, signed.length)).toEqual(signed);
    expect(keepValidationData(kept, data)).toBe(kept);
    const { bytes: both } = await signPdf(kept, second, { at: new Date(NOW) });
    const codes = (bytes: Uint8Array) => {
      const report = verifyFile(bytes, { now: NOW, roots });
      return { outcome: report.outcome, codes: new Set(allFindings(report).map(({ code }) => code)) };
    };
    expect(codes(signed).codes).toContain("revocation-not-checked");
    expect(codes(both)).toMatchObject({ outcome: "holds" });
    expect(codes(both).codes).toContain("revocation-checked");
    expect(codes(both).codes).not.toContain("revocation-not-checked");
    const withdrawn = keepValidationData(signed, { certificates: [], crls: [await list(["41aa"])] });
    expect(codes(withdrawn)).toMatchObject({ outcome: "does-not-hold" });
    expect(codes(withdrawn).codes).toContain("certificate-revoked");
  }
});
