import type { LocalDate } from "@songhua/kernel";
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { formatDate, formatTime } from "../../../ui/format.ts";
import { MultiText, useMultiText } from "../../../ui/multi-text.tsx";
import { DemonstrationMark } from "../../../ui/tag.tsx";
import { useText } from "../../../ui/use-text.ts";
import type { Event, Meeting, Version } from "../load-meetings.ts";
import { clocksOf, type GridRow, type RowsBy } from "./grid-layout.ts";
import "./timetable-print.css";

interface Props {
  event: Event;
  version: Version;
  rows: readonly GridRow[];
  slots: Event["slots"];
  by: RowsBy;
  day: LocalDate | undefined;
}

/**
 * The grid on paper, landscape: a real table whose head repeats on every sheet and whose cells say with whom, not only where.
 * It is made when the browser is about to print, since thousands of cells would weigh on the screen.
 */
export function PrintGrid(props: Props) {
  return usePrinting() ? <Sheet {...props} /> : null;
}

function Sheet({ event, version, rows, slots, by, day }: Props) {
  const { t, locale } = useText();
  const multi = useMultiText();
  const clocks = clocksOf(event);
  const others = (meeting: Meeting, rowId: string) => {
    const own = meeting.people.find((person) => person.id === rowId)?.organisationId ?? rowId;
    return meeting.organisations
      .filter((organisation) => (by !== "person" && by !== "organisation") || organisation.id !== own)
      .map((organisation) => multi(organisation.name))
      .join(" × ");
  };
  return (
    <div className="tt-sheet">
      <table>
        <caption>
          <strong>{multi(event.name)}</strong>{" "}
          {t("thread:timetable.grid_label", { day: day ? formatDate(day, locale, "day") : "" })}
          {" · "}
          {t("thread:timetable.version", { version: version.version })}
          {event.demonstration ? <DemonstrationMark /> : null}
        </caption>
        <thead>
          <tr>
            <th scope="col">{clocks.map((clock) => multi(clock.city)).join(" / ")}</th>
            {slots.map((slot) => (
              <th key={slot.id} scope="col">
                {clocks.map((clock) => (
                  <div key={clock.zone}>{formatTime(slot.startsAt, clock.zone, locale)}</div>
                ))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {typeof row.name === "string" ? (
                  t("thread:meeting.table", { label: row.name })
                ) : row.name ? (
                  <MultiText text={row.name} />
                ) : (
                  t("glossary:meetingMode.online")
                )}
                {row.under ? <MultiText text={row.under} as="div" /> : null}
              </th>
              {slots.map((slot, column) => (
                <td key={slot.id} className={row.closed[column] || row.away[column] ? "tt-sheet-closed" : undefined}>
                  {row.loads
                    ? `${row.loads[column]!.used}${row.loads[column]!.of === null ? "" : ` / ${row.loads[column]!.of}`}`
                    : null}
                  {row.cells.get(column)?.map((meeting) => (
                    <div key={meeting.id}>
                      {by === "table" ? null : (
                        <b>{meeting.mode === "online" ? t("glossary:meetingMode.online") : meeting.table?.label} </b>
                      )}
                      {others(meeting, row.id)}
                    </div>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function usePrinting(): boolean {
  const [printing, setPrinting] = useState(() => matchMedia("print").matches);
  useEffect(() => {
    const media = matchMedia("print");
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    const change = () => setPrinting(media.matches);
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    media.addEventListener("change", change);
    return () => {
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
      media.removeEventListener("change", change);
    };
  }, []);
  return printing;
}
