import { pickText, type Locale, type MultiText } from "@songhua/kernel";
import type { Router } from "../../../platform/http/router.ts";
import type { EventContext } from "../../../platform/http/viewer.ts";
import { sayIn } from "../../../platform/language/say.ts";
import type { Services } from "../../../platform/services.ts";
import { findListings } from "../../listings/index.ts";
import { writeWorkbook } from "../../timetable/index.ts";
import { csvTable } from "../../workbooks/index.ts";
import { reasonsFor } from "../few/few.ts";
import { askedForWords, findOrganisations, listingsWithFew } from "../few/queries.ts";
import { GOOD_SCORE } from "../market.ts";
import { eventDay } from "../queries.ts";
import { currentRules } from "../rules/queries.ts";
import { reasonsOf } from "../rules/present-preview.ts";

/** More than anybody writes to; those with the fewest come first. */
const MOST_ROWS = 5000;

/** Who is left with too few good matches and why, as a file in the language of the page: for calls and letters of one's own. */
export function fewExportRoutes(router: Router): void {
  router.on("getFewWorkbook", async ({ services, event, query, locale, closed }) => {
    const { name, rows } = await table(services, event, query.language ?? locale, closed());
    return { body: await writeWorkbook([{ name, rows }]), fileName: `${name}.xlsx` };
  });
  router.on("getFewCsv", async ({ services, event, query, locale, closed }) => {
    const { name, rows } = await table(services, event, query.language ?? locale, closed());
    return { body: csvTable(rows), mediaType: "text/csv; charset=utf-8", fileName: `${name}.csv` };
  });
}

async function table({ db, ...services }: Services, event: EventContext, locale: Locale, closed: AbortSignal) {
  const say = sayIn(locale);
  const { rules } = await currentRules(db, event.id);
  const enough = rules.enoughMatches;
  const all = await listingsWithFew(db, event.id, {
    enough,
    goodScore: GOOD_SCORE,
    day: await eventDay(db, event.id, services.clock.now()),
  });
  const short = all.slice(0, MOST_ROWS);
  const owners = [...new Set(short.map(({ organisationId }) => organisationId))];
  const [reasons, organisations, asked] = [
    short.length === 0
      ? new Map<string, never[]>()
      : await reasonsFor({ db, ...services }, event.id, rules, short, closed),
    await findOrganisations(db, event.id, owners),
    await askedForWords(db, event.id, owners),
  ];
  const found = await findListings(
    db,
    event.id,
    short.map(({ listingId }) => listingId),
  );
  const listings = new Map(found.map((row) => [row.id, row]));
  const country = new Intl.DisplayNames([locale], { type: "region" });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: event.homeZone });
  const textIn = (text: MultiText) => pickText(text, locale)?.text ?? "";
  const lines = short.flatMap(({ listingId, organisationId, good }) => {
    const [listing, organisation] = [listings.get(listingId), organisations.get(organisationId)];
    if (!listing || !organisation) return [];
    const when = asked.get(organisationId);
    const codes = reasonsOf(reasons.get(listingId) ?? [], listing).map(({ code }) => say(`market:reason.${code}`));
    return [
      [
        textIn(organisation.name),
        country.of(organisation.country) ?? organisation.country,
        say(`glossary:listingSide.${listing.side}`),
        textIn(Object.fromEntries(listing.texts.map((text) => [text.locale, text.title]))),
        say(`glossary:listingKind.${listing.kind}`),
        String(good),
        String(enough),
        [...new Set(codes)].join("; "),
        when ? day.format(new Date(when)) : "",
      ],
    ];
  });
  const heading = ["organisation", "country", "side", "listing", "kind", "good", "enough", "reasons", "asked"];
  const mark = [...listings.values()].some((listing) => listing.demonstration);
  return {
    name: say("market:few.export.fileName"),
    rows: [
      heading.map((key) => say(`market:few.export.${key}`)),
      ...lines,
      ...(mark ? [[say("meetings:demonstration")]] : []),
    ],
  };
}
