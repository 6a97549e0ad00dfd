import { useQuery } from "@tanstack/react-query";
import { api } from "../../api/client.generated.ts";
import { formatDates } from "../../ui/format.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { MultiText } from "../../ui/multi-text.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { DemonstrationMark } from "../../ui/tag.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { PageHead } from "../console/page-head.tsx";
import { ReportFigures } from "./report-figures.tsx";
import { ReportFiles } from "./report-files.tsx";
import { ReportTotals } from "./report-totals.tsx";
import { useEventClock } from "../event-clock/use-event-clock.ts";
import "../../ui/lines.css";
import "./report.css";

/** The closing report: who came, who met, what was signed; every figure opens to the rows under it. */
export default function ReportPage() {
  const { t, locale } = useText();
  const address = useAddress();
  const { slug, event } = useConsole();
  const moment = useEventClock();
  const query = useQuery({
    queryKey: ["report", slug],
    queryFn: ({ signal }) => api.getReport({ params: { event: slug } }, { signal }),
  });
  return (
    <>
      <PageHead
        title={t("console:step.report")}
        actions={
          <>
            <ButtonLink to={address("/statistics")}>{t("indicators:title")}</ButtonLink>
            <ReportFiles slug={slug} />
          </>
        }
      >
        <MultiText text={event.name} /> · {formatDates(event.startsOn, event.endsOn, locale)}{" "}
        {event.demonstration ? <DemonstrationMark /> : null}
        {query.data ? (
          <span className="faint"> · {t("thread:report.cut_at", { at: moment(query.data.cutAt) })}</span>
        ) : null}
      </PageHead>
      <QueryBoundary query={query} lines={12}>
        {(report) => (
          <>
            <ReportTotals totals={report.totals} />
            {report.sections.map((section) => (
              <ReportFigures key={section.key} slug={slug} section={section} />
            ))}
          </>
        )}
      </QueryBoundary>
    </>
  );
}
