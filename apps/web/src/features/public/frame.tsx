import { Outlet, useLoaderData, type LoaderFunctionArgs } from "react-router";
import { api } from "../../api/client.generated.ts";
import { callFor, orRefuse } from "../../app/server-call.ts";
import { LanguageSwitch } from "../../ui/language-switch.tsx";
import { ThemeSwitch } from "../../ui/theme-switch.tsx";
import { useText } from "../../ui/use-text.ts";
import { AccountLink } from "../account/account-link.tsx";
import { Wordmark } from "./wordmark.tsx";
import "./frame.css";

export async function loader({ request }: LoaderFunctionArgs) {
  return orRefuse(api.getSession({}, callFor(request)));
}

/** Head and foot of every public page. */
export default function PublicFrame() {
  const session = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <div className="frame">
      <header className="frame-head no-print">
        <div className="page">
          <Wordmark />
          <span className="frame-space" />
          <LanguageSwitch />
          <ThemeSwitch />
          <AccountLink session={session} />
        </div>
      </header>
      <Outlet context={session} />
      <footer className="frame-foot">
        <div className="page">
          <p>{t("public:footer")}</p>
        </div>
      </footer>
    </div>
  );
}
