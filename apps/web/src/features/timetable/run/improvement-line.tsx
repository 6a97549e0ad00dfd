import type { Point } from "./best-so-far.ts";

const WIDTH = 240;
const HEIGHT = 44;
const PAD = 3;

/** Breaks over the time of the run, falling towards the proven bound. The figures beside it say the same in numbers. */
export function ImprovementLine({ points }: { points: readonly Point[] }) {
  const last = points.at(-1);
  if (!last || points.length < 2) return null;
  const most = Math.max(...points.map((point) => point.breaks), last.bound + 1);
  const least = Math.min(last.bound, last.breaks);
  const x = (share: number) => PAD + share * (WIDTH - 2 * PAD);
  const y = (breaks: number) => HEIGHT - PAD - ((breaks - least) / Math.max(1, most - least)) * (HEIGHT - 2 * PAD);
  const line = points
    .map((point, index) =>
      index === 0 ? `M${x(point.share)} ${y(point.breaks)}` : `H${x(point.share)}V${y(point.breaks)}`,
    )
    .join("");
  return (
    <svg className="run-improvement" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" preserveAspectRatio="none">
      <path className="run-improvement-bound" d={`M${PAD} ${y(last.bound)}H${WIDTH - PAD}`} />
      <path className="run-improvement-best" d={line} />
      <path className="run-improvement-now" d={`M${x(last.share)} ${y(last.breaks)}h0`} />
    </svg>
  );
}
