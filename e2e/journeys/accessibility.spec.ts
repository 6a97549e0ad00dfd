import { expect, test, type BrowserContext, type Page } from "@playwright/test";
import { LOCALES, type Locale } from "@songhua/kernel";
import { expectAccessibleEverywhere } from "../support/axe.ts";
import { agreeOnMeetings, makeEvent, runEnded } from "../support/event.ts";
import { administratorIn, personIn, signInByLink } from "../support/people.ts";
import { wordsOf } from "../support/words.ts";

const EVENT = "longjiang-2023";
let turn = 0;

/** Opens the page in the next language and looks at it once its content stands. */
async function look(page: Page, path: string): Promise<void> {
  const locale: Locale = LOCALES[turn++ % LOCALES.length]!;
  const answer = await page.goto(`/${locale}${path}`);
  expect(answer?.status(), path).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  // Some answers are worked out in a thread of their own, which on a busy machine takes its time to start.
  await expect(page.getByRole("status", { name: wordsOf(locale)("common:loading") })).toHaveCount(0, {
    timeout: 40_000,
  });
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  await expect(page.getByRole("alert"), path).toHaveCount(0);
  await expectAccessibleEverywhere(page, `${locale} ${path}`);
}

/** The same for many pages, two side by side: a look is mostly the browser's own work. */
async function lookAll(context: BrowserContext, paths: readonly string[]): Promise<void> {
  const rest = [...paths];
  const lane = async () => {
    const page = await context.newPage();
    for (let path = rest.shift(); path !== undefined; path = rest.shift()) await look(page, path);
  };
  await Promise.all([lane(), lane()]);
}

test("the organiser's pages are accessible, wide and narrow, light and dark", async ({ browser, baseURL }) => {
  test.setTimeout(240_000);
  const administrator = await administratorIn(browser, baseURL!);
  const first = async (path: string): Promise<string> =>
    (await administrator.must("GET", `/events/${EVENT}${path}`)).items[0].id;
  const listing = await first("/listings?limit=1");
  const agreement = await first("/agreements?limit=1");
  const participant = await first("/participants?limit=1");
  const organisation = await first("/organisations?limit=1");
  const paths = [
    "",
    "/programme",
    "/programme/venues",
    "/programme/hosts",
    "/programme/settings",
    "/organisations",
    `/organisations?open=${organisation}`,
    "/organisations/duplicates",
    "/registrations",
    `/registrations?open=${participant}`,
    "/registrations/form",
    "/registrations/badges",
    "/import",
    "/check-in",
    "/listings",
    "/listings/review",
    "/listings/new",
    `/listings/${listing}`,
    "/matches",
    `/matches?why=${listing}&whom=${organisation}`,
    "/matches/rules",
    "/matches/few",
    `/matches/consortium?anchor=${organisation}`,
    "/agreements",
    "/agreements/new",
    "/agreements/certificates",
    `/agreements/${agreement}`,
    "/report",
    "/access",
    "/activity",
  ].map((path) => `/console/${EVENT}${path}`);
  await lookAll(administrator.context, [...paths, "/account", "/outbox", "/new-event", "/setup"]);
  await administrator.context.close();
});

test("requests, meetings, the timetable and a day of meetings are accessible too", async ({ browser, baseURL }) => {
  test.setTimeout(90_000);
  const administrator = await administratorIn(browser, baseURL!);
  const { slug } = await makeEvent(administrator, "accessible-2031", { slotsUntil: "16:00" });
  await agreeOnMeetings(administrator, slug, ["first", "second", "third"]);
  const { runId } = await administrator.must("POST", `/events/${slug}/timetables`, { seconds: 5 });
  const { timetableId } = await runEnded(administrator, slug, runId);
  const page = await administrator.context.newPage();
  for (const path of [
    "/meetings",
    "/meetings?view=meetings",
    "/timetable?by=venue",
    "/timetable/rules",
    "/timetable/versions",
    "/timetable",
  ])
    await look(page, `/console/${slug}${path}`);
  // The chosen meeting opens its panel below the grid.
  await page.getByRole("grid").getByRole("button").first().click();
  await expectAccessibleEverywhere(page, "chosen meeting");
  await administrator.must("POST", `/events/${slug}/timetables/${timetableId}/publish`);
  await look(page, `/console/${slug}/timetable/today`);
  const buyer = await personIn(browser, baseURL!);
  await signInByLink(administrator, buyer, `first@${slug}.test`);
  const own = await buyer.context.newPage();
  for (const path of ["", "/times", "/requests?view=sent", "/agreements"]) await look(own, `/my/${slug}${path}`);
  await administrator.context.close();
  await buyer.context.close();
});

test("the participant's pages are accessible, wide and narrow, light and dark", async ({ browser, baseURL }) => {
  test.setTimeout(120_000);
  const administrator = await administratorIn(browser, baseURL!);
  const { items } = await administrator.must("GET", `/events/${EVENT}/matches?limit=1`);
  const email = "reader@accessibility.test";
  await administrator.must("POST", `/events/${EVENT}/participants`, {
    name: { en: "Alex Reader" },
    email,
    organisationId: items[0].need.organisation.id,
  });
  const { items: people } = await administrator.must("GET", `/events/${EVENT}/participants?search=${email}`);
  const decision = { participantIds: [people[0].id], decision: "approved" };
  await administrator.must("POST", `/events/${EVENT}/participants/decide`, decision);
  const reader = await personIn(browser, baseURL!);
  await signInByLink(administrator, reader, email);
  const paths = [
    "",
    "/matches",
    "/requests",
    "/listings",
    "/listings/new",
    `/listings/${items[0].need.id}`,
    "/agreements",
    "/agreements/new",
  ].map((path) => `/my/${EVENT}${path}`);
  const redeem = "/sign-in/redeem?token=0123456789012345678901234";
  await lookAll(reader.context, [...paths, "/account", "/sign-in", redeem]);
  // What is not there says so, and the document has a name all the same.
  const gone = await reader.context.newPage();
  await gone.goto(`/ru/my/${EVENT}/agreements/01a20b5b-78ec-74dd-9a00-4d5538c581ff`);
  await expect(gone.getByRole("alert")).toBeVisible();
  await expectAccessibleEverywhere(gone, "an agreement that is not there");
  await administrator.context.close();
  await reader.context.close();
});
