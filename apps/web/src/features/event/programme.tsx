import { toLocal } from "@songhua/kernel";
import type { Answer } from "../../api/transport.ts";
import { formatDate } from "../../ui/format.ts";
import { MultiText } from "../../ui/multi-text.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { Tag } from "../../ui/tag.tsx";
import { TimeRange } from "../../ui/time.tsx";
import { useText } from "../../ui/use-text.ts";
import { clocksOf, type Clock } from "./clocks-of.ts";
import type { PublicEvent } from "./event-route.ts";

type Session = Answer<"listSessions">["items"][number];

/** The programme by day of the event's home, each session with its time at every place of the event. */
export function Programme({ sessions, event }: { sessions: readonly Session[]; event: PublicEvent }) {
  const { t, locale } = useText();
  const days = Map.groupBy(sessions, (session) => toLocal(session.startsAt, event.homeZone).date);
  return (
    <section className="event-section" id="programme" aria-labelledby="programme-title">
      <h2 id="programme-title">{t("public:event.programme")}</h2>
      {sessions.length === 0 ? (
        <EmptyState title={t("public:event.programme_empty")}>{t("public:event.programme_empty_next")}</EmptyState>
      ) : null}
      {[...days].map(([date, ofDay]) => (
        <section key={date} className="day" aria-labelledby={`day-${date}`}>
          <h3 id={`day-${date}`}>
            <time dateTime={date}>{formatDate(date, locale, "day")}</time>
          </h3>
          <ol>
            {ofDay.map((session) => (
              <SessionLine key={session.id} session={session} event={event} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

function SessionLine({ session, event }: { session: Session; event: PublicEvent }) {
  const { t, locale } = useText();
  const venue = event.venues.find(({ id }) => id === session.venueId);
  const languages = new Intl.ListFormat(locale, { type: "conjunction" }).format(
    session.languages.map((language) => t(`glossary:languageName.${language}`)),
  );
  return (
    <li className="session">
      <div className="session-times">
        {clocksOf(event.venues, session.startsAt).map((clock) => (
          <ClockLine key={clock.zone} clock={clock} session={session} />
        ))}
      </div>
      <div className="session-body">
        <p className="session-kind">{t(`glossary:sessionKind.${session.kind}`)}</p>
        <h4>
          <MultiText text={session.title} />
        </h4>
        <MultiText as="p" className="session-summary" text={session.summary} />
        {session.speakers.length > 0 ? (
          <ul className="speakers">
            {session.speakers.map((speaker, position) => (
              <li key={position}>
                <MultiText text={speaker.name} className="speaker-name" />
                {speaker.title ? <MultiText text={speaker.title} className="quiet" /> : null}
                {speaker.organisationName && !speaker.title ? (
                  <MultiText text={speaker.organisationName} className="quiet" />
                ) : null}
                {speaker.byVideo ? <Tag tone="attention">{t("public:event.by_video")}</Tag> : null}
              </li>
            ))}
          </ul>
        ) : null}
        <p className="session-place">
          {venue ? <MultiText text={venue.name} /> : null}
          {session.room ? <span>{t("public:event.room", { room: session.room })}</span> : null}
          {session.languages.length > 0 ? <span>{t("public:event.in_languages", { languages })}</span> : null}
        </p>
      </div>
    </li>
  );
}

function ClockLine({ clock, session }: { clock: Clock; session: Session }) {
  return (
    <p>
      <TimeRange from={session.startsAt} to={session.endsAt} zone={clock.zone} />{" "}
      <span className="time-place">
        {clock.cities.map((city, position) => (
          <span key={position}>
            {position > 0 ? " · " : ""}
            <MultiText text={city} />
          </span>
        ))}
      </span>
    </p>
  );
}
