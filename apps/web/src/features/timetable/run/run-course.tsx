import { Button } from "../../../ui/button.tsx";
import { Figure, FigureRow } from "../../../ui/figure.tsx";
import { formatNumber } from "../../../ui/format.ts";
import { useText } from "../../../ui/use-text.ts";
import { isFinished, type Run } from "../../runs/use-run.ts";
import "../../runs/run-progress.css";
import { courseOf, notedBy } from "./best-so-far.ts";
import { ImprovementLine } from "./improvement-line.tsx";

/** A run while it runs: the best so far, the bound nothing can beat, the gap between them, and how they have come closer. */
export function RunCourse({ run, onStop, stopping }: { run: Run | undefined; onStop: () => void; stopping: boolean }) {
  const { t, locale } = useText();
  const noted = notedBy(run);
  const total = run?.total ?? 0;
  const share = run && total > 0 ? Math.min(1, (run.done ?? 0) / total) : undefined;
  const say = (value: number) => formatNumber(value, locale);
  const gap = noted ? Math.max(0, noted.best.breaks - noted.bound.breaks) : 0;
  return (
    <section className="run run-course" data-state={run?.state ?? "queued"} aria-label={t("thread:timetable.running")}>
      <p className="run-line">
        <strong>{t("thread:timetable.running")}</strong>
        <span role="status">
          {noted
            ? t("timetable:run.so_far", {
                held: say(noted.held),
                breaks: say(noted.best.breaks),
                bound: say(noted.bound.breaks),
              })
            : t(run?.state === "running" ? "thread:timetable.first_plan" : "organise:run.queued")}
        </span>
      </p>
      <progress
        className="run-bar"
        aria-label={t("thread:timetable.running")}
        {...(share === undefined ? {} : { value: share })}
        max={1}
      />
      {noted ? (
        <div className="run-figures">
          <FigureRow>
            <Figure
              value={noted.held}
              label={t("timetable:figure.held", { count: noted.held })}
              note={t("timetable:run.at_most", { bound: say(noted.bound.mustHeld + noted.bound.niceWeight) })}
            />
            <Figure value={noted.best.breaks} label={t("timetable:figure.breaks", { count: noted.best.breaks })} />
            <Figure value={noted.bound.breaks} label={t("timetable:figure.bound")} />
            <Figure
              value={gap}
              label={t("timetable:figure.gap")}
              note={gap === 0 ? t("timetable:run.no_gap") : undefined}
            />
          </FigureRow>
          <ImprovementLine course={courseOf(run)} />
        </div>
      ) : null}
      {isFinished(run) ? null : (
        <p className="run-actions">
          <Button disabled={stopping || !run} onClick={onStop}>
            {t("timetable:run.stop")}
          </Button>
          <span className="faint">{t("timetable:run.stop_note")}</span>
        </p>
      )}
    </section>
  );
}
