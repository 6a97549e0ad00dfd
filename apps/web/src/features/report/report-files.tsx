import { useCallback, useEffect, useRef, useState } from "react";
import { api } from "../../api/client.generated.ts";
import { Button } from "../../ui/button.tsx";
import { useText } from "../../ui/use-text.ts";
import { RunEnded, RunProgress } from "../runs/run-progress.tsx";
import { useRun, type Run } from "../runs/use-run.ts";

const FORMATS = ["pdf", "xlsx", "json"] as const;

/** The report as a file, in the page's language. A file that was made is offered and fetched at once. */
export function ReportFiles({ slug }: { slug: string }) {
  const { t, locale } = useText();
  const link = useRef<HTMLAnchorElement>(null);
  const [made, setMade] = useState<Run | null>(null);
  const onEnd = useCallback((run: Run) => {
    if (run.state === "done" && run.fileName) setMade(run);
  }, []);
  // Followed once it stands on the page; a download keeps the page.
  useEffect(() => {
    if (made) link.current?.click();
  }, [made]);
  const run = useRun(slug, "report", onEnd);
  return (
    <div className="report-files no-print">
      {run.active ? (
        <RunProgress
          run={run.run}
          label={t("thread:report.making")}
          onCancel={run.cancel}
          cancelling={run.cancelling}
        />
      ) : (
        <RunEnded run={run.run?.state === "failed" ? run.run : undefined} />
      )}
      <p className="line-actions">
        {FORMATS.map((format) => (
          <Button
            key={format}
            disabled={run.active}
            onClick={() => run.start(() => api.startReport({ params: { event: slug }, body: { format, locale } }))}
          >
            {format.toUpperCase()}
          </Button>
        ))}
        <Button onClick={() => print()}>{t("common:verb.print")}</Button>
        {made ? (
          <a ref={link} href={`/api/events/${slug}/runs/${made.id}/file`} download={made.fileName ?? undefined}>
            {t("thread:report.file", { name: made.fileName ?? "" })}
          </a>
        ) : null}
      </p>
    </div>
  );
}
