import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { administratorIn } from "../support/people.ts";
import { rowsOf } from "../support/workbook.ts";
import { wordsOf } from "../support/words.ts";

const EVENT = "longjiang-2023";

test("every figure of the closing report opens to as many rows as it says, and the report leaves as a file", async ({
  browser,
  baseURL,
}) => {
  const t = wordsOf("zh-CN");
  const administrator = await administratorIn(browser, baseURL!);
  const page = await administrator.context.newPage();
  await page.goto(`/zh-CN/console/${EVENT}/report`);
  const report = await administrator.must("GET", `/events/${EVENT}/report`);
  const figures = report.sections.flatMap((section: { figures: unknown[] }) => section.figures) as {
    key: string;
    value: number;
    rows: number;
  }[];
  expect(figures.length).toBeGreaterThan(15);
  for (const { key, value, rows } of figures) {
    expect(rows, key).toBe(value);
    const { total } = await administrator.must("GET", `/events/${EVENT}/report/figures/${key}?limit=1`);
    expect(total, key).toBe(rows);
  }

  const contracts = page.getByRole("listitem").filter({ hasText: t("report:figures.contracts") });
  const button = contracts.getByRole("button").first();
  await expect(button).toContainText("17");
  await button.click();
  await expect(button).toHaveAttribute("aria-expanded", "true");
  await expect(contracts.getByRole("table").getByRole("row")).toHaveCount(18);
  await expect(contracts.getByRole("table")).toContainText(t("glossary:valueKind.undisclosed"));
  // The total as the source reports it, and where it is from.
  await expect(page.locator(".report-totals")).toContainText("9.28");
  await expect(page.locator(".report-totals")).toContainText("2023");

  const file = async (format: string) => {
    const download = page.waitForEvent("download", { timeout: 30_000 });
    await page.getByRole("button", { name: format, exact: true }).click();
    return readFileSync(await (await download).path());
  };
  const pdf = await file("PDF");
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  // Poppler's reader, where the machine has it: the text of the file must be text, in its own script.
  if (spawnSync("pdftotext", ["-v"]).error === undefined) {
    const text = execFileSync("pdftotext", ["-", "-"], { input: pdf }).toString().replace(/\s+/g, "");
    expect(text).toContain(String(report.event.name["zh-CN"]));
    expect(text).toContain(t("common:demonstration.mark"));
  }
  const { sheets, formulas } = rowsOf(await file("XLSX"));
  const cells = Object.values(sheets).flat(2);
  expect(cells).toContain(report.event.name["zh-CN"]);
  expect(cells.some((cell) => String(cell).includes(t("common:demonstration.mark")))).toBe(true);
  expect(formulas).toEqual([]);
  const json = JSON.parse((await file("JSON")).toString()) as { totals: { amount: string }[] };
  expect(json.totals.map(({ amount }) => amount)).toContain("928000000.00");
  await administrator.context.close();
});
