import { isLocale } from "@songhua/kernel";
import { Outlet, redirect, type LoaderFunctionArgs, type ShouldRevalidateFunctionArgs } from "react-router";
import { negotiateLocale } from "./locale-of.ts";

export function loader({ params, request }: LoaderFunctionArgs) {
  if (isLocale(params["locale"])) return null;
  // An address without a language: /e/longjiang-2023 → /zh-CN/e/longjiang-2023.
  const url = new URL(request.url);
  const locale = negotiateLocale(request.headers.get("accept-language"), request.headers.get("cookie"));
  throw redirect(`/${locale}${url.pathname}${url.search}`);
}

/** Only the language is looked at: without this every changed filter would wait for an answer of the server. */
export function shouldRevalidate({ currentParams, nextParams }: ShouldRevalidateFunctionArgs) {
  return currentParams["locale"] !== nextParams["locale"];
}

export default function LocaleRoot() {
  return <Outlet />;
}
