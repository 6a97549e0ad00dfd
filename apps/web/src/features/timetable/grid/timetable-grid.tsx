import { useQueryClient } from "@tanstack/react-query";
import type { LocalDate } from "@songhua/kernel";
import { useCallback, useEffect, useMemo, useRef, useState, type DragEvent, type KeyboardEvent } from "react";
import { formatDate, formatTime } from "../../../ui/format.ts";
import { useMultiText } from "../../../ui/multi-text.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { useText } from "../../../ui/use-text.ts";
import { movesOf, type Event, type Meeting } from "../load-meetings.ts";
import { useMeetingWords } from "../meeting-words.ts";
import { GridHead } from "./grid-head.tsx";
import { clocksOf, type GridRow as Row, type RowsBy } from "./grid-layout.ts";
import { GridRow } from "./grid-row.tsx";
import { stepFrom } from "./grid-steps.ts";
import { MeetingPanel } from "./meeting-panel.tsx";
import { useMoveWords } from "./move-words.ts";
import { useRowWindow } from "./row-window.ts";
import { tableIn, useMove, useMoves, type Carried } from "./use-carry.ts";
import { useNarrow } from "./use-narrow.ts";

interface Props {
  event: Event;
  meetings: readonly Meeting[];
  rows: readonly Row[];
  slots: Event["slots"];
  /** The draft that may be changed by hand; undefined for a frozen version. */
  draftId: string | undefined;
  by: RowsBy;
  day: LocalDate | undefined;
}

/* Heights of a row on the screen, in pixels: the first meeting of a cell, each further one, a second line under the name. */
const ROW_PX = 37;
const MORE_PX = 33;
const UNDER_PX = 14;
/** On a phone the name stands above its meetings. */
const NAME_LINE_PX = 26;

