import { toLocal } from "@songhua/kernel";
import { boundWords } from "../check/words.ts";
import { html, table, type Markup } from "./html.ts";
import { idleOrganisations, lonelyListings } from "./left-out.ts";
import { reasonsOf } from "./matches-workbook.ts";
import { mendOf, placeOf } from "./problem-words.ts";
import type { RowProblem } from "../../modules/workbooks/index.ts";
import type { ReadResult } from "./read-workbook.ts";
import { titleOf, type Reader } from "./reader.ts";
import { REPORT_STYLE } from "./report-style.ts";
import { venueName } from "./schedule-workbook.ts";

/* What stands in the report; the workbooks beside it hold everything. */
const MATCHES_SHOWN = 50;
const PROBLEMS_SHOWN = 200;
const ROWS_SHOWN = 500;

export interface ReportInput {
  readonly read: ReadResult;
  readonly fileName: string;
}

/** What was read, matched, placed, proven and left out, and why: one file that needs nothing from anywhere else. */
export function reportHtml(reader: Reader, input: ReportInput): string {
  const { say, title, locale, plan, demonstration } = reader;
  const { programme } = plan;
  const slots = programme.slots;
  const hours = `${toLocal(slots[0]!.startsAt, programme.zone).time}–${toLocal(slots.at(-1)!.endsAt, programme.zone).time}`;
  const when = say("cli:report.when", { date: programme.date, hours, zone: programme.zone, slots: slots.length });
  const page = html`<!doctype html>
    <html lang="${locale === "ko-CN" ? "ko-CN" : locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${title} · ${say("cli:report.title")}</title>
        <style>
          ${REPORT_STYLE}
        </style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          <p>${say("cli:report.title")} · ${when}</p>
          ${programme.dateFromListings ? html`<p class="quiet">${say("cli:plan.dateFromListings", { date: programme.date })}</p>` : undefined}
          ${demonstration ? html`<p><strong class="mark">${say("workbook:demonstration")}</strong></p>` : undefined}
          ${figures(reader)} ${readSection(reader, input)} ${matchedSection(reader)} ${placedSection(reader)}
          ${provenSection(reader)} ${leftOutSection(reader)}
        </main>
      </body>
    </html> `;
  return page.text;
}

function figures({ plan, say, number }: Reader): Markup {
  const { source, matches, meetings, timetable } = plan;
  const known = new Set(timetable.placements.map((placement) => placement.meetingId));
  const served = new Set(meetings.flatMap((meeting) => (known.has(meeting.id) ? meeting.organisationIds : [])));
  const items: [string, number][] = [
    ["organisations", source.organisations.length],
    ["participants", source.participants.length],
    ["offers", source.listings.filter((listing) => listing.side === "offer").length],
    ["needs", source.listings.filter((listing) => listing.side === "need").length],
    ["matches", matches.length],
    ["meetings", meetings.length],
    ["placed", timetable.placements.length],
    ["served", served.size],
  ];
  return html`<dl>
    ${items.map(
      ([key, value]) =>
        html`<div>
          <dt>${say(`cli:figure.${key}`)}</dt>
          <dd>${number(value)}</dd>
        </div>`,
    )}
  </dl>`;
}

function readSection({ plan, say, number }: Reader, { read, fileName }: ReportInput): Markup {
  const { problems, failedRows } = plan.source;
  const kind = (name: string) => (name === "unknown" ? say("cli:report.passedOver") : say(`workbook:sheet.${name}`));
  const columns = [
    { heading: say("cli:column.sheet") },
    { heading: say("cli:column.holds") },
    { heading: say("cli:column.rows"), number: true },
  ];
  const severity = (problem: RowProblem) => say(`cli:plan.severity.${problem.severity}`);
  const shown = [...problems]
    .sort((a, b) => (a.severity === b.severity ? 0 : a.severity === "error" ? -1 : 1))
    .slice(0, PROBLEMS_SHOWN);
  return html`<section>
    <h2>${say("cli:report.read")}</h2>
    <p>${say("cli:report.readText", { file: fileName, failed: failedRows })}</p>
    ${table(
      columns,
      read.sheets.map((sheet) => [sheet.name, kind(sheet.kind), number(sheet.rows)]),
    )}
    <h3>${say("cli:report.problems")}</h3>
    ${
      shown.length === 0
        ? html`<p>${say("cli:report.noProblems")}</p>`
        : table(
            ["place", "value", "mend"].map((column) => ({ heading: say(`cli:column.${column}`) })),
            shown.map((problem) => [
              `${placeOf(problem)} (${severity(problem)})`,
              problem.value ?? "",
              mendOf(problem, say),
            ]),
          )
    }
    ${more(say, problems.length, PROBLEMS_SHOWN)}
  </section>`;
}

