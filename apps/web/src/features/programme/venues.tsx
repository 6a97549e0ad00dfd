import { offsetMin } from "@songhua/kernel";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { formatDate } from "../../ui/format.ts";
import { MultiText } from "../../ui/multi-text.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { useFilter } from "../../ui/use-filter.ts";
import { useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { useMay } from "../console/use-may.ts";
import { SlotsEditor } from "./slots-editor.tsx";
import { VenueEditor } from "./venue-editor.tsx";
import type { Venue } from "./zone-time.ts";

/** Where the event takes place, each venue on its own clock, and the slots meetings are placed in. */
export default function Venues() {
  const { t } = useText();
  const { event } = useConsole();
  const may = useMay();
  const filter = useFilter();
  const [adding, setAdding] = useState(false);
  const open = event.venues.find(({ id }) => id === filter.open);
  const add = may.organise ? <Button onClick={() => setAdding(true)}>{t("organise:venue.add")}</Button> : null;
  return (
    <>
      <section className="section" aria-labelledby="venues-title">
        <h2 id="venues-title">{t("organise:venue.title")}</h2>
        {event.venues.length === 0 ? (
          <EmptyState title={t("organise:venue.empty")} action={add}>
            {t("organise:venue.empty_next")}
          </EmptyState>
        ) : (
          <>
            <ul className="venue-list">
              {event.venues.map((venue) => (
                <VenueLine
                  key={venue.id}
                  venue={venue}
                  onOpen={may.organise ? () => filter.set({ open: venue.id }) : undefined}
                />
              ))}
            </ul>
            {add}
          </>
        )}
      </section>
      {event.venues.length > 0 ? <SlotsEditor key={event.slots.length} /> : null}
      {adding || open ? (
        <VenueEditor
          key={open?.id ?? "new"}
          venue={open}
          onClose={() => {
            setAdding(false);
            filter.set({ open: undefined });
          }}
        />
      ) : null}
    </>
  );
}

function VenueLine({ venue, onOpen }: { venue: Venue; onOpen: (() => void) | undefined }) {
  const { t, locale } = useText();
  const { event } = useConsole();
  const noon = `${event.startsOn}T12:00:00.000Z`;
  const ahead = (offsetMin(noon, venue.zone) - offsetMin(noon, event.homeZone)) / 60;
  const name = <MultiText text={venue.name} />;
  return (
    <li className="venue-line">
      <div>
        <h3>
          {onOpen ? (
            <button type="button" className="name-button" onClick={onOpen}>
              {name}
            </button>
          ) : (
            name
          )}
        </h3>
        <p className="quiet">
          <MultiText text={venue.city} /> · {venue.zone}
          {ahead === 0 ? null : (
            <span className="faint">
              {" "}
              · {t("organise:venue.ahead", { hours: (ahead > 0 ? "+" : "−") + Math.abs(ahead) })}
            </span>
          )}
        </p>
      </div>
      <ul className="quiet">
        {venue.hours.map((hours) => (
          <li key={hours.date + hours.opens}>
            {formatDate(hours.date, locale, "medium")} {hours.opens}–{hours.closes}
          </li>
        ))}
      </ul>
      <span>{t("organise:venue.tables", { count: venue.tables.length })}</span>
    </li>
  );
}
