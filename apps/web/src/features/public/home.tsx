import { redirect, useLoaderData, type LoaderFunctionArgs } from "react-router";
import { api } from "../../api/client.generated.ts";
import { inLocale, localeOfPath } from "../../app/locale-of.ts";
import { callFor, orRefuse } from "../../app/server-call.ts";
import { formatDates } from "../../ui/format.ts";
import { MultiText } from "../../ui/multi-text.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { DemonstrationMark } from "../../ui/tag.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import "./home.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const call = callFor(request);
  const [{ items }, session] = await Promise.all([
    orRefuse(api.listEvents({}, call)),
    orRefuse(api.getSession({}, call)),
  ]);
  // A fresh installation has nothing to show: its first page makes the first administrator or opens the demonstration.
  if (session.needsSetup && items.length === 0) {
    throw redirect(inLocale("/setup", localeOfPath(new URL(request.url).pathname) ?? "en"));
  }
  const administrator = session.roles.some(({ role }) => role === "administrator");
  return { items, needsSetup: session.needsSetup, administrator };
}

/** The events, newest first, as the contents page of a newspaper. */
export default function Home() {
  const { items, needsSetup, administrator } = useLoaderData<typeof loader>();
  const { t, locale } = useText();
  const address = useAddress();
  const events = [...items].sort((a, b) => b.startsOn.localeCompare(a.startsOn));
  return (
    <main id="main" className="page home">
      <title>{`${t("common:brand")} · ${t("public:home.title")}`}</title>
      <meta name="description" content={t("public:home.lead")} />
      <div className="home-head">
        <h1>{t("public:home.title")}</h1>
        <p>{t("public:home.lead")}</p>
        {needsSetup ? (
          <p className="home-setup">
            <a href={address("/setup")}>{t("account:setup.admin")}</a>
          </p>
        ) : null}
        {administrator ? (
          <p className="home-setup">
            <a href={address("/new-event")}>{t("organise:new_event.title")}</a>
          </p>
        ) : null}
      </div>
      {events.length === 0 ? (
        <EmptyState title={t("public:home.empty")}>{t("public:home.empty_next")}</EmptyState>
      ) : (
        <ol className="home-events">
          {events.map((event) => (
            <li key={event.id}>
              <p className="home-when">
                <span className="home-year">{event.startsOn.slice(0, 4)}</span>
                <time dateTime={event.startsOn}>{formatDates(event.startsOn, event.endsOn, locale)}</time>
              </p>
              <article>
                <h2>
                  <a href={address(`/e/${event.slug}`)}>
                    <MultiText text={event.name} />
                  </a>
                </h2>
                <p className="home-where">
                  {event.cities.map((city, position) => (
                    <span key={position}>
                      {position > 0 ? " · " : ""}
                      <MultiText text={city} />
                    </span>
                  ))}
                  {event.state === "published" ? null : <> · {t(`glossary:eventState.${event.state}`)}</>}
                  {event.demonstration ? (
                    <>
                      {" "}
                      <DemonstrationMark />
                    </>
                  ) : null}
                </p>
                <MultiText as="p" className="home-summary" text={event.summary} />
              </article>
            </li>
          ))}
        </ol>
      )}
    </main>
  );
}