function matchedSection(reader: Reader): Markup {
  const { plan, say, locale, number } = reader;
  const best = [...plan.matches]
    .sort((a, b) => b.score - a.score || (a.needId < b.needId ? -1 : 1))
    .slice(0, MATCHES_SHOWN);
  const cell = (id: string) =>
    html`${reader.organisationName(reader.listing(id).organisationId)}<br /><span class="quiet"
        >${titleOf(reader.listing(id), locale)}</span
      >`;
  const headings = [say("glossary:listingSide.need"), say("glossary:listingSide.offer"), say("cli:column.reasons")];
  return html`<section>
    <h2>${say("cli:report.matched")}</h2>
    <p>${say("cli:report.matchedText")}</p>
    ${table(
      [...headings.map((heading) => ({ heading })), { heading: say("cli:column.score"), number: true }],
      best.map((found) => [
        cell(found.needId),
        cell(found.offerId),
        reasonsOf(found, reader, 3).join("; "),
        number(found.score, 2),
      ]),
    )}
    ${more(say, plan.matches.length, MATCHES_SHOWN, "matches.xlsx")}
  </section>`;
}

function placedSection(reader: Reader): Markup {
  const { plan, say } = reader;
  const { programme, timetable } = plan;
  const slots = new Map(programme.slots.map((slot) => [slot.id, slot]));
  const tables = new Map(
    programme.venues.flatMap((venue, v) => venue.tables.map((one) => [one.id, { label: one.label, v }] as const)),
  );
  const meetings = new Map(plan.meetings.map((meeting) => [meeting.id, meeting]));
  const placements = [...timetable.placements].sort((a, b) =>
    a.slotId + String(a.tableId) < b.slotId + String(b.tableId) ? -1 : 1,
  );
  const where = (tableId: string | null) => {
    const found = tableId === null ? undefined : tables.get(tableId);
    if (!found) return say("meetings:online");
    const label = say("meetings:table", { table: found.label });
    return programme.venues.length > 1 ? `${label}, ${venueName(reader, found.v)}` : label;
  };
  const headings = [
    `${say("cli:column.time")} (${programme.zone})`,
    ...["table", "organisation", "partner", "people"].map((column) => say(`cli:column.${column}`)),
  ];
  return html`<section>
    <h2>${say("cli:report.placed")}</h2>
    ${table(
      headings.map((heading) => ({ heading })),
      placements.slice(0, ROWS_SHOWN).map(({ meetingId, slotId, tableId }) => {
        const meeting = meetings.get(meetingId)!;
        const people = meeting.personIds.map(reader.personName).join(", ");
        return [
          toLocal(slots.get(slotId)!.startsAt, programme.zone).time,
          where(tableId),
          ...meeting.organisationIds.map(reader.organisationName),
          people,
        ];
      }),
    )}
    ${more(say, placements.length, ROWS_SHOWN, "schedule.xlsx")}
  </section>`;
}

function provenSection({ plan, say, locale }: Reader): Markup {
  const { timetable, certificate } = plan;
  const { objective, bound } = timetable;
  const reasons = bound.reasons.map((reason) => html`<li>${boundWords(reason, say, locale)}</li>`);
  return html`<section>
    <h2>${say("cli:report.proven")}</h2>
    <p>${say("cli:report.checked")}</p>
    <p>${say("cli:check.objective", { ...objective, unplaced: timetable.unplaced.length })}</p>
    <p>${say("cli:check.bound", { mustHeld: bound.mustHeld, niceWeight: bound.niceWeight, breaks: bound.breaks })}</p>
    <ul>
      ${reasons}
    </ul>
    <p><strong>${say(certificate.optimal ? "cli:check.optimal" : "cli:check.notProven")}</strong></p>
    <p class="quiet">
      ${say("cli:check.made", { engine: certificate.engineVersion, seed: certificate.seed, hash: certificate.problemHash })}
    </p>
    <p>${say("cli:report.recheck")} <code>songhua check schedule.json</code></p>
  </section>`;
}

function leftOutSection(reader: Reader): Markup {
  const { plan, say, locale } = reader;
  const meetings = new Map(plan.meetings.map((meeting) => [meeting.id, meeting]));
  const headings = (...columns: string[]) => columns.map((column) => ({ heading: say(`cli:column.${column}`) }));
  const unplaced = plan.timetable.unplaced.map(({ meetingId, reason }) => [
    ...meetings.get(meetingId)!.organisationIds.map(reader.organisationName),
    say(`meetings:unplaced.${reason.code}`),
  ]);
  const lonely = lonelyListings(plan).map(({ listing, why }) => [
    reader.organisationName(listing.organisationId),
    titleOf(listing, locale),
    say(`cli:lonely.${why}`),
  ]);
  const idle = idleOrganisations(plan).map(({ organisation, why }) => [
    reader.organisationName(organisation.id),
    say(`cli:idle.${why}`),
  ]);
  const part = (key: string, columns: string[], rows: readonly (readonly string[])[]) =>
    html`<h3>${say(`cli:report.${key}`)}</h3>
      ${rows.length === 0 ? html`<p>${say("cli:report.none")}</p>` : table(headings(...columns), rows.slice(0, ROWS_SHOWN))}
      ${more(say, rows.length, ROWS_SHOWN)}`;
  return html`<section>
    <h2>${say("cli:report.leftOut")}</h2>
    ${part("unplaced", ["organisation", "partner", "why"], unplaced)} ${part("idle", ["organisation", "why"], idle)}
    ${part("lonely", ["organisation", "listing", "why"], lonely)}
  </section>`;
}

function more(say: Reader["say"], count: number, shown: number, file?: string): Markup | undefined {
  if (count <= shown) return undefined;
  return html`<p class="quiet">
    ${file ? say("cli:report.moreIn", { shown, count, file }) : say("cli:report.more", { shown, count })}
  </p>`;
}
