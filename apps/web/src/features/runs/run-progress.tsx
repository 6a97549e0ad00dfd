import type { ReactNode } from "react";
import { Button } from "../../ui/button.tsx";
import { formatNumber } from "../../ui/format.ts";
import { useText } from "../../ui/use-text.ts";
import { isFinished, type Run } from "./use-run.ts";
import "./run-progress.css";

/** How far a long run is, what it has found so far (children), and a way to stop it. */
export function RunProgress({
  run,
  label,
  onCancel,
  cancelling = false,
  children,
}: {
  run: Run | undefined;
  label: string;
  onCancel?: (() => void) | undefined;
  cancelling?: boolean;
  children?: ReactNode;
}) {
  const { t, locale } = useText();
  const state = run?.state ?? "queued";
  const total = run?.total ?? 0;
  const share = state === "done" ? 1 : total > 0 ? Math.min(1, (run?.done ?? 0) / total) : undefined;
  const say = (value: number) => formatNumber(value, locale);
  const finished = isFinished(run);
  return (
    <div className="run" data-state={state}>
      <p className="run-line">
        <strong>{label}</strong>
        <span role="status">
          {state === "running" && total > 0
            ? t("organise:run.of", { done: say(run?.done ?? 0), total: say(total) })
            : t(`organise:run.${state}`)}
        </span>
      </p>
      {finished ? null : (
        <progress className="run-bar" aria-label={label} {...(share === undefined ? {} : { value: share })} max={1} />
      )}
      {children ? <p className="run-so-far">{children}</p> : null}
      {finished || !onCancel ? null : (
        <p className="run-actions">
          <Button look="quiet" disabled={cancelling} onClick={onCancel}>
            {t("organise:run.stop")}
          </Button>
        </p>
      )}
    </div>
  );
}

/** Why the last run did not reach its end; nothing when it did. */
export function RunEnded({ run }: { run: Run | undefined }) {
  const { t } = useText();
  if (run?.state !== "failed" && run?.state !== "cancelled") return null;
  return (
    <p className={run.failure ? "field-error run-ended" : "faint run-ended"} role="status">
      {t(`organise:run.${run.state}`)}
      {run.failure ? `: ${run.failure.text}` : null}
    </p>
  );
}
