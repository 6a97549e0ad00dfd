import type { Locale } from "@songhua/kernel";
import type { BoundReason, ProblemError, ProblemWarning, Violation } from "@songhua/scheduling";
import type { Translator } from "@songhua/i18n";

type Say = Translator["t"];
const NAMED = 12;

/** A violation as a sentence with the ids that name its place. */
export function violationWords(violation: Violation, say: Say): string {
  return say(`cli:violation.${violation.rule}`, plain(violation));
}

/** What is unclear in a problem, or cannot be met, as a sentence with the ids that name its place. */
export function findingWords(finding: ProblemError | ProblemWarning, say: Say): string {
  const kinds = "inKind" in finding ? { inKind: say(`cli:kind.${finding.inKind}`) } : {};
  const kind = "kind" in finding ? { kind: say(`cli:kind.${finding.kind}`) } : {};
  return say(`cli:finding.${finding.code}`, { ...plain(finding), ...kinds, ...kind });
}

/** Why no timetable can be better than the bound. */
export function boundWords(reason: BoundReason, say: Say, locale: Locale): string {
  switch (reason.code) {
    case "people_cannot_be_compact": {
      const breaks = reason.people.reduce((sum, person) => sum + person.breaks, 0);
      return say("cli:bound.people_cannot_be_compact", { count: reason.people.length, breaks });
    }
    case "meetings_without_slot":
      return say("cli:bound.meetings_without_slot", {
        count: reason.meetingIds.length,
        ids: some(reason.meetingIds, locale),
      });
    case "people_overbooked":
      return say("cli:bound.people_overbooked", {
        count: reason.personIds.length,
        ids: some(reason.personIds, locale),
        missing: reason.missing,
      });
    case "groups_cannot_be_compact":
      return say("cli:bound.groups_cannot_be_compact", { count: reason.groups.length, breaks: reason.breaks });
    case "request_prices":
      return say("cli:bound.request_prices");
    case "slots_too_full":
      return say("cli:bound.slots_too_full", { breaks: reason.breaks });
    case "fewer_breaks_refuted":
      return say("cli:bound.fewer_breaks_refuted", { breaks: reason.breaks });
    case "all_meetings_possible":
    case "places_short":
    case "breaks_unbounded_while_meetings_are_dropped":
      return say(`cli:bound.${reason.code}`, plain(reason));
  }
}

function some(ids: readonly string[], locale: Locale): string {
  const shown = new Intl.ListFormat(locale, { type: "unit" }).format(ids.slice(0, NAMED));
  return ids.length > NAMED ? `${shown} …` : shown;
}

function plain(record: object): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.join(", ") : value === null ? "—" : (value as string | number),
    ]),
  );
}
