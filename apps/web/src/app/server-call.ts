import { data } from "react-router";
import { ApiError, type CallOptions } from "../api/transport.ts";
import { localeOfPath } from "./locale-of.ts";

/** How a loader reaches the API: on this server itself, for the person who asked, in the language of the address. */
export function callFor(request: Request): CallOptions {
  const url = new URL(request.url);
  const options: CallOptions = {
    origin: (typeof process === "undefined" ? undefined : process.env["SONGHUA_INTERNAL_ORIGIN"]) ?? url.origin,
    signal: request.signal,
  };
  const cookie = request.headers.get("cookie");
  if (cookie) options.cookie = cookie;
  const forwardedFor = request.headers.get("x-forwarded-for");
  if (forwardedFor) options.forwardedFor = forwardedFor;
  const locale = localeOfPath(url.pathname);
  if (locale) options.locale = locale;
  return options;
}

/** Waits for answers of the API; a refusal becomes the page's own refusal with the same status and words. */
export async function orRefuse<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw data({ title: error.message, detail: error.detail }, { status: error.status });
  }
}

/** The sign-in page, which leads back to the page that was asked for. */
export function signInAddress(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return `/${localeOfPath(pathname) ?? "en"}/sign-in?returnTo=${encodeURIComponent(pathname + search)}`;
}
