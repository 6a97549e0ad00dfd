import { useMultiText } from "../../ui/multi-text.tsx";
import { useText } from "../../ui/use-text.ts";
import type { Meeting } from "./load-meetings.ts";

/** What is said of a meeting in the grid: a word in the cell, a sentence for everybody who cannot see the cell. */
export function useMeetingWords() {
  const { t } = useText();
  const multi = useMultiText();
  const where = (meeting: Pick<Meeting, "mode" | "table">) =>
    meeting.mode === "online"
      ? t("glossary:meetingMode.online")
      : meeting.table
        ? t("thread:meeting.table", { label: meeting.table.label })
        : t("glossary:meetingMode.table");
  const parties = (meeting: Pick<Meeting, "organisations">) =>
    meeting.organisations.map((organisation) => multi(organisation.name)).join(" × ");
  const marked = (meeting: Meeting, text: string) =>
    meeting.locked ? t("thread:timetable.locked_short", { place: text }) : text;
  return {
    parties,
    where,
    short: (meeting: Meeting) => marked(meeting, where(meeting)),
    names: (meeting: Meeting) => marked(meeting, parties(meeting)),
    full: (meeting: Meeting) =>
      [
        parties(meeting),
        where(meeting),
        ...(meeting.interpreter ? [t("timetable:grid.interpreted_by", { name: multi(meeting.interpreter.name) })] : []),
        t(`glossary:priority.${meeting.priority}`),
        ...(meeting.locked ? [t("thread:timetable.locked")] : []),
      ].join(" · "),
  };
}
