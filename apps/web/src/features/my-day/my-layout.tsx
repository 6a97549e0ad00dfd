import {
  Link,
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
import { SendQueued } from "../agreements/send-queued.tsx";
import { MyIcon, TABS } from "./my-tabs.tsx";
import { useMyEvent, type MyData } from "./my-event.ts";
import "../../ui/lines.css";
import "./my-day.css";

export const handle = { hydrate: true };

export async function loader({ request, params }: LoaderFunctionArgs): Promise<MyData> {
  const call = callFor(request);
  const session = await orRefuse(api.getSession({}, call));
  if (!session.account) throw redirect(signInAddress(request));
  const event = await orRefuse(api.getEvent({ params: { event: params["event"]! } }, call));
  return { event, session };
}

export function shouldRevalidate({ currentParams, nextParams }: ShouldRevalidateFunctionArgs) {
  return currentParams["event"] !== nextParams["event"];
}

export default function MyLayout() {
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
  const { slug, event, session } = useMyEvent();
  const segment = pathname.split("/")[4] ?? "";
  return (
    <div className="my">
      <header className="my-bar no-print">
        <p className="my-event">
          <a href={address(`/e/${slug}`)}>
            <MultiText text={event.name} />
          </a>{" "}
          {event.demonstration ? <DemonstrationMark /> : null}
        </p>
        <LanguageSwitch />
        <ThemeSwitch />
        <AccountLink session={session} />
      </header>
      <nav className="my-tabs no-print" aria-label={t("my:nav.label")}>
        <ul>
          {TABS.map((tab) => (
            <li key={tab.key}>
              <Link
                to={address(`/my/${slug}${tab.path ? `/${tab.path}` : ""}`)}
                aria-current={segment === tab.path ? "page" : undefined}
              >
                <MyIcon name={tab.key} />
                <span>{t(`my:nav.${tab.key}`)}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <main id="main" className="my-main" tabIndex={-1}>
        <InBrowser fallback={<Skeleton lines={8} />}>
          {() => (
            <>
              <SendQueued />
              <Outlet />
            </>
          )}
        </InBrowser>
      </main>
    </div>
  );
}
