import type { LoaderFunctionArgs } from "react-router";
import { api } from "../../api/client.generated.ts";
import { callFor, orRefuse, signInAddress } from "../../app/server-call.ts";
import { redirect, useLoaderData } from "react-router";
import { InBrowser } from "../../ui/in-browser.tsx";
import { LanguageSwitch } from "../../ui/language-switch.tsx";
import { ErrorState, Skeleton } from "../../ui/states.tsx";
import { ThemeSwitch } from "../../ui/theme-switch.tsx";
import { useText } from "../../ui/use-text.ts";
import { WorkProvider } from "../../ui/work-provider.tsx";
import { AccountLink } from "../account/account-link.tsx";
import { Wordmark } from "../public/wordmark.tsx";
import { NewEventForm } from "./new-event-form.tsx";
import "../console/console.css";
import "../programme/programme.css";
import "./new-event.css";

export const handle = { hydrate: true };

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await orRefuse(api.getSession({}, callFor(request)));
  if (!session.account) throw redirect(signInAddress(request));
  return { session };
}

/** A new event in minutes: a template, its name, its days. Everything else can be changed afterwards. */
export default function NewEvent() {
  const { t } = useText();
  const { session } = useLoaderData<typeof loader>();
  const allowed = session.roles.some(({ role }) => role === "administrator");
  return (
    <WorkProvider>
      <title>{t("organise:new_event.title")}</title>
      <header className="console-bar no-print">
        <Wordmark />
        <span className="console-event" />
        <LanguageSwitch />
        <ThemeSwitch />
        <AccountLink session={session} />
      </header>
      <main id="main" className="page new-event" tabIndex={-1}>
        <header className="page-head">
          <div>
            <h1>{t("organise:new_event.title")}</h1>
            <p className="page-head-text">{t("organise:new_event.lead")}</p>
          </div>
        </header>
        {allowed ? (
          <InBrowser fallback={<Skeleton lines={8} />}>{() => <NewEventForm />}</InBrowser>
        ) : (
          <ErrorState title={t("errors:forbidden.title")} detail={t("organise:new_event.administrators")} />
        )}
      </main>
    </WorkProvider>
  );
}
