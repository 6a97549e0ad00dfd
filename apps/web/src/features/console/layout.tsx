import { useEffect } from "react";
import {
  data,
  Outlet,
  redirect,
  useLocation,
  type LoaderFunctionArgs,
  type ShouldRevalidateFunctionArgs,
} from "react-router";
import { api } from "../../api/client.generated.ts";
import { callFor, orRefuse, signInAddress } from "../../app/server-call.ts";
import { InBrowser } from "../../ui/in-browser.tsx";
import { LanguageSwitch } from "../../ui/language-switch.tsx";
import { MultiText } from "../../ui/multi-text.tsx";
import { Skeleton } from "../../ui/states.tsx";
import { DemonstrationMark } from "../../ui/tag.tsx";
import { ThemeSwitch } from "../../ui/theme-switch.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import { WorkProvider } from "../../ui/work-provider.tsx";
import { AccountLink } from "../account/account-link.tsx";
import { Wordmark } from "../public/wordmark.tsx";
import { useConsole, type ConsoleData } from "./console-event.ts";
import { Rail } from "./rail.tsx";
import "./console.css";

export const handle = { hydrate: true };

export async function loader({ request, params }: LoaderFunctionArgs): Promise<ConsoleData> {
  const call = callFor(request);
  const slug = params["event"]!;
  const session = await orRefuse(api.getSession({}, call));
  if (!session.account) throw redirect(signInAddress(request));
  const event = await orRefuse(api.getEvent({ params: { event: slug } }, call));
  // Whoever has no part in running the event sees its public pages; every call below is checked by the server again.
  const staff = session.roles.some(
    ({ role, eventId }) => role === "administrator" || (role !== "participant" && eventId === event.id),
  );
  if (!staff) throw data(null, { status: 403 });
  return { event, session };
}

/** The event is kept fresh by its query; the shell is asked for again only for another event. */
export function shouldRevalidate({ currentParams, nextParams }: ShouldRevalidateFunctionArgs) {
  return currentParams["event"] !== nextParams["event"];
}

export default function ConsoleLayout() {
  return (
    <WorkProvider>
      <Shell />
    </WorkProvider>
  );
}

function Shell() {
  const { t } = useText();
  const address = useAddress();
  const { pathname } = useLocation();
  const { event, session, refresh } = useConsole();
  // The counts beside the steps are those of the moment of arrival: a list and the number beside it agree.
  useEffect(() => void refresh(), [pathname, refresh]);
  return (
    <div className="console">
      <header className="console-bar no-print">
        <Wordmark />
        <p className="console-event">
          <a href={address(`/e/${event.slug}`)} title={t("console:public_page")}>
            <MultiText text={event.name} />
          </a>
          {event.demonstration ? <DemonstrationMark /> : null}
        </p>
        <LanguageSwitch />
        <ThemeSwitch />
        <AccountLink session={session} />
      </header>
      {/* A new key closes the menu of the phone after a step was chosen. */}
      <Rail key={pathname} />
      <main id="main" className="console-main" tabIndex={-1}>
        <InBrowser fallback={<Skeleton lines={8} />}>{() => <Outlet />}</InBrowser>
      </main>
    </div>
  );
}
