import { useState } from "react";
import { Link } from "react-router";
import { api } from "../../../api/client.generated.ts";
import { Button } from "../../../ui/button.tsx";
import { CheckField, Field, TextField } from "../../../ui/field.tsx";
import { formatNumber } from "../../../ui/format.ts";
import { useAddress, useText } from "../../../ui/use-text.ts";
import { RunEnded } from "../../runs/run-progress.tsx";
import type { Version } from "../load-meetings.ts";
import { RunCourse } from "./run-course.tsx";
import type { TimetableRun } from "./use-timetable-run.ts";

const SECONDS = [5, 15, 30, 60, 120, 300, 600];
const START = { seconds: 15, seed: 1, keepPublished: true };

interface Props {
  slug: string;
  run: TimetableRun;
  versions: readonly Version[];
  shown: Version | undefined;
}

/** The budget of a run and from where it sets out; while it runs, its course. */
export function RunPanel({ slug, run, versions, shown }: Props) {
  const { t, locale } = useText();
  const address = useAddress();
  const [seconds, setSeconds] = useState(START.seconds);
  const [seed, setSeed] = useState(START.seed);
  const [keepPublished, setKeepPublished] = useState(START.keepPublished);
  const [from, setFrom] = useState<"start" | "shown">("start");
  if (run.active) return <RunCourse run={run.run} onStop={run.cancel} stopping={run.cancelling} />;
  const hasPublished = versions.some((version) => version.state === "published");
  const goesOn = from === "shown" && shown !== undefined;
  return (
    <>
      <RunEnded run={run.run?.state === "failed" ? run.run : undefined} />
      <form
        className="run-form no-print"
        onSubmit={(event) => {
          event.preventDefault();
          run.start(() =>
            api.startTimetable({
              params: { event: slug },
              body: {
                seconds,
                seed,
                keepPublished: goesOn ? false : keepPublished,
                ...(goesOn ? { continueFrom: shown.id } : {}),
              },
            }),
          );
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
                  {choice < 120
                    ? t("thread:timetable.seconds", { count: choice })
                    : t("timetable:run.minutes", { count: choice / 60 })}
                </option>
              ))}
            </select>
          )}
        </Field>
        {shown ? (
          <Field label={t("timetable:run.from")} required>
            {(wiring) => (
              <select
                {...wiring}
                className="input run-from"
                value={from}
                onChange={(event) => setFrom(event.target.value === "shown" ? "shown" : "start")}
              >
                <option value="start">{t("timetable:run.from_start")}</option>
                <option value="shown">
                  {t("timetable:run.from_version", { version: formatNumber(shown.version, locale) })}
                </option>
              </select>
            )}
          </Field>
        ) : null}
        {hasPublished && !goesOn ? (
          <CheckField
            label={t("thread:timetable.keep_published")}
            checked={keepPublished}
            onChange={(event) => setKeepPublished(event.target.checked)}
          />
        ) : null}
        <details className="run-more">
          <summary>{t("timetable:run.more")}</summary>
          <TextField
            type="number"
            label={t("thread:timetable.seed")}
            hint={t("timetable:run.seed_hint")}
            required
            min={0}
            max={2 ** 31}
            step={1}
            value={seed}
            onChange={(event) => setSeed(Math.max(0, Math.trunc(Number(event.target.value)) || 0))}
          />
        </details>
        <div className="run-go">
          <Button type="submit" look={shown ? "plain" : "primary"}>
            {t("thread:timetable.run")}
          </Button>
          <Link to={address(`/console/${slug}/timetable/rules`)}>{t("timetable:run.to_rules")}</Link>
        </div>
      </form>
    </>
  );
}
