import { expect, it } from "vitest";
import { deltaOf, wallContent } from "./wall-fragment.ts";

const line = (id: string, words: string) => `<li data-agreement="${id}"><p>${words}</p></li>`;
const page = (...lines: string[]) =>
  `<main><div id="wall-content"><h1>1</h1><ol>${lines.join("")}</ol></div><p class="wall-status no-print"></p></main>`;

it("finds what changes on a wall's page, and sends only lines that a reader does not have", () => {
  const before = wallContent(page(line("b", "two"), line("a", "one")))!;
  const after = wallContent(page(line("c", "three"), line("b", "two"), line("a", "corrected")))!;
  const delta = deltaOf(before, after);
  expect(delta.lines).toEqual({ c: line("c", "three"), a: line("a", "corrected") });
  const had = new Map([["b", line("b", "two")], ...Object.entries(delta.lines)]);
  const put = delta.frame.replace(/<li data-agreement="(\w)"><\/li>/g, (_, id: string) => had.get(id)!);
  expect(put).toBe(after);
  expect(wallContent("<html>sign in</html>")).toBeUndefined();
});
