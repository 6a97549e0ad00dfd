import { pickText, type Locale } from "@songhua/kernel";
import type { Router } from "../../../platform/http/router.ts";
import type { EventContext, Viewer } from "../../../platform/http/viewer.ts";
import { sayIn } from "../../../platform/language/say.ts";
import type { Services } from "../../../platform/services.ts";
import { revealedTo, searchPattern } from "../../listings/index.ts";
import { writeWorkbook } from "../../timetable/index.ts";
import { csvTable } from "../../workbooks/index.ts";
import { presentMatches } from "../present.ts";
import { eventDay, listMatches, type MatchFilter } from "../queries.ts";

/** More than any list is read to its end; the best come first. */
const MOST_ROWS = 20_000;
const PARTS = ["text", "industry", "kind", "region", "role", "languages", "validity", "interest"] as const;
const SIDES = ["need", "offer"] as const;

type Filter = Omit<MatchFilter, "offset" | "limit">;

/** Matches as a file, as far as the reader may see them, in the language of the page. */
export function exportRoutes(router: Router): void {
  router.on("getMatchesWorkbook", async ({ services, viewer, event, query, locale }) => {
    const { language, ...filter } = query;
    const { name, rows, mark } = await table(services, viewer, event, filter, language ?? locale);
    const sheets = [{ name, rows: mark ? [...rows, [], [mark]] : rows }];
    return { body: await writeWorkbook(sheets), fileName: `${name}.xlsx` };
  });
  router.on("getMatchesCsv", async ({ services, viewer, event, query, locale }) => {
    const { language, ...filter } = query;
    const { name, rows, mark } = await table(services, viewer, event, filter, language ?? locale);
    return {
      body: csvTable(mark ? [...rows, [mark]] : rows),
      mediaType: "text/csv; charset=utf-8",
      fileName: `${name}.csv`,
    };
  });
}

async function table(services: Services, viewer: Viewer, event: EventContext, filter: Filter, locale: Locale) {
  const say = sayIn(locale);
  const revealed = await revealedTo(services.db, event.id, viewer);
  const like = filter.search ? searchPattern(filter.search) : undefined;
  const page = { ...filter, offset: 0, limit: MOST_ROWS };
  const day = await eventDay(services.db, event.id, services.clock.now());
  const { rows } = await listMatches(services.db, event.id, viewer, page, revealed, { searchLike: like, day });
  const matches = await presentMatches(services.db, event.id, rows, viewer, revealed);
  const column = (side: "need" | "offer", key: string) =>
    `${say(`glossary:listingSide.${side}`)}: ${say(`market:export.${key}`)}`;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, minimumFractionDigits: 2 });
  const textIn = (text: Parameters<typeof pickText>[0]) => pickText(text, locale)?.text ?? "";
  const heading = [
    say("market:export.score"),
    ...SIDES.flatMap((side) => ["organisation", "listing", "kind", "verdict"].map((key) => column(side, key))),
    say("market:export.words"),
    ...PARTS.map((part) => say(`market:part.${part}`)),
  ];
  const lines = matches.map((match) => [
    number.format(match.score),
    ...SIDES.flatMap((side) => {
      const listing = match[side];
      const said = match.verdicts[side];
      return [
        listing.organisation ? textIn(listing.organisation.name) : say("meetings:anonymousOrganisation"),
        textIn(Object.fromEntries(listing.texts.map((text) => [text.locale, text.title]))),
        say(`glossary:listingKind.${listing.kind}`),
        said
          ? `${say(`market:verdict.${said.verdict}`)}${said.byOrganiser ? ` (${say("market:verdict.by_organiser")})` : ""}`
          : "",
      ];
    }),
    match.evidence
      .map((one) => {
        const words = SIDES.map((side) => wordsOf(match[side].texts, one[side]));
        return `${textIn(one.label)}: “${words[0]}” ↔ “${words[1]}”`;
      })
      .join("\n"),
    ...PARTS.map((part) => (match.parts[part] === undefined ? "" : number.format(match.parts[part]))),
  ]);
  const mark = matches.some((match) => match.need.demonstration || match.offer.demonstration);
  return {
    name: say("market:export.fileName"),
    rows: [heading, ...lines],
    mark: mark ? say("meetings:demonstration") : undefined,
  };
}

interface Span {
  readonly locale: Locale;
  readonly field: "title" | "body";
  readonly start: number;
  readonly end: number;
}
function wordsOf(texts: readonly { locale: Locale; title: string; body: string }[], span: Span): string {
  return (
    texts
      .find((text) => text.locale === span.locale)
      ?.[span.field].slice(span.start, span.end)
      .trim() ?? ""
  );
}
