import { expect, test } from "@playwright/test";
import { expectAccessible } from "../support/axe.ts";
import { addOrganisation, makeEvent } from "../support/event.ts";
import { administratorIn, personIn } from "../support/people.ts";
import { wordsOf } from "../support/words.ts";

test("a text is drafted from a template, approved by both sides, called on stage by one key, signed, and on the wall", async ({
  browser,
  baseURL,
}) => {
  const t = wordsOf("zh-CN");
  const administrator = await administratorIn(browser, baseURL!);
  const { slug } = await makeEvent(administrator, "ceremony-2031");
  const partyIds = [
    await addOrganisation(administrator, slug, { "zh-CN": "哈尔滨冷链科技", en: "Harbin Cold Chain" }),
    await addOrganisation(administrator, slug, { ru: "ООО «Амур Рефрижератор»", en: "Amur Reefer" }, { country: "RU" }),
  ];
  const agreement = await administrator.must("POST", `/events/${slug}/agreements`, {
    kind: "framework",
    title: { "zh-CN": "冷链战略合作协议", ru: "Стратегическое сотрудничество по холодовой цепи" },
    value: { kind: "none" },
    partyIds,
  });
  const wall = await (await personIn(browser, baseURL!)).context.newPage();
  await wall.goto(`/zh-CN/e/${slug}/wall`);
  await expect(wall.getByText(t("public:wall.empty"))).toBeVisible();

  const desk = await administrator.context.newPage();
  await desk.goto(`/zh-CN/console/${slug}/agreements/${agreement.id}/text`);
  await desk.getByRole("radio", { name: "战略合作协议" }).check();
  await desk.getByRole("button", { name: t("signing:text.begin") }).click();
  await expect(desk.getByRole("heading", { name: /Цель и области/ })).toBeVisible();
  await desk.getByRole("button", { name: t("signing:text.edit") }).click();
  for (const field of await desk.locator(".text-blanks input").all()) await field.fill("2032");
  await desk.getByRole("button", { name: t("signing:around.add_milestone") }).click();
  for (const field of await desk.locator(".text-schedule .multi-line input").all()) await field.fill("试运行");
  await desk.getByLabel(t("signing:text.note")).fill("填好空白");
  await desk.getByRole("button", { name: t("signing:text.save") }).click();
  await expect(desk.getByText("填好空白").first()).toBeVisible();
  await desk.getByRole("button", { name: t("signing:text.compare") }).click();
  await expect(desk.locator("ins").first()).toBeVisible();
  await expectAccessible(desk, desk.url());
  const approve = desk.getByRole("button", { name: t("signing:text.approve", { version: 2 }) });
  await approve.first().click();
  await expect(approve).toHaveCount(1);
  await approve.click();
  await expect(desk.getByText(t("signing:text.all_approved"))).toBeVisible();

  await desk.goto(`/zh-CN/console/${slug}/ceremony`);
  await desk
    .getByRole("button", { name: t("signing:ceremony.plan") })
    .first()
    .click();
  await desk.getByLabel(t("signing:stage.venue")).selectOption({ index: 1 });
  await desk.getByLabel(t("signing:stage.starts")).fill("2031-10-15T15:00");
  await desk.getByRole("checkbox", { name: /冷链战略合作协议/ }).check();
  await desk.getByRole("button", { name: t("signing:ceremony.plan") }).click();
  await expect(desk.getByRole("heading", { name: t("signing:ceremony.order") })).toBeVisible();
  await expect(desk.getByText(/15:00 哈尔滨 · 主会场/)).toBeVisible();
  await desk.keyboard.press("Space");
  await expect(desk.locator(".stage-now")).toBeVisible();
  await expectAccessible(desk, desk.url());
  for (const person of ["王丽", "Иван Петров"]) {
    await desk
      .getByRole("button", { name: t("signing:ceremony.desk") })
      .first()
      .click();
    await desk.getByLabel(t("signing:ceremony.desk_person")).fill(person);
    await desk
      .getByRole("button", { name: t("signing:ceremony.desk") })
      .first()
      .click();
    await expect(desk.locator(".stage-now").getByText(new RegExp(person))).toBeVisible();
  }
  await expect(wall.getByRole("listitem").filter({ hasText: "冷链战略合作协议" })).toBeVisible();
  await expectAccessible(wall, "wall");

  await desk.goto(`/zh-CN/console/${slug}/follow-through`);
  await expect(desk.getByRole("link", { name: "冷链战略合作协议" })).toBeVisible();
  await expectAccessible(desk, desk.url());
  await desk.getByRole("link", { name: "冷链战略合作协议" }).click();
  await expect(desk.locator(".plan-line").filter({ hasText: "试运行" })).toBeVisible();
});
