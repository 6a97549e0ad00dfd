import { expect, it } from "vitest";
import { courseWith, type CoursePoint } from "./course.ts";

const point = (seconds: number, breaks: number, bound = 0, held = 10): CoursePoint => ({
  seconds,
  breaks,
  bound,
  held,
});
const courseOf = (seen: readonly CoursePoint[], most?: number) =>
  seen.reduce<readonly CoursePoint[]>((course, next) => courseWith(course, next, most), []);

it("keeps what is new of breaks, bound or meetings held, and leaves out what is not", () => {
  const seen = [point(0, 9), point(1, 9), point(2, 7), point(3, 7, 2), point(4, 7, 2), point(5, 8, 2, 11)];
  expect(courseOf(seen).map(({ seconds }) => seconds)).toEqual([0, 2, 3, 5]);
});

it("gives up the point that says least, never the first or the newest", () => {
  const seen = [point(0, 100), point(1, 50), point(9, 49), point(10, 20), point(30, 19)];
  expect(courseOf(seen, 4).map(({ seconds }) => seconds)).toEqual([0, 1, 10, 30]);
  const long = Array.from({ length: 3000 }, (_, at) => point(at / 5, 3000 - at, Math.floor(at / 100)));
  const short = courseOf(long);
  expect(short).toHaveLength(80);
  expect([short[0], short.at(-1)]).toEqual([long[0], long.at(-1)]);
  expect(JSON.stringify(short).length).toBeLessThan(6000);
});
