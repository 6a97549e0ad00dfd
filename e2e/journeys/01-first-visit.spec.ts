import { expect, test } from "@playwright/test";
import { ADMINISTRATOR, keepAdministrator, personIn } from "../support/people.ts";
import { wordsOf } from "../support/words.ts";

// The journey of a new installation; its name puts it before all others, which need the administrator it makes.
test("the first visit makes the administrator, who signs out and comes back by a link from the outbox", async ({
  browser,
  baseURL,
}) => {
  const t = wordsOf("en");
  const first = await personIn(browser, baseURL!);
  const page = await first.context.newPage();
  await page.goto("/en/setup");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("account:setup.title"));
  await page.getByLabel(t("common:field.name"), { exact: true }).fill(ADMINISTRATOR.name);
  await page.getByLabel(t("common:field.email"), { exact: true }).fill(ADMINISTRATOR.email);
  await page.getByRole("button", { name: t("account:setup.create") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(ADMINISTRATOR.name);
  await expect(page).toHaveURL(/\/en\/account$/);
  await expect(page.getByText(t("account:passkeys.no_passkey"))).toBeVisible();

  // Somebody else who opens the page makes no second one.
  const second = await personIn(browser, baseURL!);
  const late = await second.context.newPage();
  await late.goto("/en/setup");
  await expect(late.getByText(t("account:setup.already"))).toBeVisible();
  expect((await second.api("POST", "/setup", { ...ADMINISTRATOR, email: "late@songhua.test" })).body.code).toBe(
    "setup_already_done",
  );
  expect((await second.api("GET", "/outbox")).status).toBe(401);

  // The link is asked for by a stranger's browser and read in the outbox, where the administrator is still signed in.
  await late.goto("/en/sign-in");
  await late.getByLabel(t("common:field.email"), { exact: true }).fill(ADMINISTRATOR.email);
  await late.getByRole("button", { name: t("account:sign_in.send") }).click();
  await expect(late.getByRole("heading", { name: t("account:sign_in.sent_title") })).toBeVisible();
  await page.goto("/en/outbox");
  const letter = page.getByRole("article").filter({ hasText: t("mail:signIn.subject") });
  const link = await letter.first().getByRole("link").first().getAttribute("href");

  await page.goto("/en/account");
  await page.getByRole("button", { name: t("account:sign_out") }).click();
  await expect(page.getByRole("link", { name: t("common:nav.sign_in") })).toBeVisible();
  expect((await first.api("GET", "/session")).body.account).toBeNull();

  // Opening the link alone uses nothing up; the press does, once.
  await page.goto(link!);
  await page.goto(link!);
  await page.getByRole("button", { name: t("account:redeem.go") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(ADMINISTRATOR.name);
  await expect(page).not.toHaveURL(/token/);
  await keepAdministrator(first);
  await late.goto(link!);
  await late.getByRole("button", { name: t("account:redeem.go") }).click();
  await expect(late.getByText(t("errors:sign_in_link_invalid.title"))).toBeVisible();
  await first.context.close();
  await second.context.close();
});
