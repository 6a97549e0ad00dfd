import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { api } from "../../api/client.generated.ts";
import type { Answer } from "../../api/transport.ts";
import { Button } from "../../ui/button.tsx";
import { CheckField } from "../../ui/field.tsx";
import { formatMoment } from "../../ui/format.ts";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { Refusal } from "../../ui/refusal.tsx";
import { ErrorState } from "../../ui/states.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { PageHead } from "../console/page-head.tsx";
import { useChange } from "../console/use-change.ts";
import { RunById } from "../runs/run-by-id.tsx";
import { ImportCounts } from "./import-counts.tsx";
import { ImportStateTag } from "./import-state-tag.tsx";
import { ProblemList } from "./problem-list.tsx";
import { SheetMapping } from "./sheet-mapping.tsx";
import "../../ui/lists.css";
import "../../ui/work-forms.css";
import "./workbook-import.css";

type Import = Answer<"getImport">;
const POLL_MS = 1000;

/** One import: the dry run with its problems, then what was written, then, if wanted, its undoing. */
export default function ImportPage() {
  const id = useParams()["import"]!;
  const { slug } = useConsole();
  const query = useQuery({
    queryKey: ["import", slug, id],
    queryFn: ({ signal }) => api.getImport({ params: { event: slug, import: id } }, { signal }),
    refetchInterval: ({ state }) =>
      state.data?.state === "reading" || state.data?.state === "applying" ? POLL_MS : false,
  });
  return <QueryBoundary query={query}>{(data) => <OneImport data={data} />}</QueryBoundary>;
}

function OneImport({ data }: { data: Import }) {
  const { t, locale } = useText();
  const address = useAddress();
  const { slug, event } = useConsole();
  const busy = data.state === "reading" || data.state === "applying";
  const problems = data.counts.errors + data.counts.warnings;
  return (
    <>
      <PageHead
        title={data.fileName}
        actions={
          <Link className="button button-plain" to={address(`/console/${slug}/import`)}>
            {t("organise:import.all")}
          </Link>
        }
      >
        <ImportStateTag state={data.state} />{" "}
        {formatMoment(data.undoneAt ?? data.appliedAt ?? data.createdAt, event.homeZone, locale)}
      </PageHead>
      {busy && data.runId ? (
        <section className="section">
          <RunById key={data.runId + data.state} runId={data.runId} label={t(`organise:import.run_${data.state}`)} />
        </section>
      ) : null}
      {data.failure ? <ErrorState title={t("organise:import.state_failed")} detail={data.failure.text} /> : null}
      {data.state === "reading" || data.state === "failed" ? null : (
        <>
          <ImportCounts counts={data.counts} />
          <Decision data={data} />
          <SheetMapping sheets={data.sheets} />
          {problems > 0 ? (
            <ProblemList importId={data.id} />
          ) : (
            <p className="section quiet">{t("organise:import.no_problems")}</p>
          )}
        </>
      )}
    </>
  );
}

function Decision({ data }: { data: Import }) {
  const { t } = useText();
  const toast = useToast();
  const { slug } = useConsole();
  const [skipErrors, setSkipErrors] = useState(false);
  const params = { event: slug, import: data.id };
  const apply = useChange(() => api.applyImport({ params, body: { skipErrors } }), { inForm: true });
  const undo = useChange(() => api.undoImport({ params }), {
    inForm: true,
    done: () => toast.done(t("organise:import.undone")),
  });
  const blocked = data.counts.errors > 0 && !skipErrors;
  const nothing = data.counts.create + data.counts.update === 0;
  if (data.state !== "ready" && data.state !== "applied") return null;
  return (
    <section className="section decision" aria-labelledby="decision-title">
      <h2 id="decision-title">{t(`organise:import.decide_${data.state}`)}</h2>
      {data.state === "ready" ? (
        <>
          {data.counts.errors > 0 ? (
            <CheckField
              label={t("organise:import.skip_errors", { count: data.counts.errors })}
              checked={skipErrors}
              onChange={({ target }) => setSkipErrors(target.checked)}
            />
          ) : null}
          <p className="form-actions">
            <Button
              look="primary"
              busy={apply.isPending}
              disabled={blocked || nothing}
              onClick={() => apply.mutate(undefined)}
            >
              {t("organise:import.apply")}
            </Button>
            <span className="quiet">
              {t(
                blocked ? "organise:import.blocked" : nothing ? "organise:import.nothing" : "organise:import.undoable",
              )}
            </span>
          </p>
        </>
      ) : (
        <p className="form-actions">
          <Button busy={undo.isPending} onClick={() => undo.mutate(undefined)}>
            {t("organise:import.undo")}
          </Button>
          <span className="quiet">{t("organise:import.undo_why")}</span>
        </p>
      )}
      <Refusal error={apply.error ?? undo.error} />
    </section>
  );
}
