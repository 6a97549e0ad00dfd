import { api } from "../../api/client.generated.ts";
import { Skeleton } from "../../ui/states.tsx";
import { useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { useChange } from "../console/use-change.ts";
import { RunEnded, RunProgress } from "./run-progress.tsx";
import { isFinished, useRunById } from "./use-run.ts";

/** One run from its start to its file. */
export function RunById({ runId, label }: { runId: string; label: string }) {
  const { t } = useText();
  const { slug } = useConsole();
  const { data: run } = useRunById(slug, runId);
  const stop = useChange(() => api.cancelRun({ params: { event: slug, run: runId } }));
  if (!run) return <Skeleton lines={1} />;
  return (
    <div className="run-by-id">
      <RunProgress run={run} label={label} onCancel={() => stop.mutate(undefined)} cancelling={stop.isPending} />
      <RunEnded run={run} />
      {run.fileName && isFinished(run) ? (
        <p>
          <a
            className="button button-plain"
            href={api.getRunFileUrl({ params: { event: slug, run: run.id } })}
            download
          >
            {t("organise:run.take", { file: run.fileName })}
          </a>
        </p>
      ) : null}
    </div>
  );
}
