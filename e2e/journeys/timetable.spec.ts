import { expect, test, type Page } from "@playwright/test";
import { addOrganisation, addParticipant, makeEvent, runEnded } from "../support/event.ts";
import { administratorIn, personIn, signInByLink, type Person } from "../support/people.ts";
import { wordsOf } from "../support/words.ts";

const t = wordsOf("en");
const ru = wordsOf("ru");
const HUB = "Heihe Cold Chain";

/** One firm that has agreed to meet each of the others; everybody can be written to. */
async function agreeWithOne(administrator: Person, slug: string, partners: readonly string[]): Promise<void> {
  const register = async (name: string) => {
    const organisationId = await addOrganisation(administrator, slug, { en: name });
    const email = `${name.split(" ")[0]!.toLowerCase()}@${slug}.test`;
    await addParticipant(administrator, slug, { en: `Delegate of ${name}` }, { organisationId, email });
    return organisationId;
  };
  const hub = await register(HUB);
  for (const partner of partners) {
    const request = await administrator.must("POST", `/events/${slug}/requests`, {
      fromOrganisationId: hub,
      toOrganisationId: await register(partner),
    });
    await administrator.must("POST", `/events/${slug}/requests/${request.id}/answer`, { answer: "accepted" });
  }
}

async function makeTimetable(administrator: Person, slug: string, body: Record<string, unknown>): Promise<string> {
  const { runId } = await administrator.must("POST", `/events/${slug}/timetables`, { seconds: 5, ...body });
  return (await runEnded(administrator, slug, runId))["timetableId"] as string;
}

const part = (page: Page, name: string) =>
  page.getByRole("navigation", { name: t("timetable:parts") }).getByRole("link", { name: t(`timetable:part_${name}`) });

test("rules in words are checked, loosened, run, compared and published", async ({ browser, baseURL }) => {
  test.setTimeout(120_000);
  const administrator = await administratorIn(browser, baseURL!);
  const { slug } = await makeEvent(administrator, "rules-2031", { tables: 2, slotsUntil: "16:00" });
  await agreeWithOne(administrator, slug, ["Amur Timber", "Bira Soy", "Chita Steel"]);
  const page = await administrator.context.newPage();

  // Two meetings at most: one firm has three. The check names the clash before anything is saved, and what would help.
  await page.goto(`/en/console/${slug}/timetable/rules`);
  await page.getByRole("checkbox", { name: t("timetable:rule.maxPerPerson", { count: 8, n: "8" }) }).check();
  await page.getByRole("spinbutton", { name: t("timetable:rule.maxPerPerson", { count: 8, n: "8" }) }).fill("2");
  const check = page.getByRole("complementary", { name: t("timetable:check.title") });
  await check.getByRole("button", { name: t("timetable:check.try") }).click();
  await expect(check.getByText(t("timetable:check.clash", { count: 3 }))).toBeVisible({ timeout: 20_000 });
  await expect(
    check.getByText(t("timetable:clash.person_maximum", { person: `Delegate of ${HUB}`, number: "2" })),
  ).toBeVisible();
  const all = check.getByRole("listitem").filter({ hasText: t("timetable:loosen.raise_everybody", { number: "3" }) });
  await all.getByRole("button", { name: t("timetable:loosen.take") }).click();
  await expect(check.getByText(t("timetable:check.stale"))).toBeVisible();
  await check.getByRole("button", { name: t("timetable:check.try") }).click();
  await expect(check.getByText(t("timetable:check.possible", { count: 3 }))).toBeVisible({ timeout: 20_000 });
  await check.getByRole("button", { name: t("common:verb.save") }).click();
  await expect(page.getByText(t("timetable:rules.saved"))).toBeVisible();
  expect((await administrator.must("GET", `/events/${slug}/timetable-rules`)).maxPerPerson).toBe(3);

  await part(page, "grid").click();
  await page.getByLabel(t("thread:timetable.budget")).selectOption("5");
  await page.getByRole("button", { name: t("thread:timetable.run") }).click();
  await expect(page.getByText(t("thread:timetable.run_done"))).toBeVisible({ timeout: 30_000 });
  await page.getByRole("link", { name: t("timetable:grid.by_person") }).click();
  await expect(page.getByRole("rowheader", { name: `Delegate of ${HUB}` })).toBeVisible();
  expect(new URL(page.url()).searchParams.get("by")).toBe("person");
  await page.getByRole("button", { name: t("common:verb.publish"), exact: true }).click();
  await expect(page.getByRole("dialog")).toContainText(t("thread:timetable.change_people", { count: 4 }));
  await page.getByRole("button", { name: t("thread:timetable.publish_now") }).click();
  await expect(page.getByText(t("thread:timetable.published", { version: 1 }))).toBeVisible();

  // A second version differs by one meeting: both stand side by side, with what was and what will be.
  const draft = await makeTimetable(administrator, slug, { keepPublished: true });
  const { items } = await administrator.must("GET", `/events/${slug}/meetings?timetableId=${draft}`);
  const [meeting] = items as { id: string; table: { id: string } }[];
  const moves = await administrator.must("GET", `/events/${slug}/meetings/${meeting!.id}/moves?timetableId=${draft}`);
  const { slots } = await administrator.must("GET", `/events/${slug}`);
  const target = (moves.items as { slotId: string; cost: object | null; tables: number[] }[]).find(
    (option) => option.cost !== null && option.slotId !== items[0].slot.id,
  )!;
  expect(slots.map((slot: { id: string }) => slot.id)).toContain(target.slotId);
  await administrator.must("POST", `/events/${slug}/meetings/${meeting!.id}/move`, {
    timetableId: draft,
    slotId: target.slotId,
    tableId: moves.tableIds[target.tables[0]!],
  });
  await page.goto(`/en/console/${slug}/timetable/versions`);
  await expect(page.getByRole("rowheader", { name: t("thread:timetable.version", { version: 2 }) })).toBeVisible();
  await expect(page.getByText(t("timetable:change.count_moved", { count: 1 }), { exact: true })).toBeVisible();
  await expect(page.getByRole("list", { name: t("timetable:change.seen_by") }).getByRole("listitem")).toHaveCount(2);
  await page.getByRole("button", { name: t("common:verb.publish"), exact: true }).click();
  await expect(page.getByRole("dialog")).toContainText(t("thread:timetable.change_people", { count: 2 }));
  await page.getByRole("button", { name: t("thread:timetable.publish_now") }).click();
  await expect(page.getByText(t("thread:timetable.published", { version: 2 }))).toBeVisible();
  await administrator.context.close();
});

