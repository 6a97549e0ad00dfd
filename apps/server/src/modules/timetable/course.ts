/** What a run had reached when so many seconds were over. */
export interface CoursePoint {
  readonly seconds: number;
  /** Meetings held, nice ones by weight. */
  readonly held: number;
  readonly breaks: number;
  /** Breaks that no timetable can have fewer of, as far as proven by then. */
  readonly bound: number;
}

const MOST_POINTS = 80;

/**
 * The course of a run with one more look at it, short enough to go with every note of its progress. Looks that saw nothing new are
 * left out; beyond `most` points that goes whose loss changes the drawn line least, never the first or the last. O(points).
 */
export function courseWith(
  course: readonly CoursePoint[],
  seen: CoursePoint,
  most: number = MOST_POINTS,
): readonly CoursePoint[] {
  const last = course.at(-1);
  if (last && last.held === seen.held && last.breaks === seen.breaks && last.bound === seen.bound) return course;
  const longer = [...course, seen];
  if (longer.length <= most) return longer;
  let least = 1;
  for (let at = 2; at < longer.length - 1; at++) if (lossOf(longer, at) < lossOf(longer, least)) least = at;
  return longer.toSpliced(least, 1);
}

/** The area between the lines with a point and without it: its height held on until the next one. */
function lossOf(course: readonly CoursePoint[], at: number): number {
  const [before, own, after] = [course[at - 1]!, course[at]!, course[at + 1]!];
  const step = Math.abs(before.breaks - own.breaks) + Math.abs(before.bound - own.bound);
  return step * (after.seconds - own.seconds);
}
