import { LOCALES } from "@songhua/kernel";
import { FINDINGS } from "@songhua/trust";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { TestAuthority } from "../testing/test-authority.ts";
import { sayIn } from "../platform/language/say.ts";
import { runCommandLine } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "songhua-ceremony-"));
const at = (...names: string[]): string => join(folder, ...names);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function songhua(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: "", err: "" };
  const terminal = {
    out: (text: string) => (said.out += text),
    err: (text: string) => (said.err += text),
    errIsTerminal: false,
    columns: 80,
  };
  return { code: await runCommandLine(words, { terminal, env: { LANG: "en_US.UTF-8" } }), ...said };
}

it("signs an agreement, keeps its evidence, and tells a bent file from a good one", async () => {
  writeFileSync(
    at("agreement.json"),
    JSON.stringify({
      title: { zh: "合作合同", ru: "Договор" },
      kind: "contract",
      value: { amount: "54600000.00", currency: "CNY" },
      parties: [{ name: "哈尔滨甲公司" }, { name: { ru: "ООО «Ромашка»" } }, { name: "김철수", role: "witness" }],
      text: { zh: "第一条\n\n第二条" },
    }),
  );
  expect((await songhua("ceremony", at("agreement.json"), "--out", at("out"))).code).toBe(0);
  expect(readdirSync(at("out")).sort()).toEqual([
    "agreement.pdf",
    "checkpoint.txt",
    "evidence.asice",
    "log.pub",
    "receipt.txt",
    "roots",
  ]);
  const files = ["agreement.pdf", "evidence.asice", "receipt.txt", "checkpoint.txt"].map((name) => at("out", name));
  const good = await songhua("verify", ...files, "--roots", at("out", "roots"), "--json");
  expect(good.code).toBe(0);
  const report = JSON.parse(good.out);
  expect(report.files.map((file: { valid: boolean }) => file.valid)).toEqual([true, true, true, true]);
  expect(report.files[0].signatures.length).toBe(3);
  expect((await songhua("verify", at("out", "agreement.pdf"))).code).toBe(1); // nobody said whom to trust
  for (const file of files) {
    const bent = readFileSync(file);
    const middle = Math.floor(bent.length / 2);
    bent[middle] = bent[middle]! ^ 1;
    writeFileSync(at("bent"), bent);
    expect([file, [1, 2].includes((await songhua("verify", at("bent"), "--roots", at("out", "roots"))).code)]).toEqual([
      file,
      true,
    ]);
  }
  writeFileSync(at("note.txt"), "hello");
  expect((await songhua("verify", at("note.txt"))).code).toBe(2);
  expect((await songhua("verify", at("missing.pdf"))).code).toBe(2);
  const words = (await songhua("verify", files[0]!, "--roots", at("out", "roots"))).out;
  expect(words).not.toMatch(/legally valid/i);
});

it.skipIf(!existsSync("/usr/bin/openssl") || !existsSync("/usr/bin/pdfsig"))(
  "keeps chains and revocation lists with signatures whose time is proven",
  async () => {
    const authority = new TestAuthority(at("pki"));
    authority.issue("tsa", "rsa", "/C=CN/CN=Time", "extendedKeyUsage=critical,timeStamping");
    const service = await authority.serveTimestamps();
    writeFileSync(at("two.json"), JSON.stringify({ title: "Deal", parties: [{ name: "甲" }, { name: "Б" }] }));
    const made = await songhua("ceremony", at("two.json"), "--out", at("two"), "--timestamps", service.url);
    service.server.close();
    expect(made).toMatchObject({ code: 0, err: "" });
    cpSync(authority.at("ca.pem"), at("two", "roots", "tsa.pem"));
    const pdf = at("two", "agreement.pdf");
    const report = JSON.parse((await songhua("verify", pdf, "--roots", at("two", "roots"), "--json")).out);
    expect(report.files[0].valid).toBe(true);
    for (const signature of report.files[0].signatures) {
      const codes = signature.findings.map((one: { code: string }) => one.code);
      expect(codes).toContain("revocation-checked");
      expect(codes).not.toContain("timestamp-missing");
    }
    const seen = execFileSync("pdfsig", [pdf], { encoding: "utf8" });
    expect(seen.match(/Signature is Valid/g)).toHaveLength(2);
  },
);

it("names what does not fit in an agreement", async () => {
  const refused = async (text: string): Promise<[number, string]> => {
    writeFileSync(at("bad.json"), text);
    const { code, out } = await songhua("ceremony", at("bad.json"), "--out", at("never"), "--json");
    return [code, JSON.parse(out).error.code];
  };
  expect(await refused("{")).toEqual([2, "agreement_not_json"]);
  expect(await refused('{"title": {"zh": "a"}, "parties": []}')).toEqual([2, "agreement_shape"]);
  expect(await refused('{"title": {"xx": "a"}, "parties": [{"name": "b"}]}')).toEqual([2, "agreement_shape"]);
  expect(await refused('{"title": "a", "parties": [{"name": "b", "p12": "none.p12"}]}')).toEqual([2, "file_missing"]);
});

it("words every finding of the trust engine in every language", () => {
  for (const locale of LOCALES)
    expect(
      Object.keys(FINDINGS).filter((code) => sayIn(locale)(`verify:finding.${code}`) === `finding.${code}`),
    ).toEqual([]);
});

it.skipIf(!existsSync("/usr/bin/pdftotext"))("leaves out no language and no character that was given", async () => {
  const agreement = {
    title: { zh: "四语合同", ru: "Договор", ko: "사국어계약", en: "Four languages" },
    kind: "contract",
    value: { amount: "100.00", currency: "RUB" },
    parties: [{ name: { zh: "𠮷野家", ko: "요시노야", kk: undefined } }, { name: "Қазақ ₽ İstanbul Łódź Київ 😀" }],
    text: { zh: "第一条文本", ru: "Первый текст", ko: "첫째글", en: "First text" },
  };
  writeFileSync(at("four.json"), JSON.stringify(agreement));
  expect((await songhua("ceremony", at("four.json"), "--out", at("four"))).code).toBe(0);
  const text = execFileSync("pdftotext", [at("four", "agreement.pdf"), "-"], { encoding: "utf8" });
  const given = [
    ...Object.values(agreement.title),
    ...Object.values(agreement.text),
    ...["𠮷野家", "요시노야", "Қазақ ₽ İstanbul Łódź Київ 😀"],
  ];
  expect(given.filter((words) => !text.includes(words))).toEqual([]);
});

it("names the place of what does not fit", async () => {
  const whole = { title: { zh: "合同" }, kind: "contract", parties: [{ name: "甲" }, { name: "乙" }] };
  const wrong = {
    title: { ...whole, title: {} },
    "title.de": { ...whole, title: { de: "Vertrag" } },
    "value.currency": { ...whole, value: { amount: "1.00", currency: "XXQ" } },
    "value.amount": { ...whole, value: { amount: "1e9", currency: "CNY" } },
    "parties.1.name": { ...whole, parties: [{ name: "甲" }, { name: "" }] },
    prevailing: { ...whole, prevailing: "ru" },
  };
  for (const [place, agreement] of Object.entries(wrong)) {
    writeFileSync(at("wrong.json"), JSON.stringify(agreement));
    const refused = await songhua("ceremony", at("wrong.json"), "--out", at("wrong"));
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining(`wrong.json, ${place}: `)]);
  }
  expect(existsSync(at("wrong"))).toBe(false);
});