test("on the day somebody does not come: seen before it is done, told, marked on the other's day, undone", async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const administrator = await administratorIn(browser, baseURL!);
  const { slug } = await makeEvent(administrator, "no-show-2031", { tables: 2, slotsUntil: "16:00" });
  await agreeWithOne(administrator, slug, ["Amur Timber", "Bira Soy"]);
  const timetable = await makeTimetable(administrator, slug, {});
  await administrator.must("POST", `/events/${slug}/timetables/${timetable}/publish`);

  const guest = await personIn(browser, baseURL!, { locale: "ru", timezoneId: "Europe/Moscow" });
  await signInByLink(administrator, guest, `heihe@${slug}.test`);
  const day = await guest.context.newPage();
  await day.goto(`/ru/my/${slug}`);
  await expect(day.getByRole("listitem").filter({ hasText: "Amur Timber" })).toBeVisible();
  // An own clock: the same meetings five hours earlier, the venue's time beside it.
  await day.getByRole("link", { name: ru("timetable:mine.change_settings") }).click();
  await day.getByLabel(ru("timetable:availability.own_zone")).check();
  await expect(day.getByLabel(ru("timetable:availability.zone"))).toHaveValue("Europe/Moscow");
  await day.getByRole("button", { name: ru("common:verb.save") }).click();
  const amur = day.getByRole("listitem").filter({ hasText: "Amur Timber" });
  await expect(amur).toContainText("Москва");
  await expect(amur).toContainText("Харбин");

  const page = await administrator.context.newPage();
  await page.goto(`/en/console/${slug}/timetable/today`);
  await page.getByRole("searchbox", { name: t("timetable:person.find") }).fill("Amur");
  await page.getByRole("button", { name: "Delegate of Amur Timber" }).click();
  await page.getByRole("button", { name: t("timetable:today.preview") }).click();
  const outcome = page.getByRole("region", { name: t("timetable:today.outcome") });
  await expect(outcome.getByText(t("timetable:change.count_dropped", { count: 1 }), { exact: true })).toBeVisible();
  await expect(outcome.getByRole("listitem").filter({ hasText: `Delegate of ${HUB}` })).toBeVisible();
  // Only looked at so far.
  expect((await administrator.must("GET", `/events/${slug}/disruptions`)).items).toEqual([]);
  await outcome.getByRole("button", { name: t("timetable:today.apply_tell", { count: 2 }) }).click();
  await expect(page.getByText(t("timetable:today.applied", { count: 2 }))).toBeVisible();

  await day.reload();
  await expect(day.getByRole("heading", { name: ru("timetable:mine.changes", { count: 1 }) })).toBeVisible();
  await expect(day.getByText(ru("timetable:mine.dropped"))).toBeVisible();
  await expect(day.getByRole("listitem").filter({ hasText: "Bira Soy" })).toBeVisible();

  const happened = page.getByRole("listitem").filter({ hasText: t("timetable:kind.no_show") });
  await expect(happened).toContainText(t("timetable:disruption.applied"));
  await happened.getByRole("button", { name: t("common:verb.undo") }).click();
  await expect(happened).toContainText(t("timetable:disruption.undone"));
  await day.reload();
  await expect(day.getByRole("time").first()).toBeVisible();
  await expect(day.locator(".my-day").getByRole("listitem").filter({ hasText: "Amur Timber" })).toBeVisible();

  // The guest says that she will be late; the organisers see it and decide.
  await day.getByText(ru("timetable:mine.report"), { exact: true }).click();
  await day.getByLabel(ru("timetable:mine.report_late")).selectOption({ index: 1 });
  await day.getByRole("button", { name: ru("timetable:mine.report_send") }).click();
  await expect(day.getByText(ru("timetable:mine.report_note")).first()).toBeVisible();
  await page.reload();
  const report = page.getByRole("listitem").filter({ hasText: t("timetable:disruption.reported") });
  await expect(report).toContainText(`Delegate of ${HUB}`);
  await report.getByRole("button", { name: t("timetable:today.dismiss") }).click();
  await expect(page.getByText(t("timetable:disruption.dismissed"), { exact: true })).toBeVisible();
  await administrator.context.close();
  await guest.context.close();
});

