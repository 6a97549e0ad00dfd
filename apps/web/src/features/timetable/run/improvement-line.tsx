import { useText } from "../../../ui/use-text.ts";
import type { Course, Point } from "./best-so-far.ts";

const WIDTH = 240;
const HEIGHT = 60;
const PAD = 4;

/** Breaks and the proven bound over the whole time of the run, closing in on each other. The figures beside it say the same in numbers. */
export function ImprovementLine({ course: { points, length } }: { course: Course }) {
  const { t } = useText();
  const last = points.at(-1);
  if (!last || points.length < 2 || length === 0) return null;
  const most = Math.max(...points.map((point) => Math.max(point.breaks, point.bound)), 1);
  const least = Math.min(...points.map((point) => point.bound));
  const x = (seconds: number) => PAD + (seconds / length) * (WIDTH - 2 * PAD);
  const y = (breaks: number) => HEIGHT - PAD - ((breaks - least) / Math.max(1, most - least)) * (HEIGHT - 2 * PAD);
  const steps = (height: (point: Point) => number) =>
    points
      .map((point, index) =>
        index === 0
          ? `M${x(point.seconds)} ${y(height(point))}`
          : `H${x(point.seconds)}${height(point) === height(points[index - 1]!) ? "" : `V${y(height(point))}`}`,
      )
      .join("");
  return (
    <figure className="run-improvement" aria-hidden="true">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none">
        <path className="run-improvement-floor" d={`M${PAD} ${HEIGHT - 0.5}H${WIDTH - PAD}`} />
        <path className="run-improvement-bound" d={steps((point) => point.bound)} />
        <path className="run-improvement-best" d={steps((point) => point.breaks)} />
        <path className="run-improvement-now" d={`M${x(last.seconds)} ${y(last.breaks)}h0`} />
      </svg>
      <figcaption>
        <span className="run-improvement-key-best">{t("timetable:figure.row_breaks")}</span>
        <span className="run-improvement-key-bound">{t("timetable:figure.bound")}</span>
        <span className="run-improvement-end">
          {length < 120
            ? t("thread:timetable.seconds", { count: Math.round(length) })
            : t("timetable:run.minutes", { count: Math.round(length / 60) })}
        </span>
      </figcaption>
    </figure>
  );
}
