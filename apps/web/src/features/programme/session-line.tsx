import { formatTime } from "../../ui/format.ts";
import { LANGUAGE_NAMES } from "../../ui/language-switch.tsx";
import { MultiText } from "../../ui/multi-text.tsx";
import { Tag } from "../../ui/tag.tsx";
import { TimeRange } from "../../ui/time.tsx";
import { useText } from "../../ui/use-text.ts";
import { clocksAt, type EventSession, type Venue } from "./zone-time.ts";

/** One session: its time on the hall's own clock, the other halls' clocks below, then what and who. */
export function SessionLine({
  session,
  venues,
  onOpen,
}: {
  session: EventSession;
  venues: readonly Venue[];
  onOpen: (() => void) | undefined;
}) {
  const { t, locale } = useText();
  const venue = venues.find(({ id }) => id === session.venueId);
  const [, ...others] = venue ? clocksAt(session.startsAt, venue, venues) : [];
  const title = <MultiText text={session.title} />;
  return (
    <li className="session-line">
      <div className="session-when">
        {venue ? (
          <>
            <span className="session-clock">
              <TimeRange from={session.startsAt} to={session.endsAt} zone={venue.zone} />
            </span>
            <MultiText text={venue.city} className="time-place" />
            {others.map((other) => (
              <span key={other.id} className="session-other faint">
                {formatTime(session.startsAt, other.zone, locale)} <MultiText text={other.city} />
              </span>
            ))}
          </>
        ) : null}
      </div>
      <div className="session-what">
        <h3>
          {onOpen ? (
            <button type="button" className="name-button" onClick={onOpen}>
              {title}
            </button>
          ) : (
            title
          )}
        </h3>
        <p className="session-about">
          <Tag>{t(`glossary:sessionKind.${session.kind}`)}</Tag>
          {session.room ? <span>{session.room}</span> : null}
          {session.languages.length > 0 ? (
            <span className="faint">{session.languages.map((language) => LANGUAGE_NAMES[language]).join(" · ")}</span>
          ) : null}
        </p>
        {session.speakers.length > 0 ? (
          <ul className="speakers">
            {session.speakers.map((speaker, index) => (
              <li key={index}>
                <MultiText text={speaker.name} as="strong" /> <MultiText text={speaker.title} className="quiet" />
                {speaker.organisationName ? (
                  <span className="quiet">
                    {" · "}
                    <MultiText text={speaker.organisationName} />
                  </span>
                ) : null}
                {speaker.byVideo ? (
                  <>
                    {" "}
                    <Tag tone="attention">{t("organise:session.by_video")}</Tag>
                  </>
                ) : null}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </li>
  );
}
