import { memo, type DragEvent } from "react";
import { MultiText } from "../../../ui/multi-text.tsx";
import { useText } from "../../../ui/use-text.ts";
import type { Meeting, MoveOption } from "../load-meetings.ts";
import { useMeetingWords } from "../meeting-words.ts";
import type { GridRow as Row } from "./grid-layout.ts";
import { LoadCells } from "./load-cells.tsx";
import { useMoveWords, verdictOf } from "./move-words.ts";

export type CostAt = (slotId: string) => MoveOption | undefined;
interface Props {
  row: Row;
  at: number;
  top: number;
  height: number;
  slotIds: readonly string[];
  /** In rows of people the cell says with whom; elsewhere who meets. */
  ownerRow: boolean;
  /** The meeting that takes the Tab key, if it stands in this row. */
  activeId: string | null;
  /** Slot over which a carried meeting is held in this row. */
  ghostAt: number | null;
  ghostLabel: string;
  carriedId: string | null;
  /** What each slot costs the meeting that is held over this row. */
  costs: CostAt | null;
  movable: boolean;
  onActivate: (meeting: Meeting, rowId: string) => void;
  onDragStart: (meeting: Meeting, rowId: string) => void;
  onDragOver: (event: DragEvent, rowId: string) => void;
  /** Opens or closes the rows below a venue's. */
  onOpen: (rowId: string) => void;
}

/** One row: the name, hatched hours, the meetings. Empty slots are no elements, so long grids stay light. */
export const GridRow = memo(function GridRow(props: Props) {
  const { row, at, slotIds, activeId, ghostAt, ghostLabel, carriedId, costs, movable, ownerRow } = props;
  const { t } = useText();
  const words = useMeetingWords();
  return (
    <div
      role="row"
      aria-rowindex={at + 2}
      className={`tt-row ${row.loads ? "tt-row-venue" : ""} ${row.within ? "tt-row-within" : ""}`}
      style={{ insetBlockStart: props.top, blockSize: props.height }}
      onDragOver={(event) => props.onDragOver(event, row.id)}
    >
      <div role="rowheader" className="tt-name">
        {row.open === undefined ? (
          <RowName row={row} />
        ) : (
          <button type="button" className="tt-open" aria-expanded={row.open} onClick={() => props.onOpen(row.id)}>
            <RowName row={row} />
          </button>
        )}
      </div>
      {stretches(row.closed).map(({ from, length }) => (
        <div key={`c${from}`} className="tt-closed" aria-hidden="true" style={{ gridColumn: span(from, length) }} />
      ))}
      {stretches(row.away).map(({ from, length }) => (
        <div
          key={`a${from}`}
          className="tt-away"
          title={t("timetable:grid.away")}
          style={{ gridColumn: span(from, length) }}
        >
          <span className="hidden">{t("timetable:grid.away")}</span>
        </div>
      ))}
      {costs ? (
        <Costs costs={costs} slotIds={slotIds} hidden={(column) => column === ghostAt || row.cells.has(column)} />
      ) : null}
      {row.loads && !costs ? <LoadCells loads={row.loads} closed={row.closed} /> : null}
      {[...row.cells].map(([column, meetings]) => (
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
              {ownerRow ? words.short(meeting) : words.names(meeting)}
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

function RowName({ row }: { row: Row }) {
  const { t } = useText();
  const online = t("glossary:meetingMode.online");
  return (
    <>
      {typeof row.name === "string" ? (
        t("thread:meeting.table", { label: row.name })
      ) : row.name ? (
        <MultiText text={row.name} />
      ) : row.lane === undefined ? (
        online
      ) : (
        `${online} ${row.lane}`
      )}
      {row.under ? <MultiText text={row.under} as="div" className="tt-under" /> : null}
    </>
  );
}

const span = (from: number, length: number) => `${from + 2} / span ${length}`;

/** Under the carried meeting: what each slot of the row would cost, or who stands against it. */
function Costs({
  costs,
  slotIds,
  hidden,
}: {
  costs: CostAt;
  slotIds: readonly string[];
  /** Where a meeting stands or is held, nothing else fits. */
  hidden: (column: number) => boolean;
}) {
  const move = useMoveWords();
  return slotIds.map((id, column) => {
    const option = costs(id);
    return option && !hidden(column) ? (
      <div
        key={id}
        aria-hidden="true"
        className={`tt-cost tt-cost-${verdictOf(option)}`}
        style={{ gridColumn: column + 2 }}
      >
        {move.sign(option)}
      </div>
    ) : null;
  });
}

/** Neighbouring slots of which something holds, as one stretch. */
function stretches(marked: readonly boolean[]): { from: number; length: number }[] {
  const found: { from: number; length: number }[] = [];
  marked.forEach((value, index) => {
    if (!value) return;
    const last = found.at(-1);
    if (last && last.from + last.length === index) last.length++;
    else found.push({ from: index, length: 1 });
  });
  return found;
}
