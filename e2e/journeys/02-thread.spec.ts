import { expect, test, type Page } from "@playwright/test";
import type { Locale } from "@songhua/kernel";
import { administratorIn, linkFor, personIn, type Person } from "../support/people.ts";
import { wordsOf } from "../support/words.ts";

const SLUG = "borderland-2031";
const DAY = "2031-09-17";
const en = wordsOf("en");
const ru = wordsOf("ru");
const ko = wordsOf("ko-CN");
const zh = wordsOf("zh-CN");

interface Guest {
  readonly locale: Locale;
  readonly person: Person;
  readonly page: Page;
  readonly name: string;
  readonly latin: string;
  readonly email: string;
  readonly organisation: string;
  readonly organisationEn: string;
  readonly country: string;
  readonly venue: string;
}

/** The public form, in the guest's own language, as a plain page. */
async function register(guest: Guest): Promise<void> {
  const { page } = guest;
  const t = wordsOf(guest.locale);
  await page.goto(`/${guest.locale}/e/${SLUG}/register`);
  const optional = (key: string) => page.getByLabel(`${t(key)} ${t("common:form.optional")}`, { exact: true });
  await page.getByLabel(t("common:field.name"), { exact: true }).fill(guest.name);
  await optional("public:register.name_latin").fill(guest.latin);
  await page.getByLabel(t("common:field.email"), { exact: true }).fill(guest.email);
  await page.getByLabel(t("common:field.venue"), { exact: true }).selectOption({ label: guest.venue });
  await page.getByLabel(t("public:register.organisation_name"), { exact: true }).fill(guest.organisation);
  await optional("public:register.organisation_latin").fill(guest.organisationEn);
  await page.getByLabel(t("common:field.country"), { exact: true }).selectOption(guest.country);
  await page.getByLabel(t("public:register.consent")).check();
  await page.getByRole("button", { name: t("public:register.send") }).click();
  await expect(page.getByText(t("public:register.done"))).toBeVisible();
}

async function signIn(organiser: Person, guest: Guest): Promise<void> {
  const t = wordsOf(guest.locale);
  await guest.page.goto(await linkFor(organiser, guest.email));
  await guest.page.getByRole("button", { name: t("account:redeem.go") }).click();
  await expect(guest.page.getByRole("heading", { level: 1 })).toHaveText(t("my:title"));
  expect(new URL(guest.page.url()).pathname).toBe(`/${guest.locale}/my/${SLUG}`);
}

async function writeListing(
  guest: Guest,
  listing: { side: "offer" | "need"; industry: string; title: string; body: string },
): Promise<void> {
  const { page } = guest;
  const t = wordsOf(guest.locale);
  await page.getByRole("link", { name: t("my:nav.listings") }).click();
  await page.getByRole("link", { name: t("thread:listing.write") }).click();
  await page.getByLabel(t(`thread:listing.side_${listing.side}`)).check();
  await page.getByLabel(t("common:field.industry"), { exact: true }).selectOption(listing.industry);
  await page.getByLabel(t("thread:listing.title"), { exact: true }).fill(listing.title);
  await page.getByLabel(t("thread:listing.body")).fill(listing.body);
  await page.getByRole("button", { name: t("thread:listing.save_submit") }).click();
  await expect(page.getByRole("link", { name: listing.title })).toBeVisible();
  await expect(page.getByText(t("glossary:listingState.submitted")).first()).toBeVisible();
}

