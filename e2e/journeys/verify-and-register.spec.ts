import { expect, test } from "@playwright/test";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expectAccessibleEverywhere } from "../support/axe.ts";
import { administratorIn } from "../support/people.ts";
import { wordsOf } from "../support/words.ts";

const EVENT = "longjiang-2023";
const zh = wordsOf("zh-CN");
const ru = wordsOf("ru");
const folder = mkdtempSync(join(tmpdir(), "songhua-verify-"));
const at = (...names: string[]): string => join(folder, ...names);

test.beforeAll(() => {
  writeFileSync(
    at("agreement.json"),
    JSON.stringify({
      title: { zh: "合作合同", ru: "Договор" },
      parties: [{ name: "哈尔滨甲公司" }, { name: { ru: "ООО «Ромашка»" } }],
      text: { zh: "第一条", ru: "Статья 1" },
    }),
  );
  const cli = resolve(import.meta.dirname, "../../apps/server/src/cli.ts");
  execFileSync(process.execPath, [cli, "ceremony", at("agreement.json"), "--out", at("signed")]);
  const bent = readFileSync(at("signed", "agreement.pdf"));
  const middle = Math.floor(bent.length / 2);
  bent[middle] = bent[middle]! ^ 1;
  writeFileSync(at("bent.pdf"), bent);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("anybody checks a signed file without a network, and hears what is wrong with a damaged one", async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  const reports = page.locator(".verify-report");
  const outcome = (of: "holds" | "does-not-hold", t = zh) =>
    reports.getByRole("heading", { name: t(`verify:outcome.${of}`) });
  const [files, roots] = [page.locator("input[type=file]").first(), page.locator(".verify-roots input[type=file]")];

  const engine = page.waitForResponse(/check-files/);
  await page.goto("/zh-CN/verify");
  await engine;
  await page.waitForLoadState("networkidle");
  await expectAccessibleEverywhere(page, "the verifier, empty");
  await context.setOffline(true);
  await files.setInputFiles([at("signed", "agreement.pdf"), at("bent.pdf")]);
  await expect(reports).toHaveCount(2);
  // Nobody has said yet whom to trust.
  await expect(outcome("holds")).toHaveCount(0);
  await page.locator(".verify-roots summary").click();
  await roots.setInputFiles(readdirSync(at("signed", "roots")).map((name) => at("signed", "roots", name)));
  await expect(outcome("holds")).toHaveCount(1);
  await expect(outcome("does-not-hold")).toHaveCount(1);
  await expect(reports.nth(0).getByRole("heading", { level: 2 })).toContainText(zh("verify:outcome.holds"));
  await expect(reports.nth(0)).toContainText("哈尔滨甲公司");
  await expect(reports.nth(0)).toContainText("ООО «Ромашка»");
  await expect(reports.nth(1)).toContainText("bent.pdf");
  await expectAccessibleEverywhere(page, "the verifier, a good file and a damaged one");

  // What is no signed file is said to be none.
  writeFileSync(at("note.txt"), "hello");
  await files.setInputFiles(at("note.txt"));
  await expect(reports).toHaveCount(1);
  await expect(reports).toContainText(zh("verify:outcome.unreadable"));
  await context.setOffline(false);
});

test("anybody has the browser check the whole register, and a receipt against it", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  await page.goto(`/ru/e/${EVENT}/agreements/register`);
  await expect(page.getByText(ru("register:monitor.holds"))).toBeVisible({ timeout: 40_000 });
  await expect(page.getByText(ru("register:monitor.seen_first"))).toBeVisible();
  await expectAccessibleEverywhere(page, "the register's monitor");

  const receipt = page.locator("input[type=file]");
  await receipt.setInputFiles(at("signed", "receipt.txt"));
  await expect(page.getByText(ru("register:monitor.receipt_fails"))).toBeVisible();
  const administrator = await administratorIn(browser, baseURL!);
  const { items } = await administrator.must("GET", `/events/${EVENT}/agreements?limit=50`);
  const signed = items.find(({ state }: { state: string }) => state === "signed");
  const proof: string = await administrator.must("GET", `/events/${EVENT}/agreements/${signed.id}/receipt`);
  await administrator.context.close();
  await receipt.setInputFiles({ name: "signed.tlog-proof", mimeType: "text/plain", buffer: Buffer.from(proof) });
  await expect(page.getByText(ru("register:monitor.receipt_holds"))).toBeVisible();
  await expectAccessibleEverywhere(page, "a receipt that holds");

  // Another visit knows what this browser saw.
  await page.reload();
  await expect(page.getByText(ru("register:monitor.holds"))).toBeVisible({ timeout: 40_000 });
  await expect(page.getByText(ru("register:monitor.seen_first"))).toHaveCount(0);
});
