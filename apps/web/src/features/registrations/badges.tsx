import { useQuery } from "@tanstack/react-query";
import { api } from "../../api/client.generated.ts";
import { Button } from "../../ui/button.tsx";
import { useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { useChange } from "../console/use-change.ts";
import { RunById } from "../runs/run-by-id.tsx";

/** All badges as one file, made in the background. The last ones stay to be taken again. */
export default function Badges() {
  const { t } = useText();
  const { slug } = useConsole();
  const runs = useQuery({
    queryKey: ["runs", slug, "badges"],
    queryFn: ({ signal }) => api.listRuns({ params: { event: slug }, query: { limit: 50 } }, { signal }),
  });
  const start = useChange(() => api.startBadges({ params: { event: slug } }));
  const made = runs.data?.items.filter(({ kind }) => kind === "badges").slice(0, 3) ?? [];
  return (
    <section className="section">
      <h2>{t("organise:registration.badges_title")}</h2>
      <p className="quiet badges-lead">{t("organise:registration.badges_lead")}</p>
      <p className="form-actions badges-start">
        <Button look="primary" busy={start.isPending} onClick={() => start.mutate(undefined)}>
          {t("organise:registration.badges_make")}
        </Button>
      </p>
      {made.map((run) => (
        <RunById key={run.id} runId={run.id} label={t("organise:registration.badges_run")} />
      ))}
    </section>
  );
}
