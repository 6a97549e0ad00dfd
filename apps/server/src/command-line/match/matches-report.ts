import { pickText, type Locale } from "@songhua/kernel";
import type { Translator } from "@songhua/i18n";
import type { MarketListing, MatchRecord } from "../../modules/matching/index.ts";
import { html, table } from "../plan/html.ts";
import { REPORT_STYLE } from "../plan/report-style.ts";
import { nameIn } from "../plan/source.ts";
import type { ExchangeFile } from "./read-exchange.ts";

const SHOWN = 500;
const PARTS = ["text", "kind", "industry", "region", "role", "languages", "validity"] as const;

export interface MatchesTold {
  readonly exchange: ExchangeFile;
  readonly matches: readonly MatchRecord[];
  readonly title: string;
  readonly locale: Locale;
  readonly say: Translator["t"];
}

/** One line a match: both listings, the score, its parts and the words of both sides. The first line is the heading. */
export function matchRows({ exchange, matches, locale, say }: MatchesTold): string[][] {
  const byId = new Map(exchange.listings.map((listing) => [listing.id, listing]));
  const side = (key: "need" | "offer") =>
    ["organisation", "listing"].map(
      (column) => `${say(`glossary:listingSide.${key}`)}: ${say(`cli:column.${column}`)}`,
    );
  const cells = (listing: MarketListing) => [
    nameIn(exchange.organisations.get(listing.organisationId) ?? {}, locale),
    nameIn(Object.fromEntries(listing.texts.map((text) => [text.locale, text.title])), locale),
  ];
  return [
    [
      say("cli:column.score"),
      ...side("need"),
      ...side("offer"),
      say("cli:column.reasons"),
      ...PARTS.map((part) => say(`cli:part.${part}`)),
    ],
    ...matches.map((found) => {
      const [need, offer] = [byId.get(found.needId)!, byId.get(found.offerId)!];
      return [
        found.score.toFixed(3),
        ...cells(need),
        ...cells(offer),
        found.evidence
          .map((one) => {
            const label = pickText(one.label, locale)?.text ?? "";
            return `${label}: “${wordsOf(need, one.need)}” ↔ “${wordsOf(offer, one.offer)}”`;
          })
          .join("; "),
        ...PARTS.map((part) => (found.parts[part] ?? 0).toFixed(2)),
      ];
    }),
  ];
}

/** The words a span marks, as they stand in the listing. */
export function wordsOf(listing: MarketListing, span: MatchRecord["evidence"][number]["need"]): string {
  const text = listing.texts.find((one) => one.locale === span.locale);
  return text?.[span.field].slice(span.start, span.end).trim() ?? "";
}

/** A page that needs nothing from anywhere else. */
export function matchesReport(told: MatchesTold): string {
  const { say, title, locale, exchange, matches } = told;
  const [heading, ...rows] = matchRows({ ...told, matches: matches.slice(0, SHOWN) });
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${say("cli:match.title", { title })}</title>
        <style>
          ${REPORT_STYLE}
        </style>
      </head>
      <body>
        <main>
          <h1>${say("cli:match.title", { title })}</h1>
          ${exchange.demonstration ? html`<p><strong class="mark">${say("workbook:demonstration")}</strong></p>` : undefined}
          <p>${say("cli:plan.matched", { listings: exchange.listings.length, matches: matches.length })}</p>
          <p>${say("cli:report.matchedText")}</p>
          ${table(
            heading!.map((text, i) => ({ heading: text, number: i === 0 || i > 5 })),
            rows,
          )}
        </main>
      </body>
    </html> `.text;
}
