import { DomainError } from "@songhua/kernel";
import {
  allFindings,
  buildSignedData,
  GOST_CURVES,
  issueParticipantCertificate,
  makeEventAuthority,
  SIGNING,
  signNational,
  spkiOfNational,
  type NationalKey,
  readCertificate,
  readCertificates,
  verifyEvidence,
  verifyFile,
  parsePolicy,
  inspectPdf,
  signedBytes,
  parseSignerKey,
  signerKeyText,
  verifierKeyText,
  type VerifyReport,
} from "@songhua/trust";
import { sql } from "kysely";
import { execFileSync, spawnSync } from "node:child_process";
import { createHash, createPrivateKey, randomBytes, sign as signBytes } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openAgreements, type AgreementsBench } from "../../testing/open-agreements.ts";
import type { Caller } from "../../testing/open-test-songhua.ts";
import { keepRegister } from "../register/index.ts";
import { openKeyFile, signPdf } from "../signing/index.ts";
import { TestAuthority } from "../../testing/test-authority.ts";
import { openKey, sealKey } from "./authority-key.ts";
import { stampDocuments } from "./index.ts";
import { approved, browserKey, frozen, signWith, upload, type BrowserKey } from "./testing/sign-over-http.ts";

const tools = ["/usr/bin/openssl", "/usr/bin/pdfsig"].every((path) => existsSync(path));
const folder = mkdtempSync(join(tmpdir(), "songhua-documents-"));
let bench: AgreementsBench;
let keys: { harbin: BrowserKey; amur: BrowserKey };
beforeAll(async () => {
  // Certificates that openssl makes begin now.
  bench = await openAgreements({ now: new Date().toISOString() });
  keys = {
    harbin: await browserKey(bench.harbin, bench.event),
    amur: await browserKey(bench.amur, bench.event),
  };
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const documentOf = async (id: string, caller: Caller = bench.organiser) =>
  (await caller.call("GET", `${bench.path(id)}/document`)).body;
const pdfOf = async (id: string): Promise<Uint8Array> =>
  new Uint8Array((await bench.organiser.call("GET", `${bench.path(id)}/document/file`)).body);
const rootOf = async () => {
  const { body } = await bench.songhua.nobody.call("GET", `${bench.event}/authority.pem`);
  return readCertificates(new Uint8Array(body)).certificates;
};
const codeOf = ({ status, body }: { status: number; body: { code?: string } }) => [status, body.code];

describe("signing with keys made in browsers", () => {
  it("two parties sign the frozen text; it is in order, complete, registered and on the wall", async () => {
    const { organiser, harbin, amur, path, ids } = bench;
    const id = await approved(bench);
    expect(await documentOf(id)).toMatchObject({ document: null, mayFreeze: true });
    const made = (await harbin.call("POST", `${path(id)}/document`, {})).body.document;
    expect(made).toMatchObject({ order: "parallel", stamps: "none", evidence: false, mayDiscard: true });
    expect(made.pdfHash).toBe(
      createHash("sha256")
        .update(await pdfOf(id))
        .digest("hex"),
    );
    // From now on a click signs nothing.
    const click = await harbin.call("POST", `${path(id)}/confirm`, { organisationId: ids.harbin, version: 2 });
    expect(codeOf(click)).toEqual([409, "signed_on_document"]);
    const before = (await bench.wall()).counts.contract as number;

    const first = await signWith(harbin, path(id), 0, keys.harbin);
    expect(first.status).toBe(200);
    expect(first.body.document.signers[0].signature).toMatchObject({ method: "browser", eventAuthority: true });
    const one = await pdfOf(id);
    expect((await signWith(amur, path(id), 1, keys.amur)).status).toBe(200);
    const two = await pdfOf(id);
    expect(Buffer.compare(two.subarray(0, one.length), one)).toBe(0);

    const report = verifyFile(two, { now: Date.now(), roots: await rootOf() });
    expect(allFindings(report).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(report.signatures.map(({ holds, eventAuthority }) => [holds, eventAuthority])).toEqual([
      [true, "signing-2023"],
      [true, "signing-2023"],
    ]);
    const agreement = (await organiser.call("GET", path(id))).body;
    expect(agreement).toMatchObject({ state: "signed" });
    expect(agreement.parties.map((party: { method: string }) => party.method)).toEqual(["certificate", "certificate"]);
    expect((await bench.wall()).counts.contract).toBe(before + 1);
    expect((await documentOf(id)).document).toMatchObject({ evidence: true, mayDiscard: false });
  });

  it("the evidence container holds in every respect: seal, receipt, entry, hash of the very file", async () => {
    const { amur, harbin, path, songhua } = bench;
    const id = await frozen(bench);
    await signWith(amur, path(id), 1, keys.amur);
    expect(codeOf(await harbin.call("GET", `${path(id)}/document/evidence`))).toEqual([404, "document_missing"]);
    await signWith(harbin, path(id), 0, keys.harbin);
    await keepRegister(songhua.services);
    const { status, body } = await harbin.call("GET", `${path(id)}/document/evidence`);
    expect(status).toBe(200);
    const log = (await songhua.nobody.call("GET", "/register")).body;
    const roots = await rootOf();
    const checkedBy = (...lines: string[]) => {
      const policy = parsePolicy(`${lines.join("\n")}\nquorum none\n`);
      if ("wrongLine" in policy) throw new Error(`line ${policy.wrongLine}`);
      return verifyFile(new Uint8Array(body), { now: Date.now(), roots, policy });
    };
    const wrong = (one: VerifyReport) =>
      allFindings(one)
        .filter(({ severity }) => severity === "error")
        .map(({ code, place }) => [code, place]);
    // By the key that the server's log tells everybody, not by the policy inside the container.
    const report = checkedBy(`log ${log.publicKey}`);
    expect(wrong(report)).toEqual([]);
    expect(report.outcome).toBe("holds");
    expect(report.verified).toEqual(expect.arrayContaining(["container", "receipt", "log"]));
    // … and by no other: neither another log of this name nor one whose key is not known.
    const another = parseSignerKey(signerKeyText(log.origin, randomBytes(32)))!;
    const stranger = checkedBy(`log ${verifierKeyText(another)}`);
    expect(wrong(stranger).map(([, place]) => place)).toContain("receipt.txt");
    expect(stranger.outcome).toBe("does-not-hold");
    expect(wrong(checkedBy()).map(([, place]) => place)).toContain("receipt.txt");
    expect(report.inside[0]!.report.signatures).toHaveLength(2);
  });

  it("refuses, with its name, what does not fit, and keeps everything that was signed", async () => {
    const { harbin, amur, organiser, stranger, path } = bench;
    const id = await frozen(bench, { order: "sequential" });
    expect(codeOf(await signWith(amur, path(id), 1, keys.amur))).toEqual([409, "signer_order"]);
    expect(codeOf(await signWith(harbin, path(id), 1, keys.harbin))).toEqual([409, "signer_order"]);
    expect(codeOf(await signWith(stranger, path(id), 0, keys.harbin))).toEqual([404, "not_found"]);
    expect(codeOf(await signWith(organiser, path(id), 0, keys.harbin))).toEqual([403, "not_a_signer"]);
    // Another's certificate, and a key that does not belong to the certificate.
    expect(codeOf(await signWith(harbin, path(id), 0, keys.amur))).toEqual([403, "not_a_signer"]);
    const mixed = { ...keys.harbin, sign: keys.amur.sign };
    expect(codeOf(await signWith(harbin, path(id), 0, mixed))).toEqual([422, "signature_wrong"]);
    expect((await documentOf(id)).document.signers.every((one: { signature: null }) => one.signature === null)).toBe(
      true,
    );

    expect((await signWith(harbin, path(id), 0, keys.harbin)).status).toBe(200);
    expect(codeOf(await signWith(harbin, path(id), 0, keys.harbin))).toEqual([409, "already_confirmed"]);
    // The text cannot be changed, the document not be put away, the parties not be replaced.
    const { text, current } = (await harbin.call("GET", `${path(id)}/text`)).body;
    const changed = await harbin.call("POST", `${path(id)}/versions`, { base: current.version, text, note: "x" });
    expect(codeOf(changed)).toEqual([409, "text_signed"]);
    expect(codeOf(await harbin.call("DELETE", `${path(id)}/document`))).toEqual([409, "text_signed"]);
    const { kind, title, value, parties } = (await harbin.call("GET", path(id))).body;
    const replaced = await harbin.call("PATCH", path(id), {
      kind,
      title,
      value,
      partyIds: parties.map((party: { organisationId: string }) => party.organisationId),
    });
    expect(replaced.status).not.toBe(200);
    const signed = await pdfOf(id);

    // Withdrawn: the second signs nothing any more, what the first signed is still there.
    await organiser.call("POST", `${path(id)}/withdraw`, { reason: "moved to autumn" });
    expect(codeOf(await signWith(amur, path(id), 1, keys.amur))).toEqual([409, "agreement_state"]);
    expect(Buffer.compare(await pdfOf(id), signed)).toBe(0);
  });

  it("lets one of two who sign at the same moment sign again, and loses neither", async () => {
    const { harbin, amur, path } = bench;
    const id = await frozen(bench);
    const body = (key: BrowserKey, position: number) => ({
      position,
      method: "browser",
      certificate: key.certificate,
      chain: key.chain,
    });
    const [a, b] = await Promise.all([
      harbin.call("POST", `${path(id)}/document/signatures`, body(keys.harbin, 0)),
      amur.call("POST", `${path(id)}/document/signatures`, body(keys.amur, 1)),
    ]);
    const finish = async (caller: Caller, begun: { id: string; toBeSigned: string }, key: BrowserKey) =>
      caller.call("POST", `${path(id)}/document/signatures/${begun.id}`, {
        value: Buffer.from(await key.sign(Buffer.from(begun.toBeSigned, "base64"))).toString("base64"),
      });
    const answers = await Promise.all([finish(harbin, a.body, keys.harbin), finish(amur, b.body, keys.amur)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)!.body.code).toBe("document_moved");
    const [late, key, position] = answers[0]!.status === 409 ? [harbin, keys.harbin, 0] : [amur, keys.amur, 1];
    expect((await signWith(late as Caller, path(id), position as number, key as BrowserKey)).status).toBe(200);
    // The answer sent a second time learns that it had arrived.
    const again = answers[0]!.status === 409 ? [amur, b.body, keys.amur] : [harbin, a.body, keys.harbin];
    const twice = await finish(again[0] as Caller, again[1], again[2] as BrowserKey);
    expect(twice.status).toBe(409);
  });

  it("a withdrawn certificate signs no more and stands in the list", async () => {
    const { harbin, path, event, songhua } = bench;
    const id = await frozen(bench);
    const key = await browserKey(harbin, event);
    const read = readCertificate(Buffer.from(key.certificate, "base64"));
    const serial = read.ok ? read.value.serial : "";
    const { items } = (await harbin.call("GET", `${event}/certificates`)).body;
    expect(items.map((one: { serial: string; mine: boolean }) => one.mine && one.serial)).toContain(serial);
    expect(
      (await bench.amur.call("POST", `${event}/certificates/${serial}/withdraw`, { reason: "keyCompromise" })).status,
    ).toBe(404);
    expect(
      (
        await bench.organiser.call("POST", `${event}/certificates/${serial}/withdraw`, {
          reason: "keyCompromise",
          note: "The phone was lost",
        })
      ).status,
    ).toBe(200);
    const shownAs = async (caller: Caller) =>
      (await caller.call("GET", `${event}/certificates`)).body.items.find(
        (one: { serial: string }) => one.serial === serial,
      );
    expect(await shownAs(bench.organiser)).toMatchObject({
      state: "withdrawn",
      withdrawnReason: "keyCompromise",
      mine: false,
    });
    expect(await shownAs(harbin)).toMatchObject({ state: "withdrawn", mine: true });
    expect(await shownAs(bench.amur)).toBeUndefined();
    expect(codeOf(await signWith(harbin, path(id), 0, key))).toEqual([422, "certificate_revoked"]);
    const crl = (await songhua.nobody.call("GET", `${event}/authority.crl`)).body as Buffer;
    if (!tools) return;
    writeFileSync(join(folder, "a.crl"), crl);
    const shown = execFileSync("openssl", ["crl", "-inform", "DER", "-in", join(folder, "a.crl"), "-noout", "-text"]);
    expect(String(shown).toLowerCase()).toContain(serial);
  });

  it("witness, approver and countersigner sign in their turn; the last of them completes the agreement", async () => {
    const { organiser, harbin, amur, operator, event, path } = bench;
    // Of another firm, and nothing at the event but a participant.
    const notary = bench.stranger;
    const id = await frozen(bench, {
      others: [
        { role: "countersigner", name: { en: "Notary" }, email: "stranger@example.org" },
        { role: "approver", name: { en: "Operator" }, email: "operator@example.org" },
      ],
    });
    for (const caller of [notary, operator, harbin])
      expect((await caller.call("GET", path(id))).body).toMatchObject({ id, onDocument: true });
    const another = await frozen(bench);
    for (const caller of [notary, operator])
      expect(codeOf(await caller.call("GET", path(another)))).toEqual([404, "not_found"]);
    // Whoever reads may not therefore change.
    expect(codeOf(await notary.call("POST", `${path(id)}/withdraw`, { reason: "no" }))[0]).toBe(403);
    const [notaryKey, operatorKey] = [await browserKey(notary, event), await browserKey(operator, event)];
    expect(codeOf(await signWith(harbin, path(id), 0, keys.harbin))).toEqual([409, "signer_order"]);
    expect((await signWith(operator, path(id), 3, operatorKey)).status).toBe(200);
    expect((await signWith(harbin, path(id), 0, keys.harbin)).status).toBe(200);
    expect(codeOf(await signWith(notary, path(id), 2, notaryKey))).toEqual([409, "signer_order"]);
    expect((await signWith(amur, path(id), 1, keys.amur)).status).toBe(200);
    expect((await organiser.call("GET", path(id))).body.state).toBe("proposed");
    expect((await signWith(notary, path(id), 2, notaryKey)).status).toBe(200);
    expect((await organiser.call("GET", path(id))).body.state).toBe("signed");
  });

  it("paper counts when two different people have confirmed the very scan", async () => {
    const { organiser, harbin, amur, songhua, path } = bench;
    const id = await frozen(bench);
    await signWith(amur, path(id), 1, keys.amur);
    const at = `${path(id)}/document/signers/0/scan`;
    expect(codeOf(await upload(organiser, "PUT", at, Buffer.from("MZ not a scan")))).toEqual([422, "scan_kind"]);
    const scan = Buffer.from("\u0089PNG\r\n\u001a\n scan", "latin1");
    const { document } = (await upload(organiser, "PUT", at, scan)).body;
    const { sha256 } = document.signers[0].paper;
    expect(sha256).toBe(createHash("sha256").update(scan).digest("hex"));
    expect((await organiser.call("POST", `${at}/confirm`, { sha256 })).status).toBe(200);
    expect(codeOf(await organiser.call("POST", `${at}/confirm`, { sha256 }))).toEqual([409, "same_person"]);
    expect(codeOf(await harbin.call("POST", `${at}/confirm`, { sha256: "0".repeat(64) }))).toEqual([
      409,
      "scan_changed",
    ]);
    expect(codeOf(await amur.call("POST", `${at}/confirm`, { sha256 }))).toEqual([403, "not_a_signer"]);
    expect((await harbin.call("POST", `${at}/confirm`, { sha256 })).status).toBe(200);
    expect((await organiser.call("GET", path(id))).body).toMatchObject({ state: "signed" });
    await keepRegister(songhua.services);
    expect((await harbin.call("GET", `${path(id)}/document/evidence`)).status).toBe(200);
  });

  it("what fails after the signature is put in leaves nothing half done, and the same answer is taken afterwards", async () => {
    const { harbin, amur, path, organiser, songhua } = bench;
    const id = await frozen(bench);
    await signWith(harbin, path(id), 0, keys.harbin);
    const before = await pdfOf(id);
    const { certificate, chain } = keys.amur;
    const begun = await amur.call("POST", `${path(id)}/document/signatures`, {
      position: 1,
      method: "browser",
      certificate,
      chain,
    });
    const value = Buffer.from(await keys.amur.sign(Buffer.from(begun.body.toBeSigned, "base64"))).toString("base64");
    const finish = () => amur.call("POST", `${path(id)}/document/signatures/${begun.body.id}`, { value });
    const { db } = songhua.services;
    await sql`create trigger broken before insert on register_entry for each statement execute function refuse_change()`.execute(
      db,
    );
    try {
      expect((await finish()).status).toBe(500);
    } finally {
      await sql`drop trigger broken on register_entry`.execute(db);
    }
    expect(Buffer.compare(await pdfOf(id), before)).toBe(0);
    expect((await documentOf(id)).document).toMatchObject({ revision: 1, completedAt: null });
    expect((await organiser.call("GET", path(id))).body.state).toBe("proposed");
    expect((await finish()).status).toBe(200);
    expect((await organiser.call("GET", path(id))).body.state).toBe("signed");
    // Stored files only grow, whoever asks.
    await expect(
      sql`update agreement_document set bytes = ''::bytea where agreement_id = ${id}`.execute(db),
    ).rejects.toThrow(/only grows/);
  });

  it.each([
    ["SM2 with SM3", "sm2"],
    ["GOST R 34.10-2012", "gost"],
  ] as const)(
    "a signature by %s over the signed file goes into the evidence, one over another file does not",
    async (_, kind) => {
      const { harbin, amur, path, songhua } = bench;
      const id = await frozen(bench);
      await signWith(harbin, path(id), 0, keys.harbin);
      const at = `${path(id)}/document/national`;
      const early = await upload(harbin, "PUT", at, Buffer.from("x"));
      expect(codeOf(early)).toEqual([409, "agreement_state"]);
      await signWith(amur, path(id), 1, keys.amur);
      const cmsOver = await nationalSigner(kind);
      const good = await upload(harbin, "PUT", at, await cmsOver(await pdfOf(id)));
      expect(good.status).toBe(200);
      expect(good.body.document.national).toHaveLength(1);
      const other = await upload(harbin, "PUT", at, await cmsOver((await pdfOf(id)).slice(0, -1)));
      expect(codeOf(other)).toEqual([422, "national_refused"]);
      expect(codeOf(await upload(harbin, "PUT", at, Buffer.from("x")))).toEqual([422, "national_refused"]);
      await keepRegister(songhua.services);
      const evidence = new Uint8Array((await harbin.call("GET", `${path(id)}/document/evidence`)).body);
      const report = verifyFile(evidence, { now: Date.now(), roots: await rootOf() });
      expect(report.signatures.map(({ place }) => place).join()).toMatch(/signatures\/[0-9a-f]{16}\.p7s/);
    },
  );

  it("the key of the authority signs only with the installation's own file", () => {
    const [one, other] = [join(folder, "one.key"), join(folder, "other.key")];
    const sealed = sealKey(one, "event", Buffer.from("secret"));
    expect(sealed.includes("secret")).toBe(false);
    expect(String(openKey(one, "event", sealed))).toBe("secret");
    expect(() => openKey(one, "another event", sealed)).toThrow(DomainError);
    expect(() => openKey(join(folder, "missing.key"), "event", sealed)).toThrow(DomainError);
    sealKey(other, "event", Buffer.from("x"));
    expect(() => openKey(other, "event", sealed)).toThrow(DomainError);
    expect(statSync(one).mode & 0o077).toBe(0);
  });

  it("a change of the text puts an unsigned document away", async () => {
    const { harbin, path } = bench;
    const id = await frozen(bench);
    const { text, current } = (await harbin.call("GET", `${path(id)}/text`)).body;
    expect(
      (await harbin.call("POST", `${path(id)}/versions`, { base: current.version, text, note: "x" })).status,
    ).toBeLessThan(300);
    expect(await documentOf(id)).toMatchObject({ document: null, mayFreeze: false });
  });
});

/** Signs as a national provider's program would: detached CMS over a file, with a certificate of that provider. */
async function nationalSigner(kind: "sm2" | "gost"): Promise<(content: Uint8Array) => Promise<Uint8Array>> {
  const key: NationalKey =
    kind === "sm2"
      ? { kind, secret: 0x1234567890abcdefn }
      : { kind, curve: GOST_CURVES[0]!, secret: 0x1234567890abcdefn };
  const algorithm = kind === "sm2" ? SIGNING.sm2 : GOST_CURVES[0]!.bits === 256 ? SIGNING.gost256 : SIGNING.gost512;
  const sign = (bytes: Uint8Array) => signNational(key, bytes, (length) => new Uint8Array(randomBytes(length)));
  const spki = spkiOfNational(key);
  const span = { notBefore: Date.now() - 60_000, notAfter: Date.now() + 864e5 };
  const provider = await makeEventAuthority({ event: "Provider", serial: "51", ...span, spki }, sign, algorithm);
  const certificate = await issueParticipantCertificate(provider, { serial: "52", ...span, spki, name: "Щукин" });
  return (content) => buildSignedData({ content, certificate, chain: [], algorithm, sign });
}

describe.skipIf(!tools)("signing with keys of other authorities", () => {
  let authority: TestAuthority;
  beforeAll(() => {
    authority = new TestAuthority(join(folder, "pki"));
    authority.issue("first", "rsa", "/C=CN/O=哈尔滨冷链/CN=龔鑫淼");
    authority.issue("second", "ec", "/C=RU/O=АО «Ёлкин»/CN=Щукин");
    authority.issue("third", "rsa", "/C=KR/O=흑룡강/CN=김철수");
    authority.issue("old", "ec", "/CN=Old", undefined, ["-days", "-1"]);
    authority.openssl(
      ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj", "/CN=Own"],
      ...["-addext", "keyUsage=critical,digitalSignature", "-days", "9"],
      ...["-keyout", authority.at("own.key"), "-out", authority.at("own.pem")],
    );
    authority.issue("server", "ec", "/CN=server", "extendedKeyUsage=serverAuth");
    authority.issue("tsa", "rsa", "/CN=Time", "extendedKeyUsage=critical,timeStamping");
    bench.songhua.clock.set(new Date(Date.now() + 1000).toISOString());
  });
  const der = (name: string) =>
    Buffer.from(String(readFileSync(authority.at(`${name}.pem`))).replace(/-----[^-]+-----|\s/g, ""), "base64");
  const fileKey = (name: string): BrowserKey => {
    const key = createPrivateKey(readFileSync(authority.at(`${name}.key`)));
    return {
      certificate: der(name).toString("base64"),
      chain: [der("ca").toString("base64")],
      sign: (bytes) => Promise.resolve(new Uint8Array(signBytes("sha256", bytes, key))),
    };
  };
  /** What poppler and openssl say of every signature. */
  const acceptedByOthers = async (bytes: Uint8Array, count: number): Promise<void> => {
    const own = (await bench.songhua.nobody.call("GET", `${bench.event}/authority.pem`)).body as Buffer;
    writeFileSync(
      join(folder, "roots.pem"),
      Buffer.concat([own, Buffer.from("\n"), readFileSync(authority.at("ca.pem"))]),
    );
    const path = join(folder, "signed.pdf");
    writeFileSync(path, bytes);
    const seen = execFileSync("pdfsig", ["-nocert", path], { encoding: "utf8" });
    expect(seen.match(/Signature is Valid/g)?.length).toBe(count);
    const inspection = inspectPdf(bytes);
    if (!inspection.file) throw new Error("unreadable");
    for (const signature of inspection.signatures) {
      writeFileSync(join(folder, "content"), signedBytes(inspection.file, signature));
      writeFileSync(join(folder, "value.der"), signature.contents);
      const done = spawnSync(
        "openssl",
        [
          "cms",
          "-verify",
          "-cades",
          "-binary",
          "-inform",
          "DER",
          "-CAfile",
          "roots.pem",
          "-purpose",
          "any",
          "-in",
          "value.der",
          "-content",
          "content",
          "-out",
          "/dev/null",
        ],
        { cwd: folder, encoding: "utf8" },
      );
      expect(done.stderr).toMatch(/successful/i);
    }
  };

  it("three parties: a browser's key, a key file, a program of their own; after each all earlier ones stand", async () => {
    const { organiser, harbin, amur, stranger, ids, path, event } = bench;
    const { items } = (await organiser.call("GET", `${event}/organisations?limit=50`)).body;
    const third = items.find((one: { name: { en: string } }) => one.name.en === "Stranger").id as string;
    const id = await frozen(bench, {}, [ids.harbin, ids.amur, third]);
    expect((await signWith(harbin, path(id), 0, keys.harbin)).status).toBe(200);
    await acceptedByOthers(await pdfOf(id), 1);
    const wrongUse = await signWith(amur, path(id), 1, fileKey("server"), "file");
    expect(codeOf(wrongUse)).toEqual([422, "certificate_wrong_use"]);
    expect(codeOf(await signWith(amur, path(id), 1, fileKey("old"), "file"))).toEqual([422, "certificate_expired"]);
    expect(codeOf(await signWith(amur, path(id), 1, fileKey("own"), "file"))).toEqual([422, "certificate_self_made"]);
    const second = await signWith(amur, path(id), 1, fileKey("second"), "file");
    expect(second.status).toBe(200);
    // Nobody told the server to trust that authority: it says so.
    expect(second.body.document.signers[1].signature).toMatchObject({ eventAuthority: false, method: "file" });
    expect(JSON.stringify(second.body.document.signers[1].signature.findings)).toContain("certificate-issuer-missing");
    await acceptedByOthers(await pdfOf(id), 2);

    const at = `${path(id)}/document/signers/2/file`;
    const current = await pdfOf(id);
    expect(codeOf(await upload(stranger, "PUT", at, current))).toEqual([422, "upload_unsigned"]);
    const own = await openKeyFile(authority.read("third.p12"), "test");
    const signed = (await signPdf(current, own, { at: new Date() })).bytes;
    const twice = (await signPdf(signed, own, { at: new Date() })).bytes;
    expect(codeOf(await upload(stranger, "PUT", at, twice))).toEqual([422, "upload_not_ours"]);
    const bent = signed.slice();
    bent[600]! ^= 1;
    expect(codeOf(await upload(stranger, "PUT", at, bent))).toEqual([422, "upload_not_ours"]);
    const torn = signed.slice();
    const inspection = inspectPdf(signed);
    if (!inspection.file) throw new Error("unreadable");
    // The last octet of the RSA value: the structure stands, the signature does not.
    const newest = inspection.signatures.at(-1)!;
    const hex = Buffer.from(newest.contents)
      .toString("hex")
      .replace(/(00)+$/, "");
    const from = Buffer.from(signed).lastIndexOf(hex.slice(0, 200));
    torn[from + hex.length - 1] = torn[from + hex.length - 1] === 0x30 ? 0x31 : 0x30;
    expect((await upload(stranger, "PUT", at, torn)).status).toBe(422);
    expect((await upload(stranger, "PUT", at, signed)).status).toBe(200);
    await acceptedByOthers(await pdfOf(id), 3);
    expect((await organiser.call("GET", path(id))).body.state).toBe("signed");
  });

  it("a file signed over an earlier state is kept with what the verifier says, goes into the evidence, and is asked for anew", async () => {
    const { harbin, amur, path, songhua } = bench;
    const id = await frozen(bench);
    const before = await pdfOf(id);
    const own = await openKeyFile(authority.read("second.p12"), "test");
    const signed = (await signPdf(before, own, { at: new Date() })).bytes;
    await signWith(harbin, path(id), 0, keys.harbin);
    const current = await pdfOf(id);
    const at = `${path(id)}/document/signers/1/file`;

    // Forged: a bent state under it, a bent signature, none at all, or two.
    const bent = signed.slice();
    bent[600]! ^= 1;
    expect(codeOf(await upload(amur, "PUT", at, bent))).toEqual([422, "upload_not_ours"]);
    const inspection = inspectPdf(signed);
    if (!inspection.file) throw new Error("unreadable");
    const hex = Buffer.from(inspection.signatures.at(-1)!.contents)
      .toString("hex")
      .replace(/(00)+$/, "");
    const torn = signed.slice();
    const last = Buffer.from(signed).lastIndexOf(hex.slice(0, 200)) + hex.length - 1;
    torn[last] = torn[last] === 0x30 ? 0x31 : 0x30;
    expect(codeOf(await upload(amur, "PUT", at, torn))).toEqual([422, "signature_wrong"]);
    expect(codeOf(await upload(amur, "PUT", at, before))[0]).toBe(422);
    const twice = (await signPdf(signed, own, { at: new Date() })).bytes;
    expect(codeOf(await upload(amur, "PUT", at, twice))).toEqual([422, "upload_not_ours"]);
    expect(codeOf(await upload(harbin, "PUT", at, signed))).toEqual([403, "not_a_signer"]);
    expect((await documentOf(id)).document.earlier).toEqual([]);

    const kept = await upload(amur, "PUT", at, signed);
    expect(kept.status).toBe(200);
    const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
    const [earlier] = kept.body.document.earlier;
    expect(earlier).toMatchObject({ position: 1, sha256: hash(signed), over: hash(before), signaturesThen: 0 });
    expect(earlier.subject).toContain("Щукин");
    expect(kept.body.document.signers[1]).toMatchObject({ signature: null, turn: true, maySign: true });
    expect(Buffer.compare(await pdfOf(id), current)).toBe(0);
    // Sent twice it is one.
    expect((await upload(amur, "PUT", at, signed)).body.document.earlier).toHaveLength(1);

    expect((await signWith(amur, path(id), 1, keys.amur)).status).toBe(200);
    await keepRegister(songhua.services);
    const evidence = new Uint8Array((await amur.call("GET", `${path(id)}/document/evidence`)).body);
    const { files } = verifyEvidence(evidence, { now: Date.now(), roots: await rootOf() });
    const name = `earlier/signer-2-${hash(signed).slice(0, 16)}`;
    expect(Buffer.compare(files.get(`${name}.pdf`)!, signed)).toBe(0);
    expect(JSON.parse(String(Buffer.from(files.get(`${name}.json`)!)))).toMatchObject({
      over: hash(before),
      report: { sha256: hash(signed) },
    });
    const sheet = String(Buffer.from(files.get("sheet/en.txt")!));
    expect(sheet).toContain("Signatures over an earlier state of the file");
    expect(sheet).toContain(hash(before));
  });

  it("a signature over the state between two others says how many had signed then", async () => {
    const { harbin, amur, path, ids, stranger } = bench;
    const { items } = (await bench.organiser.call("GET", `${bench.event}/organisations?limit=50`)).body;
    const third = items.find((one: { name: { en: string } }) => one.name.en === "Stranger").id as string;
    const id = await frozen(bench, {}, [ids.harbin, ids.amur, third]);
    await signWith(harbin, path(id), 0, keys.harbin);
    const between = await pdfOf(id);
    const own = await openKeyFile(authority.read("third.p12"), "test");
    const signed = (await signPdf(between, own, { at: new Date() })).bytes;
    await signWith(amur, path(id), 1, keys.amur);
    const { body } = await upload(stranger, "PUT", `${path(id)}/document/signers/2/file`, signed);
    expect(body.document.earlier).toMatchObject([
      { signaturesThen: 1, over: createHash("sha256").update(between).digest("hex") },
    ]);
  });
});

describe.skipIf(!tools)("time-stamps", () => {
  it("an outage delays the stamp, marked; it comes later over the whole file and all signatures stand", async () => {
    const authority = new TestAuthority(join(folder, "tsa"));
    authority.issue("tsa", "rsa", "/CN=Time", "extendedKeyUsage=critical,timeStamping");
    let service: { url: string; server: Server } = await authority.serveTimestamps();
    const own = await openAgreements({ timestampUrl: service.url, now: new Date().toISOString() });
    const [a, b] = [await browserKey(own.harbin, own.event), await browserKey(own.amur, own.event)];
    const id = await frozen(own);
    const first = await signWith(own.harbin, own.path(id), 0, a);
    expect(first.body.document.stamps).toBe("done");
    expect(first.body.document.signers[0].signature.stampedAt).not.toBeNull();
    service.server.closeAllConnections();
    await new Promise((resolve) => service.server.close(resolve));
    const second = await signWith(own.amur, own.path(id), 1, b);
    expect(second.status).toBe(200);
    expect(second.body.document).toMatchObject({ stamps: "waiting" });
    expect(second.body.document.signers[1].signature.stampedAt).toBeNull();
    expect(await stampDocuments(own.songhua.services)).toBe(0);
    const before = new Uint8Array((await own.organiser.call("GET", `${own.path(id)}/document/file`)).body);
    const port = Number(new URL(service.url).port);
    service = await authority.serveTimestamps(port);
    try {
      own.songhua.clock.set(new Date().toISOString());
      expect(await stampDocuments(own.songhua.services)).toBe(1);
      expect(await stampDocuments(own.songhua.services)).toBe(0);
      const { document } = (await own.organiser.call("GET", `${own.path(id)}/document`)).body;
      expect(document.stamps).toBe("done");
      expect(document.signers[1].signature.stampedAt).not.toBeNull();
      const after = new Uint8Array((await own.organiser.call("GET", `${own.path(id)}/document/file`)).body);
      expect(Buffer.compare(after.subarray(0, before.length), before)).toBe(0);
      const root = (await own.songhua.nobody.call("GET", `${own.event}/authority.pem`)).body;
      const roots = [
        ...readCertificates(new Uint8Array(root)).certificates,
        ...readCertificates(authority.read("ca.pem")).certificates,
      ];
      const report = verifyFile(after, { now: Date.now() + 2000, roots });
      expect(allFindings(report).filter(({ severity }) => severity === "error")).toEqual([]);
      expect(report.signatures.every(({ stampedAt }) => stampedAt !== undefined)).toBe(true);
      // Chains and revocation list are under the stamp: nothing is left unchecked of the event's certificates.
      const checked = allFindings(report).filter(({ code }) => code === "revocation-checked");
      expect(checked.length).toBeGreaterThanOrEqual(2);
      await keepRegister(own.songhua.services);
      const evidence = await own.organiser.call("GET", `${own.path(id)}/document/evidence`);
      expect(evidence.status).toBe(200);
    } finally {
      service.server.close();
    }
  });
});
