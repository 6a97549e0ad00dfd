import { expect, test } from "@playwright/test";
import { administratorIn, personIn } from "../support/people.ts";
import { wordsOf } from "../support/words.ts";

const EVENT = "longjiang-2023";

test("switching the language keeps page and filters, and a link shows somebody else the same", async ({
  browser,
  baseURL,
}) => {
  const zh = wordsOf("zh-CN");
  const administrator = await administratorIn(browser, baseURL!);
  const page = await administrator.context.newPage();
  await page.goto(`/en/console/${EVENT}/listings`);
  const en = wordsOf("en");
  const { total } = await administrator.must("GET", `/events/${EVENT}/listings?industry=logistics&side=need&limit=1`);
  const counted = (t: typeof en) => page.getByText(t("common:count.listings", { count: total }), { exact: true });
  // A filter asks for its list alone; the shell around it is not asked for again.
  const shells: string[] = [];
  page.on("request", (request) => void (request.url().includes(".data") && shells.push(request.url())));
  await page.getByLabel(en("common:field.industry")).selectOption("logistics");
  await page.getByLabel(en("thread:listing.side")).selectOption("need");
  await expect(page).toHaveURL(/industry=logistics/);
  await expect(page).toHaveURL(/side=need/);
  await expect(counted(en)).toBeVisible();
  expect(shells).toEqual([]);

  await page.getByLabel(new RegExp(`^${en("common:language")}`)).click();
  await page.getByRole("link", { name: "中文" }).click();
  await expect(page).toHaveURL(/\/zh-CN\/console\/longjiang-2023\/listings\?/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(zh("console:step.listings"));
  await expect(page.getByLabel(zh("common:field.industry"))).toHaveValue("logistics");
  await expect(page.getByLabel(zh("thread:listing.side"))).toHaveValue("need");
  await expect(counted(zh)).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(en("console:step.listings"));

  // The address alone is enough for a colleague, and for one who has to sign in first.
  const link = page.url();
  const colleague = await administratorIn(browser, baseURL!, { locale: "ru" });
  const other = await colleague.context.newPage();
  await other.goto(link);
  await expect(other.getByText(en("common:count.listings", { count: total }), { exact: true })).toBeVisible();
  await expect(other.getByLabel(en("common:field.industry"))).toHaveValue("logistics");
  const stranger = await personIn(browser, baseURL!);
  const third = await stranger.context.newPage();
  await third.goto(link);
  await expect(third).toHaveURL(/\/en\/sign-in\?returnTo=/);
  expect(new URL(third.url()).searchParams.get("returnTo")).toBe(new URL(link).pathname + new URL(link).search);
  for (const { context } of [administrator, colleague, stranger]) await context.close();
});

test("public filters stand in the address, work without scripts, and the language keeps them", async ({
  browser,
  baseURL,
}) => {
  const ru = wordsOf("ru");
  const reader = await personIn(browser, baseURL!, { javaScriptEnabled: false });
  const page = await reader.context.newPage();
  await page.goto(`/zh-CN/e/${EVENT}/organisations?country=RU`);
  const names = await page.getByRole("row").count();
  expect(names).toBeGreaterThan(1);
  await page.locator("summary").first().click();
  await page.getByRole("link", { name: "Русский" }).click();
  await expect(page).toHaveURL(/\/ru\/e\/longjiang-2023\/organisations\?country=RU/);
  await expect(page.getByRole("row")).toHaveCount(names);
  await expect(page.getByLabel(ru("common:field.country"))).toHaveValue("RU");

  // The chosen colours hold too, without a script: a form, and back to the same place.
  await page.getByRole("button", { name: ru("common:theme.to_dark") }).click();
  await expect(page).toHaveURL(/\/ru\/e\/longjiang-2023\/organisations\?country=RU/);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await reader.context.close();
});
