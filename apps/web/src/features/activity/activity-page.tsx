import { toLocal } from "@songhua/kernel";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { Link } from "react-router";
import { api } from "../../api/client.generated.ts";
import { formatDate, formatTime } from "../../ui/format.ts";
import { MultiText } from "../../ui/multi-text.tsx";
import { FilterPager } from "../../ui/filter-pager.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { useFilter } from "../../ui/use-filter.ts";
import { useAddress, useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { PageHead } from "../console/page-head.tsx";
import { placeOf, useSentence, type AuditEvent } from "./sentence.ts";
import "../../ui/lists.css";
import "./activity.css";

const PAGE = 100;

/** Everything that was done at the event, newest first, in days of the event's own calendar. Nothing here can be changed. */
export default function ActivityPage() {
  const { t, locale } = useText();
  const address = useAddress();
  const filter = useFilter();
  const { slug, event } = useConsole();
  const sentence = useSentence();
  const query = useQuery({
    queryKey: ["audit", slug, filter.offset],
    queryFn: ({ signal }) =>
      api.listAudit({ params: { event: slug }, query: { offset: filter.offset, limit: PAGE } }, { signal }),
    placeholderData: keepPreviousData,
    refetchInterval: 15_000,
  });
  const dayOf = useCallback((entry: AuditEvent) => toLocal(entry.at, event.homeZone).date, [event.homeZone]);
  const home = event.venues.find(({ zone }) => zone === event.homeZone);
  return (
    <>
      <PageHead title={t("console:step.activity")}>
        {t("organise:activity.lead")}
        {home ? (
          <>
            {" "}
            <MultiText text={home.city} /> ({event.homeZone})
          </>
        ) : null}
      </PageHead>
      <QueryBoundary
        query={query}
        lines={9}
        isEmpty={({ total }) => total === 0}
        empty={<EmptyState title={t("organise:activity.empty")} />}
      >
        {({ items, total }) => (
          <div className="table-fresh" data-stale={query.isPlaceholderData || undefined}>
            {[...Map.groupBy(items, dayOf)].map(([day, entries]) => (
              <section key={day} className="activity-day" aria-labelledby={`on-${day}`}>
                <h2 id={`on-${day}`}>{formatDate(day, locale, "day")}</h2>
                <ol>
                  {entries.map((entry) => {
                    const { text, about } = sentence(entry);
                    const place = placeOf(entry);
                    return (
                      <li key={entry.seq}>
                        <time className="faint" dateTime={entry.at}>
                          {formatTime(entry.at, event.homeZone, locale)}
                        </time>
                        <span>{entry.actor}</span>
                        <p>
                          {place ? <Link to={address(`/console/${slug}/${place}`)}>{text}</Link> : text}
                          {about ? <span className="quiet"> · {about}</span> : null}
                        </p>
                      </li>
                    );
                  })}
                </ol>
              </section>
            ))}
            <FilterPager total={total} limit={PAGE} />
          </div>
        )}
      </QueryBoundary>
    </>
  );
}
