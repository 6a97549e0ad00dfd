import { toLocal, type MultiText } from "@songhua/kernel";
import { formatDate, formatNumber, formatTime } from "../../../ui/format.ts";
import { useMultiText } from "../../../ui/multi-text.tsx";
import { useText } from "../../../ui/use-text.ts";
import { daysOf } from "../grid/grid-layout.ts";
import type { Event, Interpreter } from "../load-meetings.ts";
import type { Check, Fact } from "./rules-draft.ts";

const RULES = new Set([
  "meeting_held",
  "slot_wish",
  "slot_fixed",
  "table_locked",
  "precedence",
  "person_unavailable",
  "person_talks",
  "talk_buffer",
  "person_maximum",
  "venue_hours",
  "tables",
  "table_out",
  "online_capacity",
  "travel",
  "interpreters",
  "interpreter_rest",
]);
const STEPS = new Set([
  "leave_out",
  "widen_wish",
  "unfix",
  "unlock_table",
  "drop_order",
  "free_person",
  "raise_maximum",
  "raise_everybody",
  "shorten_talk_buffer",
  "open_venue",
  "add_table",
  "restore_table",
  "raise_online_capacity",
  "shorten_travel",
  "add_interpreter",
  "drop_rest",
]);
const FINDINGS = new Set([
  "person_meets_themself",
  "same_people_twice",
  "no_shared_slot",
  "person_overbooked",
  "fixed_clash",
  "places_short",
  "meeting_size",
  "table_meeting_across_venues",
  "table_elsewhere",
  "precedence_cycle",
  "slots_overlap",
  "number_out_of_range",
  "nothing_to_plan",
  "day_split",
  "fixed_order",
  "fixed_places_short",
  "fixed_table_clash",
  "minimum_above_maximum",
  "minimum_unreachable",
  "no_shared_hours",
  "no_tables",
  "order_too_long",
  "role_twice",
  "role_unused",
]);
const SHOWN = 3;

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];

/** The check's facts as sentences: ids become names, slots become times with their place. */
export function useFactWords(check: Check, event: Event, interpreters: readonly Interpreter[]) {
  const { t, locale } = useText();
  const multi = useMultiText();
  const people = new Map(check.people.map((person) => [person.id, person.name]));
  const meetings = new Map(check.meetingNames.map((meeting) => [meeting.id, meeting.organisations]));
  const home = event.venues.find((venue) => venue.zone === event.homeZone) ?? event.venues[0];
  const severalDays = daysOf(event).length > 1;
  const some = (names: readonly string[]) =>
    names.length > SHOWN
      ? t("timetable:fact.and_more", { names: names.slice(0, SHOWN).join(", "), count: names.length - SHOWN })
      : names.join(", ");
  const name = (of: ReadonlyMap<string, MultiText>, id: string | undefined) =>
    multi(id ? of.get(id) : undefined) || "?";
  const meeting = (id: string | undefined) =>
    (id ? meetings.get(id) : undefined)?.map((organisation) => multi(organisation.name)).join(" × ") ?? "?";
  const venue = (id: string | undefined) => {
    const found = event.venues.find((candidate) => candidate.id === id);
    return found ? multi(found.name) : "?";
  };
  const slot = (id: string) => {
    const found = event.slots.find((candidate) => candidate.id === id);
    if (!found) return "?";
    const day = severalDays ? `${formatDate(toLocal(found.startsAt, event.homeZone).date, locale, "medium")} ` : "";
    return `${day}${formatTime(found.startsAt, event.homeZone, locale)}`;
  };
  const slots = (ids: readonly string[]) => `${some(ids.map(slot))}${home ? ` ${multi(home.city)}` : ""}`;
  const table = (id: string | undefined) =>
    event.venues.flatMap((candidate) => candidate.tables).find((candidate) => candidate.id === id)?.label ?? "?";
  const pair = (languages: unknown) =>
    texts(languages)
      .map((language) => t(`timetable:spoken.${language}`))
      .join(" – ");
  const count = (value: unknown) => (typeof value === "number" ? value : 0);

  const fill = ({ params }: Fact) => {
    const slotIds = params["slotId"] === undefined ? texts(params["slotIds"]) : texts([params["slotId"]]);
    const venueIds = texts(params["venueIds"]);
    const figure =
      params["to"] ?? params["limit"] ?? params["slots"] ?? params["count"] ?? params["missing"] ?? params["places"];
    return {
      count: count(figure),
      number: formatNumber(count(figure), locale),
      meetings: formatNumber(count(params["meetings"]), locale),
      who: params["personId"]
        ? name(people, text(params["personId"]))
        : params["role"]
          ? t(`glossary:organisationRole.${text(params["role"]) ?? ""}`)
          : t("timetable:fact.everybody"),
      least: formatNumber(count(params["min"]), locale),
      most: formatNumber(count(params["max"] ?? params["possible"]), locale),
      person: name(people, text(params["personId"])),
      people: some(texts(params["personIds"]).map((id) => name(people, id))),
      meeting: meeting(text(params["meetingId"])),
      after: meeting(text(params["afterMeetingId"])),
      all: some(texts(params["meetingIds"]).map(meeting)),
      venue: params["venueId"] === null ? t("glossary:meetingMode.online") : venue(text(params["venueId"])),
      from: venue(venueIds[0]),
      to: venue(venueIds[1]),
      table: table(text(params["tableId"])),
      slots: slots(slotIds.length > 0 ? slotIds : texts(params["closedSlotIds"])),
      languages: pair(params["languagePair"]),
      interpreters:
        some(
          texts(params["interpreterIds"]).map((id) =>
            multi(interpreters.find((interpreter) => interpreter.id === id)?.name),
          ),
        ) || t("timetable:fact.nobody"),
      afterSlots: formatNumber(count(params["afterSlots"]), locale),
    };
  };
  const say = (kind: string, known: ReadonlySet<string>) => (fact: Fact) =>
    t(`timetable:${kind}.${known.has(fact.code) ? fact.code : "other"}`, fill(fact));
  return { rule: say("clash", RULES), step: say("loosen", STEPS), finding: say("finding", FINDINGS) };
}
