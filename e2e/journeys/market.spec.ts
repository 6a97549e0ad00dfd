import { expect, test } from "@playwright/test";
import { expectAccessibleEverywhere } from "../support/axe.ts";
import { addOrganisation, addParticipant, makeEvent, runEnded } from "../support/event.ts";
import { administratorIn } from "../support/people.ts";
import { wordsOf } from "../support/words.ts";

const t = wordsOf("en");
const ru = wordsOf("ru");

test("the organiser sees what a rule would do, asks why not, and brings a consortium to a meeting", async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const administrator = await administratorIn(browser, baseURL!);
  const { slug } = await makeEvent(administrator, "market-2031", { slotsUntil: "16:00" });
  const join = async (name: string, role: string, listing: object) => {
    const organisationId = await addOrganisation(administrator, slug, { en: name }, { role });
    await addParticipant(
      administrator,
      slug,
      { en: `Delegate of ${name}` },
      {
        organisationId,
        email: `${name.split(" ")[0]!.toLowerCase()}@${slug}.test`,
      },
    );
    const { id } = await administrator.must("POST", `/events/${slug}/listings`, {
      organisationId,
      side: "offer",
      kind: "business",
      industry: "agriculture",
      ...listing,
    });
    await administrator.must("POST", `/events/${slug}/listings/${id}/move`, { to: "submitted" });
    await administrator.must("POST", `/events/${slug}/listings/${id}/move`, { to: "accepted" });
    return { organisationId, id };
  };
  const text = (locale: string, title: string, body: string) => ({
    texts: [{ locale, title, body, provenance: "original" }],
  });
  const buyer = await join("Amur Trade", "enterprise", {
    side: "need",
    ...text("ru", "Закупаем соевое масло", "Ищем поставщика соевого масла, 500 тонн в год."),
  });
  await join("Longda Oil", "enterprise", text("zh-CN", "供应大豆油", "黑龙江大豆油，年产两万吨，可出口俄罗斯。"));
  await join("Harbin Institute", "university", text("en", "Soybean oil research", "Quality of soybean oil, tested."));
  const { runId } = await administrator.must("POST", `/events/${slug}/matching`);
  await runEnded(administrator, slug, runId);

  const page = await administrator.context.newPage();
  const at = (path: string) => `/en/console/${slug}/matches${path}`;
  await page.goto(at("/rules"));
  const pick = async (label: string, name: string) => {
    await page.getByRole("combobox", { name: label }).fill(name);
    await page.getByRole("option", { name }).click();
  };
  await pick(t("market:rules.first"), "Amur Trade");
  await pick(t("market:rules.second"), "Longda Oil");
  await page.getByRole("button", { name: t("market:rules.add_pair"), exact: true }).click();
  await page.getByRole("button", { name: t("market:rules.preview") }).click();
  const effect = page.getByRole("region", { name: t("market:preview.title") });
  await expect(effect.getByText("−1", { exact: true })).toBeVisible();
  await expect(effect.getByText(t("market:reason.excluded")).first()).toBeVisible();
  await effect.getByRole("button", { name: t("market:rules.publish") }).click();
  await expect(page.getByText(t("market:rules.published"))).toBeVisible();

  await page.goto(at(`?why=${buyer.id}`));
  await pick(t("market:why.pick"), "Longda Oil");
  await expect(page.getByText(t("market:why.excluded"))).toBeVisible();
  await page.getByRole("button", { name: t("market:why.lift") }).click();
  await expect(page.getByText(t("market:why.lifted"))).toBeVisible();

  // The same in Russian: the set, what it lacks, a slot for all, the meeting.
  await page.goto(`/ru/console/${slug}/matches/consortium?anchor=${buyer.organisationId}&roles=university,fund`);
  const set = page.getByRole("region", { name: ru("market:consortium.set", { number: 1 }) });
  await expect(set.getByText("Harbin Institute")).toBeVisible();
  await expect(
    set.getByText(ru("market:consortium.missing", { role: ru("glossary:organisationRole.fund") })),
  ).toBeVisible();
  await expectAccessibleEverywhere(page, "a consortium with a missing role");
  await set.getByRole("button", { name: ru("market:consortium.slots") }).click();
  // Each slot says where it is, on the event's clock, and that everybody is free.
  const slot = page.getByRole("radio", {
    name: new RegExp(ru("market:consortium.slot_free", { number: 2 })),
  });
  await expect(slot.first()).toHaveAccessibleName(/\d\d:\d\d–\d\d:\d\d \S+.*Стол \S+, \S+|Онлайн/);
  await expectAccessibleEverywhere(page, "slots that suit all");
  await slot.first().check();
  await page.getByRole("button", { name: ru("market:consortium.propose") }).click();
  await expect(page.getByText(ru("market:consortium.proposed"))).toBeVisible();
  const { items } = await administrator.must("GET", `/events/${slug}/meetings`);
  expect(items).toHaveLength(1);

  // Answers that take long: what is seen meanwhile is accessible as well, and giving up closes the request.
  const asked = { why: `**/api/events/${slug}/listings/*/why-not*`, sets: `**/api/events/${slug}/consortia` };
  const gaveUp = Promise.withResolvers<undefined>();
  page.on("requestfailed", (request) => {
    if (request.url().includes("waitMs")) gaveUp.resolve(undefined);
  });
  await page.route(asked.why, async (route) => {
    if (route.request().url().includes("waitMs")) return; // never answered
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...(await answer.json()), answers: [], pending: true } });
  });
  await page.goto(at(`?why=${buyer.id}`));
  await pick(t("market:why.pick"), "Longda Oil");
  await expect(page.getByRole("progressbar", { name: t("market:why.working") })).toBeVisible();
  await expectAccessibleEverywhere(page, "why not, being worked out");
  await page
    .getByRole("dialog")
    .getByRole("button", { name: t("common:verb.cancel") })
    .click();
  await gaveUp.promise;
  await expect(page.getByRole("progressbar")).toHaveCount(0);

  await page.route(asked.sets, async (route) => {
    if (route.request().postDataJSON().waitMs) return;
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...(await answer.json()), sets: [], missing: [], pending: true } });
  });
  await page.goto(at(`/consortium?anchor=${buyer.organisationId}`));
  await expect(page.getByRole("progressbar", { name: t("market:why.working") })).toBeVisible();
  await expectAccessibleEverywhere(page, "a consortium, being worked out");
  await page.getByRole("button", { name: t("common:verb.cancel") }).click();
  await expect(page.getByText(t("market:consortium.start"), { exact: true })).toBeVisible();
  await administrator.context.close();
});
