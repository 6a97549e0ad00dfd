import { useText } from "../../../ui/use-text.ts";
import type { Meeting, Version } from "../load-meetings.ts";
import { useMeetingWords } from "../meeting-words.ts";

const REASONS = new Set([
  "no_common_slot",
  "no_suitable_table",
  "no_online_capacity",
  "no_interpreter",
  "person_limit",
  "no_room",
]);

/** Meetings without a place, each with what stands in its way. */
export function UnplacedList({ version, meetings }: { version: Version; meetings: readonly Meeting[] }) {
  const { t } = useText();
  const words = useMeetingWords();
  if (version.unplaced.length === 0) return null;
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  return (
    <details className="proof unplaced">
      <summary>{t("thread:timetable.unplaced", { count: version.unplaced.length })}</summary>
      <ul className="lines">
        {version.unplaced.map((item) => {
          const meeting = byId.get(item.meetingId);
          return (
            <li key={item.meetingId}>
              {meeting ? words.parties(meeting) : t("thread:timetable.gone_meeting")}
              {REASONS.has(item.code) ? (
                <span className="quiet"> · {t(`thread:timetable.why.${item.code}`)}</span>
              ) : null}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
