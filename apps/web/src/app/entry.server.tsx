import { randomBytes } from "node:crypto";
import { PassThrough } from "node:stream";
import { createReadableStreamFromReadable } from "@react-router/node";
import { createTranslator, type Translator } from "@songhua/i18n";
import { catalogues } from "@songhua/i18n/all";
import { LOCALES, type Locale } from "@songhua/kernel";
import { renderToPipeableStream } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { ServerRouter, type EntryContext } from "react-router";
import { localeOfPath, negotiateLocale } from "./locale-of.ts";
import { NonceContext } from "./nonce.ts";

const translators = new Map<Locale, Translator>(
  LOCALES.map((locale) => [locale, createTranslator(locale, catalogues[locale])]),
);

const RENDER_TIMEOUT_MS = 10_000;

/* Scripts only with this answer's nonce, style sheets only our own; widths and positions stand in style attributes. */
function contentPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
  ].join("; ");
}

export default function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext) {
  const url = new URL(request.url);
  const locale =
    localeOfPath(url.pathname) ??
    negotiateLocale(request.headers.get("accept-language"), request.headers.get("cookie"));
  const nonce = randomBytes(16).toString("base64");
  headers.set("content-type", "text/html; charset=utf-8");
  headers.set("content-language", locale);
  headers.set("content-security-policy", contentPolicy(nonce));
  headers.append("vary", "cookie");
  // Pages depend on who reads them and on a register that grows; they are never kept by a proxy.
  headers.set("cache-control", "private, no-cache");

  return new Promise<Response>((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <I18nextProvider i18n={translators.get(locale)!.i18n}>
        <NonceContext value={nonce}>
          <ServerRouter context={context} url={request.url} nonce={nonce} />
        </NonceContext>
      </I18nextProvider>,
      {
        nonce,
        // The whole page at once: parts that stream in later would need a script to move into place.
        onAllReady() {
          clearTimeout(timer);
          const body = new PassThrough();
          pipe(body);
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
        },
        onShellError: reject,
        onError(error) {
          reject(error as Error);
        },
      },
    );
    const timer = setTimeout(() => abort(new Error("rendering took too long")), RENDER_TIMEOUT_MS);
  });
}
