import { expect, test, type Page } from "@playwright/test";
import { addListing, addOrganisation, agreeOnMeetings, makeEvent } from "../support/event.ts";
import { administratorIn } from "../support/people.ts";
import { wordsOf } from "../support/words.ts";

const t = wordsOf("en");
// No mouse and no finger in this file: only keys, and the focus that a person would follow.
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
/** Presses Tab until the focus stands on what has this name. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    const here = await page.evaluate(() => {
      const active = document.activeElement;
      return active?.getAttribute("aria-label") ?? active?.textContent?.trim() ?? "";
    });
    if (here === name || here.startsWith(name)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reached "${name}"`);
}

test("the review desk is worked with four keys, and the skip link leads past the steps", async ({
  browser,
  baseURL,
}) => {
  const administrator = await administratorIn(browser, baseURL!);
  const { slug } = await makeEvent(administrator, "keys-review-2031");
  const organisation = await addOrganisation(administrator, slug, { en: "Suifenhe Cold Chain" });
  const titles = ["Reefer trucks", "Customs brokerage", "Warehouse at the border"];
  for (const title of titles) await addListing(administrator, slug, organisation, "offer", title);
  const page = await administrator.context.newPage();
  await page.goto(`/en/console/${slug}/listings/review`);
  const queue = page.getByRole("list", { name: t("thread:review.queue") }).getByRole("listitem");
  await expect(queue).toHaveCount(3);

  await press(page, "j");
  await expect(page.getByText(t("thread:review.position", { at: 2, total: 3 }))).toBeVisible();
  await press(page, "k");
  await expect(page.getByText(t("thread:review.position", { at: 1, total: 3 }))).toBeVisible();
  await press(page, "a");
  await expect(queue).toHaveCount(2);
  // Returning needs a note; Escape leaves the note and gives the keys back.
  await press(page, "r");
  await expect(page.getByLabel(t("thread:review.note"))).toBeFocused();
  await press(page, "Escape", "r");
  await expect(page.getByLabel(t("thread:review.note"))).toBeFocused();
  await page.keyboard.type("Say how many trucks");
  await press(page, "Tab", "Enter");
  await expect(queue).toHaveCount(1);
  await press(page, "a");
  await expect(page.getByText(t("thread:review.empty"))).toBeVisible();
  const { items } = await administrator.must("GET", `/events/${slug}/listings`);
  expect(items.map((item: { state: string }) => item.state).sort()).toEqual(["accepted", "accepted", "returned"]);
  expect(items.find((item: { state: string }) => item.state === "returned").reviewNote).toBe("Say how many trucks");

  await page.goto(`/en/console/${slug}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await press(page, "Tab");
  await expect(page.getByRole("link", { name: t("common:skip") })).toBeFocused();
  await expect(page.getByRole("link", { name: t("common:skip") })).toBeInViewport();
  await press(page, "Enter");
  await expect(page.locator("#main")).toBeFocused();
  await administrator.context.close();
});

test("a meeting is picked up, carried and dropped with the keyboard, and a clash is refused in words", async ({
  browser,
  baseURL,
}) => {
  const administrator = await administratorIn(browser, baseURL!);
  const { slug } = await makeEvent(administrator, "keys-grid-2031", { tables: 1, slotsUntil: "15:30" });
  await agreeOnMeetings(administrator, slug, ["first", "second"]);
  const page = await administrator.context.newPage();
  await page.goto(`/en/console/${slug}/timetable`);
  await tabTo(page, t("thread:timetable.run"));
  await press(page, "Enter");
  await expect(page.getByText(t("thread:timetable.run_done"))).toBeVisible({ timeout: 30_000 });

  const meetings = async () => {
    const { items } = await administrator.must("GET", `/events/${slug}/timetables`);
    const list = await administrator.must("GET", `/events/${slug}/meetings?timetableId=${items[0].id}`);
    return (list.items as { id: string; slot: { startsAt: string } }[]).map(({ id, slot }) => ({
      id,
      at: slot.startsAt,
    }));
  };
  const before = await meetings();
  expect(new Set(before.map(({ at }) => at)).size, "one table: two slots are taken").toBe(2);
  const free = ["06:00", "06:30", "07:00"].find((time) => !before.some(({ at }) => at.includes(`T${time}`)))!;

  const grid = page.getByRole("grid");
  await tabTo(page, t("thread:timetable.find"));
  await press(page, "Tab");
  await expect(grid.locator("button:focus")).toHaveCount(1);
  const id = (await grid.locator("button:focus").getAttribute("data-meeting"))!;
  const slots = ["06:00", "06:30", "07:00"];
  const from = slots.findIndex((time) => before.find((meeting) => meeting.id === id)!.at.includes(`T${time}`));
  const to = slots.indexOf(free);
  const steps = Array.from({ length: Math.abs(to - from) }, () => (to > from ? "ArrowRight" : "ArrowLeft"));

  // What the place under the meeting costs is read out: nobody meets twice here, so no break comes of it.
  await press(page, " ", ...steps);
  await expect(page.getByText(t("timetable:move.breaks", { delta: "±0" }))).toBeVisible();
  // Let go with Escape, nothing has changed.
  await press(page, "Escape");
  expect(await meetings()).toEqual(before);
  await press(page, " ", ...steps, " ");
  await expect(page.getByText(t("thread:timetable.moved"))).toBeVisible();
  await expect(grid.locator("button:focus")).toHaveAttribute("data-meeting", id);
  expect((await meetings()).find((meeting) => meeting.id === id)!.at).toContain(`T${free}`);

  // The only table is taken where the other meeting stands.
  const other = before.find((meeting) => meeting.id !== id)!;
  const taken = slots.findIndex((time) => other.at.includes(`T${time}`));
  const back = Array.from({ length: Math.abs(taken - to) }, () => (taken > to ? "ArrowRight" : "ArrowLeft"));
  await press(page, " ", ...back, " ");
  await expect(page.getByRole("alert")).toContainText(t("errors:placement_clash.title"));
  expect((await meetings()).find((meeting) => meeting.id === id)!.at).toContain(`T${free}`);
  await administrator.context.close();
});
