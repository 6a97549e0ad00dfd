import { NavLink, Outlet, useLocation, type LoaderFunctionArgs } from "react-router";
import { api } from "../../api/client.generated.ts";
import { callFor, orRefuse } from "../../app/server-call.ts";
import { MultiText } from "../../ui/multi-text.tsx";
import { DemonstrationMark } from "../../ui/tag.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import { usePublicEvent, type PublicEvent } from "./event-route.ts";
import "./event.css";
import "./lists.css";

export async function loader({ request, params }: LoaderFunctionArgs): Promise<PublicEvent> {
  return orRefuse(api.getEvent({ params: { event: params["event"]! } }, callFor(request)));
}

/** What all public pages of one event share: its name, its pages, the demonstration mark. */
export default function EventFrame() {
  const { t } = useText();
  const address = useAddress();
  const event = usePublicEvent();
  const { pathname } = useLocation();
  const base = `/e/${event.slug}`;
  const pages = [
    { path: "", label: t("common:nav.event") },
    { path: "/organisations", label: t("common:nav.organisations") },
    { path: "/listings", label: t("common:nav.listings") },
    { path: "/agreements", label: t("common:nav.agreements") },
    ...(event.registrationOpen ? [{ path: "/register", label: t("common:nav.register") }] : []),
  ];
  return (
    <>
      <nav className="event-nav no-print" aria-label={t("common:nav.event_label")}>
        <div className="page">
          {/* The first page carries the name as its headline. */}
          {pathname === address(base) ? null : (
            <p className="event-nav-name">
              <MultiText text={event.name} />
              {event.demonstration ? <DemonstrationMark /> : null}
            </p>
          )}
          <ul>
            {pages.map(({ path, label }) => (
              <li key={path}>
                <NavLink to={address(`${base}${path}`)} end={path === ""} reloadDocument>
                  {label}
                </NavLink>
              </li>
            ))}
            <li>
              <a href={address(`${base}/wall`)}>{t("common:nav.wall")}</a>
            </li>
          </ul>
        </div>
      </nav>
      <Outlet />
    </>
  );
}
