import { useLoaderData, type LoaderFunctionArgs } from "react-router";
import { api } from "../../api/client.generated.ts";
import { callFor, orRefuse } from "../../app/server-call.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Figure, FigureRow } from "../../ui/figure.tsx";
import { formatDate, formatDates } from "../../ui/format.ts";
import { MultiText, useMultiText } from "../../ui/multi-text.tsx";
import { DemonstrationMark } from "../../ui/tag.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import { Bodies } from "./bodies.tsx";
import { usePublicEvent } from "./event-route.ts";
import { Programme } from "./programme.tsx";
import { TotalLine } from "./total-line.tsx";
import { VenueClocks } from "./venue-clocks.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = callFor(request);
  const event = params["event"]!;
  const [programme, wall] = await Promise.all([
    orRefuse(api.listSessions({ params: { event } }, call)),
    orRefuse(api.getWall({ params: { event } }, call)),
  ]);
  return { sessions: programme.items, totals: wall.totals, now: new Date().toISOString() };
}

/* A count of nothing says only that nothing was entered here, so it is left out rather than printed as a zero. */
const FIGURES = ["organisations", "participants", "listings", "meetings", "signed"] as const;

/** The event as a newspaper would set it: name, who stands behind it, where and when, what came of it. */
export default function EventPage() {
  const { sessions, totals, now } = useLoaderData<typeof loader>();
  const { t, locale } = useText();
  const address = useAddress();
  const multi = useMultiText();
  const event = usePublicEvent();
  const { counts } = event;
  return (
    <main id="main" className="page event-page">
      <title>{multi(event.name)}</title>
      <meta name="description" content={multi(event.summary)} />
      <header className="event-head">
        <p className="event-when">
          <time dateTime={event.startsOn}>{formatDates(event.startsOn, event.endsOn, locale)}</time>
          {event.cities.map((city, position) => (
            <span key={position}>
              {" · "}
              <MultiText text={city} />
            </span>
          ))}
        </p>
        <h1>
          <MultiText text={event.name} />
        </h1>
        {event.demonstration ? (
          <p className="event-demonstration">
            <DemonstrationMark /> {t("common:demonstration.note")}
          </p>
        ) : null}
      </header>

      <div className="event-lead">
        <div>
          <MultiText as="p" className="event-summary" text={event.summary} />
          {event.registrationOpen ? (
            <ButtonLink look="primary" to={address(`/e/${event.slug}/register`)} reloadDocument>
              {t("public:event.register")}
            </ButtonLink>
          ) : null}
        </div>
        <Bodies bodies={event.bodies} />
      </div>

      <VenueClocks venues={event.venues} now={now} />

      <section aria-labelledby="numbers">
        <h2 id="numbers" className="hidden">
          {t("public:event.numbers")}
        </h2>
        <FigureRow>
          {FIGURES.filter((key) => counts[key] > 0).map((key) => (
            <Figure key={key} value={counts[key]} label={t(`public:event.figure.${key}`, { count: counts[key] })} />
          ))}
        </FigureRow>
      </section>

      {totals.length > 0 ? (
        <section className="event-section event-signed" aria-labelledby="signed">
          <h2 id="signed">{t("public:event.signed")}</h2>
          <ul>
            {totals.map((total) => (
              <TotalLine key={`${total.kind}${total.currency}${total.basis}`} total={total} />
            ))}
          </ul>
          <p>
            <a href={address(`/e/${event.slug}/agreements`)}>{t("public:event.signed_more")}</a>
          </p>
        </section>
      ) : null}

      <Programme sessions={sessions} event={event} />

      {event.source ? (
        <p className="event-source">
          {t("public:event.source", { ...event.source, date: formatDate(event.source.date, locale) })}
        </p>
      ) : null}
    </main>
  );
}
