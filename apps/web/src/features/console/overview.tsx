import { Link } from "react-router";
import { formatDates, formatNumber } from "../../ui/format.ts";
import { Figure, FigureRow } from "../../ui/figure.tsx";
import { MultiText } from "../../ui/multi-text.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import { useConsole } from "./console-event.ts";
import { PageHead } from "./page-head.tsx";
import { STEPS } from "./steps.ts";

const STATE_TONE = { draft: "attention", published: "confirmed", archived: "neutral" } as const;

/** Where the event stands: what waits for a decision first, then its numbers in the order of the journey. */
export default function Overview() {
  const { t, locale } = useText();
  const address = useAddress();
  const { slug, event } = useConsole();
  const { counts } = event;
  const waiting = STEPS.map((step) => ({ step, count: step.waiting?.(counts) ?? 0 })).filter(({ count }) => count > 0);
  return (
    <>
      <PageHead title={t("console:step.overview")}>
        {formatDates(event.startsOn, event.endsOn, locale)}
        {event.venues.map((venue) => (
          <span key={venue.id}>
            {" · "}
            <MultiText text={venue.city} />
          </span>
        ))}{" "}
        <Tag tone={STATE_TONE[event.state]}>{t(`glossary:eventState.${event.state}`)}</Tag>{" "}
        <Tag tone={event.registrationOpen ? "confirmed" : "neutral"}>
          {t(event.registrationOpen ? "console:overview.registration_open" : "console:overview.registration_closed")}
        </Tag>
      </PageHead>

      <section className="section" aria-labelledby="now">
        <h2 id="now">{t("console:overview.now")}</h2>
        {waiting.length === 0 ? (
          <p className="quiet">{t("console:overview.nothing_waits")}</p>
        ) : (
          <ul className="decisions">
            {waiting.map(({ step, count }) => (
              <li key={step.key}>
                <Link to={address(`/console/${slug}/${step.path}`)}>
                  <span className="decisions-number">{formatNumber(count, locale)}</span>
                  <span>{t(`console:overview.waits_${step.key}`, { count })}</span>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </section>

      <section className="section" aria-labelledby="standing">
        <h2 id="standing">{t("console:overview.standing")}</h2>
        <FigureRow>
          <Figure
            value={counts.organisations}
            label={t("console:figure.organisations", { count: counts.organisations })}
          />
          <Figure
            value={counts.participants}
            label={t("console:figure.participants", { count: counts.participants })}
            note={t("console:figure.checked_in", { count: counts.checkedIn })}
          />
          <Figure value={counts.listings} label={t("console:figure.listings", { count: counts.listings })} />
          <Figure value={counts.requests} label={t("console:figure.requests", { count: counts.requests })} />
          <Figure value={counts.meetings} label={t("console:figure.meetings", { count: counts.meetings })} />
          <Figure
            value={counts.signed}
            label={t("console:figure.signed", { count: counts.signed })}
            note={t("console:figure.agreements", { count: counts.agreements })}
          />
        </FigureRow>
      </section>

      <nav className="section overview-links" aria-label={t("console:overview.shown_to_all")}>
        <h2>{t("console:overview.shown_to_all")}</h2>
        <ul>
          <li>
            <a href={address(`/e/${slug}`)}>{t("console:public_page")}</a>
          </li>
          <li>
            <a href={address(`/e/${slug}/wall`)}>{t("common:nav.wall")}</a>
          </li>
          <li>
            <a href={address(`/e/${slug}/register`)}>{t("common:nav.register")}</a>
          </li>
        </ul>
      </nav>
    </>
  );
}
