import { expect, test } from "@playwright/test";
import { expectAccessible, expectAccessibleEverywhere } from "../support/axe.ts";
import { addOrganisation, addParticipant, makeEvent, sign } from "../support/event.ts";
import { administratorIn, personIn, signInByLink } from "../support/people.ts";
import { wordsOf } from "../support/words.ts";

test("after the signing: a milestone, money with its voucher, a reminder answered, and the end with its reason in the register", async ({
  browser,
  baseURL,
}) => {
  test.slow();
  const t = wordsOf("zh-CN");
  const administrator = await administratorIn(browser, baseURL!);
  const { slug } = await makeEvent(administrator, "follow-2031");
  const parties = [
    await addOrganisation(administrator, slug, { "zh-CN": "哈尔滨冷链科技", en: "Harbin Cold Chain" }),
    await addOrganisation(administrator, slug, { ru: "ООО «Амур»", en: "Amur" }, { country: "RU" }),
  ] as const;
  const email = "cold@follow-2031.test";
  await addParticipant(administrator, slug, { "zh-CN": "王丽" }, { organisationId: parties[0], email });
  const value = { kind: "amount", amount: "1000000", currency: "CNY" } as const;
  const id = await sign(administrator, slug, parties, "contract", "Cold chain", value);

  const desk = await administrator.context.newPage();
  await desk.goto(`/zh-CN/console/${slug}/agreements/${id}`);
  await desk.getByRole("link", { name: t("signing:after.open") }).click();
  await desk
    .getByRole("button", { name: t("signing:after.record_next", { step: t("signing:step.registered") }) })
    .click();
  await desk.getByLabel(t("signing:follow.reference")).fill("2031-17");
  await desk.getByRole("button", { name: t("signing:follow.record"), exact: true }).click();
  await expect(desk.locator(".track-done").filter({ hasText: "2031-17" })).toBeVisible();

  await desk.getByRole("button", { name: t("signing:follow.add_line") }).click();
  await desk.getByRole("textbox", { name: t("signing:after.title") }).fill("试运行");
  await desk.getByLabel(new RegExp(t("signing:after.due_label"))).fill("2020-01-15");
  await desk.getByRole("button", { name: t("signing:follow.add_line") }).click();
  const line = desk.locator(".plan-line").filter({ hasText: "试运行" });
  await expect(line.getByText(t("signing:after.late"))).toBeVisible();
  await line.getByRole("button", { name: new RegExp(t("signing:after.mark_done")) }).focus();
  await desk.keyboard.press("Enter");
  await expect(line.getByText(t("signing:follow.line_done"))).toBeVisible();
  await desk.getByRole("button", { name: t("common:verb.undo") }).click();
  await expect(line.getByText(t("signing:after.late"))).toBeVisible();

  await desk.getByRole("button", { name: t("signing:follow.add_payment") }).click();
  await desk.getByLabel(t("thread:agreement.amount")).fill("400 000");
  await desk.getByLabel(t("signing:follow.voucher"), { exact: true }).fill("SWIFT-7");
  await desk.getByLabel(new RegExp(t("signing:follow.voucher_file"))).setInputFiles({
    name: "voucher.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("%PDF-1.7\nvoucher"),
  });
  await desk.getByRole("button", { name: t("signing:follow.add_payment") }).click();
  await expect(desk.getByText("400,000 CNY").first()).toBeVisible();
  await expect(desk.getByRole("link", { name: "voucher.pdf" })).toBeVisible();

  await desk.getByRole("button", { name: t("signing:reminder.add") }).click();
  const own = desk.getByRole("group", { name: t("signing:reminder.words") });
  await own.getByLabel("中文").fill("请附上验收照片。");
  await desk.getByRole("button", { name: t("signing:reminder.preview") }).click();
  await expect(desk.locator(".letter").filter({ hasText: "王丽" })).toContainText("请附上验收照片。");
  await expectAccessible(desk, "a reminder with own words");
  await desk
    .locator(".reminder-words")
    .getByRole("button", { name: t("common:verb.save") })
    .click();
  await expect(desk.locator(".letter")).toHaveCount(0);
  await expect(desk.getByText("请附上验收照片。")).toBeVisible();

  const ask = desk.getByRole("button", { name: new RegExp(`${t("signing:follow.ask")}.*哈尔滨`) });
  await ask.click();
  await expect(desk.getByText(t("signing:after.unanswered")).first()).toBeVisible();

  const firm = await personIn(browser, baseURL!, { locale: "zh-CN", width: 390, height: 844 });
  await signInByLink(administrator, firm, email);
  const phone = await firm.context.newPage();
  await phone.goto(`/zh-CN/my/${slug}/agreements/${id}/follow-through`);
  await phone.getByRole("button", { name: new RegExp(t("signing:follow.tell")) }).click();
  await phone.getByLabel(t("signing:after.news_label")).fill("设备已到港");
  await phone.getByRole("button", { name: t("signing:text.send") }).click();
  await expect(phone.getByText(t("signing:after.answered")).first()).toBeVisible();
  await expectAccessibleEverywhere(phone, "follow-through of a participant");

  await desk.reload();
  await expect(desk.getByText("设备已到港")).toBeVisible();
  await expectAccessibleEverywhere(desk, "follow-through of an agreement");
  await desk.setViewportSize({ width: 1440, height: 900 });
  await desk.getByRole("button", { name: t("signing:after.end"), exact: true }).click();
  await desk.getByRole("button", { name: t("signing:after.end_now") }).click();
  await expect(desk.getByText(t("common:form.fill"))).toBeVisible();
  await desk.getByLabel(t("common:field.reason")).fill("许可证未获批");
  await desk.getByRole("button", { name: t("signing:after.end_now") }).click();
  await expect(desk.locator(".track-end")).toContainText("许可证未获批");
  await desk.goto(`/zh-CN/console/${slug}/agreements/${id}`);
  await expect(
    desk.locator(".register-entry").filter({ hasText: t("glossary:registerType.termination") }),
  ).toBeVisible();
});

