import { expect, test } from "@playwright/test";
import { addOrganisation, addParticipant, makeEvent } from "../support/event.ts";
import { administratorIn, personIn, signInByLink } from "../support/people.ts";
import { wordsOf } from "../support/words.ts";

test("an operator lets guests in by scan and by name, takes one back, and a second desk sees the count", async ({
  browser,
  baseURL,
}) => {
  const t = wordsOf("zh-CN");
  const administrator = await administratorIn(browser, baseURL!);
  const { slug } = await makeEvent(administrator, "door-2031");
  const organisationId = await addOrganisation(administrator, slug, { "zh-CN": "绥芬河龙江物流有限公司" });
  const li = await addParticipant(administrator, slug, { "zh-CN": "李雪梅", en: "Li Xuemei" }, { organisationId });
  await addParticipant(administrator, slug, { ru: "Сергей Волков", en: "Sergei Volkov" });
  await administrator.must("POST", `/events/${slug}/participants`, { name: { "zh-CN": "未批准" } });
  const email = "door@songhua.test";
  const grant = { email, name: "门口", role: "operator", locale: "zh-CN" };
  await administrator.must("POST", `/events/${slug}/grants`, grant);
  const operator = await personIn(browser, baseURL!, { locale: "zh-CN" });
  await signInByLink(administrator, operator, email);

  const page = await operator.context.newPage();
  await page.goto(`/zh-CN/console/${slug}/check-in`);
  const field = page.getByLabel(t("organise:door.field"));
  await expect(field).toBeFocused();
  // A scanner types the code and Enter.
  await page.keyboard.type(li.badgeCode);
  await page.keyboard.press("Enter");
  const welcome = page.getByRole("status").filter({ hasText: t("organise:door.in") });
  await expect(welcome).toContainText("李雪梅");
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("");
  await expect(page.locator(".door-number strong")).toHaveText("1");

  // The same badge again is refused with the time of the first.
  await page.keyboard.type(li.badgeCode);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.locator(".door-number strong")).toHaveText("1");
  await field.fill("7XQ4K9ZT2M");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText(t("errors:badge_unknown.title"));

  // Without a badge: by a part of the name; a name nobody has says so, and the word about the badge before is gone.
  await field.fill("Никто");
  await page.keyboard.press("Enter");
  await expect(page.getByText(t("organise:nothing_found"))).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await field.fill("Волк");
  const found = page.getByRole("list", { name: t("organise:door.found") });
  await found.getByRole("listitem").filter({ hasText: "Сергей Волков" }).getByRole("button").click();
  await expect(welcome).toContainText("Сергей Волков");
  await expect(page.locator(".door-number strong")).toHaveText("2");

  // A second desk, opened before the next act, follows by itself.
  const second = await administrator.context.newPage();
  await second.goto(`/en/console/${slug}/check-in`);
  await expect(second.locator(".door-number strong")).toHaveText("2");
  await welcome.getByRole("button", { name: t("common:verb.undo") }).click();
  await expect(page.getByText(t("organise:door.ready"))).toBeVisible();
  await expect(second.locator(".door-number strong")).toHaveText("1");
  // What the operator may not do is not offered, nor allowed.
  expect((await operator.api("PATCH", `/events/${slug}`, { requestHours: 1 })).status).toBe(403);
  await field.fill("未批");
  await expect(found.getByRole("listitem").filter({ hasText: "未批准" }).getByRole("button")).toHaveCount(0);
  await administrator.context.close();
  await operator.context.close();
});
