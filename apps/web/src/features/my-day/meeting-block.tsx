import { toLocal } from "@songhua/kernel";
import type { ReactNode } from "react";
import type { Answer } from "../../api/transport.ts";
import { formatDate, formatTime } from "../../ui/format.ts";
import { MultiText, useMultiText } from "../../ui/multi-text.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useText } from "../../ui/use-text.ts";
import { useZoneName } from "../../ui/zone-name.ts";
import { placeOf, type EventPlace } from "../meetings/place.ts";

type Change = Answer<"getMyDay">["changes"][number];

interface Props {
  event: EventPlace;
  meeting: Answer<"getMyDay">["meetings"][number];
  /** The reader's own clock. */
  zone: string;
  organisationId: string | null;
  large?: boolean;
  /** What has become of it since the last version. */
  change?: Change | undefined;
  children?: ReactNode;
}

/** When by the own clock and, where it differs, by the venue's; with whom; where. */
export function MeetingBlock({ event, meeting, zone, organisationId, large = false, change, children }: Props) {
  const { t, locale } = useText();
  const multi = useMultiText();
  const zoneName = useZoneName();
  const slot = meeting.slot!;
  const place = placeOf(meeting, event);
  const venue = event.venues.find((candidate) => candidate.id === meeting.table?.venueId);
  const own = event.venues.find((candidate) => candidate.zone === zone);
  const others = meeting.organisations.filter((organisation) => organisation.id !== organisationId);
  const people = meeting.people.filter((person) => person.organisationId !== organisationId);
  const away = place.zone !== zone;
  return (
    <div className={large ? "my-meeting my-meeting-large" : "my-meeting"}>
      <p className="my-time">
        <time dateTime={slot.startsAt}>{formatTime(slot.startsAt, zone, locale)}</time>
        <span>
          –<time dateTime={slot.endsAt}>{formatTime(slot.endsAt, zone, locale)}</time>{" "}
          {own ? <MultiText text={own.city} /> : zoneName(zone)}
        </span>
        {away ? (
          <span className="my-venue-time">
            {formatTime(slot.startsAt, place.zone, locale)} <MultiText text={place.city} />
            {toLocal(slot.startsAt, place.zone).date === toLocal(slot.startsAt, zone).date
              ? null
              : `, ${formatDate(toLocal(slot.startsAt, place.zone).date, locale, "medium")}`}
          </span>
        ) : null}
        {change ? (
          <span className="my-change">
            <Tag tone="attention">{t(change.kind === "added" ? "timetable:mine.new" : "timetable:mine.changed")}</Tag>{" "}
            {change.before ? <PlaceBefore was={change.before} zone={zone} /> : null}
          </span>
        ) : null}
      </p>
      <div>
        <p className="my-with">
          {others.map((organisation) => (
            <MultiText key={organisation.id} text={organisation.name} as="strong" />
          ))}
        </p>
        <p className="quiet">
          {meeting.mode === "online" ? (
            <Tag tone="attention">{t("glossary:meetingMode.online")}</Tag>
          ) : (
            <>
              <strong className="my-table">
                {meeting.table
                  ? t("thread:meeting.table", { label: meeting.table.label })
                  : t("glossary:meetingMode.table")}
              </strong>
              {venue ? (
                <>
                  {" · "}
                  <MultiText text={venue.name} />
                </>
              ) : null}
            </>
          )}
          {meeting.state === "planned" ? null : (
            <>
              {" "}
              <Tag tone={meeting.state === "held" ? "confirmed" : "neutral"}>
                {t(`glossary:meetingState.${meeting.state}`)}
              </Tag>
            </>
          )}
        </p>
        {people.length > 0 ? <p className="faint">{people.map((person) => multi(person.name)).join(", ")}</p> : null}
        {children ? <p>{children}</p> : null}
      </div>
    </div>
  );
}

/** Time and table of a meeting before it changed, on the reader's clock. */
export function PlaceBefore({ was, zone }: { was: NonNullable<Change["before"]>; zone: string }) {
  const { t, locale } = useText();
  const table = was.table ? t("thread:meeting.table", { label: was.table.label }) : t("glossary:meetingMode.online");
  return t("timetable:mine.was", { before: `${formatTime(was.slot.startsAt, zone, locale)}, ${table}` });
}
