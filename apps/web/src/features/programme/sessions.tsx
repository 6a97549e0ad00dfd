import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api/client.generated.ts";
import { Button } from "../../ui/button.tsx";
import { formatDate } from "../../ui/format.ts";
import { useMultiText } from "../../ui/multi-text.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { useFilter } from "../../ui/use-filter.ts";
import { useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { useMay } from "../console/use-may.ts";
import { SessionEditor } from "./session-editor.tsx";
import { SessionLine } from "./session-line.tsx";
import { byDay } from "./zone-time.ts";

/** The programme by day: what happens where, on every clock concerned. */
export default function Sessions() {
  const { t, locale } = useText();
  const multi = useMultiText();
  const { slug, event } = useConsole();
  const may = useMay();
  const filter = useFilter();
  const [adding, setAdding] = useState(false);
  const query = useQuery({
    queryKey: ["sessions", slug],
    queryFn: ({ signal }) => api.listSessions({ params: { event: slug } }, { signal }),
  });
  const venues = new Map(event.venues.map((venue) => [venue.id, venue]));
  const venueId = filter.get("venue");
  const open = query.data?.items.find((session) => session.id === filter.open);
  const close = () => {
    setAdding(false);
    filter.set({ open: undefined });
  };
  const add =
    may.organise && event.venues.length > 0 ? (
      <Button look="primary" onClick={() => setAdding(true)}>
        {t("organise:session.add")}
      </Button>
    ) : null;
  return (
    <>
      <div className="list-tools">
        {event.venues.length > 1 ? (
          <select
            className="input"
            aria-label={t("common:field.venue")}
            value={venueId ?? ""}
            onChange={(change) => filter.set({ venue: change.target.value })}
          >
            <option value="">{t("organise:venue.all")}</option>
            {event.venues.map((venue) => (
              <option key={venue.id} value={venue.id}>
                {multi(venue.city)} · {multi(venue.name)}
              </option>
            ))}
          </select>
        ) : null}
        <span className="list-total">
          {query.data ? t("organise:session.count", { count: query.data.items.length }) : null}
        </span>
        {add}
      </div>
      <QueryBoundary
        query={query}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <EmptyState title={t("organise:session.empty")} action={add}>
            {t(event.venues.length > 0 ? "organise:session.empty_next" : "organise:session.empty_venue")}
          </EmptyState>
        }
      >
        {({ items }) =>
          byDay(venueId ? items.filter((session) => session.venueId === venueId) : items, venues).map(
            ([date, sessions]) => (
              <section key={date} className="day" aria-labelledby={`day-${date}`}>
                <h2 id={`day-${date}`}>{formatDate(date, locale, "day")}</h2>
                <ol>
                  {sessions.map((session) => (
                    <SessionLine
                      key={session.id}
                      session={session}
                      venues={event.venues}
                      onOpen={may.organise ? () => filter.set({ open: session.id }) : undefined}
                    />
                  ))}
                </ol>
              </section>
            ),
          )
        }
      </QueryBoundary>
      {event.source ? (
        <p className="faint source-line">
          {t("organise:source", { outlet: event.source.outlet, date: formatDate(event.source.date, locale, "medium") })}
        </p>
      ) : null}
      {adding || open ? <SessionEditor key={open?.id ?? "new"} session={open} onClose={close} /> : null}
    </>
  );
}
