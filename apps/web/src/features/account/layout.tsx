import { Outlet, useLoaderData, useOutletContext, type LoaderFunctionArgs } from "react-router";
import { api } from "../../api/client.generated.ts";
import type { Answer } from "../../api/transport.ts";
import { callFor, orRefuse } from "../../app/server-call.ts";
import { useInBrowser } from "../../ui/in-browser.tsx";
import { LanguageSwitch } from "../../ui/language-switch.tsx";
import { ThemeSwitch } from "../../ui/theme-switch.tsx";
import { WorkProvider } from "../../ui/work-provider.tsx";
import { Wordmark } from "../public/wordmark.tsx";
import { AccountLink } from "./account-link.tsx";
import "../public/frame.css";
import "./account.css";

export const handle = { hydrate: true };

export type Session = Answer<"getSession">;

export async function loader({ request }: LoaderFunctionArgs): Promise<Session> {
  return orRefuse(api.getSession({}, callFor(request)));
}

export function useSession(): Session {
  return useOutletContext<Session>();
}

/** Setting up, signing in, the own account: one narrow column. */
export default function AccountLayout() {
  const session = useLoaderData<typeof loader>();
  const alive = useInBrowser();
  return (
    <WorkProvider>
      <div className="frame">
        <header className="frame-head">
          <div className="page">
            <Wordmark />
            <span className="frame-space" />
            <LanguageSwitch />
            <ThemeSwitch />
            {session.account ? <AccountLink session={session} /> : null}
          </div>
        </header>
        {/* A form sent before its script has come would put what was typed into the address. */}
        <main id="main" className="page account" inert={!alive}>
          <Outlet context={session} />
        </main>
      </div>
    </WorkProvider>
  );
}
