import { useQueryClient } from "@tanstack/react-query";
import type { LocalDate } from "@songhua/kernel";
import { useCallback, useEffect, useMemo, useRef, useState, type DragEvent, type KeyboardEvent } from "react";
import { formatDate, formatTime } from "../../../ui/format.ts";
import { useMultiText } from "../../../ui/multi-text.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { useText } from "../../../ui/use-text.ts";
import { movesOf, type Event, type Meeting } from "../load-meetings.ts";
import { carryTo, over } from "./carry-steps.ts";
import { useMeetingWords } from "../meeting-words.ts";
import { GridHead } from "./grid-head.tsx";
import { clocksOf, ONLINE, type GridRow as Row, type RowsBy } from "./grid-layout.ts";
import { GridRow } from "./grid-row.tsx";
import { stepFrom } from "./grid-steps.ts";
import { MeetingPanel } from "./meeting-panel.tsx";
import { useMoveWords } from "./move-words.ts";
import { useRowWindow } from "./row-window.ts";
import { placeIdOf, tableIn, useMove, useMoves, type Carried } from "./use-carry.ts";
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
  /** Opens or closes the rows of a venue. */
  onOpen: (rowId: string, open?: true) => void;
}

/* Heights of a row on the screen, in pixels: the first meeting of a cell, each further one, a second line under the name. */
const ROW_PX = 37;
const MORE_PX = 33;
const UNDER_PX = 14;
/** On a phone the name stands above its meetings. */
const NAME_LINE_PX = 26;

/** The timetable of a day. Meetings are moved with the mouse, with the keyboard (Space, arrows, Space) or in the panel below. */
export function TimetableGrid({ event, meetings, rows, slots, draftId, by, day, onOpen }: Props) {
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
  const heldAt = carried?.placeId;
  const costs = useMemo(
    () => (moves && heldAt !== undefined ? (slotId: string) => moves.at(heldAt, slotId) : null),
    [moves, heldAt],
  );

  // A row far from the window is no element: the focus goes to a meeting once its row is drawn.
  // A moved meeting is waited for in its new slot: until then its old button is still there.
  const wanted = useRef<{ meetingId: string; rowId?: string; slotId?: string; tableId?: string | null } | null>(null);
  useEffect(() => {
    const next = wanted.current;
    if (!next) return;
    const now = meetings.find((meeting) => meeting.id === next.meetingId);
    if (next.slotId !== undefined && next.slotId !== now?.slot?.id) return;
    if (next.tableId !== undefined && next.tableId !== (now?.table?.id ?? null)) return;
    const row = next.rowId ? `[data-row="${next.rowId}"]` : "";
    const button = frame.current?.querySelector<HTMLElement>(`[data-meeting="${next.meetingId}"]${row}`);
    if (!button) return;
    wanted.current = null;
    button.focus();
  });

  const onActivate = useCallback((meeting: Meeting, rowId: string) => setActive({ meetingId: meeting.id, rowId }), []);
  const rowOf = useCallback((rowId: string) => rows[indexOf.get(rowId) ?? -1], [rows, indexOf]);
  const pickUp = useCallback(
    (meeting: Meeting, rowId: string) => {
      setActive({ meetingId: meeting.id, rowId });
      const slotAt = Math.max(0, slotIds.indexOf(meeting.slot!.id));
      setCarried({ meeting, rowId, slotAt, placeId: placeIdOf(meeting), tableId: rowOf(rowId)?.place?.tableId });
    },
    [slotIds, rowOf],
  );
  const drop = async () => {
    if (!carried || draftId === undefined) return;
    setCarried(null);
    const { meeting, placeId, tableId: over } = carried;
    const slotId = slotIds[carried.slotAt]!;
    const stays = slotId === meeting.slot?.id && placeId === placeIdOf(meeting);
    if (stays && (over === undefined || over === meeting.table?.id)) return;
    // Dropped before the answer came: which table is free is worth the short wait. Refused or offline, the move itself says so.
    const known =
      moves ?? (await client.ensureQueryData(movesOf(event.slug, meeting.id, draftId)).catch(() => undefined));
    const tableId = tableIn(meeting, placeId, known?.at(placeId, slotId), over);
    if (placeId !== null && tableId === null) return setCarried(null);
    wanted.current = { meetingId: meeting.id, slotId, tableId };
    // Seen where it comes to stand.
    if (by === "venue" && placeId !== placeIdOf(meeting)) onOpen(placeId ?? ONLINE, true);
    send.mutate(
      { meeting, place: { slotId, tableId } },
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
      setCarried((now) => now && over(now, rowOf(rowId), slotAt));
    },
    [slotIds, rowOf, narrow],
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
    const places = moves?.places ?? [held.placeId];
    const next = carryTo(held, key, { rows, slots: slots.length, places });
    setCarried(next);
    if (next.rowId !== held.rowId) showRow(indexOf.get(next.rowId)!);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const id = target.dataset["meeting"];
    if (!id) return;
    const { key } = event;
    const lets = key === " " || key === "Enter";
    if (carried) {
      if (key === "Tab") return setCarried(null);
      if (key.startsWith("Arrow") || key.startsWith("Page")) carry(carried, key);
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
  const heldOption = carried && heldSlot ? moves?.at(carried.placeId, heldSlot.id) : undefined;
  const heldTableId = carried ? tableIn(carried.meeting, carried.placeId, heldOption, carried.tableId) : null;
  const heldVenue = event.venues.find((venue) => venue.id === carried?.placeId);
  const heldTable = heldVenue?.tables.find((table) => table.id === heldTableId);
  const heldElsewhere = carried !== null && carried.placeId !== placeIdOf(carried.meeting);
  const ghostLabel = heldVenue
    ? [
        heldElsewhere ? multi(heldVenue.city) : "",
        heldTable ? t("thread:meeting.table", { label: heldTable.label }) : "",
      ]
        .filter(Boolean)
        .join(" · ")
    : t("glossary:meetingMode.online");
  const clockText = (at: string) =>
    clocks.map((clock) => `${formatTime(at, clock.zone, locale)} ${multi(clock.city)}`).join(" / ");
  const atHome = carried !== null && !heldElsewhere && heldSlot?.id === carried.meeting.slot?.id;
  const atOwnTable = atHome && heldTableId === (carried?.meeting.table?.id ?? null);
  // The slot is possible there, but not at this very table.
  const heldTaken = heldOption?.cost != null && heldTable !== undefined && !heldOption.tableIds.includes(heldTable.id);
  const drawn = rows.slice(from, to).map((row, index) => ({ row, at: from + index }));
  // What has the focus or is held stays drawn wherever the window is.
  for (const id of [standing?.rowId, carried?.rowId]) {
    const at = id === undefined ? undefined : indexOf.get(id);
    if (at !== undefined && !drawn.some((entry) => entry.at === at)) drawn.push({ row: rows[at]!, at });
  }
  return (
    <div className={`tt no-print ${carried ? "tt-carrying" : ""}`}>
      <p className="tt-say" role="status">
        {carried && heldSlot
          ? [
              t("thread:timetable.carried", {
                parties: words.parties(carried.meeting),
                time: clockText(heldSlot.startsAt),
                place: ghostLabel,
              }),
              ...(atOwnTable || !moves ? [] : [heldTaken ? move.taken : move.sentence(heldOption)]),
            ].join(" · ")
          : by === "venue" && !draftId
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
        <GridHead slots={slots} clocks={clocks} priced={draftId !== undefined} costs={costs} />
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
              onOpen={onOpen}
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
