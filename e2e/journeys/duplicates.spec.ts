import { expect, test } from "@playwright/test";
import { addListing, addOrganisation, addParticipant, makeEvent } from "../support/event.ts";
import { administratorIn } from "../support/people.ts";
import { wordsOf } from "../support/words.ts";

test("two entries of one organisation are compared, merged by a person, and keep everything of both", async ({
  browser,
  baseURL,
}) => {
  const t = wordsOf("en");
  const administrator = await administratorIn(browser, baseURL!);
  const { slug } = await makeEvent(administrator, "duplicates-2031");
  const full = await addOrganisation(administrator, slug, {
    "zh-CN": "黑龙江北方粮油进出口有限公司",
    en: "Heilongjiang Beifang Grain and Oil Co., Ltd.",
  });
  const short = await addOrganisation(administrator, slug, {
    "zh-CN": "黑龙江北方粮油进出口有限公司",
    en: "Beifang Grain & Oil",
  });
  await addOrganisation(administrator, slug, { ru: "ООО «Амурский лес»" }, { country: "RU" });
  await addParticipant(administrator, slug, { "zh-CN": "王伟" }, { organisationId: short });
  await addListing(administrator, slug, short, "offer", "Soybean oil by rail");

  const page = await administrator.context.newPage();
  await page.goto(`/en/console/${slug}/organisations/duplicates`);
  const pair = page.getByRole("region").filter({ has: page.getByRole("table") });
  await expect(pair).toHaveCount(1);
  await expect(pair).toContainText(t("organise:duplicate.reason_name"));

  // Taken back in time, the pair stands again.
  const keepFull = pair.getByRole("columnheader").nth(0);
  const fullIsLeft = (await keepFull.textContent())?.startsWith("Heilongjiang");
  const keep = pair.getByRole("button", { name: t("organise:duplicate.keep_left") }).nth(fullIsLeft ? 0 : 1);
  await keep.click();
  await expect(pair).toHaveCount(0);
  await page.getByRole("button", { name: t("common:verb.undo") }).click();
  await expect(pair).toHaveCount(1);
  expect((await administrator.must("GET", `/events/${slug}/organisations`)).total).toBe(3);

  // Decided, and the page left at once: the decision holds.
  await keep.click();
  await expect(page.getByText(t("organise:duplicate.merged"))).toBeVisible();
  await page.goto(`/en/console/${slug}/organisations?open=${full}`);
  await expect.poll(async () => (await administrator.must("GET", `/events/${slug}/organisations`)).total).toBe(2);
  await page.reload();
  await expect(page.getByRole("dialog")).toContainText(t("organise:organisation.its_people", { count: 1 }));
  const { items } = await administrator.must("GET", `/events/${slug}/listings`);
  expect(items.map((listing: { organisation: { id: string } }) => listing.organisation.id)).toEqual([full]);
  await administrator.context.close();
});
