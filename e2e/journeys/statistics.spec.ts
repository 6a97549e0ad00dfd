import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { expectAccessibleEverywhere } from "../support/axe.ts";
import { administratorIn } from "../support/people.ts";
import { wordsOf } from "../support/words.ts";

const HEAD =
  "record,contract_no,revision,kind,title,provider,provider_id,region,buyer,buyer_economy,class,ownership,signed_on,amount,currency,heads";
const REGISTER = [
  HEAD,
  ...[2021, 2022].flatMap((year) =>
    [1, 2, 3, 4].map(
      (n) =>
        `contract,E2E-${year}-${n},1,contract,Desk ${n},Harbin Services ${n},E2E-00${n},230102,Buyer,JP,BPO_OPS,PRIVATE,${year}-03-1${n},${n * (year - 2020)}00000,USD,12`,
    ),
  ),
  "contract,E2E-BAD,1,contract,Desk,Harbin Services,E2E-009,230102,Buyer,JP,BPO_OPS,PRIVATE,2022-03-10,-5,USD,12",
].join("\r\n");

test.use({ locale: "zh-CN" });

test("a register is read, a figure opened to its rows, a release frozen, its words edited, its archive taken away", async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const t = wordsOf("zh-CN");
  const administrator = await administratorIn(browser, baseURL!, { locale: "zh-CN" });
  const page = await administrator.context.newPage();

  await test.step("a file is read as a dry run, refused rows are named in words, the rest is written", async () => {
    await page.goto("/zh-CN/statistics/register?book=real");
    await expect(page.getByRole("button", { name: t("indicators:register.import") })).toBeVisible();
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: "register.csv", mimeType: "text/csv", buffer: Buffer.from(REGISTER) });
    await expect(page.getByText(t("indicators:register.dry_run"))).toBeVisible();
    await expect(page.getByText(t("indicators:finding.amount_negative"))).toBeVisible();
    await page.getByRole("checkbox", { name: t("indicators:register.leave_out") }).check();
    await page.getByRole("button", { name: t("indicators:register.apply_accepted") }).click();
    await expect(page.getByText(t("indicators:register.applied"))).toBeVisible();
    await page.getByRole("button", { name: "E2E-2022-4" }).click();
    await expect(
      page.getByRole("dialog").getByText("400,000").or(page.getByRole("dialog").getByText("800,000")).first(),
    ).toBeVisible();
    await expect(page.getByRole("dialog").getByText(t("indicators:register.act.imported"))).toBeVisible();
  });

  await test.step("a number opens to the agreements under it", async () => {
    await page.goto("/zh-CN/statistics?indicator=contract_offshore_usd");
    await page.getByRole("button", { name: "2,000,000" }).click();
    const drawer = page.getByRole("dialog");
    await expect(drawer.getByText("E2E-2022-1")).toBeVisible();
    await expect(drawer.getByText("E2E-BAD")).toHaveCount(0);
  });

  await test.step("a release is made and frozen", async () => {
    await page.goto("/zh-CN/statistics/releases");
    await page.getByLabel(t("indicators:release.title")).fill("E2E 2022");
    await page.getByRole("button", { name: t("indicators:release.make") }).click();
    const line = page.getByRole("listitem").filter({ hasText: "E2E 2022" });
    await line.getByRole("button", { name: t("indicators:release.freeze") }).click({ timeout: 60_000 });
    await expect(line.getByText(t("indicators:release.state.frozen"))).toBeVisible();
    await line.getByRole("link", { name: t("indicators:pack.open") }).click();
    await expect(page.getByRole("heading", { name: "2022年服务外包统计公报" })).toBeVisible();
    await expect(page.locator("data.pack-figure").first()).not.toHaveText(/[{}]/);
  });
  const pack = page.url();

  await test.step("words are edited; a wrong figure typed by hand is marked with what the data say, and undone", async () => {
    await page.getByRole("button", { name: t("indicators:pack.edit") }).click();
    const words = page.locator("textarea").first();
    await words.fill(`${await words.inputValue()}按美元计约为250万美元。`);
    await page.getByRole("button", { name: t("indicators:pack.save") }).click();
    await expect(page.locator("mark.pack-wrong")).toHaveText("250万美元");
    await expect(page.getByText(t("indicators:pack.data_say", { said: "200万美元" }))).toBeVisible();
    await page.getByRole("button", { name: t("indicators:pack.versions") }).click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: t("indicators:pack.original") })
      .click();
    await expect(page.locator("mark.pack-wrong")).toHaveCount(0);
  });

  await test.step("the archive is taken away", async () => {
    const waiting = page.waitForEvent("download");
    await page.getByRole("link", { name: t("indicators:pack.archive") }).click();
    const bytes = readFileSync(await (await waiting).path());
    expect(bytes.subarray(0, 2).toString()).toBe("PK");
    expect(bytes.includes("SHA256SUMS")).toBe(true);
  });

  await test.step("its pages can be read by everybody", async () => {
    for (const [name, path] of [
      ["map", "/zh-CN/statistics?indicator=contract_region_cny"],
      ["two by two", "/zh-CN/statistics?indicator=ordered_delivered_cny"],
      ["pack", new URL(pack).pathname],
      ["leadership", `${new URL(pack).pathname}/leadership`],
      ["register", "/zh-CN/statistics/register"],
      ["series", "/zh-CN/statistics/series"],
      ["rates", "/zh-CN/statistics/rates"],
    ] as const)
      await readable(page, name, path);
  });
});

async function readable(page: Page, name: string, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator("main h2, main table, main dl").first()).toBeVisible();
  await expectAccessibleEverywhere(page, name);
}