test("a meeting goes online and back by keyboard; its interpreter reads the day without an account", async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const administrator = await administratorIn(browser, baseURL!);
  const { slug, venueId } = await makeEvent(administrator, "interpreted-2031", { tables: 2, slotsUntil: "16:00" });
  await agreeWithOne(administrator, slug, ["Amur Timber"]);
  const page = await administrator.context.newPage();

  // The organiser says how to reach the interpreter.
  await page.goto(`/en/console/${slug}/timetable/rules`);
  await page.getByRole("button", { name: t("timetable:interpreter.add") }).click();
  const drawer = page.getByRole("dialog");
  const name = drawer.getByRole("group", { name: t("common:field.name") });
  await name.getByLabel("English").fill("Kim Sun");
  await drawer.getByLabel(t("common:field.email")).fill("kim@interpreted-2031.test");
  await drawer.getByLabel(t("timetable:interpreter.letters_in")).selectOption("ru");
  await drawer.getByRole("button", { name: t("common:verb.save") }).click();
  await expect(
    page.getByText(t("timetable:interpreter.written_to", { address: "kim@interpreted-2031.test" })),
  ).toBeVisible();
  const { items: meetings } = await administrator.must("GET", `/events/${slug}/meetings`);
  await administrator.must("POST", `/events/${slug}/meetings/${meetings[0].id}/interpreting`, {
    interpreting: "needed",
    languages: ["zh", "ru"],
  });
  const draft = await makeTimetable(administrator, slug, {});
  const place = async () => (await administrator.must("GET", `/events/${slug}/meetings?timetableId=${draft}`)).items[0];
  const before = await place();
  expect(before.table.venueId).toBe(venueId);

  // Space lifts, down leads from the last venue to online, Space puts down; undo brings it back to its table.
  await page.goto(`/en/console/${slug}/timetable?by=organisation&version=${draft}`);
  const meeting = page.getByRole("gridcell").getByRole("button", { name: HUB }).first();
  await meeting.focus();
  await expect(page.getByLabel(t("common:field.venue"))).toBeVisible();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("status").filter({ hasText: t("glossary:meetingMode.online") })).toBeVisible();
  await page.keyboard.press("Space");
  await expect(page.getByText(t("timetable:move.moved_place"))).toBeVisible();
  expect(await place()).toMatchObject({ mode: "online", table: null });
  await page.getByRole("button", { name: t("common:verb.undo") }).click();
  await expect.poll(async () => (await place()).table?.id).toBe(before.table.id);
  // The venue's own rows show it at its table.
  await page.goto(`/en/console/${slug}/timetable?by=venue&version=${draft}`);
  await expect(page.getByRole("rowheader").getByRole("button", { name: "Main hall" })).toHaveAttribute(
    "aria-expanded",
    "true",
  );
  await expect(page.getByRole("gridcell").getByRole("button", { name: HUB })).toHaveCount(1);

  await administrator.must("POST", `/events/${slug}/timetables/${draft}/publish`);
  const { items: letters } = await administrator.must("GET", "/outbox?limit=50");
  const letter = letters.find((mail: { to: string }) => mail.to === "kim@interpreted-2031.test");
  const link = new URL(/https?:\S+\/interpreting\/\S+/.exec(letter.text)![0]);
  const interpreter = await personIn(browser, baseURL!, { locale: "ru", javaScriptEnabled: false, width: 390 });
  const day = await interpreter.context.newPage();
  await day.goto(link.pathname);
  await expect(day.getByRole("heading", { name: ru("timetable:interpreter.day") })).toBeVisible();
  const work = day.locator(".my-day").getByRole("listitem");
  await expect(work).toContainText(HUB);
  await expect(work).toContainText("Amur Timber");
  await expect(day.getByRole("link", { name: ru("my:calendar.follow") })).toHaveAttribute("href", /^webcal:/);
  await interpreter.context.close();
  await administrator.context.close();
});
