import { LOCAL_DATE, LOCAL_TIME } from "@songhua/kernel";
import type { Meeting, Problem, Slot, Table, Venue } from "@songhua/scheduling";
import type { Sheet } from "../../../modules/workbooks/index.ts";
import { Refusal } from "../../refusal.ts";
import { isOneOf, rowsOf, type SheetRow } from "./sheet-rows.ts";
import { MUST, NICE, ONLINE } from "./vocabulary.ts";

const DEFAULT_ZONE = "Asia/Shanghai";
const DEFAULT_VENUE = "1";
const DEFAULT_SEATS = 4;
/** Slots without times are half hours from this morning on, twelve a day. */
const FIRST_DAY = Date.parse("2024-06-17T01:00:00Z");
const [SLOT_MS, DAY_MS, SLOTS_A_DAY] = [1_800_000, 86_400_000, 12];
const PERSON_COLUMNS = ["person1", "person2", "person3", "person4", "person5", "person6"] as const;

/**
 * A problem written as a workbook: sheets Slots, Tables, People and Meetings, and Venues where there are several zones; headings in any
 * of the five languages. What a cell means is checked here, what the whole means by `validateProblem`.
 * @throws Refusal naming the cell and what belongs there.
 */
export function problemOfWorkbook(sheets: readonly Sheet[], file: string): Problem {
  const refuse = (place: string, value: string, wanted: string): never => {
    throw new Refusal("problem_cell", { file, place, value: value.slice(0, 60), wanted });
  };
  const slots = rowsOf(sheets, "slots", file).map((row, t) => slotOf(row, t, refuse));
  const slotIds = slots.map(({ id }) => id);
  const list = <F extends string>(row: SheetRow<F>, field: F) => slotList(row.text(field), slotIds);
  const tables = rowsOf(sheets, "tables", file).map((row): Table => {
    const out = list(row, "out");
    const id = needed(row, "id", refuse);
    return {
      id,
      venueId: row.text("venue") || DEFAULT_VENUE,
      label: id,
      capacity: whole(row, "seats", refuse) ?? DEFAULT_SEATS,
      ...(out.length > 0 && { unavailableSlotIds: out }),
    };
  });
  const people = rowsOf(sheets, "people", file).map((row) => {
    const [min, max] = [whole(row, "min", refuse), whole(row, "max", refuse)];
    return {
      id: needed(row, "id", refuse),
      venueId: row.text("venue") || DEFAULT_VENUE,
      unavailableSlotIds: list(row, "away"),
      ...(row.text("role") !== "" && { role: row.text("role") }),
      ...(min !== undefined && { minMeetings: min }),
      ...(max !== undefined && { maxMeetings: max }),
    };
  });
  const venues = rowsOf(sheets, "venues", file).map((row): Venue => {
    const open = list(row, "open");
    const zone = row.text("zone") || DEFAULT_ZONE;
    if (!isZone(zone)) refuse(row.place("zone"), zone, "Asia/Shanghai, Europe/Moscow, …");
    return { id: needed(row, "id", refuse), zone, openSlotIds: open.length > 0 ? open : slotIds };
  });
  const named = new Set([...tables, ...people].map(({ venueId }) => venueId));
  const implied = [...named].map((id): Venue => ({ id, zone: DEFAULT_ZONE, openSlotIds: slotIds }));
  const meetings = rowsOf(sheets, "meetings", file).map((row): Meeting => {
    const priority = row.text("priority");
    if (priority !== "" && !isOneOf(priority, [...MUST, ...NICE]))
      refuse(row.place("priority"), priority, `${MUST[0]} | ${NICE[0]}`);
    const weight = row.text("weight");
    if (weight !== "" && !/^\d+([.,]\d+)?$/.test(weight)) refuse(row.place("weight"), weight, "1, 2.5, …");
    const allowed = list(row, "slots");
    const single = PERSON_COLUMNS.flatMap((field) => row.text(field) || []);
    return {
      id: needed(row, "id", refuse),
      personIds: single.length > 0 ? single : parts(row.text("people")),
      priority: isOneOf(priority, NICE) ? "nice" : "must",
      weight: weight === "" ? 1 : Number(weight.replace(",", ".")),
      mode: isOneOf(row.text("mode"), ONLINE) ? "online" : "table",
      ...(allowed.length > 0 && { allowedSlotIds: allowed }),
      ...(row.text("fixed") !== "" && { fixedSlotId: row.text("fixed") }),
      ...(row.text("table") !== "" && { lockedTableId: row.text("table") }),
      afterMeetingIds: parts(row.text("after")),
    };
  });
  return { slots, venues: venues.length > 0 ? venues : implied, tables, people, meetings, rules: {} };
}

type Refuse = (place: string, value: string, wanted: string) => never;

function slotOf(row: SheetRow<"id" | "day" | "session" | "start" | "end">, t: number, refuse: Refuse): Slot {
  const [day, start, end] = [row.text("day"), row.text("start"), row.text("end")];
  const id = needed(row, "id", refuse);
  const label = { session: row.text("session"), ...(day !== "" && { day }) };
  if (start === "" && end === "") {
    const from = FIRST_DAY + Math.floor(t / SLOTS_A_DAY) * DAY_MS + (t % SLOTS_A_DAY) * SLOT_MS;
    return { id, startsAt: new Date(from).toISOString(), endsAt: new Date(from + SLOT_MS).toISOString(), ...label };
  }
  if (!LOCAL_TIME.test(start)) refuse(row.place("start"), start, "09:00");
  if (!LOCAL_TIME.test(end)) refuse(row.place("end"), end, "09:30");
  if (day !== "" && !LOCAL_DATE.test(day)) refuse(row.place("day"), day, "2024-06-17");
  const date = day || new Date(FIRST_DAY).toISOString().slice(0, 10);
  // Which zone the clock is of changes no answer: venues say in slots when they are open.
  const [startsAt, endsAt] = [start, end].map((time) => new Date(`${date}T${time}:00Z`).toISOString());
  return { id, startsAt: startsAt!, endsAt: endsAt!, ...label };
}

function needed<F extends string>(row: SheetRow<F>, field: F, refuse: Refuse): string {
  return row.text(field) || refuse(row.place(field), "", "…");
}

function whole<F extends string>(row: SheetRow<F>, field: F, refuse: Refuse): number | undefined {
  const text = row.text(field);
  if (text === "") return undefined;
  return /^\d{1,6}$/.test(text) ? Number(text) : refuse(row.place(field), text, "0, 1, 2, …");
}

function parts(text: string): string[] {
  return text.split(/[,;，；、\n]/).flatMap((part) => part.trim() || []);
}

/** `1, 4-6`: a range where both ends are slots, otherwise ids as they stand. */
function slotList(text: string, slotIds: readonly string[]): string[] {
  return parts(text).flatMap((part) => {
    const [, from, to] = /^(.+?)\s*[-–—]\s*(.+)$/.exec(part) ?? [];
    const [first, last] = [slotIds.indexOf(from ?? ""), slotIds.indexOf(to ?? "")];
    return slotIds.includes(part) || first < 0 || last < first ? [part] : slotIds.slice(first, last + 1);
  });
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
