import { toLocal, type Instant, type Locale, type MultiText, type Zone } from "@songhua/kernel";
import { sayPlace, textOf, type Say } from "./calendar-entries.ts";

/** A sheet of text cells; the first row is the heading. */
export interface TextSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}
export interface SheetsInput {
  readonly locale: Locale;
  /** Says texts of the `meetings` and `glossary` namespaces. */
  readonly say: Say;
  readonly homeZone: Zone;
  readonly demonstration: boolean;
  readonly slots: readonly { readonly id: string; readonly startsAt: Instant; readonly endsAt: Instant }[];
  readonly venues: readonly {
    readonly id: string;
    readonly name: MultiText;
    readonly city: MultiText;
    readonly zone: Zone;
    readonly tables: readonly { readonly id: string; readonly label: string }[];
  }[];
  readonly meetings: readonly SheetMeeting[];
}
export interface SheetMeeting {
  readonly organisations: readonly { readonly id: string; readonly name: MultiText }[];
  readonly people: readonly {
    readonly id: string;
    readonly name: MultiText;
    readonly organisationId: string | null;
    readonly zone: Zone;
  }[];
  readonly state: string;
  readonly slotId: string | null;
  readonly tableId: string | null;
}

/**
 * The timetable for print: a grid of slots and tables for each venue by its own clock, online meetings, everybody's own list
 * by the clock of where they are, and what has no place. Cancelled meetings stand only in people's lists.
 */
export function timetableSheets(input: SheetsInput): TextSheet[] {
  const { say } = input;
  const coming = input.meetings.filter((meeting) => meeting.state !== "cancelled");
  const people = peopleSheet(input);
  // A workbook must have a sheet: people's lists stand there even when nothing is placed.
  const hasContent = (sheet: TextSheet): boolean => sheet === people || sheet.rows.length > 1;
  const sheets = [
    ...input.venues.filter((venue) => venue.tables.length > 0).map((venue) => venueSheet(input, venue, coming)),
    onlineSheet(input, coming),
    people,
    unplacedSheet(input, coming),
  ].filter(hasContent);
  const taken = new Set<string>();
  return sheets.map(({ name, rows }) => ({
    name: sheetName(name, taken),
    rows: input.demonstration ? [...rows, [], [say("meetings:demonstration")]] : rows,
  }));
}

function venueSheet(
  input: SheetsInput,
  venue: SheetsInput["venues"][number],
  meetings: readonly SheetMeeting[],
): TextSheet {
  const { say, locale } = input;
  const tables = new Set(venue.tables.map((table) => table.id));
  const here = meetings.filter((meeting) => meeting.tableId !== null && tables.has(meeting.tableId));
  const used = input.slots.filter((slot) => here.some((meeting) => meeting.slotId === slot.id));
  return {
    name: [say("meetings:workbook.bySlot"), textOf(venue.city, locale) || textOf(venue.name, locale)].join(" "),
    rows: [
      [
        say("meetings:workbook.date"),
        `${say("meetings:workbook.time")} (${venue.zone})`,
        ...venue.tables.map((table) => say("meetings:table", { table: table.label })),
      ],
      ...used.map((slot) => [
        ...clock(slot, venue.zone),
        ...venue.tables.map((table) => {
          const meeting = here.find((one) => one.slotId === slot.id && one.tableId === table.id);
          return meeting ? sidesOf(meeting, locale) : "";
        }),
      ]),
    ],
  };
}

function onlineSheet(input: SheetsInput, meetings: readonly SheetMeeting[]): TextSheet {
  const { say, locale, homeZone } = input;
  return {
    name: say("meetings:workbook.onlineSheet"),
    rows: [
      [
        say("meetings:workbook.date"),
        `${say("meetings:workbook.time")} (${homeZone})`,
        say("meetings:workbook.organisation"),
        say("meetings:workbook.person"),
      ],
      ...input.slots.flatMap((slot) =>
        meetings
          .filter((meeting) => meeting.slotId === slot.id && meeting.tableId === null)
          .map((meeting) => [
            ...clock(slot, homeZone),
            sidesOf(meeting, locale),
            meeting.people.map((person) => textOf(person.name, locale)).join(", "),
          ]),
      ),
    ],
  };
}

function peopleSheet(input: SheetsInput): TextSheet {
  const { say, locale } = input;
  const slots = new Map(input.slots.map((slot) => [slot.id, slot]));
  const tables = new Map(
    input.venues.flatMap((venue) =>
      venue.tables.map((table) => [table.id, { table: table.label, venue: venue.name, city: venue.city }] as const),
    ),
  );
  const lines = input.meetings.flatMap((meeting) => {
    const slot = meeting.slotId === null ? undefined : slots.get(meeting.slotId);
    if (!slot) return [];
    return meeting.people.map((person) => {
      const own = meeting.organisations.find((side) => side.id === person.organisationId);
      const partner = meeting.organisations.find((side) => side !== own);
      const place = meeting.tableId === null ? null : (tables.get(meeting.tableId) ?? null);
      return {
        key: [textOf(person.name, locale), person.id, slot.startsAt].join("\u0000"),
        row: [
          textOf(person.name, locale),
          own ? textOf(own.name, locale) : "",
          ...clock(slot, person.zone),
          person.zone,
          sayPlace(place, locale, say),
          partner ? textOf(partner.name, locale) : "",
          say(`glossary:meetingState.${meeting.state}`),
        ],
      };
    });
  });
  const columns = ["person", "organisation", "date", "time", "zone", "place", "partner", "state"];
  return {
    name: say("meetings:workbook.byPerson"),
    rows: [
      columns.map((column) => say(`meetings:workbook.${column}`)),
      ...lines.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ row }) => row),
    ],
  };
}

function unplacedSheet(input: SheetsInput, meetings: readonly SheetMeeting[]): TextSheet {
  const { say, locale } = input;
  return {
    name: say("meetings:workbook.unplacedSheet"),
    rows: [
      [say("meetings:workbook.organisation"), say("meetings:workbook.person")],
      ...meetings
        .filter((meeting) => meeting.slotId === null)
        .map((meeting) => [
          sidesOf(meeting, locale),
          meeting.people.map((person) => textOf(person.name, locale)).join(", "),
        ]),
    ],
  };
}

const sidesOf = (meeting: SheetMeeting, locale: Locale): string =>
  meeting.organisations.map((side) => textOf(side.name, locale)).join(" – ");

function clock(slot: { startsAt: Instant; endsAt: Instant }, zone: Zone): [string, string] {
  const from = toLocal(slot.startsAt, zone);
  return [from.date, `${from.time}–${toLocal(slot.endsAt, zone).time}`];
}

const LONGEST_NAME = 31;
/** What spreadsheet programs take as a sheet's name: at most 31 characters, none of []:*?/\, no name twice in any case. */
function sheetName(wanted: string, taken: Set<string>): string {
  const plain = wanted.replace(/[[\]:*?/\\']/g, " ").trim() || "1";
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? "" : ` ${n}`;
    const name = plain.slice(0, LONGEST_NAME - suffix.length).trim() + suffix;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
