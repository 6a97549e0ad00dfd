import { expect, test, type Page } from "@playwright/test";
import { expectAccessibleEverywhere } from "../support/axe.ts";
import { addOrganisation, addParticipant, makeEvent, sign } from "../support/event.ts";
import { administratorIn, personIn, signInByLink, type Person } from "../support/people.ts";
import { wordsOf } from "../support/words.ts";

const FIRMS = [
  { email: "wang@editors.test", name: { "zh-CN": "王丽" }, firm: { "zh-CN": "哈尔滨冷链科技" }, country: "CN" },
  { email: "petrov@editors.test", name: { ru: "Иван Петров" }, firm: { ru: "ООО «Амур»" }, country: "RU" },
];

/** An event with two firms, each with one person who can sign in, and an agreement whose text has begun. */
async function drafted(administrator: Person, slug: string) {
  await makeEvent(administrator, slug);
  const partyIds: string[] = [];
  const emails: string[] = [];
  for (const { email, name, firm, country } of FIRMS) {
    const own = email.replace("editors", slug);
    const organisationId = await addOrganisation(administrator, slug, firm, { country });
    const { id } = await addParticipant(administrator, slug, name, { email: own, organisationId });
    await administrator.must("POST", `/events/${slug}/participants/${id}/invite`);
    partyIds.push(organisationId);
    emails.push(own);
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
  const blanks = Object.keys(text.variables).map((name) => [name, { "zh-CN": "2032", ru: "2032" }]);
  const body = { base: 1, text: { ...text, variables: Object.fromEntries(blanks) }, note: "" };
  await administrator.must("POST", `${path}/versions`, body);
  return { id: id as string, path, partyIds, emails };
}

const bodies = (page: Page) => page.locator(".text-edit textarea");

test("two amend the same clause at once: the second sees both wordings, keeps both, and nothing is lost", async ({
  browser,
  baseURL,
}) => {
  test.slow();
  const t = wordsOf("zh-CN");
  const slug = "editors-2031";
  const administrator = await administratorIn(browser, baseURL!);
  const { id, path, emails } = await drafted(administrator, slug);
  const open = async (email: string) => {
    const person = await personIn(browser, baseURL!, { locale: "zh-CN" });
    await signInByLink(administrator, person, email);
    const page = await person.context.newPage();
    await page.goto(`/zh-CN/my/${slug}/agreements/${id}/text`);
    await page.getByRole("button", { name: t("signing:text.edit") }).click();
    return page;
  };
  const [one, two] = [await open(emails[0]!), await open(emails[1]!)];
  await bodies(one).nth(0).fill("甲方改写的第一条。");
  await bodies(one).nth(2).fill("只有甲方改了第二条。");
  await bodies(two).nth(0).fill("乙方改写的第一条。");
  await bodies(two).nth(4).fill("只有乙方改了第三条。");
  await two.getByLabel(t("signing:text.note")).fill("乙方的改动");
  const save = (page: Page) => page.getByRole("button", { name: t("signing:text.save") }).click();
  await save(one);
  await expect(one.getByText(t("signing:text.saved"))).toBeVisible();
  await save(two);

  await expect(two.getByRole("alert").getByText(/王丽.*3/)).toBeVisible();
  const clash = two.locator(".text-edit > li").first();
  await expect(clash.getByText(t("signing:clash.mine_stands"))).toBeVisible();
  await expect(clash.getByText("甲方改写的第一条。")).toBeVisible();
  await expect(bodies(two).nth(0)).toHaveValue("乙方改写的第一条。");
  await expect(bodies(two).nth(2)).toHaveValue("只有甲方改了第二条。");
  await expect(bodies(two).nth(4)).toHaveValue("只有乙方改了第三条。");
  await expectAccessibleEverywhere(two, "a clash of two editors");
  await two.setViewportSize({ width: 1440, height: 900 });

  await clash.getByRole("button", { name: t("signing:clash.take_theirs") }).click();
  await expect(bodies(two).nth(0)).toHaveValue("甲方改写的第一条。");
  await clash.getByRole("button", { name: t("signing:clash.take_mine") }).click();
  await clash.getByRole("button", { name: t("signing:clash.keep_both") }).click();
  await expect(bodies(two).nth(0)).toHaveValue("乙方改写的第一条。\n甲方改写的第一条。");
  await expect(clash.getByText(t("signing:clash.mine_stands"))).toHaveCount(0);
  await save(two);
  await expect(two.getByText("乙方的改动").first()).toBeVisible();

  const { text, current, versions } = await administrator.must("GET", `${path}/text`);
  expect(current.version).toBe(4);
  expect(versions).toHaveLength(4);
  const words = text.clauses.map(({ body }: { body: Record<string, string> }) => body["zh-CN"]);
  expect(words.slice(0, 3)).toEqual([
    "乙方改写的第一条。\n甲方改写的第一条。",
    "只有甲方改了第二条。",
    "只有乙方改了第三条。",
  ]);
});

test("a phone that loses the network while drafting says so, keeps every word over a reload, and saves when it is back", async ({
  browser,
  baseURL,
}) => {
  test.slow();
  const t = wordsOf("ru");
  const slug = "offline-text-2031";
  const administrator = await administratorIn(browser, baseURL!);
  const { id, path, emails } = await drafted(administrator, slug);
  const person = await personIn(browser, baseURL!, { locale: "ru", width: 390, height: 844 });
  await signInByLink(administrator, person, emails[1]!);
  const phone = await person.context.newPage();
  await phone.goto(`/ru/my/${slug}/agreements/${id}/text`);
  await phone.getByRole("button", { name: t("signing:text.edit") }).click();
  await person.context.setOffline(true);
  await bodies(phone).nth(1).fill("Написано без сети.");
  await phone.getByLabel(t("signing:text.note")).fill("В поезде");
  const save = phone.getByRole("button", { name: t("signing:text.save") });
  await save.click();
  await expect(phone.getByText(t("common:offline.title"))).toBeVisible();
  await expect(phone.getByText(t("signing:clash.kept_here"))).toBeVisible();
  await expect(bodies(phone).nth(1)).toHaveValue("Написано без сети.");

  await person.context.setOffline(false);
  await phone.reload();
  await expect(phone.getByText(/Несохранённые правки/)).toBeVisible();
  await expect(bodies(phone).nth(1)).toHaveValue("Написано без сети.");
  await expectAccessibleEverywhere(phone, "a draft found again");
  await save.click();
  await expect(phone.getByText("В поезде").first()).toBeVisible();
  const { text, current } = await administrator.must("GET", `${path}/text`);
  expect(current).toMatchObject({ version: 3, note: "В поезде" });
  expect(text.clauses[0].body.ru).toBe("Написано без сети.");
  // Saved, it is nobody's draft any more.
  await phone.reload();
  await expect(phone.getByRole("button", { name: t("signing:text.edit") })).toBeVisible();
});

test("a scan confirmed without a network is refused in words and confirmed once it is back", async ({
  browser,
  baseURL,
}) => {
  test.slow();
  const t = wordsOf("zh-CN");
  const slug = "offline-paper-2031";
  const administrator = await administratorIn(browser, baseURL!);
  const { id, path, partyIds, emails } = await drafted(administrator, slug);
  for (const organisationId of partyIds)
    await administrator.must("POST", `${path}/approve`, { organisationId, version: 2 });
  await administrator.must("POST", `${path}/document`, { order: "parallel", others: [] });
  const scan = await administrator.context.request.fetch(`/api${path}/document/signers/0/scan`, {
    method: "PUT",
    multipart: {
      file: { name: "scan.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\nscan\n%%EOF\n") },
    },
  });
  expect(scan.status(), await scan.text()).toBe(200);
  const person = await personIn(browser, baseURL!, { locale: "zh-CN", width: 390, height: 844 });
  await signInByLink(administrator, person, emails[0]!);
  const phone = await person.context.newPage();
  await phone.goto(`/zh-CN/my/${slug}/agreements/${id}/sign`);
  const confirm = phone
    .getByRole("button", { name: t("signing:document.confirm_scan", { name: "哈尔滨冷链科技" }) })
    .first();
  await expect(confirm).toBeVisible();
  await person.context.setOffline(true);
  await confirm.click();
  await expect(phone.getByText(t("common:offline.title")).first()).toBeVisible();
  const signer = async () => (await administrator.must("GET", `${path}/document`)).document.signers[0];
  expect((await signer()).paper.confirmedBy).toEqual([]);
  await person.context.setOffline(false);
  await expect(confirm).toBeEnabled();
  await confirm.click();
  await expect.poll(async () => (await signer()).paper?.confirmedBy.length).toBe(1);
});

