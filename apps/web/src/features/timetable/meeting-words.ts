import { useMultiText } from "../../ui/multi-text.tsx";
import { useText } from "../../ui/use-text.ts";
import type { Meeting } from "./load-meetings.ts";

/** What is said of a meeting in the grid: a word in the cell, a sentence for everybody who cannot see the cell. */
export function useMeetingWords() {
  const { t } = useText();
  const multi = useMultiText();
  const where = (meeting: Meeting) =>
    meeting.mode === "online"
      ? t("glossary:meetingMode.online")
      : meeting.table
        ? t("thread:meeting.table", { label: meeting.table.label })
        : t("glossary:meetingMode.table");
  const parties = (meeting: Meeting) =>
    meeting.organisations.map((organisation) => multi(organisation.name)).join(" × ");
  return {
    parties,
    where,
    short: (meeting: Meeting) =>
      meeting.locked ? t("thread:timetable.locked_short", { place: where(meeting) }) : where(meeting),
    full: (meeting: Meeting) =>
      [
        parties(meeting),
        where(meeting),
        t(`glossary:priority.${meeting.priority}`),
        ...(meeting.locked ? [t("thread:timetable.locked")] : []),
      ].join(" · "),
  };
}
