import { LOCALES } from "@songhua/kernel";
import { useContext, type ReactNode } from "react";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useMatches,
  useRouteLoaderData,
  type LoaderFunctionArgs,
} from "react-router";
import iconUrl from "../ui/icon.svg?url";
import { ErrorPage } from "../ui/error-page.tsx";
import { useText } from "../ui/use-text.ts";
import "../ui/theme.css";
import "../ui/parts.css";
import "../ui/states.css";
import { inLocale } from "./locale-of.ts";
import { NonceContext } from "./nonce.ts";

export function loader({ request }: LoaderFunctionArgs) {
  const theme = /(?:^|;\s*)theme=(dark|light)/.exec(request.headers.get("cookie") ?? "")?.[1];
  return { theme: theme ?? "auto", origin: new URL(request.url).origin };
}

/** Nothing here depends on the page; without this every navigation between work screens would ask again. */
export function shouldRevalidate() {
  return false;
}

export function Layout({ children }: { children: ReactNode }) {
  const { t, locale } = useText();
  const { pathname } = useLocation();
  const nonce = useContext(NonceContext);
  const data = useRouteLoaderData<typeof loader>("root");
  const matches = useMatches();
  // Public pages are documents: readable without scripts, and without any to download.
  const hydrate = matches.some((match) => (match.handle as { hydrate?: boolean } | undefined)?.hydrate === true);
  return (
    <html lang={locale} data-theme={data?.theme ?? "auto"}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href={iconUrl} type="image/svg+xml" />
        {LOCALES.map((other) => (
          <link
            key={other}
            rel="alternate"
            hrefLang={other}
            href={`${data?.origin ?? ""}${inLocale(pathname, other)}`}
          />
        ))}
        <Meta />
        <Links />
      </head>
      <body>
        <a className="skip" href="#main">
          {t("common:skip")}
        </a>
        {children}
        {hydrate ? (
          <>
            <ScrollRestoration {...(nonce ? { nonce } : {})} />
            <Scripts {...(nonce ? { nonce } : {})} />
          </>
        ) : null}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: { error: unknown }) {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const problem = isRouteErrorResponse(error) ? (error.data as { title?: string; detail?: string } | null) : null;
  return <ErrorPage status={status} problem={problem} />;
}
