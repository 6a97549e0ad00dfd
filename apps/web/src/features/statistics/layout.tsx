import { Outlet, redirect, useLoaderData, useLocation, type LoaderFunctionArgs } from "react-router";
import { api } from "../../api/client.generated.ts";
import { callFor, orRefuse, signInAddress } from "../../app/server-call.ts";
import { FilterTabs } from "../../ui/filter-tabs.tsx";
import { InBrowser } from "../../ui/in-browser.tsx";
import { LanguageSwitch } from "../../ui/language-switch.tsx";
import { Skeleton } from "../../ui/states.tsx";
import { ThemeSwitch } from "../../ui/theme-switch.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import { WorkProvider } from "../../ui/work-provider.tsx";
import { AccountLink } from "../account/account-link.tsx";
import { Wordmark } from "../public/wordmark.tsx";
import "../console/console.css";
import "./statistics.css";

export const handle = { hydrate: true };

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await orRefuse(api.getSession({}, callFor(request)));
  if (!session.account) throw redirect(signInAddress(request));
  return { session };
}

export function shouldRevalidate() {
  return false;
}

const PAGES = [
  { key: "figures", path: "" },
  { key: "register", path: "/register" },
  { key: "technology", path: "/technology" },
  { key: "series", path: "/series" },
  { key: "rates", path: "/rates" },
  { key: "releases", path: "/releases" },
] as const;

/** Statistics stand beside the events: one register of agreements, and the figures computed from it. */
export default function StatisticsLayout() {
  const { t } = useText();
  const address = useAddress();
  const { pathname } = useLocation();
  const { session } = useLoaderData<typeof loader>();
  const page = pathname.split("/")[3] ?? "";
  return (
    <WorkProvider>
      <header className="console-bar no-print">
        <Wordmark />
        <span className="console-event" />
        <LanguageSwitch />
        <ThemeSwitch />
        <AccountLink session={session} />
      </header>
      <main id="main" className="page statistics" tabIndex={-1}>
        <title>{t("indicators:title")}</title>
        <header className="page-head">
          <div>
            <h1>{t("indicators:title")}</h1>
            <p className="page-head-text">{t("indicators:lead")}</p>
          </div>
        </header>
        <FilterTabs
          label={t("indicators:title")}
          tabs={PAGES.map(({ key, path }) => ({
            key,
            to: address(`/statistics${path}`),
            text: t(`indicators:page.${key}`),
            current: path === (page === "" ? "" : `/${page}`),
          }))}
        />
        <InBrowser fallback={<Skeleton lines={10} />}>{() => <Outlet />}</InBrowser>
      </main>
    </WorkProvider>
  );
}
