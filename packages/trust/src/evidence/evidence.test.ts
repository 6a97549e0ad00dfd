import { zipSync } from "fflate";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { makeIdentity, makeRoot, NOW, type Identity } from "../../testing/identities.ts";
import { utf8 } from "../bytes.ts";
import { buildSignedData } from "../cms/build-signed-data.ts";
import { hasError, type Finding } from "../finding.ts";
import { readXml } from "./xml.ts";
import { verifyEvidence } from "./verify-evidence.ts";
import { ASIC_E, writeEvidence, type EvidenceFile } from "./write-evidence.ts";
import { readZip } from "./zip-read.ts";
import { writeZip } from "./zip-write.ts";

const PDF = utf8(`%PDF-1.7\n${"договор 合同 ".repeat(500)}`);
let root: Identity;
let files: EvidenceFile[];
let container: Uint8Array;
const options = () => ({ now: NOW, roots: [root.certificate] });
const errorsOf = (findings: readonly Finding[]) =>
  findings.filter(({ severity }) => severity === "error").map(({ code }) => code);
const judge = (bytes: Uint8Array) => errorsOf(verifyEvidence(bytes, options()).findings);
const unpacked = () => readZip(container).files;
const entry = (name: string, bytes: Uint8Array, stored = false) => ({ name, bytes, stored });

beforeAll(async () => {
  root = await makeRoot();
  const seal = await makeIdentity("ec", { name: "Organiser", issuer: root });
  const sm2 = await makeIdentity("sm2", { name: "甲方", issuer: root });
  const gost = await makeIdentity("gost512", { name: "Сторона Б", issuer: root });
  files = [
    { name: "agreement.pdf", bytes: PDF, mimeType: "application/pdf" },
    { name: "signatures/1-sm2.p7s", bytes: await buildSignedData({ ...sm2, content: PDF, signingTime: NOW }) },
    { name: "signatures/2-gost.p7s", bytes: await buildSignedData({ ...gost, content: PDF, signingTime: NOW }) },
    { name: "audit.json", bytes: utf8('[{"at":"2023-06-14T08:00:00Z"}]'), mimeType: "application/json" },
    { name: "receipt.txt", bytes: utf8("receipt") },
    { name: "sheets/说明 & sheet.txt", bytes: utf8("what was verified") },
  ];
  container = await writeEvidence(files, { ...seal, chain: [root.certificate], signingTime: NOW });
});

describe("an evidence container", () => {
  it("holds all it was given, under one signature, beside national ones over the agreement", () => {
    const report = verifyEvidence(container, options());
    expect(errorsOf(report.findings)).toEqual([]);
    expect(
      files.every(({ name, bytes }) => Buffer.compare(Buffer.from(report.files.get(name)!), Buffer.from(bytes)) === 0),
    ).toBe(true);
    expect(report.signatures.map(({ report: each }) => each.signers[0]?.algorithm)).toEqual([
      "SM2 with SM3",
      "GOST R 34.10-2012 512 tc26-512-A with GOST R 34.11-2012 (512)",
    ]);
    expect(report.findings.filter(({ code }) => code === "evidence-covered").length).toBe(files.length);
    expect(new TextDecoder().decode(container.subarray(30, 38 + ASIC_E.length))).toBe(`mimetype${ASIC_E}`);
  });
  it("shows what is missing, swapped, added or unsigned", async () => {
    const rest = (name: string) => unpacked().filter((each) => each.name !== name);
    expect(judge(writeZip(rest("audit.json")))).toEqual(["evidence-missing"]);
    expect(
      judge(writeZip(unpacked().map((each) => (each.name === "receipt.txt" ? entry(each.name, utf8("other")) : each)))),
    ).toEqual(["evidence-differs"]);
    expect(judge(writeZip([...unpacked(), entry("more.txt", utf8("more"))]))).toEqual(["evidence-extra"]);
    expect(judge(writeZip([...unpacked(), entry("META-INF/signature002.p7s", utf8("more"))]))).toEqual([
      "evidence-extra",
    ]);
    expect(judge(writeZip(rest("META-INF/signature001.p7s")))).toContain("container-no-signature");
    expect(judge(writeZip(rest("META-INF/ASiCManifest001.xml")))).toContain("container-no-signature");
    expect(judge(writeZip(rest("mimetype")))).toEqual(["container-mimetype-wrong"]);
    const [one, two] = ["signatures/1-sm2.p7s", "signatures/2-gost.p7s"];
    const swapped = unpacked().map((each) => ({
      ...each,
      bytes: each.name === one ? files[2]!.bytes : each.name === two ? files[1]!.bytes : each.bytes,
    }));
    expect(judge(writeZip(swapped))).toEqual(["evidence-differs", "evidence-differs"]);
    const stranger = await makeIdentity("ec", { name: "Stranger" });
    expect(judge(await writeEvidence(files, stranger))).toEqual(["certificate-self-made"]);
    const agreement = { ...files[0]!, bytes: utf8("%PDF-1.7 another") };
    const seal = await makeIdentity("ec", { name: "Organiser", issuer: root });
    expect(judge(await writeEvidence([agreement, ...files.slice(1)], seal))).toEqual([
      "digest-differs",
      "digest-differs",
    ]);
  });
  it("is flagged when any bit is changed, and never throws", () => {
    const text = Buffer.from(container).toString("latin1");
    const entries = [...text.matchAll(/PK\x01\x02/g)].map(({ index }) => index);
    expect(entries).toHaveLength(unpacked().length);
    const marks = new Set(entries.flatMap((entry) => [entry + 4, entry + 36, entry + 38]));
    fc.assert(
      fc.property(fc.nat(container.length - 1), fc.nat(7), (at, bit) => {
        const bytes = container.slice();
        bytes[at]! ^= 1 << bit;
        // By which version an entry was written, and whether it is called text or hidden, is no evidence and stands once.
        expect(hasError(verifyEvidence(bytes, options()).findings) || marks.has(at)).toBe(true);
      }),
      { numRuns: 600 },
    );
    fc.assert(
      fc.property(fc.nat(container.length), (length) => {
        expect(
          length === container.length || hasError(verifyEvidence(container.slice(0, length), options()).findings),
        ).toBe(true);
      }),
    );
  });
  it("refuses names that would not be found again", async () => {
    const seal = await makeIdentity("ec", { name: "Organiser", issuer: root });
    for (const name of ["mimetype", "META-INF/x.p7s", "meta-inf/x"])
      await expect(writeEvidence([{ name, bytes: PDF }], seal)).rejects.toThrow(RangeError);
    await expect(writeEvidence([files[0]!, { ...files[0]!, name: "AGREEMENT.pdf" }], seal)).rejects.toThrow(RangeError);
  });
});

