import { toLocal } from "@songhua/kernel";
import { useState } from "react";
import { Link } from "react-router";
import { ButtonLink } from "../../ui/button.tsx";
import { formatDate } from "../../ui/format.ts";
import { MultiText } from "../../ui/multi-text.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import { CalendarLink } from "./calendar-link.tsx";
import { MeetingBlock, PlaceBefore } from "./meeting-block.tsx";
import { useMyDay, useMyEvent } from "./my-event.ts";
import { MyHead } from "./my-head.tsx";
import { OwnTimes } from "./own-times.tsx";
import { Waiting } from "./waiting.tsx";

/** The next meeting first, then what waits for an answer, then the days. */
export default function DayPage() {
  const { t, locale } = useText();
  const address = useAddress();
  const { slug, event } = useMyEvent();
  const query = useMyDay(slug);
  const [now] = useState(() => new Date().toISOString());
  return (
    <>
      <MyHead title={t("my:title")} />
      <QueryBoundary query={query} lines={8}>
        {(day) => {
          const meetings = day.meetings
            .filter((meeting) => meeting.slot && meeting.state !== "cancelled")
            .sort((a, b) => a.slot!.startsAt.localeCompare(b.slot!.startsAt));
          const next = meetings.find((meeting) => meeting.slot!.endsAt > now && meeting.state === "planned");
          // Another interpreter at the same place asks nothing of anybody.
          const changed = day.changes.filter((change) => change.kind !== "reinterpreted");
          const changes = new Map(changed.map((change) => [change.meetingId, change]));
          const dropped = changed.filter((change) => change.kind === "dropped");
          const dates = [...new Set(meetings.map((meeting) => toLocal(meeting.slot!.startsAt, day.zone).date))];
          return (
            <>
              {changed.length > 0 ? (
                <section className="my-changes" aria-labelledby="changes">
                  <h2 id="changes">{t("timetable:mine.changes", { count: changed.length })}</h2>
                  {dropped.length > 0 ? (
                    <ul>
                      {dropped.map((change) => (
                        <li key={change.meetingId}>
                          <MultiText
                            text={
                              change.organisations.find((organisation) => organisation.id !== day.organisationId)?.name
                            }
                            as="strong"
                          />{" "}
                          {t("timetable:mine.dropped")}{" "}
                          {change.before ? (
                            <span className="quiet">
                              <PlaceBefore was={change.before} zone={day.zone} />
                            </span>
                          ) : null}
                        </li>
                      ))}
                    </ul>
                  ) : null}
                </section>
              ) : null}
              {next ? (
                <section className="my-next" aria-labelledby="next">
                  <h2 id="next">{t("my:day.next")}</h2>
                  <MeetingBlock
                    event={event}
                    meeting={next}
                    zone={day.zone}
                    organisationId={day.organisationId}
                    change={changes.get(next.id)}
                    large
                  />
                </section>
              ) : null}
              <Waiting slug={slug} />
              {meetings.length === 0 ? (
                <EmptyState
                  title={t("my:day.empty")}
                  action={<ButtonLink to={address(`/my/${slug}/matches`)}>{t("my:day.to_matches")}</ButtonLink>}
                >
                  {t("my:day.empty_next")}
                </EmptyState>
              ) : (
                dates.map((date) => (
                  <section key={date} className="my-day" aria-labelledby={`day-${date}`}>
                    <h2 id={`day-${date}`}>{formatDate(date, locale, "day")}</h2>
                    <ol className="lines">
                      {meetings
                        .filter((meeting) => toLocal(meeting.slot!.startsAt, day.zone).date === date)
                        .map((meeting) => (
                          <li key={meeting.id} aria-current={meeting === next || undefined}>
                            <MeetingBlock
                              event={event}
                              meeting={meeting}
                              zone={day.zone}
                              organisationId={day.organisationId}
                              change={changes.get(meeting.id)}
                            >
                              {meeting.state === "held" ? (
                                <Link
                                  to={address(
                                    meeting.agreementId
                                      ? `/my/${slug}/agreements/${meeting.agreementId}`
                                      : `/my/${slug}/agreements/new?meeting=${meeting.id}`,
                                  )}
                                >
                                  {t(
                                    meeting.agreementId
                                      ? "thread:meeting.to_agreement"
                                      : "thread:meeting.propose_agreement",
                                  )}
                                </Link>
                              ) : null}
                            </MeetingBlock>
                          </li>
                        ))}
                    </ol>
                  </section>
                ))
              )}
              <OwnTimes day={day} hasMeetings={meetings.length > 0} />
              <CalendarLink path={day.calendarPath} />
            </>
          );
        }}
      </QueryBoundary>
    </>
  );
}
