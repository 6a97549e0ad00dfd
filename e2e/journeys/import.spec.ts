import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { makeEvent } from "../support/event.ts";
import { administratorIn } from "../support/people.ts";
import { rowsOf, workbookOf, XLSX } from "../support/workbook.ts";
import { wordsOf } from "../support/words.ts";

test("a workbook is exported, comes in elsewhere with its errors named, is written without them, and undone whole", async ({
  browser,
  baseURL,
}) => {
  const t = wordsOf("en");
  const administrator = await administratorIn(browser, baseURL!);
  const { slug } = await makeEvent(administrator, "import-2031");
  const page = await administrator.context.newPage();

  await page.goto("/en/console/longjiang-2023/import");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: t("organise:import.export") }).click();
  const { sheets } = rowsOf(readFileSync(await (await download).path()));
  const organisations = sheets[t("workbook:sheet.organisations")]!;
  const header = organisations.findIndex((row) => row.includes("USCC"));
  expect(organisations.length - header - 1).toBe(200);

  // Twelve rows with numbers of the demonstration; one number gets a wrong digit, one row loses every name, a letter of a person its sign.
  const uscc = organisations[header]!.indexOf("USCC");
  const rows = organisations
    .slice(header + 1)
    .filter((row) => row[uscc])
    .slice(0, 12)
    .map((row) => [...row]);
  const wrong = String(rows[3]![uscc]);
  rows[3]![uscc] = wrong.slice(0, -1) + (wrong.endsWith("A") ? "B" : "A");
  const names = organisations[header]!.flatMap((heading, i) => (String(heading).startsWith("Organisation [") ? i : []));
  for (const name of names) rows[7]![name] = null;
  const people = sheets[t("workbook:sheet.participants")]!;
  const peopleHeader = people.findIndex((row) => row.includes("E-mail"));
  const email = people[peopleHeader]!.indexOf("E-mail");
  const guest = people[peopleHeader]!.map((heading) =>
    heading === "Name [English]"
      ? "Wang Xiaoming"
      : heading === "E-mail"
        ? "wang.at.example"
        : heading === "Organisation"
          ? (rows[0]![0] ?? null)
          : null,
  );
  const file = workbookOf({
    [t("workbook:sheet.organisations")]: [organisations[header]!, ...rows],
    [t("workbook:sheet.participants")]: [people[peopleHeader]!, guest],
  });

  await page.goto(`/en/console/${slug}/import`);
  await page.locator("input[type=file]").setInputFiles({ name: "报名表.xlsx", mimeType: XLSX, buffer: file });
  await expect(page.getByRole("heading", { name: "报名表.xlsx" })).toBeVisible();
  await expect(page.getByRole("heading", { name: t("organise:import.decide_ready") })).toBeVisible();

  // Each problem with its row, its column and what to do.
  const letter = (index: number) => String.fromCharCode("A".charCodeAt(0) + index);
  const problem = (text: string) => page.getByRole("listitem").filter({ hasText: text });
  await expect(problem(t("workbook:problem.identifier_check_digit"))).toContainText(
    `${t("organise:import.row", { row: 5 })} · ${letter(uscc)}`,
  );
  await expect(problem(t("workbook:problem.value_missing"))).toContainText(t("organise:import.row", { row: 9 }));
  await expect(problem(t("workbook:problem.email_invalid"))).toContainText(
    `${t("organise:import.row", { row: 2 })} · ${letter(email)}`,
  );
  await expect(problem("wang.at.example")).toBeVisible();
  expect((await administrator.must("GET", `/events/${slug}/organisations`)).total, "a dry run writes nothing").toBe(0);

  const go = page.getByRole("button", { name: t("organise:import.apply") });
  await expect(go).toBeDisabled();
  const errors = (await administrator.must("GET", `/events/${slug}/imports`)).items[0].counts.errors as number;
  await page.getByLabel(t("organise:import.skip_errors", { count: errors })).check();
  await go.click();
  await expect(page.getByRole("heading", { name: t("organise:import.decide_applied") })).toBeVisible();
  const written = (await administrator.must("GET", `/events/${slug}/organisations`)).total as number;
  expect(written).toBeGreaterThanOrEqual(10);
  expect(written).toBeLessThanOrEqual(11);

  await page.getByRole("button", { name: t("organise:import.undo"), exact: true }).click();
  await expect(page.getByText(t("organise:import.undone"))).toBeVisible();
  expect((await administrator.must("GET", `/events/${slug}/organisations`)).total).toBe(0);
  expect((await administrator.must("GET", `/events/${slug}/participants`)).total).toBe(0);
  await page.getByRole("link", { name: t("organise:import.all") }).click();
  await expect(page.getByRole("row").filter({ hasText: "报名表.xlsx" })).toContainText(
    t("organise:import.state_undone"),
  );
  await administrator.context.close();
});
