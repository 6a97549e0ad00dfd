import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** No violation of WCAG 2.2 A and AA on the page as it stands; with `rules`, of these rules only. */
export async function expectAccessible(page: Page, name: string, rules?: string[]): Promise<void> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  // Only what is wrong is written out: the rest is most of the time a large page takes.
  axe.options({
    runOnly: rules ? { type: "rule", values: rules } : { type: "tag", values: WCAG },
    resultTypes: ["violations"],
  });
  const { violations } = await axe.analyze();
  const found = violations.map(
    (violation) =>
      `${violation.id}: ${violation.nodes
        .map((node) => node.target.join(" "))
        .slice(0, 4)
        .join(" | ")}`,
  );
  expect.soft(found, name).toEqual([]);
}

/** Nothing on the page reaches beyond its right edge. */
export async function expectNoSidewaysScroll(page: Page, name: string): Promise<void> {
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .slice(0, 6)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""}`);
  });
  expect.soft(wide, `${name} scrolls sideways`).toEqual([]);
}

/**
 * The same page wide and narrow, light and dark. What depends on the width is looked for at both widths; what depends on the
 * colours only, in both schemes.
 */
export async function expectAccessibleEverywhere(page: Page, name: string): Promise<void> {
  const look = { wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } };
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await page.setViewportSize(look.wide);
  await expectAccessible(page, `${name}, light, 1440 px`);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await expectAccessible(page, `${name}, dark, 1440 px`, ["color-contrast"]);
  await page.setViewportSize(look.narrow);
  await expectNoSidewaysScroll(page, `${name}, 390 px`);
  await expectAccessible(page, `${name}, dark, 390 px`);
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await expectAccessible(page, `${name}, light, 390 px`, ["color-contrast"]);
}
