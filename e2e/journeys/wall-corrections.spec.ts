import { expect, test } from "@playwright/test";
import { addOrganisation, makeEvent, sign } from "../support/event.ts";
import { administratorIn, personIn } from "../support/people.ts";
import { wordsOf } from "../support/words.ts";

test("the wall keeps kinds apart, shows a correction as it is entered, and never shows none as nought", async ({
  browser,
  baseURL,
}) => {
  const t = wordsOf("en");
  const administrator = await administratorIn(browser, baseURL!);
  const { slug } = await makeEvent(administrator, "wall-2031");
  const parties = [
    await addOrganisation(administrator, slug, { en: "Amur Timber" }, { country: "RU" }),
    await addOrganisation(administrator, slug, { en: "Daqing Furniture" }),
  ] as const;
  const reader = await personIn(browser, baseURL!);
  const wall = await reader.context.newPage();
  await wall.goto(`/en/e/${slug}/wall`);
  await expect(wall.getByText(t("public:wall.empty"))).toBeVisible();

  await sign(administrator, slug, parties, "framework", "Cooperation without money", { kind: "none" });
  const line = (title: string) => wall.getByRole("listitem").filter({ hasText: title });
  await expect(line("Cooperation without money")).toContainText(t("glossary:valueKind.none"));
  await expect(line("Cooperation without money").locator(".wall-value")).not.toContainText("0");
  await expect(wall.getByText(t("public:wall.no_total"))).toBeVisible();

  await sign(administrator, slug, parties, "intention", "Timber intention", {
    kind: "amount",
    amount: "5000000",
    currency: "CNY",
  });
  const contract = await sign(administrator, slug, parties, "contract", "Timber contract", {
    kind: "amount",
    amount: "1200000",
    currency: "CNY",
  });
  await sign(administrator, slug, parties, "contract", "Rouble contract", {
    kind: "amount",
    amount: "30000000",
    currency: "RUB",
  });
  await sign(administrator, slug, parties, "contract", "Secret contract", { kind: "undisclosed" });
  await expect(line("Secret contract")).toContainText(t("glossary:valueKind.undisclosed"));
  await expect(line("Secret contract").locator(".wall-value")).not.toContainText("0");
  // 5 million of intention, 1.2 million of contract, 30 million roubles: three numbers, none of them a sum.
  const numbers = async () =>
    [await wall.locator(".wall-number").innerText(), ...(await wall.locator(".wall-others strong").allInnerTexts())]
      .map((text) => text.replace(/[^\d.]/g, ""))
      .sort();
  await expect.poll(numbers).toEqual(["1.2", "30", "5"]);

  // The organiser corrects the signed value; the wall says so and the old line stays marked.
  const desk = await administrator.context.newPage();
  await desk.goto(`/en/console/${slug}/agreements/${contract}`);
  await desk.getByRole("button", { name: t("thread:agreement.correct"), exact: true }).click();
  await desk.getByRole("textbox", { name: t("thread:agreement.amount"), exact: true }).fill("1350000");
  await desk.getByRole("button", { name: t("thread:agreement.correct_now") }).click();
  await expect(desk.getByText(t("common:form.fill"))).toBeVisible();
  await desk.getByLabel(t("common:field.reason"), { exact: true }).fill("A digit was mistyped at the desk");
  await desk.getByRole("button", { name: t("thread:agreement.correct_now") }).click();
  await expect(desk.getByText(t("thread:agreement.now_corrected"))).toBeVisible();
  await expect(desk.getByText("A digit was mistyped at the desk")).toBeVisible();
  await expect(line("Timber contract")).toContainText(t("public:agreements.corrected"));
  await expect(line("Timber contract").locator(".wall-value")).toContainText("1.35");
  await expect.poll(numbers).toEqual(["1.35", "30", "5"]);
  await expect(wall.locator(".wall-kinds")).toContainText(t("public:wall.corrections", { count: 1 }));

  await administrator.must("POST", `/events/${slug}/agreements/${contract}/withdraw`, { reason: "Both sides agreed" });
  await expect(line("Timber contract")).toContainText(t("public:agreements.withdrawn"));
  await expect.poll(numbers).toEqual(["30", "5"]);
  await administrator.context.close();
  await reader.context.close();
});
