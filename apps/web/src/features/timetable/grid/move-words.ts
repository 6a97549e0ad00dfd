import { formatNumber } from "../../../ui/format.ts";
import { useMultiText } from "../../../ui/multi-text.tsx";
import { useText } from "../../../ui/use-text.ts";
import type { MoveOption } from "../load-meetings.ts";

export type Verdict = "better" | "same" | "worse" | "clash";

/** What a target is for a carried meeting: breaks decide, then fairness, walking, early finish, in the order of the objective. */
export function verdictOf(option: MoveOption): Verdict {
  if (!option.cost) return "clash";
  const { breaks, fairness, walking, finish } = option.cost;
  const first = [breaks, fairness, walking, finish].find((difference) => difference !== 0) ?? 0;
  return first < 0 ? "better" : first > 0 ? "worse" : "same";
}

/* Rules a single move can break; each has a few words of its own. */
const RULES = new Set([
  "person_in_one_place",
  "person_available",
  "person_limit",
  "talk_kept",
  "person_at_venue",
  "travel_time",
  "travel_way",
  "venue_open",
  "slot_allowed",
  "slot_fixed",
  "table_given",
  "table_seats",
  "table_in_use_allowed",
  "table_taken_once",
  "table_locked",
  "online_capacity",
  "order_kept",
  "interpreter_suits",
  "interpreter_once",
  "interpreter_rest",
]);
const SHOWN_NAMES = 2;

/** What a move costs, as a sign for a cell and as a sentence to be read out. */
export function useMoveWords() {
  const { t, locale } = useText();
  const multi = useMultiText();
  const signed = (value: number) =>
    value === 0 ? "±0" : `${value > 0 ? "+" : "−"}${formatNumber(Math.abs(value), locale)}`;
  const named = (option: MoveOption) => {
    const people = option.clash?.people ?? [];
    const names = people.slice(0, SHOWN_NAMES).map((person) => multi(person.name));
    return people.length > SHOWN_NAMES
      ? t("timetable:move.names_more", { names: names.join(", "), count: people.length - SHOWN_NAMES })
      : names.join(", ");
  };
  const taken = t("timetable:broken.table_taken_once");
  return {
    /** Said of a table that is not free although others are. */
    taken,
    sign: (option: MoveOption) => (option.cost ? signed(option.cost.breaks) : named(option) || "×"),
    sentence: (option: MoveOption | undefined): string => {
      if (!option) return t("timetable:move.no_slot");
      if (!option.cost) {
        const rules = (option.clash?.rules ?? []).map((code) =>
          t(`timetable:broken.${RULES.has(code) ? code : "other"}`),
        );
        return [...new Set(rules), named(option)].filter(Boolean).join(": ");
      }
      const { breaks, walking, fairness } = option.cost;
      return [
        t("timetable:move.breaks", { delta: signed(breaks) }),
        ...(fairness === 0 ? [] : [t("timetable:move.fairness", { delta: signed(fairness) })]),
        ...(walking === 0 ? [] : [t("timetable:move.walking", { delta: signed(walking) })]),
      ].join(" · ");
    },
  };
}
