import { memo, type DragEvent } from "react";
import { MultiText } from "../../ui/multi-text.tsx";
import { useText } from "../../ui/use-text.ts";
import type { GridRow as Row } from "./grid-layout.ts";
import type { Meeting } from "./load-meetings.ts";
import { useMeetingWords } from "./meeting-words.ts";

interface Props {
  row: Row;
  at: number;
  slotIds: readonly string[];
  /** The meeting that takes the Tab key, if it stands in this row. */
  activeId: string | null;
  /** Slot over which a carried meeting is held in this row. */
  ghostAt: number | null;
  ghostLabel: string;
  carriedId: string | null;
  busy: ReadonlySet<string> | null;
  movable: boolean;
  onActivate: (meeting: Meeting, rowId: string) => void;
  onDragStart: (meeting: Meeting, rowId: string) => void;
  onDragOver: (event: DragEvent, rowId: string) => void;
}

/** One row: the name, hatched closed hours, the meetings. Empty slots are no elements, so long grids stay light. */
export const GridRow = memo(function GridRow(props: Props) {
  const { row, at, slotIds, activeId, ghostAt, ghostLabel, carriedId, busy, movable } = props;
  const { t } = useText();
  const words = useMeetingWords();
  const bySlot = new Map<number, Meeting[]>();
  for (const meeting of row.meetings) {
    const column = slotIds.indexOf(meeting.slot!.id);
    bySlot.set(column, [...(bySlot.get(column) ?? []), meeting]);
  }
  return (
    <div role="row" aria-rowindex={at + 2} className="tt-row" onDragOver={(event) => props.onDragOver(event, row.id)}>
      <div role="rowheader" className="tt-name">
        {typeof row.name === "string" ? t("thread:meeting.table", { label: row.name }) : <MultiText text={row.name} />}
      </div>
      {runsOf(row.closed).map(({ from, length }) => (
        <div
          key={from}
          className="tt-closed"
          aria-hidden="true"
          style={{ gridColumn: `${from + 2} / span ${length}` }}
        />
      ))}
      {busy && ghostAt !== null
        ? slotIds.map((id, column) =>
            busy.has(id) ? (
              <div key={id} className="tt-busy" aria-hidden="true" style={{ gridColumn: column + 2 }} />
            ) : null,
          )
        : null}
      {[...bySlot].map(([column, meetings]) => (
        <div
          key={column}
          role="gridcell"
          aria-colindex={column + 2}
          className="tt-cell"
          style={{ gridColumn: column + 2 }}
        >
          {meetings.map((meeting) => (
            <button
              key={meeting.id}
              type="button"
              data-meeting={meeting.id}
              data-row={row.id}
              className={`tt-meeting ${meeting.mode === "online" ? "tt-online" : ""} ${meeting.locked ? "tt-locked" : ""} ${meeting.id === carriedId ? "tt-carried" : ""}`}
              tabIndex={meeting.id === activeId ? 0 : -1}
              aria-label={words.full(meeting)}
              title={words.full(meeting)}
              draggable={movable && !meeting.locked}
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = "move";
                event.dataTransfer.setData("text/plain", meeting.id);
                props.onDragStart(meeting, row.id);
              }}
              onClick={() => props.onActivate(meeting, row.id)}
              onFocus={() => props.onActivate(meeting, row.id)}
            >
              {words.short(meeting)}
            </button>
          ))}
        </div>
      ))}
      {ghostAt === null ? null : (
        <div className="tt-ghost" aria-hidden="true" style={{ gridColumn: ghostAt + 2 }}>
          {ghostLabel}
        </div>
      )}
    </div>
  );
});

/** Neighbouring closed slots as one stretch. */
function runsOf(closed: readonly boolean[]): { from: number; length: number }[] {
  const runs: { from: number; length: number }[] = [];
  closed.forEach((value, index) => {
    if (!value) return;
    const last = runs.at(-1);
    if (last && last.from + last.length === index) last.length++;
    else runs.push({ from: index, length: 1 });
  });
  return runs;
}
