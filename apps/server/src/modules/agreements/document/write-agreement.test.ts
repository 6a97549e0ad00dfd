import { PDF } from "@libpdf/core";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { exampleAgreement } from "./example-agreement.ts";
import { structureHash, type AgreementStructure } from "./structure.ts";
import { writeAgreement } from "./write-agreement.ts";

const NOW = new Date("2023-06-14T06:00:00Z");
const folder = mkdtempSync(join(tmpdir(), "songhua-document-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const poppler = existsSync("/usr/bin/pdftotext");
const qpdf = existsSync("/usr/bin/qpdf");

function onFile(bytes: Uint8Array): string {
  const path = join(folder, "agreement.pdf");
  writeFileSync(path, bytes);
  return path;
}
const extracted = (path: string): string =>
  execFileSync("pdftotext", ["-raw", "-enc", "UTF-8", path, "-"], { encoding: "utf8", maxBuffer: 2 ** 26 });
const bare = (text: string): string => text.replace(/\s+/g, "");
/** Every text of the structure in the languages of the document, paragraph by paragraph. */
function textsOf({ title, clauses, signatories, milestones, languages }: AgreementStructure): string[] {
  const texts = [title, ...clauses.flatMap(({ heading, text }) => [heading, text]), ...milestones.map((m) => m.title)];
  return [
    ...texts.flatMap((text) => languages.flatMap((language) => text[language]?.split("\n") ?? [])),
    ...signatories.flatMap((each) => languages.flatMap((language) => each.name[language] ?? [])),
  ];
}

describe("the agreement's PDF", () => {
  it.skipIf(!poppler)(
    "gives back every character of three scripts, in fonts that are embedded and subset",
    async () => {
      const structure = exampleAgreement(6);
      const { bytes } = await writeAgreement(structure, { now: NOW });
      const path = onFile(bytes);
      const footer =
        /跨境数字贸易平台技术开发合同·Договорнаразработкуплатформытрансгранич·sha256:[0-9a-f]{16}…\d+\/\d+/g;
      const text = bare(extracted(path)).replace(footer, "");
      // A paragraph that runs over two pages is looked for without the furniture between them.
      expect(textsOf(structure).filter((each) => !text.includes(bare(each)))).toEqual([]);
      expect(text).toContain(structureHash(structure));
      const fonts = execFileSync("pdffonts", [path], { encoding: "utf8" }).trim().split("\n").slice(2);
      expect(fonts.length).toBeGreaterThanOrEqual(3);
      for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+\S+ +CID TrueType +Identity-H +yes yes yes/);
    },
  );

  it.skipIf(!poppler)("reads word by word through its structure tree", async () => {
    const structure = exampleAgreement(3);
    const { bytes } = await writeAgreement(structure, { now: NOW });
    const path = onFile(bytes);
    const tree = execFileSync("pdfinfo", ["-struct-text", path], { encoding: "utf8", maxBuffer: 2 ** 26 });
    expect(tree).toContain(`"${structure.title.ru}"`);
    for (const word of structure.clauses[0]!.text.ru!.split("\n")[0]!.split(" ")) expect(tree).toContain(word);
    for (const role of ["H1", "H2", "P", "Table", "TR", "TH", "TD", "Form"])
      expect(tree).toMatch(new RegExp(`^ +${role}\\b`, "m"));
    const facts = execFileSync("pdfinfo", [path], { encoding: "utf8" });
    expect(facts).toMatch(/Tagged: +yes/);
    expect(facts).toContain(`Title:           ${structure.title["zh-CN"]} · ${structure.title.ru}`);
  });

  it.skipIf(!qpdf)("holds twelve pages in three scripts in 250 kB, and is well formed", async () => {
    const { bytes, pages } = await writeAgreement(exampleAgreement(42), { now: NOW });
    expect(pages).toBeGreaterThanOrEqual(12);
    expect(bytes.length).toBeLessThanOrEqual(250_000);
    const path = onFile(bytes);
    expect(execFileSync("qpdf", ["--check", path], { encoding: "utf8" })).toContain(
      "No syntax or stream encoding errors",
    );
  });

  it.skipIf(!poppler)(
    "gives back characters that look alike, and those no font has beside their spelling",
    async () => {
      const odd = "Ω Ω Å ‐ - ⼀一 金 Ёё Іі Ққ ₽ 뛟쀍 𠮷 🚀 [U+0041]";
      const structure = {
        ...exampleAgreement(1),
        clauses: [{ heading: { ru: "Проверка" }, text: { ru: odd, "zh-CN": odd } }],
      };
      const { bytes } = await writeAgreement(structure, { now: NOW });
      const path = onFile(bytes);
      expect(bare(extracted(path))).toContain(bare(odd.normalize("NFC")));
      // What a person sees is the spelling: as wide as its nine glyphs, never one empty box.
      const box = /xMin="([\d.]+)"[^>]*xMax="([\d.]+)"[^>]*>🚀</u.exec(
        execFileSync("pdftotext", ["-bbox", path, "-"], { encoding: "utf8" }),
      );
      expect(Number(box?.[2]) - Number(box?.[1])).toBeGreaterThan(40);
    },
  );

  it("has a field with a rectangle for everybody who signs, and one language where one is asked for", async () => {
    const both = exampleAgreement(2);
    const { bytes, fields } = await writeAgreement({ ...both, languages: ["ru"], prevailing: "ru" }, { now: NOW });
    expect(fields).toEqual(["Signature1", "Signature2", "Signature3"]);
    const pdf = await PDF.load(bytes);
    const form = pdf.getForm()!;
    expect(form.getFields().map((field) => [field.name, field.type])).toEqual(
      fields.map((name) => [name, "signature"]),
    );
    const text = pdf
      .getPages()
      .map((page) => page.extractText().text)
      .join("\n");
    expect(text).toContain("Предмет договора");
    expect(text).not.toContain("合同标的");
  });

  it("says the same of the same structure, and another hash of any change", () => {
    const structure = exampleAgreement(2);
    expect(structureHash(exampleAgreement(2))).toBe(structureHash(structure));
    expect(structureHash({ ...structure, value: { kind: "amount", amount: "54600000.01", currency: "CNY" } })).not.toBe(
      structureHash(structure),
    );
  });
});
