import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { api } from "../../api/client.generated.ts";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { formatDate } from "../../ui/format.ts";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useFilter } from "../../ui/use-filter.ts";
import { useAddress, useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { PageHead } from "../console/page-head.tsx";
import { useMay } from "../console/use-may.ts";
import { useRun, type Run } from "../runs/use-run.ts";
import { CertificateDetails, ProofLine } from "./certificate.tsx";
import { daysOf, type RowsBy } from "./grid-layout.ts";
import { meetingsOf, type Version } from "./load-meetings.ts";
import { PrintGrid } from "./print-grid.tsx";
import { PublishButton } from "./publish-panel.tsx";
import { RunForm } from "./run-form.tsx";
import { TimetableGrid } from "./timetable-grid.tsx";
import { UnplacedList } from "./unplaced-list.tsx";
import "../../ui/lines.css";
import "../../ui/lists.css";
import "./timetable.css";

const STATE_TONE = { draft: "attention", published: "confirmed", superseded: "neutral" } as const;
const ROWS: readonly RowsBy[] = ["organisation", "person", "table"];

/** The timetable and its proof: make it, look at it by person or table, mend it by hand, publish it. */
export default function TimetablePage() {
  const { t } = useText();
  const address = useAddress();
  const client = useQueryClient();
  const toast = useToast();
  const { slug, event } = useConsole();
  const may = useMay();
  const filter = useFilter();
  const { set } = filter;
  const versions = useQuery({
    queryKey: ["timetables", slug],
    queryFn: ({ signal }) => api.listTimetables({ params: { event: slug } }, { signal }),
  });
  const onEnd = useCallback(
    (run: Run) => {
      void client.invalidateQueries({ queryKey: ["timetables", slug] });
      void client.invalidateQueries({ queryKey: ["meetings", slug] });
      const made = run.note["timetableId"];
      if (run.state === "failed" || typeof made !== "string") return;
      set({ version: made }, { replace: true });
      toast.done(t(run.state === "cancelled" ? "thread:timetable.run_kept" : "thread:timetable.run_done"));
    },
    [client, slug, set, toast, t],
  );
  const run = useRun(slug, "timetable", onEnd);
  return (
    <>
      <PageHead title={t("console:step.timetable")}>{t("thread:timetable.lead")}</PageHead>
      <QueryBoundary query={versions} lines={10}>
        {({ items }) => {
          const published = items.find((version) => version.state === "published");
          const shown =
            items.find((version) => version.id === filter.get("version")) ??
            items.find((version) => version.state === "draft") ??
            published ??
            items[0];
          return (
            <>
              {may.organise && event.slots.length > 0 ? (
                <RunForm slug={slug} run={run} hasPublished={published !== undefined} />
              ) : null}
              {shown ? (
                <ShownVersion
                  key={shown.id}
                  version={shown}
                  versions={items}
                  published={published}
                  mayChange={may.organise}
                />
              ) : run.active ? null : (
                <EmptyState
                  title={t("thread:timetable.empty")}
                  action={
                    <ButtonLink
                      look="primary"
                      to={address(`/console/${slug}/${event.slots.length === 0 ? "programme" : "meetings"}`)}
                    >
                      {t(event.slots.length === 0 ? "console:step.programme" : "console:step.meetings")}
                    </ButtonLink>
                  }
                >
                  {event.slots.length === 0 ? t("thread:timetable.empty_slots") : t("thread:timetable.empty_next")}
                </EmptyState>
              )}
            </>
          );
        }}
      </QueryBoundary>
    </>
  );
}

interface ShownProps {
  version: Version;
  versions: readonly Version[];
  published: Version | undefined;
  mayChange: boolean;
}

function ShownVersion({ version, versions, published, mayChange }: ShownProps) {
  const { t, locale } = useText();
  const { slug, event } = useConsole();
  const filter = useFilter();
  const [needle, setNeedle] = useState("");
  const meetings = useQuery(meetingsOf(slug, version.id));
  const days = daysOf(event);
  const day = filter.oneOf("day", days) ?? days[0];
  const by = filter.oneOf("by", ROWS) ?? "organisation";
  const tables = event.venues.reduce((sum, venue) => sum + venue.tables.length, 0);
  return (
    <section className="tt-section" aria-labelledby="tt-title">
      <div className="tt-bar">
        <h2 id="tt-title">
          {day ? formatDate(day, locale, "day") : null}{" "}
          <Tag tone={STATE_TONE[version.state]}>{t(`thread:timetable.state.${version.state}`)}</Tag>
        </h2>
        <ProofLine version={version} tables={tables} />
        <div className="tt-bar-actions no-print">
          <Button onClick={() => print()}>{t("common:verb.print")}</Button>
          {mayChange && version.state === "draft" ? (
            <PublishButton event={event} version={version} published={published} />
          ) : null}
        </div>
      </div>
      <div className="list-tools no-print">
        <select
          className="input"
          aria-label={t("thread:timetable.versions")}
          value={version.id}
          onChange={(change) => filter.set({ version: change.target.value })}
        >
          {versions.map((other) => (
            <option key={other.id} value={other.id}>
              {`${t("thread:timetable.version", { version: other.version })} · ${t(`thread:timetable.state.${other.state}`)}`}
            </option>
          ))}
        </select>
        {days.length > 1 ? (
          <select
            className="input"
            aria-label={t("common:field.date")}
            value={day}
            onChange={(change) => filter.set({ day: change.target.value })}
          >
            {days.map((other) => (
              <option key={other} value={other}>
                {formatDate(other, locale, "day")}
              </option>
            ))}
          </select>
        ) : null}
        <select
          className="input"
          aria-label={t("thread:timetable.rows")}
          value={by}
          onChange={(change) => filter.set({ by: change.target.value })}
        >
          {ROWS.map((rows) => (
            <option key={rows} value={rows}>
              {t(`thread:timetable.by.${rows}`)}
            </option>
          ))}
        </select>
        <input
          type="search"
          className="input search-box"
          aria-label={t("thread:timetable.find")}
          placeholder={t("thread:timetable.find")}
          value={needle}
          onChange={(change) => setNeedle(change.target.value)}
        />
      </div>
      <QueryBoundary query={meetings} lines={12}>
        {(all) => (
          <>
            <TimetableGrid
              event={event}
              meetings={all}
              draftId={mayChange && version.state === "draft" ? version.id : undefined}
              by={by}
              day={day}
              filter={needle}
            />
            <PrintGrid event={event} version={version} meetings={all} by={by} day={day} />
            <UnplacedList version={version} meetings={all} />
          </>
        )}
      </QueryBoundary>
      <CertificateDetails slug={slug} version={version} />
      <Legend />
    </section>
  );
}

function Legend() {
  const { t } = useText();
  return (
    <ul className="tt-legend no-print" aria-label={t("thread:timetable.legend")}>
      {(["table", "online", "locked", "closed"] as const).map((kind) => (
        <li key={kind}>
          <span className={`tt-legend-${kind}`} aria-hidden="true" /> {t(`thread:timetable.legend_${kind}`)}
        </li>
      ))}
    </ul>
  );
}
