import { expect, test } from "@playwright/test";
import { expectAccessibleEverywhere } from "../support/axe.ts";
import { personIn } from "../support/people.ts";

const LOCALES = ["zh-CN", "ru", "ko-KR", "ko-CN", "en"] as const;
const PAGES = [
  "",
  "/e/longjiang-2023",
  "/e/longjiang-2023/organisations",
  "/e/longjiang-2023/listings",
  "/e/longjiang-2023/agreements",
  "/e/longjiang-2023/register",
  "/e/longjiang-2023/wall",
  "/e/sino-russian-digital-2022",
  "/sign-in",
];

test("public pages are readable without scripts, in every language, small, and marked as demonstration", async ({
  browser,
  baseURL,
}) => {
  const reader = await personIn(browser, baseURL!, { javaScriptEnabled: false });
  const page = await reader.context.newPage();
  const marks: Record<(typeof LOCALES)[number], string> = {
    "zh-CN": "演示数据",
    ru: "Демонстрационные данные",
    "ko-KR": "시연 데이터",
    "ko-CN": "시범",
    en: "Demonstration",
  };
  for (const locale of LOCALES) {
    for (const path of ["/e/longjiang-2023", "/e/longjiang-2023/wall", "/e/longjiang-2023/listings"]) {
      const response = await page.goto(`/${locale}${path}`);
      expect(response?.status(), path).toBe(200);
      expect((await response!.body()).length, `${locale}${path} uncompressed`).toBeLessThan(600_000);
      expect(await page.locator("html").getAttribute("lang")).toBe(locale);
      await expect(page.locator("body")).toContainText(marks[locale]);
    }
  }
  await page.goto("/zh-CN/e/longjiang-2023/wall");
  await expect(page.locator("body")).toContainText("9.28");
  await reader.context.close();
});

test("the bare address leads to the reader's language", async ({ browser, baseURL }) => {
  for (const [accept, expected] of [
    ["zh-CN", "/zh-CN"],
    ["ru-RU", "/ru"],
    ["ko", "/ko-KR"],
  ] as const) {
    const reader = await personIn(browser, baseURL!, { locale: accept });
    const page = await reader.context.newPage();
    await page.goto("/");
    expect(new URL(page.url()).pathname.startsWith(expected), `${accept} → ${page.url()}`).toBe(true);
    await reader.context.close();
  }
});

test("public pages are accessible, wide and narrow, light and dark", async ({ browser, baseURL }) => {
  test.setTimeout(120_000);
  const reader = await personIn(browser, baseURL!);
  const page = await reader.context.newPage();
  for (const [i, path] of PAGES.entries()) {
    const response = await page.goto(`/${LOCALES[i % LOCALES.length]}${path}`);
    expect(response?.status(), path).toBe(200);
    await expectAccessibleEverywhere(page, path);
  }
  await reader.context.close();
});
