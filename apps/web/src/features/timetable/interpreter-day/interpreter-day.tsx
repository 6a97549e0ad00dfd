import { toLocal } from "@songhua/kernel";
import { useLoaderData, type LoaderFunctionArgs } from "react-router";
import { api } from "../../../api/client.generated.ts";
import type { Answer } from "../../../api/transport.ts";
import { callFor, orRefuse } from "../../../app/server-call.ts";
import { formatDate, formatTime } from "../../../ui/format.ts";
import { MultiText, useMultiText } from "../../../ui/multi-text.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { DemonstrationMark, Tag } from "../../../ui/tag.tsx";
import { useAddress, useText } from "../../../ui/use-text.ts";
import { useZoneName } from "../../../ui/zone-name.ts";
import { CalendarSection } from "../../my-day/calendar-section.tsx";
import "../../../ui/lines.css";
import "../../my-day/my-day.css";
import "./interpreter-day.css";

type Day = Answer<"getInterpreterDay">;
type Interpreted = Day["meetings"][number];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const day = await orRefuse(api.getInterpreterDay({ params: { token: params["token"]! } }, callFor(request)));
  // Follow it with a program that keeps calendars: https would open it as a page.
  return { day, follow: `webcal://${new URL(request.url).host}${day.calendarPath}`, now: new Date().toISOString() };
}

/** An interpreter's own day: next to interpret, then the days, by the clock of where they are. Works without an account and without scripts. */
export default function InterpreterDay() {
  const { day, follow, now } = useLoaderData<typeof loader>();
  const { t, locale } = useText();
  const multi = useMultiText();
  const address = useAddress();
  const going = day.meetings.filter(({ state }) => state === "planned");
  const next = going.find(({ slot }) => slot.endsAt > now);
  const taken = day.meetings.filter(({ state }) => state === "unplaced");
  const held = day.meetings.filter(({ state }) => state !== "unplaced");
  const dates = [...new Set(held.map(({ slot }) => toLocal(slot.startsAt, day.zone).date))];
  return (
    <main id="main" className="page interpreter-day">
      <title>{`${t("timetable:interpreter.day")} · ${multi(day.event.name)}`}</title>
      <meta name="robots" content="noindex" />
      <header className="my-head">
        <div>
          <p className="quiet">
            <a href={address(`/e/${day.event.slug}`)}>
              <MultiText text={day.event.name} />
            </a>{" "}
            {day.event.demonstration ? <DemonstrationMark /> : null}
          </p>
          <h1>{t("timetable:interpreter.day")}</h1>
          <p className="quiet">
            <MultiText text={day.name} />
          </p>
        </div>
      </header>
      {taken.length > 0 ? (
        <section className="my-changes" aria-labelledby="taken">
          <h2 id="taken">{t("timetable:interpreter.taken")}</h2>
          <ul>
            {taken.map((meeting) => (
              <li key={meeting.id}>
                <s>
                  {formatTime(meeting.slot.startsAt, day.zone, locale)} <Parties meeting={meeting} />
                </s>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {next ? (
        <section className="my-next" aria-labelledby="next">
          <h2 id="next">{t("timetable:interpreter.next")}</h2>
          <Work meeting={next} zone={day.zone} large />
        </section>
      ) : null}
      {held.length === 0 ? (
        <EmptyState title={t("timetable:interpreter.nothing")}>{t("timetable:interpreter.nothing_next")}</EmptyState>
      ) : null}
      {dates.map((date) => (
        <section key={date} className="my-day" aria-labelledby={`day-${date}`}>
          <h2 id={`day-${date}`}>{formatDate(date, locale, "day")}</h2>
          <ol className="lines">
            {held
              .filter(({ slot }) => toLocal(slot.startsAt, day.zone).date === date)
              .map((meeting) => (
                <li key={meeting.id} aria-current={meeting === next || undefined}>
                  <Work meeting={meeting} zone={day.zone} />
                </li>
              ))}
          </ol>
        </section>
      ))}
      <CalendarSection follow={follow} file={day.calendarPath} />
    </main>
  );
}

/** When by the own clock and the venue's, between whom, which languages, where. */
function Work({ meeting, zone, large = false }: { meeting: Interpreted; zone: string; large?: boolean }) {
  const { t, locale } = useText();
  const multi = useMultiText();
  const zoneName = useZoneName();
  const { slot, place, before } = meeting;
  const gone = meeting.state === "cancelled";
  const was = before
    ? [
        formatTime(before.startsAt, zone, locale),
        before.table === null ? t("glossary:meetingMode.online") : t("thread:meeting.table", { label: before.table }),
      ].join(", ")
    : null;
  return (
    <div className={`my-meeting ${large ? "my-meeting-large" : ""} ${gone ? "interpreter-gone" : ""}`}>
      <p className="my-time">
        <time dateTime={slot.startsAt}>{formatTime(slot.startsAt, zone, locale)}</time>
        <span>
          –<time dateTime={slot.endsAt}>{formatTime(slot.endsAt, zone, locale)}</time>{" "}
          {place?.zone === zone ? <MultiText text={place.city} /> : zoneName(zone)}
        </span>
        {place && place.zone !== zone ? (
          <span className="my-venue-time">
            {formatTime(slot.startsAt, place.zone, locale)} <MultiText text={place.city} />
          </span>
        ) : null}
        {meeting.change === "placed" || meeting.change === "moved" ? (
          <span className="my-change">
            <Tag tone="attention">
              {t(meeting.change === "placed" ? "timetable:mine.new" : "timetable:mine.changed")}
            </Tag>{" "}
            {was === null ? null : t("timetable:mine.was", { before: was })}
          </span>
        ) : null}
      </p>
      <div>
        <p className="my-with">
          <strong>
            <Parties meeting={meeting} />
          </strong>
        </p>
        <p className="quiet">
          {place ? (
            <>
              <strong className="my-table">{t("thread:meeting.table", { label: place.table })}</strong>
              {" · "}
              <MultiText text={place.venue} />
            </>
          ) : (
            <Tag tone="attention">{t("glossary:meetingMode.online")}</Tag>
          )}
          {meeting.languages
            ? ` · ${meeting.languages.map((language) => t(`timetable:spoken.${language}`)).join(" – ")}`
            : null}{" "}
          {meeting.state === "planned" ? null : (
            <Tag tone={meeting.state === "held" ? "confirmed" : "neutral"}>
              {t(`glossary:meetingState.${meeting.state}`)}
            </Tag>
          )}
        </p>
        <p className="faint">{meeting.people.map((name) => multi(name)).join(", ")}</p>
      </div>
    </div>
  );
}

function Parties({ meeting }: { meeting: Interpreted }) {
  return meeting.organisations.map((name, at) => (
    <span key={at}>
      {at > 0 ? " × " : null}
      <MultiText text={name} />
    </span>
  ));
}
