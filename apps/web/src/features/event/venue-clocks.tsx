import { formatDate, formatTime } from "../../ui/format.ts";
import { MultiText } from "../../ui/multi-text.tsx";
import { useText } from "../../ui/use-text.ts";
import clocksUrl from "../../ui/clocks.js?url";
import type { PublicEvent } from "./event-route.ts";

/** Each venue with its own clock and hours. The clocks are right when the page is made; a small script keeps them going. */
export function VenueClocks({ venues, now }: { venues: PublicEvent["venues"]; now: string }) {
  const { t, locale } = useText();
  if (venues.length === 0) return null;
  return (
    <section aria-labelledby="venues">
      <h2 id="venues" className="hidden">
        {t("public:event.venues")}
      </h2>
      <ul className="venues">
        {venues.map((venue) => (
          <li key={venue.id}>
            <p className="venue-clock">
              <time dateTime={now} data-clock={venue.zone}>
                {formatTime(now, venue.zone, locale)}
              </time>
              <MultiText text={venue.city} className="venue-city" />
            </p>
            <p>
              <MultiText text={venue.name} />
            </p>
            {venue.hours.map((day) => (
              <p key={day.date} className="faint">
                {formatDate(day.date, locale, "medium")}, {day.opens}–{day.closes}
              </p>
            ))}
          </li>
        ))}
      </ul>
      <script type="module" src={clocksUrl} async />
    </section>
  );
}