/** The timetable of a day. Meetings are moved with the mouse, with the keyboard (Space, arrows, Space) or in the panel below. */
export function TimetableGrid({ event, meetings, rows, slots, draftId, by, day }: Props) {
  const { t, locale } = useText();
  const multi = useMultiText();
  const words = useMeetingWords();
  const move = useMoveWords();
  const client = useQueryClient();
  const frame = useRef<HTMLDivElement>(null);
  const narrow = useNarrow();
  const send = useMove(event.slug, draftId, event);
  const [carried, setCarried] = useState<Carried | null>(null);
  const [active, setActive] = useState<{ meetingId: string; rowId: string } | null>(null);
  const slotIds = useMemo(() => slots.map((slot) => slot.id), [slots]);
  const clocks = useMemo(() => clocksOf(event), [event]);
  const heights = useMemo(
    () =>
      rows.map((row) => {
        const lanes = Math.max(1, ...[...row.cells.values()].map((cell) => cell.length));
        const name = narrow ? NAME_LINE_PX : row.under ? UNDER_PX : 0;
        return lanes > 1 && !narrow
          ? ROW_PX + Math.max(name, (lanes - 1) * MORE_PX)
          : ROW_PX + name + (lanes - 1) * MORE_PX;
      }),
    [rows, narrow],
  );
  const { tops, from, to, onScroll } = useRowWindow(frame, heights);
  const indexOf = useMemo(() => new Map(rows.map((row, index) => [row.id, index])), [rows]);
  const firstAt = rows.findIndex((row) => row.cells.size > 0);
  const standing = active && indexOf.has(active.rowId) ? active : null;
  const focusable =
    standing ??
    (firstAt >= 0 ? { meetingId: [...rows[firstAt]!.cells.values()][0]![0]!.id, rowId: rows[firstAt]!.id } : null);
  const activeMeeting = meetings.find((meeting) => meeting.id === active?.meetingId);
  const moves = useMoves(event.slug, activeMeeting?.locked ? undefined : draftId, activeMeeting?.id);
  const costs = carried && moves.size > 0 ? moves : null;

  // A row far from the window is no element: the focus goes to a meeting once its row is drawn.
  // A moved meeting is waited for in its new slot: until then its old button is still there.
  const wanted = useRef<{ meetingId: string; rowId?: string; slotId?: string } | null>(null);
  useEffect(() => {
    const next = wanted.current;
    if (!next) return;
    const slotId = meetings.find((meeting) => meeting.id === next.meetingId)?.slot?.id;
    if (next.slotId !== undefined && next.slotId !== slotId) return;
    const row = next.rowId ? `[data-row="${next.rowId}"]` : "";
    const button = frame.current?.querySelector<HTMLElement>(`[data-meeting="${next.meetingId}"]${row}`);
    if (!button) return;
    wanted.current = null;
    button.focus();
  });

  const onActivate = useCallback((meeting: Meeting, rowId: string) => setActive({ meetingId: meeting.id, rowId }), []);
  const pickUp = useCallback(
    (meeting: Meeting, rowId: string) => {
      setActive({ meetingId: meeting.id, rowId });
      setCarried({ meeting, rowId, slotAt: Math.max(0, slotIds.indexOf(meeting.slot!.id)) });
    },
    [slotIds],
  );
  const overTable = (held: Carried) => (by === "table" && held.meeting.mode === "table" ? held.rowId : undefined);
  const drop = async () => {
    if (!carried || draftId === undefined) return;
    setCarried(null);
    const { meeting } = carried;
    const slotId = slotIds[carried.slotAt]!;
    const table = overTable(carried);
    if (slotId === meeting.slot?.id && (table === undefined || table === meeting.table?.id)) return;
    // Dropped before the answer came: which table is free is worth the short wait. Refused or offline, the move itself says so.
    const option =
      moves.get(slotId) ??
      (await client
        .ensureQueryData(movesOf(event.slug, meeting.id, draftId))
        .then(({ items }) => items.find((item) => item.slotId === slotId))
        .catch(() => undefined));
    wanted.current = { meetingId: meeting.id, slotId };
    send.mutate(
      { meeting, place: { slotId, tableId: tableIn(meeting, option, table) } },
      { onError: () => (wanted.current = { meetingId: meeting.id }) },
    );
  };
  const onDragOver = useCallback(
    (event: DragEvent, rowId: string) => {
      event.preventDefault();
      const row = event.currentTarget.getBoundingClientRect();
      const name = narrow ? 0 : event.currentTarget.firstElementChild!.getBoundingClientRect().width;
      const at = Math.floor(((event.clientX - row.left - name) / (row.width - name)) * slotIds.length);
      const slotAt = Math.max(0, Math.min(slotIds.length - 1, at));
      setCarried((now) => {
        if (!now) return now;
        const target = by === "table" && now.meeting.mode === "table" ? rowId : now.rowId;
        return now.slotAt === slotAt && now.rowId === target ? now : { ...now, slotAt, rowId: target };
      });
    },
    [slotIds, by, narrow],
  );

  const showRow = (at: number) => {
    const element = frame.current;
    if (!element) return;
    const head = element.querySelector<HTMLElement>(".tt-head")?.offsetHeight ?? 0;
    if (tops[at]! < element.scrollTop) element.scrollTop = tops[at]!;
    else if (tops[at + 1]! + head > element.scrollTop + element.clientHeight)
      element.scrollTop = tops[at + 1]! + head - element.clientHeight;
  };
  const carry = (held: Carried, key: string) => {
    if (key === "ArrowLeft" || key === "ArrowRight") {
      const slotAt = held.slotAt + (key === "ArrowRight" ? 1 : -1);
      setCarried({ ...held, slotAt: Math.max(0, Math.min(slots.length - 1, slotAt)) });
    } else if (overTable(held) !== undefined) {
      const at = indexOf.get(held.rowId)! + (key === "ArrowDown" ? 1 : -1);
      const next = Math.max(0, Math.min(rows.length - 1, at));
      setCarried({ ...held, rowId: rows[next]!.id });
      showRow(next);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const id = target.dataset["meeting"];
    if (!id) return;
    const { key } = event;
    const lets = key === " " || key === "Enter";
    if (carried) {
      if (key === "Tab") return setCarried(null);
      if (key.startsWith("Arrow")) carry(carried, key);
      else if (lets) void drop();
      else if (key === "Escape") setCarried(null);
      else return;
    } else if (key.startsWith("Arrow") || key === "Home" || key === "End") {
      const next = stepFrom(rows, { meetingId: id, rowId: target.dataset["row"]! }, key);
      if (next) {
        wanted.current = next;
        setActive(next);
        showRow(indexOf.get(next.rowId)!);
      }
    } else if (lets) {
      const meeting = meetings.find((candidate) => candidate.id === id);
      if (!meeting || !draftId || meeting.locked) return;
      pickUp(meeting, target.dataset["row"]!);
    } else return;
    event.preventDefault();
  };

  if (rows.length === 0) return <EmptyState title={t(`timetable:grid.empty_${by}`)} />;
  const heldSlot = carried ? slots[carried.slotAt]! : null;
  const heldOption = heldSlot ? moves.get(heldSlot.id) : undefined;
  const heldTableId = carried ? tableIn(carried.meeting, heldOption, overTable(carried)) : null;
  const heldTable = event.venues.flatMap((venue) => venue.tables).find((table) => table.id === heldTableId);
  const ghostLabel = heldTable
    ? t("thread:meeting.table", { label: heldTable.label })
    : t("glossary:meetingMode.online");
  const clockText = (at: string) =>
    clocks.map((clock) => `${formatTime(at, clock.zone, locale)} ${multi(clock.city)}`).join(" / ");
  const atHome = carried !== null && heldSlot?.id === carried.meeting.slot?.id;
  const drawn = rows.slice(from, to).map((row, index) => ({ row, at: from + index }));
  // What has the focus or is held stays drawn wherever the window is.
  for (const id of [standing?.rowId, carried?.rowId]) {
    const at = id === undefined ? undefined : indexOf.get(id);
    if (at !== undefined && !drawn.some((entry) => entry.at === at)) drawn.push({ row: rows[at]!, at });
  }
  return (
    <div className="tt no-print">
      <p className="tt-say" role="status">
        {carried && heldSlot
          ? [
              t("thread:timetable.carried", {
                parties: words.parties(carried.meeting),
                time: clockText(heldSlot.startsAt),
                place: ghostLabel,
              }),
              ...(atHome || moves.size === 0 ? [] : [move.sentence(heldOption)]),
            ].join(" · ")
          : by === "venue"
            ? t("timetable:grid.loads")
            : draftId
              ? t("thread:timetable.how_to_move")
              : t("thread:timetable.frozen")}
      </p>
      <div
        ref={frame}
        role="grid"
        aria-label={t("thread:timetable.grid_label", { day: day ? formatDate(day, locale, "day") : "" })}
        aria-rowcount={rows.length + 1}
        aria-colcount={slots.length + 1}
        className={`tt-grid tt-by-${by}`}
        style={{ ["--slots" as string]: slots.length }}
        onKeyDown={onKeyDown}
        onScroll={onScroll}
        onDrop={(event) => {
          event.preventDefault();
          void drop();
        }}
        onDragEnd={() => setCarried(null)}
      >
        <GridHead slots={slots} clocks={clocks} priced={draftId !== undefined && by !== "venue"} costs={costs} />
        <div role="rowgroup" className="tt-rows" style={{ blockSize: tops.at(-1)! }}>
          {drawn.map(({ row, at }) => (
            <GridRow
              key={row.id}
              row={row}
              at={at}
              top={tops[at]!}
              height={heights[at]!}
              slotIds={slotIds}
              ownerRow={by === "person" || by === "organisation"}
              activeId={focusable?.rowId === row.id ? focusable.meetingId : null}
              ghostAt={carried?.rowId === row.id ? carried.slotAt : null}
              ghostLabel={ghostLabel}
              carriedId={carried?.meeting.id ?? null}
              costs={carried?.rowId === row.id ? costs : null}
              movable={draftId !== undefined}
              onActivate={onActivate}
              onDragStart={pickUp}
              onDragOver={onDragOver}
            />
          ))}
        </div>
      </div>
      {activeMeeting ? (
        <MeetingPanel
          key={`${activeMeeting.id} ${activeMeeting.slot?.id} ${activeMeeting.table?.id}`}
          event={event}
          meeting={activeMeeting}
          draftId={draftId}
          meetings={meetings}
          moves={moves}
          onMove={(place) => send.mutate({ meeting: activeMeeting, place })}
          moving={send.isPending}
        />
      ) : null}
    </div>
  );
}