test("register, match, meet, sign, total: an organiser and two guests in three languages and two time zones", async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(150_000);
  const organiser = await administratorIn(browser, baseURL!);
  const desk = await organiser.context.newPage();

  // The event: a template, a second hall on another clock, slots, then public with its registration open.
  await desk.goto("/en/new-event");
  await desk.getByLabel(en("organise:new_event.template_afternoon")).check();
  const eventName = desk.getByRole("group", { name: en("organise:settings.name") });
  await eventName.getByLabel("English").fill("Borderland Exchange 2031");
  await eventName.getByLabel("中文").fill("2031边境数字贸易交流会");
  await desk.getByLabel(en("organise:settings.starts"), { exact: true }).fill(DAY);
  await desk.getByLabel(en("organise:settings.ends"), { exact: true }).fill(DAY);
  await expect(desk.getByLabel(en("organise:settings.slug"), { exact: true })).toHaveValue(/2031/);
  await desk.getByLabel(en("organise:settings.slug"), { exact: true }).fill(SLUG);
  await desk.getByRole("button", { name: en("organise:new_event.create") }).click();

  await desk.getByRole("button", { name: en("organise:venue.add") }).click();
  const drawer = desk.getByRole("dialog");
  const venueName = drawer.getByRole("group", { name: en("organise:venue.name") });
  await venueName.getByLabel("English").fill("Vladivostok hall");
  await venueName.getByLabel("Русский").fill("Зал во Владивостоке");
  const city = drawer.getByRole("group", { name: en("common:field.city") });
  await city.getByLabel("English").fill("Vladivostok");
  await city.getByLabel("Русский").fill("Владивосток");
  await drawer.getByLabel(en("organise:venue.zone"), { exact: true }).fill("Asia/Vladivostok");
  await drawer.getByRole("button", { name: en("common:verb.save") }).click();
  await expect(desk.getByRole("button", { name: "Vladivostok hall" })).toBeVisible();
  await desk.getByRole("button", { name: en("organise:slot.add") }).click();
  const block = desk.getByRole("group", { name: en("organise:slot.block", { number: 1 }) });
  await block.getByLabel(en("organise:from")).fill("14:00");
  await block.getByLabel(en("organise:to")).fill("15:00");
  await desk.getByRole("button", { name: en("organise:slot.lay") }).click();
  await expect(desk.getByText(en("organise:slot.laid", { count: 2 }))).toBeVisible();

  await desk.getByRole("link", { name: en("organise:programme.part_settings") }).click();
  await desk.getByLabel(en("organise:settings.registration_open")).check();
  // An earlier "Saved" may still be in view: the answer itself says that this one is done.
  const saved = desk.waitForResponse((response) => response.request().method() === "PATCH" && response.ok());
  await desk.getByRole("button", { name: en("common:verb.save") }).click();
  await saved;
  await desk.getByRole("button", { name: en("organise:settings.to_draft_published") }).click();
  await expect(desk.getByText(en("organise:settings.means_published"))).toBeVisible();

  // The wall of the hall, in Chinese, open from now on in a browser that nobody touches again.
  const hall = await personIn(browser, baseURL!, { locale: "zh-CN", width: 1920, height: 1080 });
  const wall = await hall.context.newPage();
  await wall.goto(`/zh-CN/e/${SLUG}/wall`);
  await expect(wall.getByText(zh("public:wall.empty"))).toBeVisible();
  await wall.evaluate(() => Object.assign(window, { openSince: "the beginning" }));

  const vladivostok = await personIn(browser, baseURL!, { locale: "ru", timezoneId: "Asia/Vladivostok" });
  const yanji = await personIn(browser, baseURL!, {
    locale: "ko",
    timezoneId: "Asia/Shanghai",
    width: 390,
    height: 844,
  });
  const orlova: Guest = {
    locale: "ru",
    person: vladivostok,
    page: await vladivostok.context.newPage(),
    name: "Анна Орлова",
    latin: "Anna Orlova",
    email: "orlova@ladya.test",
    organisation: "ООО «Ладья Холод»",
    organisationEn: "Ladya Cold Logistics",
    country: "RU",
    venue: "Зал во Владивостоке",
  };
  const kim: Guest = {
    locale: "ko-CN",
    person: yanji,
    page: await yanji.context.newPage(),
    name: "김련화",
    latin: "Jin Lianhua",
    email: "kim@paektu.test",
    organisation: "연길백두식품유한회사",
    organisationEn: "Yanji Paektu Foods",
    country: "CN",
    venue: "주회장",
  };
  await register(orlova);
  await register(kim);

  // Both are approved at once, and each comes in by the link in the letter.
  await desk
    .getByRole("navigation", { name: en("console:steps_label") })
    .getByRole("link", { name: en("console:step.registrations") })
    .click();
  await desk.getByRole("button", { name: new RegExp(`^${en("glossary:participantState.pending")}`) }).click();
  await expect(desk.getByRole("row").filter({ hasText: orlova.organisationEn })).toBeVisible();
  await desk.getByLabel(en("organise:registration.choose_all")).check();
  await desk.getByRole("button", { name: en("common:verb.approve"), exact: true }).click();
  await expect(desk.getByText(en("organise:registration.done_approved", { count: 2 }))).toBeVisible();
  await signIn(organiser, orlova);
  await signIn(organiser, kim);

  await writeListing(kim, {
    side: "need",
    industry: "logistics",
    title: "로씨야로 가는 랭동식품의 랭동운수와 통관대리를 찾습니다",
    body: "연길에서 울라지보스또크까지 매달 40톤의 랭동만두와 랭면을 운송할 랭동차량과 통관 대리 업체를 찾습니다. 온도기록이 있어야 합니다.",
  });
  await writeListing(orlova, {
    side: "offer",
    industry: "logistics",
    title: "Рефрижераторные перевозки и таможенное оформление через Пограничный",
    body: "Перевозим замороженные продукты рефрижераторами из Яньцзи и Хуньчуня во Владивосток, ведём журнал температуры и берём на себя таможенное оформление.",
  });

  const rail = desk.getByRole("navigation", { name: en("console:steps_label") });
  await rail.getByRole("link", { name: en("console:step.listings") }).click();
  await desk.getByRole("link", { name: en("thread:review.open", { count: 2 }) }).click();
  for (const position of [2, 1]) {
    await expect(desk.getByText(en("thread:review.position", { at: 1, total: position }))).toBeVisible();
    await desk.getByRole("button", { name: en("common:verb.accept") }).click();
  }
  await expect(desk.getByText(en("thread:review.empty"))).toBeVisible();
  await desk.getByRole("link", { name: en("thread:review.to_matches") }).click();
  await desk
    .getByRole("button", { name: en("thread:match.run") })
    .first()
    .click();
  await expect(desk.getByText(en("thread:match.run_done", { count: 1 }))).toBeVisible();

  // The match says why, in the words of both.
  const match = desk.getByRole("article", {
    name: en("thread:match.between", { need: kim.organisationEn, offer: orlova.organisationEn }),
  });
  await expect(
    match
      .getByRole("list", { name: en("market:evidence.title") })
      .getByRole("listitem")
      .first(),
  ).toBeVisible();
  await expect(
    match
      .locator("mark")
      .filter({ hasText: /Рефрижератор|таможенн/i })
      .first(),
  ).toBeVisible();
  await expect(
    match
      .locator("mark")
      .filter({ hasText: /랭동|통관/ })
      .first(),
  ).toBeVisible();

  await kim.page.getByRole("link", { name: ko("my:nav.matches") }).click();
  const own = kim.page.getByRole("article");
  await expect(own).toContainText(orlova.organisationEn);
  await own.getByRole("button", { name: ko("thread:match.propose") }).click();
  const ask = kim.page.getByRole("dialog");
  await ask.getByLabel(ko("thread:match.message")).fill("10월부터 매주 두번 운송할수 있는지 알고싶습니다.");
  await ask.getByLabel(ko("thread:match.must_meet")).check();
  await ask.getByRole("button", { name: ko("common:verb.send") }).click();
  await expect(kim.page.getByText(ko("thread:match.requested"))).toBeVisible();

  await orlova.page.getByRole("link", { name: ru("my:nav.requests") }).click();
  await expect(orlova.page.getByText("10월부터 매주 두번", { exact: false })).toBeVisible();
  await orlova.page.getByRole("button", { name: ru("common:verb.accept") }).click();
  await expect(orlova.page.getByText(ru("glossary:requestState.accepted"), { exact: true })).toBeVisible({
    timeout: 15_000,
  });

  await rail.getByRole("link", { name: en("console:step.timetable") }).click();
  await desk.getByLabel(en("thread:timetable.budget")).selectOption("5");
  await desk.getByRole("button", { name: en("thread:timetable.run") }).click();
  await expect(desk.getByText(en("thread:timetable.run_done"))).toBeVisible({ timeout: 20_000 });
  await desk.getByRole("button", { name: en("common:verb.publish"), exact: true }).click();
  await expect(desk.getByRole("dialog")).toContainText(en("thread:timetable.change_people", { count: 2 }));
  await desk.getByRole("button", { name: en("thread:timetable.publish_now") }).click();
  await expect(desk.getByText(en("thread:timetable.published", { version: 1 }))).toBeVisible();

  // The same meeting, 14:00 in Harbin and 16:00 in Vladivostok, each on the own clock and with its place.
  await orlova.page.getByRole("link", { name: ru("my:nav.day") }).click();
  await kim.page.getByRole("link", { name: ko("my:nav.day") }).click();
  const hers = orlova.page.getByRole("listitem").filter({ hasText: kim.organisationEn });
  await expect(hers.getByRole("time").first()).toHaveText("16:00");
  await expect(hers).toContainText("Владивосток");
  await expect(hers).toContainText("14:00 Харбин");
  await expect(hers).toContainText(ru("glossary:meetingMode.online"));
  const his = kim.page.getByRole("listitem").filter({ hasText: orlova.organisationEn });
  await expect(his.getByRole("time").first()).toHaveText("14:00");
  await expect(his).toContainText("할빈");
  await expect(his).not.toContainText("16:00");

  await rail.getByRole("link", { name: en("console:step.meetings") }).click();
  await desk
    .getByRole("navigation", { name: en("thread:meeting.views") })
    .getByRole("link", { name: en("thread:meeting.title") })
    .click();
  await desk.getByRole("button", { name: en("thread:meeting.held"), exact: true }).click();
  await desk.getByLabel(en("thread:meeting.outcome")).fill("Forty tons a month from October");
  await desk.getByRole("button", { name: en("thread:meeting.note_held") }).click();
  await expect(desk.getByText(en("thread:meeting.done_held"))).toBeVisible();

  // She proposes what they agreed on; each confirms in the own language.
  await orlova.page.reload();
  await expect(orlova.page.getByText(ru("glossary:meetingState.held"))).toBeVisible();
  await orlova.page.getByRole("link", { name: ru("thread:meeting.propose_agreement") }).click();
  await orlova.page.getByLabel(ru("common:field.kind"), { exact: true }).selectOption("contract");
  const title = orlova.page.getByRole("group", { name: ru("thread:agreement.title") });
  await title.getByLabel("Русский").fill("Договор о рефрижераторных перевозках");
  await title.getByLabel("中文").fill("冷藏运输合同");
  await orlova.page.getByLabel(ru("glossary:valueKind.amount"), { exact: true }).check();
  await orlova.page.getByRole("textbox", { name: ru("thread:agreement.amount"), exact: true }).fill("1860000");
  await orlova.page.getByLabel(ru("thread:agreement.currency"), { exact: true }).selectOption("CNY");
  await orlova.page.getByRole("button", { name: ru("thread:agreement.propose") }).click();
  await orlova.page
    .getByRole("button", { name: ru("thread:agreement.confirm_for", { party: orlova.organisation }) })
    .click();
  await expect(orlova.page.getByText(ru("thread:agreement.now_confirmed"))).toBeVisible();
  await expect(wall.getByText(zh("public:wall.empty"))).toBeVisible();

  await kim.page.getByRole("link", { name: ko("my:nav.agreements") }).click();
  await kim.page.getByRole("link", { name: /冷藏运输合同|Договор о рефрижераторных/ }).click();
  await kim.page.getByRole("button", { name: ko("thread:agreement.confirm_for", { party: kim.organisation }) }).click();
  await expect(kim.page.getByText(ko("thread:agreement.now_signed"))).toBeVisible();

  // The hall saw it without being touched.
  await expect(wall.locator(".wall-number")).toHaveText("186");
  await expect(wall.locator(".wall-unit")).toContainText("万");
  await expect(wall.getByRole("listitem").filter({ hasText: "冷藏运输合同" })).toContainText(kim.organisationEn);
  expect(await wall.evaluate(() => (window as { openSince?: string }).openSince)).toBe("the beginning");
  for (const { context } of [organiser, hall, vladivostok, yanji]) await context.close();
});