describe("hostile archives", () => {
  const codes = (bytes: Uint8Array) => readZip(bytes, { bytes: 1 << 20, entries: 10 }).findings.map(({ code }) => code);
  it("do not leave their folder, repeat names or grow beyond the limit", () => {
    for (const name of [
      "../evil",
      "/etc/evil",
      "a/../../evil",
      "C:\\evil",
      "a\\..\\evil",
      "a//b",
      "./a",
      "a\0b",
      "con|x",
    ])
      expect([name, codes(writeZip([entry(name, PDF)]))]).toEqual([name, ["container-entry-unsafe"]]);
    expect(codes(writeZip([entry("a.txt", PDF), entry("A.TXT", PDF)]))).toEqual(["container-entry-duplicate"]);
    expect(codes(writeZip([entry("zeros", new Uint8Array(2 << 20))]))).toEqual(["container-too-large"]);
    expect(codes(writeZip(Array.from({ length: 11 }, (_, i) => entry(`f${i}`, PDF))))).toEqual([
      "container-unreadable",
    ]);
  });
  it("may not state less than they unpack to", () => {
    const bomb = writeZip([entry("bomb", new Uint8Array(8 << 20))]);
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    view.setUint32(22, 1000, true);
    const directory = view.getUint32(lying.length - 6, true);
    view.setUint32(directory + 24, 1000, true);
    expect(codes(lying)).toEqual(["container-unreadable"]);
  });
  it("hide nothing before, between or behind their entries", () => {
    const good = writeZip([entry("a", PDF), entry("b", PDF)]);
    expect(codes(good)).toEqual([]);
    expect(codes(Uint8Array.of(1, 2, 3, ...good))).toEqual(["container-unreadable"]);
    expect(codes(Uint8Array.of(...good, 0))).toEqual(["container-unreadable"]);
    expect(codes(Uint8Array.of(...good, ...good))).toEqual(["container-unreadable"]);
  });
  it("of other writers are read: with extra fields and folders", () => {
    const other = zipSync({ folder: { "a.txt": PDF }, "b.txt": [PDF, { level: 0, extra: { 1: utf8("x") } }] });
    const { files: read, findings } = readZip(other);
    expect(findings).toEqual([]);
    expect(read.map(({ name }) => name).toSorted()).toEqual(["b.txt", "folder/a.txt"]);
  });
});

describe("the manifest's XML", () => {
  it("is read without document types, entities of its own or depth", () => {
    expect(readXml('<?xml version="1.0"?><!-- c --><a:b x="1 &amp; &#x41;"><c/>t&lt;</a:b>')).toMatchObject({
      name: "b",
      text: "t<",
    });
    const bad = [
      '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
      "<a>&b;</a>",
      "<a><b></a></b>",
      "<a/><a/>",
      "<a x='1' x='2'/>",
      "<a><![CDATA[x]]></a>",
      "<a>".repeat(50) + "</a>".repeat(50),
      "text",
      "",
      "<a",
    ];
    for (const text of bad) expect(() => readXml(text), text).toThrow();
  });
});
