import { expect, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { expectAccessible } from "../support/axe.ts";
import { addOrganisation, addParticipant, makeEvent } from "../support/event.ts";
import { administratorIn, personIn, signInByLink } from "../support/people.ts";
import { wordsOf } from "../support/words.ts";

test("two people sign the document with keys made in their browsers, the organiser sees it done, and the checker finds it in order", async ({
  browser,
  baseURL,
}) => {
  const t = wordsOf("zh-CN");
  const administrator = await administratorIn(browser, baseURL!);
  const { slug } = await makeEvent(administrator, "document-2031");
  const people = [
    { email: "wang@document.test", name: "王丽", firm: { "zh-CN": "哈尔滨冷链科技" }, country: "CN", locale: "zh-CN" },
    { email: "petrov@document.test", name: "Иван Петров", firm: { ru: "ООО «Амур»" }, country: "RU", locale: "ru" },
  ];
  const partyIds: string[] = [];
  for (const { email, name, firm, country, locale } of people) {
    const organisationId = await addOrganisation(administrator, slug, firm, { country });
    partyIds.push(organisationId);
    const { id } = await addParticipant(administrator, slug, { [locale]: name }, { email, organisationId });
    await administrator.must("POST", `/events/${slug}/participants/${id}/invite`);
  }
  const { id } = await administrator.must("POST", `/events/${slug}/agreements`, {
    kind: "framework",
    title: { "zh-CN": "冷链战略合作协议", ru: "Соглашение о сотрудничестве" },
    value: { kind: "none" },
    partyIds,
  });
  const path = `/events/${slug}/agreements/${id}`;
  const { text } = await administrator.must("POST", `${path}/text`, {
    template: "strategic_cooperation",
    languages: ["zh-CN", "ru"],
    prevailing: null,
  });
  const variables = Object.fromEntries(
    Object.keys(text.variables).map((name) => [name, { "zh-CN": "2032", ru: "2032" }]),
  );
  await administrator.must("POST", `${path}/versions`, { base: 1, text: { ...text, variables }, note: "" });
  for (const organisationId of partyIds)
    await administrator.must("POST", `${path}/approve`, { organisationId, version: 2 });

  const desk = await administrator.context.newPage();
  await desk.goto(`/zh-CN/console/${slug}/agreements/${id}`);
  await desk.getByRole("link", { name: t("signing:document.open") }).click();
  await desk.getByRole("button", { name: t("signing:document.make") }).click();
  await expect(desk.getByText(t("signing:document.turn"))).toHaveCount(2);
  await expectAccessible(desk, desk.url());

  for (const { email, name } of people) {
    const person = await personIn(browser, baseURL!, { locale: "zh-CN", width: 390, height: 844 });
    await signInByLink(administrator, person, email);
    const phone = await person.context.newPage();
    await phone.goto(`/zh-CN/my/${slug}/agreements/${id}/sign`);
    await expect(phone.getByRole("link", { name: /PDF/ }).first()).toBeVisible();
    await expectAccessible(phone, phone.url());
    const wide = await phone.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await phone.getByRole("button", { name: t("signing:document.sign"), exact: true }).click();
    // The certificate names the person, and says whose word that is.
    await expect(phone.getByText(new RegExp(`CN=${name}`))).toBeVisible();
    await expect(phone.getByText(t("signing:document.event_key")).first()).toBeVisible();
    await expect(phone.getByText(t("signing:document.checked"))).toBeVisible();
    await expectAccessible(phone, phone.url());
    await person.context.close();
  }
  await expect(desk.getByText(t("signing:document.complete"))).toBeVisible();
  await expect(desk.getByText(/CN=(王丽|Иван Петров)/)).toHaveCount(2);
  await expectAccessible(desk, desk.url());

  const saved = async (name: RegExp | string) => {
    const [download] = await Promise.all([
      desk.waitForEvent("download"),
      desk.getByRole("link", { name }).first().click(),
    ]);
    return readFileSync(await download.path());
  };
  const pdf = await saved(/PDF/);
  const root = await saved(t("signing:document.authority"));
  const checker = await (await personIn(browser, baseURL!)).context.newPage();
  await checker.goto("/zh-CN/verify");
  await checker.locator(".verify-roots summary").click();
  await checker
    .locator(".verify-roots input[type=file]")
    .setInputFiles({ name: "root.pem", mimeType: "application/x-pem-file", buffer: root });
  await checker
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "a.pdf", mimeType: "application/pdf", buffer: pdf });
  await expect(checker.getByText(t("verify:outcome.holds")).first()).toBeVisible();
  await expect(checker.getByText(/王丽/).first()).toBeVisible();
});
