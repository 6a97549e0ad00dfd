import type { LocalDate } from "@songhua/kernel";
import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { useMultiText } from "../../../ui/multi-text.tsx";
import { useFilter } from "../../../ui/use-filter.ts";
import { useText } from "../../../ui/use-text.ts";
import { interpretersOf, unavailableTimesOf, type Event, type Meeting, type Version } from "../load-meetings.ts";
import { rowsOf, slotsOn, type GridRow, type RowsBy } from "./grid-layout.ts";
import { PrintGrid } from "./print-grid.tsx";
import { TimetableGrid } from "./timetable-grid.tsx";

interface Props {
  event: Event;
  version: Version;
  meetings: readonly Meeting[];
  draftId: string | undefined;
  by: RowsBy;
  day: LocalDate | undefined;
  needle: string;
}
const NONE: readonly never[] = [];
/** Stands in the address where every venue has been closed. */
const NO_VENUE = "none";

/** The rows of one side of the timetable, narrowed by a search, on the screen and on paper. */
export function GridView({ event, version, meetings, draftId, by, day, needle }: Props) {
  const { t } = useText();
  const multi = useMultiText();
  const interpreters = useQuery(interpretersOf(event.slug)).data?.items ?? NONE;
  const unavailable = useQuery(unavailableTimesOf(event.slug)).data?.items ?? NONE;
  const slots = useMemo(() => slotsOn(event, day), [event, day]);
  const filter = useFilter();
  const venue = by === "venue" ? (filter.get("venue") ?? event.venues[0]?.id) : undefined;
  const movable = draftId !== undefined;
  const { set } = filter;
  const onOpen = useCallback(
    (rowId: string, open?: true) => set({ venue: rowId === venue && !open ? NO_VENUE : rowId }, { replace: true }),
    [set, venue],
  );
  const all = useMemo(
    () => rowsOf(by, { event, meetings, slots, interpreters, unavailable, nameOf: multi, openVenue: venue, movable }),
    // `multi` changes with the language only, and a new language is a new page.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [by, event, meetings, slots, interpreters, unavailable, venue, movable],
  );
  const text = needle.trim().toLowerCase();
  const rows = text === "" ? all : all.filter((row) => searchedIn(row, multi).toLowerCase().includes(text));
  return (
    <>
      <TimetableGrid
        event={event}
        meetings={meetings}
        rows={rows}
        slots={slots}
        draftId={draftId}
        by={by}
        day={day}
        onOpen={onOpen}
      />
      <PrintGrid event={event} version={version} rows={all} slots={slots} by={by} day={day} />
      <ul className="tt-legend no-print" aria-label={t("thread:timetable.legend")}>
        {(["table", "online", "locked", "closed", "away"] as const).map((kind) => (
          <li key={kind}>
            <span className={`tt-legend-${kind}`} aria-hidden="true" />{" "}
            {t(kind === "away" ? "timetable:grid.legend_away" : `thread:timetable.legend_${kind}`)}
          </li>
        ))}
      </ul>
    </>
  );
}

function searchedIn(row: GridRow, multi: (name: Meeting["organisations"][number]["name"]) => string): string {
  const name = typeof row.name === "string" ? row.name : row.name ? multi(row.name) : "";
  return row.under ? `${name} ${multi(row.under)}` : name;
}
