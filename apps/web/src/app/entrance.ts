import { redirect, type LoaderFunctionArgs } from "react-router";
import { localeOfPath, negotiateLocale } from "./locale-of.ts";

/** `/` and addresses without a language lead to the same page in the reader's language. */
export function loader({ request }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const locale = negotiateLocale(request.headers.get("accept-language"), request.headers.get("cookie"));
  const path = url.pathname === "/" ? "" : url.pathname;
  // A dead address such as /ru/… never comes here; this guards against a loop all the same.
  if (localeOfPath(url.pathname)) return redirect(`/${locale}`);
  return redirect(`/${locale}${path}${url.search}`, { headers: { vary: "accept-language, cookie" } });
}
