import type { Cnf } from "./cnf.ts";
import type { Shape } from "./compact.ts";
import type { Event } from "./event.ts";
import type { Guess } from "./guess.ts";
import { totalizer } from "./totalizer.ts";

/** Literals "at least 1, 2, … breaks" of one person, as far as they matter; those known to hold are settled. */
export function encodeBreaks(
  event: Event,
  busy: Int32Array,
  p: number,
  shape: Shape,
  options: { readonly mostBreaks: number; readonly guess?: Guess },
  exact: boolean,
  cnf: Cnf,
): number[] {
  const S = event.slotCount;
  const d = event.meetingsOf[p]!.length;
  const least = shape.least ?? 0;
  const guessed = guessOf(shape, options.guess);
  const most = Math.min(d - 1, options.mostBreaks + 1, guessed + 1);
  if (most <= 0) return [];
  const breaks = Array.from({ length: most }, () => cnf.fresh());
  for (let j = 1; j < most; j++) cnf.add(-breaks[j]!, breaks[j - 1]!);
  for (let j = 0; j < Math.min(least, most); j++) cnf.add(breaks[j]!);
  if (guessed < most) cnf.add(-breaks[guessed]!);
  const y = (t: number) => busy[p * S + t]!;

  if (event.groupCount === 1 && least === 0) {
    const b = breaks[0]!;
    const { starts } = shape;
    // from[i]: the run starts at starts[i] or later; from[0] always, from[starts.length] never.
    const from = starts.map((_, i) => (i === 0 ? 0 : cnf.fresh()));
    for (let i = 2; i < starts.length; i++) cnf.add(-from[i]!, from[i - 1]!);
    for (let t = 0; t < S; t++) {
      if (y(t) === 0) continue;
      const lo = starts.findIndex((u) => u >= t - d + 1);
      const hi = starts.findLastIndex((u) => u <= t);
      if (lo < 0 || hi < 0 || lo > hi) {
        cnf.add(b, -y(t));
        continue;
      }
      const covered = [b, y(t)];
      if (lo > 0) {
        cnf.add(b, -y(t), from[lo]!);
        covered.push(-from[lo]!);
      }
      if (hi + 1 < starts.length) {
        cnf.add(b, -y(t), -from[hi + 1]!);
        covered.push(from[hi + 1]!);
      }
      cnf.add(...covered);
    }
  }

  if (guessed === 0 && event.groupCount === 1) return breaks;
  const runs = Array.from({ length: event.groupCount }, (_, g) => encodeRuns(event, y, g, most, exact, cnf));
  const counted =
    event.groupCount === 1
      ? runs[0]!.slice(1)
      : totalizer(
          cnf,
          runs.flatMap((run) => run.slice(1)),
          most,
          exact ? "both" : "least",
        );
  breaks.forEach((own, j) => {
    if (counted[j] === undefined) {
      if (exact) cnf.add(-own);
      return;
    }
    cnf.add(-counted[j], own);
    if (exact) cnf.add(counted[j], -own);
  });
  return breaks;
}

/** How many breaks a person may have at most as far as the guess goes. */
function guessOf({ starts, least = 0 }: Shape, guess: Guess | undefined): number {
  if (!guess) return Infinity;
  return Math.max(least, starts.length > guess.mostStarts ? 0 : guess.mostEach);
}

/** Counts runs along the slots of a group: literal j holds once more than j runs have begun; with `exact`, only then. */
function encodeRuns(
  event: Event,
  y: (t: number) => number,
  group: number,
  most: number,
  exact: boolean,
  cnf: Cnf,
): number[] {
  let run: number[] = [];
  for (let t = 0; t < event.slotCount; t++) {
    if (event.group[t] !== group || y(t) === 0) continue;
    const next: number[] = [];
    const joined = t > 0 && event.joins[t] === 1 ? y(t - 1) : 0;
    for (let j = 0; j <= Math.min(run.length, most); j++) {
      const now = cnf.fresh();
      next.push(now);
      const before = run[j] === undefined ? [] : [run[j]!];
      const fewer = j === 0 ? [] : [run[j - 1]!];
      const apart = j === 0 || joined === 0 ? [] : [joined];
      if (run[j] !== undefined) cnf.add(-run[j]!, now);
      cnf.add(...fewer.map((one) => -one), -y(t), ...apart, now);
      if (!exact) continue;
      cnf.add(-now, ...before, y(t));
      for (const one of fewer) cnf.add(-now, ...before, one);
      for (const one of apart) cnf.add(-now, ...before, -one);
    }
    run = next;
  }
  return run;
}