test("a wall that lost its connection says since when, and catches up with what it missed", async ({
  browser,
  baseURL,
}) => {
  test.slow();
  const t = wordsOf("zh-CN");
  const slug = "wall-again-2031";
  const administrator = await administratorIn(browser, baseURL!);
  await makeEvent(administrator, slug);
  const parties = [
    await addOrganisation(administrator, slug, { "zh-CN": "哈尔滨冷链科技" }),
    await addOrganisation(administrator, slug, { ru: "ООО «Амур»" }, { country: "RU" }),
  ] as const;
  const reader = await personIn(browser, baseURL!);
  const wall = await reader.context.newPage();
  await wall.goto(`/zh-CN/e/${slug}/wall`);
  const line = (title: string) => wall.getByRole("listitem").filter({ hasText: title });
  const value = (amount: string) => ({ kind: "amount", amount, currency: "CNY" }) as const;
  await sign(administrator, slug, parties, "contract", "Before", value("100"));
  await expect(line("Before")).toBeVisible();

  // An open stream outlives what Playwright calls offline, so the hall's connection is cut where it is made.
  await reader.context.route("**/wall/stream*", (route) => route.abort("internetdisconnected"));
  await wall.reload();
  const paused = new RegExp(t("public:wall.paused", { time: "§" }).split("§")[0]!);
  await expect(wall.locator(".wall-status")).toHaveText(paused);
  const during = await sign(administrator, slug, parties, "contract", "During", value("50"));
  await sign(administrator, slug, parties, "contract", "Withdrawn meanwhile", value("7"));
  await administrator.must("POST", `/events/${slug}/agreements/${during}/correct`, {
    kind: "contract",
    value: value("60"),
    reason: "录入有误",
  });
  await expect(line("During")).toHaveCount(0);
  await reader.context.unroute("**/wall/stream*");
  await expect(line("During")).toContainText("60", { timeout: 20_000 });
  await expect(line("Withdrawn meanwhile")).toHaveCount(1);
  await expect(line("Before")).toHaveCount(1);
  await expect(wall.locator(".wall-status")).toHaveText("");
  await expect(wall.locator(".wall-number")).toHaveText(/167/);
});
