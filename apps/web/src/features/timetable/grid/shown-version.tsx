import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { FilterTabs } from "../../../ui/filter-tabs.tsx";
import { formatDate } from "../../../ui/format.ts";
import { QueryBoundary } from "../../../ui/query-boundary.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { useFilter } from "../../../ui/use-filter.ts";
import { useHere, useText } from "../../../ui/use-text.ts";
import { useConsole } from "../../console/console-event.ts";
import { CertificateDetails, ProofLine } from "../certificate.tsx";
import { meetingsOf, type Version } from "../load-meetings.ts";
import { PublishButton } from "../versions/publish-panel.tsx";
import { STATE_TONE } from "../versions/state-tone.ts";
import { daysOf, ROWS } from "./grid-layout.ts";
import { GridView } from "./grid-view.tsx";
import { UnplacedList } from "./unplaced-list.tsx";

interface Props {
  version: Version;
  versions: readonly Version[];
  mayChange: boolean;
}

/** One version: what is proven of it, the grid seen from one side, what found no place, and the certificate. */
export function ShownVersion({ version, versions, mayChange }: Props) {
  const { t, locale } = useText();
  const { slug, event } = useConsole();
  const here = useHere();
  const filter = useFilter();
  const [needle, setNeedle] = useState("");
  const meetings = useQuery(meetingsOf(slug, version.id));
  const days = daysOf(event);
  const day = filter.oneOf("day", days) ?? days[0];
  const by = filter.oneOf("by", ROWS) ?? "organisation";
  const tables = event.venues.reduce((sum, venue) => sum + venue.tables.length, 0);
  const seenBy = (rows: string) => {
    const [path, search] = here.split("?");
    const query = new URLSearchParams(search);
    query.set("by", rows);
    return `${path}?${query}`;
  };
  return (
    <section className="tt-section" aria-labelledby="tt-title">
      <div className="tt-bar">
        <h2 id="tt-title">
          {t("thread:timetable.version", { version: version.version })}{" "}
          <Tag tone={STATE_TONE[version.state]}>{t(`thread:timetable.state.${version.state}`)}</Tag>
        </h2>
        <ProofLine version={version} tables={tables} />
        <div className="tt-bar-actions no-print">
          <Button onClick={() => print()}>{t("common:verb.print")}</Button>
          {mayChange && version.state === "draft" ? <PublishButton slug={slug} version={version} /> : null}
        </div>
      </div>
      <FilterTabs
        label={t("thread:timetable.rows")}
        tabs={ROWS.map((rows) => ({
          key: rows,
          to: seenBy(rows),
          text: t(`timetable:grid.by_${rows}`),
          current: rows === by,
        }))}
      />
      <div className="list-tools no-print">
        {versions.length > 1 ? (
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
        ) : null}
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
        <input
          type="search"
          className="input search-box"
          aria-label={t("thread:timetable.find")}
          placeholder={t("thread:timetable.find")}
          value={needle}
          onChange={(change) => setNeedle(change.target.value)}
        />
        <span className="list-total">{day ? formatDate(day, locale, "day") : null}</span>
      </div>
      <QueryBoundary query={meetings} lines={12}>
        {(all) => (
          <>
            <GridView
              event={event}
              version={version}
              meetings={all}
              draftId={mayChange && version.state === "draft" ? version.id : undefined}
              by={by}
              day={day}
              needle={needle}
            />
            <UnplacedList version={version} meetings={all} />
          </>
        )}
      </QueryBoundary>
      <CertificateDetails slug={slug} version={version} />
    </section>
  );
}
