import { useState } from "react";
import { api } from "../../api/client.generated.ts";
import { Button } from "../../ui/button.tsx";
import { CheckField, Field, TextField } from "../../ui/field.tsx";
import { formatNumber } from "../../ui/format.ts";
import { useText } from "../../ui/use-text.ts";
import { RunEnded, RunProgress } from "../runs/run-progress.tsx";
import type { Run, useRun } from "../runs/use-run.ts";

const SECONDS = [5, 15, 30, 60, 120];

interface Numbers {
  readonly mustHeld?: number;
  readonly niceWeight?: number;
  readonly breaks?: number;
}
const numbersOf = (value: unknown): Numbers => (typeof value === "object" && value !== null ? value : {});

/** The budget of a run, and its course: the best so far, the bound nothing can beat, and the gap between them. */
export function RunForm({
  slug,
  run,
  hasPublished,
}: {
  slug: string;
  run: ReturnType<typeof useRun>;
  hasPublished: boolean;
}) {
  const { t } = useText();
  const [seconds, setSeconds] = useState(15);
  const [seed, setSeed] = useState(1);
  const [keepPublished, setKeepPublished] = useState(true);
  if (run.active)
    return (
      <RunProgress
        run={run.run}
        label={t("thread:timetable.running")}
        onCancel={run.cancel}
        cancelling={run.cancelling}
      >
        <SoFar run={run.run} />
      </RunProgress>
    );
  return (
    <>
      <RunEnded run={run.run?.state === "failed" ? run.run : undefined} />
      <form
        className="run-form no-print"
        onSubmit={(event) => {
          event.preventDefault();
          run.start(() => api.startTimetable({ params: { event: slug }, body: { seconds, seed, keepPublished } }));
        }}
      >
        <Field label={t("thread:timetable.budget")} required>
          {(wiring) => (
            <select
              {...wiring}
              className="input"
              value={seconds}
              onChange={(event) => setSeconds(Number(event.target.value))}
            >
              {SECONDS.map((choice) => (
                <option key={choice} value={choice}>
                  {t("thread:timetable.seconds", { count: choice })}
                </option>
              ))}
            </select>
          )}
        </Field>
        <TextField
          type="number"
          label={t("thread:timetable.seed")}
          required
          min={0}
          max={2 ** 31}
          step={1}
          value={seed}
          onChange={(event) => setSeed(Math.max(0, Math.trunc(Number(event.target.value)) || 0))}
        />
        {hasPublished ? (
          <CheckField
            label={t("thread:timetable.keep_published")}
            checked={keepPublished}
            onChange={(event) => setKeepPublished(event.target.checked)}
          />
        ) : null}
        <Button type="submit" look={hasPublished ? "plain" : "primary"}>
          {t("thread:timetable.run")}
        </Button>
      </form>
    </>
  );
}

function SoFar({ run }: { run: Run | undefined }) {
  const { t, locale } = useText();
  const best = numbersOf(run?.note["best"]);
  const bound = numbersOf(run?.note["bound"]);
  if (best.breaks === undefined || best.mustHeld === undefined) return <span>{t("thread:timetable.first_plan")}</span>;
  const say = (value: number | undefined) => formatNumber(value ?? 0, locale);
  const mustGap = Math.max(0, (bound.mustHeld ?? best.mustHeld) - best.mustHeld);
  return (
    <>
      <span>{t("thread:timetable.so_far_must", { best: say(best.mustHeld), bound: say(bound.mustHeld) })}</span>
      <span>{t("thread:timetable.so_far_nice", { best: say(best.niceWeight), bound: say(bound.niceWeight) })}</span>
      <span>{t("thread:timetable.so_far_breaks", { best: say(best.breaks), bound: say(bound.breaks) })}</span>
      <span>
        {t("thread:timetable.gap", { must: say(mustGap), breaks: say(Math.max(0, best.breaks - (bound.breaks ?? 0))) })}
      </span>
    </>
  );
}