test("the press is given a figure that stays, the wall is replayed, and a phone without a network keeps its signature", async ({
  browser,
  baseURL,
}) => {
  test.slow();
  const t = wordsOf("ru");
  const administrator = await administratorIn(browser, baseURL!);
  const { slug } = await makeEvent(administrator, "press-2031");
  const parties = [
    await addOrganisation(administrator, slug, { en: "Harbin Cold Chain" }),
    await addOrganisation(administrator, slug, { en: "Amur Reefer" }, { country: "RU" }),
  ] as const;
  const value = (amount: string) => ({ kind: "amount", amount, currency: "CNY" }) as const;
  await sign(administrator, slug, parties, "contract", "First", value("100"));
  const desk = await administrator.context.newPage();
  await desk.goto(`/ru/console/${slug}/wall`);
  await desk.getByLabel(new RegExp(t("signing:press.note"))).fill("16:00");
  await desk.getByRole("button", { name: t("signing:wall.freeze") }).click();
  const given = desk.getByRole("link", { name: /16:00$/ });
  await expect(given).toBeVisible();
  await expectAccessibleEverywhere(desk, "wall and press");
  await desk.setViewportSize({ width: 1440, height: 900 });
  await sign(administrator, slug, parties, "contract", "Second", value("50"));
  await given.click();
  await expect(desk.locator(".wall-number")).toHaveText(/100/);
  await expect(desk.getByText("Second")).toHaveCount(0);
  await expectAccessibleEverywhere(desk, "a figure as it was given");
  await desk.setViewportSize({ width: 1440, height: 900 });

  await desk.goto(`/ru/e/${slug}/wall`);
  await expect(desk.locator(".wall-number")).toHaveText(/150/);
  await desk.getByRole("link", { name: t("signing:wall.replay") }).click();
  await expect(desk.locator(".wall-number")).toHaveText(/100/);
  const slider = desk.getByRole("slider", { name: t("signing:press.slider") });
  await slider.focus();
  await desk.keyboard.press("ArrowRight");
  await expect(desk.locator(".wall-number")).toHaveText(/150/);
  await desk.getByRole("button", { name: t("signing:press.play") }).click();
  await expect(desk.locator(".wall-number")).toHaveText(/150/);
  await expectAccessibleEverywhere(desk, "the wall replayed");

  const email = "amur@press-2031.test";
  await addParticipant(administrator, slug, { ru: "Иван Петров" }, { organisationId: parties[1], email });
  const { id } = await administrator.must("POST", `/events/${slug}/agreements`, {
    kind: "intention",
    title: { ru: "Без сети" },
    value: { kind: "none" },
    partyIds: parties,
  });
  const signer = await personIn(browser, baseURL!, { locale: "ru", width: 390, height: 844 });
  await signInByLink(administrator, signer, email);
  const phone = await signer.context.newPage();
  await phone.goto(`/ru/my/${slug}/agreements/${id}`);
  const confirm = phone.getByRole("button", {
    name: t("thread:agreement.confirm_for", { party: "Amur Reefer" }),
  });
  await expect(confirm).toBeVisible();
  await signer.context.setOffline(true);
  await confirm.click();
  await expect(phone.getByText(t("signing:offline.waiting", { n: 1 }))).toBeVisible();
  await signer.context.setOffline(false);
  await expect(phone.getByText(t("signing:offline.waiting", { n: 1 }))).toHaveCount(0, { timeout: 20_000 });
  await phone.reload();
  await expect(
    phone.getByText(new RegExp(t("signing:offline.mark", { claimed: "", received: "" }).split(" ")[0]!)).first(),
  ).toBeVisible();
  const { body } = await administrator.api("GET", `/events/${slug}/agreements/${id}`);
  expect(body.parties[1]).toMatchObject({ method: "confirmation" });
  expect(body.parties[1].claimedAt).not.toBeNull();
});
