import { expect, test, type Page } from "@playwright/test";
import { makeEvent } from "../support/event.ts";
import { administratorIn, personIn } from "../support/people.ts";
import { rowsOf, workbookOf, XLSX } from "../support/workbook.ts";
import { wordsOf } from "../support/words.ts";

const t = wordsOf("en");
const HTML = `<img src=x onerror="window.harmed=1"><b>Firm</b>`;
const FORMULA = `=cmd|' /C calc'!A0`;

async function upload(page: Page, slug: string, name: string, mimeType: string, buffer: Buffer): Promise<void> {
  await page.goto(`/en/console/${slug}/import`);
  await page.locator("input[type=file]").setInputFiles({ name, mimeType, buffer });
}

/** A workbook that says it carries a macro: the name of the part is all a reader needs to see. */
function withMacro(): Buffer {
  const clean = workbookOf({ Organisations: [["Organisation"], ["Firm"]] });
  // A stored (uncompressed) entry, appended before the central directory, would need a new directory; renaming one is enough.
  const from = Buffer.from("xl/theme/theme1.xml");
  const to = Buffer.from("xl/vbaProject.bin##");
  expect(clean.includes(from)).toBe(true);
  let bytes = clean;
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from))
    bytes = Buffer.concat([bytes.subarray(0, at), to, bytes.subarray(at + from.length)]);
  return bytes;
}

test("what cannot be read is refused with its reason and its mend, and leaves nothing behind", async ({
  browser,
  baseURL,
}) => {
  const administrator = await administratorIn(browser, baseURL!);
  const { slug } = await makeEvent(administrator, "bad-files-2031");
  const page = await administrator.context.newPage();
  const refused = async (code: string) => {
    await expect(page.getByText(t(`errors:${code}.mend`))).toBeVisible();
    expect((await administrator.must("GET", `/events/${slug}/organisations`)).total).toBe(0);
  };
  await upload(page, slug, "macro.xlsx", XLSX, withMacro());
  await refused("workbook_macros");
  const whole = workbookOf({ Organisations: [["Organisation"], ["Firm"]] });
  await upload(page, slug, "broken.xlsx", XLSX, whole.subarray(0, whole.length / 2));
  await refused("workbook_unreadable");
  await upload(page, slug, "nothing.csv", "text/csv", Buffer.from("\n\n"));
  await refused("workbook_empty");
  await upload(page, slug, "poem.csv", "text/csv", Buffer.from("colour;mood\nblue;calm\n"));
  await refused("workbook_no_sheet");
  await administrator.context.close();
});

test("HTML and formulas in names are text on every page and in every export", async ({ browser, baseURL }) => {
  const administrator = await administratorIn(browser, baseURL!);
  const { slug } = await makeEvent(administrator, "bad-names-2031", { registrationOpen: true });
  const page = await administrator.context.newPage();
  await upload(
    page,
    slug,
    "names.xlsx",
    XLSX,
    workbookOf({
      Organisations: [
        ["Organisation", "Country", "Role", "City"],
        [HTML, "CN", "Enterprise", "Harbin"],
        [FORMULA, "CN", "Enterprise", "@SUM(1+1)"],
      ],
    }),
  );
  await page.getByRole("button", { name: t("organise:import.apply") }).click();
  await expect(page.getByRole("heading", { name: t("organise:import.decide_applied") })).toBeVisible();

  await page.goto(`/en/console/${slug}/organisations`);
  await expect(page.getByText(HTML, { exact: true }).first()).toBeVisible();
  const reader = await personIn(browser, baseURL!);
  const guest = await reader.context.newPage();
  // A guest tries the same by the public form; the answer is an ordinary registration.
  await guest.goto(`/en/e/${slug}/register`);
  await guest.getByLabel(t("common:field.name"), { exact: true }).fill(`<script>window.harmed=2</script>`);
  await guest.getByLabel(t("common:field.email"), { exact: true }).fill("script@bad.test");
  await guest.getByLabel(t("public:register.organisation_name"), { exact: true }).fill("Plain firm");
  await guest.getByLabel(t("public:register.consent")).check();
  await guest.getByRole("button", { name: t("public:register.send") }).click();
  await expect(guest.getByText(t("public:register.done"))).toBeVisible();
  await guest.goto(`/en/e/${slug}/organisations`);
  await expect(guest.getByText(HTML, { exact: true }).first()).toBeVisible();
  await page.goto(`/en/console/${slug}/registrations`);
  await expect(page.getByText("<script>window.harmed=2</script>").first()).toBeVisible();
  for (const open of [page, guest])
    expect(await open.evaluate(() => (window as { harmed?: number }).harmed)).toBeUndefined();

  const answer = await administrator.context.request.get(`/api/events/${slug}/workbook.xlsx?locale=en`);
  const { sheets, formulas } = rowsOf(await answer.body());
  expect(formulas, "nothing in the export is alive").toEqual([]);
  expect(Object.values(sheets).flat(2)).toEqual(expect.arrayContaining([HTML, FORMULA, "@SUM(1+1)"]));
  await administrator.context.close();
  await reader.context.close();
});

test("what the API must not take is refused with the place and the reason", async ({ browser, baseURL }) => {
  const administrator = await administratorIn(browser, baseURL!);
  const { slug, venueId } = await makeEvent(administrator, "bad-calls-2031");
  const date = "2031-10-15";
  const refusals: [string, string, unknown, string][] = [
    ["PATCH", `/events/${slug}`, { homeZone: "Asia/Atlantis" }, "bad_request"],
    ["PATCH", `/events/${slug}`, { startsOn: "2031-12-01" }, "dates_reversed"],
    [
      "PUT",
      `/events/${slug}/slots`,
      {
        blocks: [
          { venueId, date, from: "14:00", to: "15:00", durationMin: 20, gapMin: 0 },
          { venueId, date, from: "14:30", to: "15:30", durationMin: 20, gapMin: 0 },
        ],
      },
      "slots_overlap",
    ],
    [
      "POST",
      `/events/${slug}/organisations`,
      { name: { en: "Harbin \u202egnp.exe" }, role: "enterprise", country: "CN" },
      "bad_request",
    ],
    ["POST", "/events", { slug }, "bad_request"],
  ];
  for (const [method, path, body, code] of refusals) {
    const { status, body: problem } = await administrator.api(method as "POST", path, body);
    expect(status, `${method} ${path}`).toBeGreaterThanOrEqual(400);
    expect(status, `${method} ${path}`).toBeLessThan(500);
    expect(problem.code, `${method} ${path} ${JSON.stringify(problem)}`).toBe(code);
    expect(problem.detail).not.toBe("");
  }
  // An emoji in a name is somebody's taste, not an attack.
  const kept = await administrator.must("POST", `/events/${slug}/organisations`, {
    name: { en: "Sungari 🌊 Trade" },
    role: "enterprise",
    country: "CN",
  });
  expect(kept.name.en).toBe("Sungari 🌊 Trade");
  await administrator.context.close();
});
