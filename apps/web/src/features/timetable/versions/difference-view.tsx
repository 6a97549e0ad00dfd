import { useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { LANGUAGE_NAMES } from "../../../ui/language-switch.tsx";
import { MultiText } from "../../../ui/multi-text.tsx";
import { useText } from "../../../ui/use-text.ts";
import type { Difference, Event } from "../load-meetings.ts";
import { ChangeLine } from "./change-line.tsx";

const SHOWN = 40;

/** What differs, as people see it: each person affected, whether they are told, and their meetings before and after. */
export function DifferenceView({ event, difference }: { event: Event; difference: Difference }) {
  const { t } = useText();
  const [by, setBy] = useState<"people" | "meetings">("people");
  const [all, setAll] = useState(false);
  const { meetings, people, interpreters, totals } = difference;
  if (meetings.length === 0) return <p>{t("thread:timetable.no_changes")}</p>;
  const byId = new Map(meetings.map((change) => [change.meetingId, change]));
  const total = by === "people" ? people.length : meetings.length;
  const totalMeetings = totals.added + totals.moved + totals.reseated + totals.reinterpreted + totals.dropped;
  const shown = all ? total : SHOWN;
  return (
    <div className="changes">
      <p className="changes-sum">
        {(["added", "moved", "reseated", "reinterpreted", "dropped"] as const)
          .filter((kind) => totals[kind] > 0)
          .map((kind) => t(`timetable:change.count_${kind}`, { count: totals[kind] }))
          .join(" · ")}
      </p>
      <p className="quiet">{t("thread:timetable.change_people", { count: totals.told })}</p>
      <div className="changes-by" role="group" aria-label={t("timetable:change.seen_by")}>
        {(["people", "meetings"] as const).map((side) => (
          <Button
            key={side}
            look="quiet"
            aria-pressed={by === side}
            onClick={() => {
              setBy(side);
              setAll(false);
            }}
          >
            {t(`timetable:change.by_${side}`, { count: side === "people" ? totals.people : totalMeetings })}
          </Button>
        ))}
      </div>
      {/* A box that scrolls takes the focus, so that keys can scroll it. */}
      <ul className="lines" tabIndex={0} aria-label={t("timetable:change.seen_by")}>
        {by === "people"
          ? people.slice(0, shown).map((person) => (
              <li key={person.id}>
                <p className="change-person">
                  <MultiText text={person.name} as="strong" />
                  <span className="faint">
                    {person.toldIn
                      ? t("timetable:change.told", { language: LANGUAGE_NAMES[person.toldIn] })
                      : t("timetable:change.not_told")}
                  </span>
                </p>
                {person.meetingIds.map((id) => {
                  const change = byId.get(id);
                  return change ? <ChangeLine key={id} event={event} change={change} zone={person.zone} /> : null;
                })}
              </li>
            ))
          : null}
        {by === "people"
          ? interpreters.map((interpreter) => (
              <li key={interpreter.id}>
                <p className="change-person">
                  <span>
                    <MultiText text={interpreter.name} as="strong" />{" "}
                    <span className="faint">{t("timetable:grid.interpreting")}</span>
                  </span>
                  <span className="faint">
                    {interpreter.toldIn
                      ? t("timetable:change.told", { language: LANGUAGE_NAMES[interpreter.toldIn] })
                      : t("timetable:change.not_told")}
                  </span>
                </p>
                {interpreter.meetingIds.slice(0, SHOWN).map((id) => {
                  const change = byId.get(id);
                  return change ? <ChangeLine key={id} event={event} change={change} zone={interpreter.zone} /> : null;
                })}
              </li>
            ))
          : meetings.slice(0, shown).map((change) => (
              <li key={change.meetingId}>
                <ChangeLine event={event} change={change} />
              </li>
            ))}
      </ul>
      {total > shown ? (
        <Button look="quiet" onClick={() => setAll(true)}>
          {t("thread:timetable.change_more", { count: total - shown })}
        </Button>
      ) : null}
    </div>
  );
}
