import { useQuery } from "@tanstack/react-query";
import { api } from "../../api/client.generated.ts";
import type { Answer } from "../../api/transport.ts";
import { formatNumber } from "../../ui/format.ts";
import { ErrorState, Skeleton } from "../../ui/states.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useText } from "../../ui/use-text.ts";
import { VirtualPages } from "../../ui/virtual-pages.tsx";
import { useConsole } from "../console/console-event.ts";

type Problem = Answer<"listImportProblems">["items"][number];
const ROW_PX = 64;

function useProblems(importId: string, offset: number, limit: number) {
  const { locale } = useText();
  const { slug } = useConsole();
  return useQuery({
    queryKey: ["import-problems", slug, importId, locale, offset, limit],
    queryFn: ({ signal }) =>
      api.listImportProblems(
        { params: { event: slug, import: importId }, query: { offset, limit, locale } },
        { signal },
      ),
    staleTime: 60_000,
  });
}

/** Every problem of the file with its place and how to mend it; thousands scroll as well as ten. */
export function ProblemList({ importId }: { importId: string }) {
  const { t } = useText();
  const first = useProblems(importId, 0, 100);
  const total = first.data?.total ?? 0;
  return (
    <section className="section" aria-labelledby="problems-title">
      <h2 id="problems-title">{t("organise:import.problems", { count: total })}</h2>
      <div className="problem problem-head" aria-hidden="true">
        <span>{t("organise:import.place")}</span>
        <span>{t("organise:import.found")}</span>
        <span>{t("organise:import.mend")}</span>
      </div>
      <VirtualPages total={total} estimatePx={ROW_PX}>
        {(offset, limit) => <ProblemRows importId={importId} offset={offset} limit={limit} />}
      </VirtualPages>
    </section>
  );
}

function ProblemRows({ importId, offset, limit }: { importId: string; offset: number; limit: number }) {
  const query = useProblems(importId, offset, limit);
  const { t } = useText();
  if (query.isError)
    return (
      <ErrorState
        title={t("common:offline.title")}
        detail={t("common:offline.mend")}
        retry={() => void query.refetch()}
      />
    );
  if (!query.data) return <Skeleton lines={6} />;
  return (
    <ol start={offset + 1}>
      {query.data.items.map((problem, index) => (
        <ProblemLine key={index} problem={problem} />
      ))}
    </ol>
  );
}

function ProblemLine({ problem }: { problem: Problem }) {
  const { t, locale } = useText();
  const { severity, sheet, row, column, heading, value, text } = problem;
  return (
    <li className="problem">
      <div>
        <span className="problem-cell">
          {row === null ? null : t("organise:import.row", { row: formatNumber(row, locale) })}
          {column === null ? null : ` · ${column}`}
        </span>
        <span className="under-name">
          {sheet}
          {heading ? ` · ${heading}` : null}
        </span>
      </div>
      <p className="problem-value">{value ?? "–"}</p>
      <p>
        <Tag tone={severity === "error" ? "refused" : "attention"}>{t(`organise:import.${severity}`)}</Tag> {text}
      </p>
    </li>
  );
}
