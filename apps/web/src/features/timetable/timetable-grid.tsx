import type { LocalDate } from "@songhua/kernel";
import { useCallback, useEffect, useMemo, useRef, useState, type DragEvent, type KeyboardEvent } from "react";
import { formatDate, formatTime } from "../../ui/format.ts";
import { MultiText, useMultiText } from "../../ui/multi-text.tsx";
import { useText } from "../../ui/use-text.ts";
import { busySlots, clocksOf, rowsOf, slotsOn, type RowsBy } from "./grid-layout.ts";
import { GridRow } from "./grid-row.tsx";
import type { Event, Meeting } from "./load-meetings.ts";
import { MeetingPanel } from "./meeting-panel.tsx";
import { useMeetingWords } from "./meeting-words.ts";
import { placeUnder, useCarried, useMove } from "./use-carry.ts";

interface Props {
  event: Event;
  meetings: readonly Meeting[];
  /** The draft that may be changed by hand; undefined for a frozen version. */
  draftId: string | undefined;
  by: RowsBy;
  day: LocalDate | undefined;
  filter: string;
}

/** The timetable of a day. Meetings are moved with the mouse, with the keyboard (Space, arrows, Space) or in the panel below. */
export function TimetableGrid({ event, meetings, draftId, by, day, filter }: Props) {
  const { t, locale } = useText();
  const multi = useMultiText();
  const words = useMeetingWords();
  const grid = useRef<HTMLDivElement>(null);
  const move = useMove(event.slug, draftId, event);
  const { carried, setCarried } = useCarried();
  const [active, setActive] = useState<{ meetingId: string; rowId: string } | null>(null);
  const slots = useMemo(() => slotsOn(event, day), [event, day]);
  const slotIds = useMemo(() => slots.map((slot) => slot.id), [slots]);
  const clocks = useMemo(() => clocksOf(event), [event]);
  const rows = useMemo(() => {
    const needle = filter.trim().toLowerCase();
    return rowsOf(by, event, meetings, slots, multi).filter(
      (row) =>
        needle === "" || (typeof row.name === "string" ? row.name : multi(row.name)).toLowerCase().includes(needle),
    );
    // `multi` changes with the language only, and a new language is a new page.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [by, event, meetings, slots, filter]);
  const busy = useMemo(() => (carried ? busySlots(carried.meeting, meetings) : null), [carried, meetings]);
  const first = rows.find((row) => row.meetings.length > 0);
  const focusable = active ?? (first ? { meetingId: first.meetings[0]!.id, rowId: first.id } : null);
  const activeMeeting = meetings.find((meeting) => meeting.id === active?.meetingId);

  // A moved meeting stands in another cell: the focus follows it there.
  const follow = useRef<string | null>(null);
  useEffect(() => {
    if (!follow.current) return;
    const button = grid.current?.querySelector<HTMLElement>(`[data-meeting="${follow.current}"]`);
    follow.current = null;
    button?.focus();
  }, [meetings]);

  const onActivate = useCallback((meeting: Meeting, rowId: string) => setActive({ meetingId: meeting.id, rowId }), []);
  const pickUp = useCallback(
    (meeting: Meeting, rowId: string) =>
      setCarried({ meeting, rowId, slotAt: Math.max(0, slotIds.indexOf(meeting.slot!.id)) }),
    [setCarried, slotIds],
  );
  const drop = () => {
    if (!carried) return;
    const place = placeUnder(carried, slots, by === "table", meetings, event);
    setCarried(null);
    follow.current = carried.meeting.id;
    if (place.slotId !== carried.meeting.slot?.id || place.tableId !== (carried.meeting.table?.id ?? null))
      move.mutate({ meeting: carried.meeting, place });
  };
  const onDragOver = useCallback(
    (event: DragEvent, rowId: string) => {
      event.preventDefault();
      const row = event.currentTarget.getBoundingClientRect();
      const name = event.currentTarget.firstElementChild!.getBoundingClientRect().width;
      const at = Math.floor(((event.clientX - row.left - name) / (row.width - name)) * slotIds.length);
      const slotAt = Math.max(0, Math.min(slotIds.length - 1, at));
      setCarried((now) => {
        if (!now) return now;
        const target = by === "table" && now.meeting.mode === "table" ? rowId : now.rowId;
        return now.slotAt === slotAt && now.rowId === target ? now : { ...now, slotAt, rowId: target };
      });
    },
    [setCarried, slotIds, by],
  );

  const step = (from: HTMLElement, key: string) => {
    const all = [...(grid.current?.querySelectorAll<HTMLElement>("[data-meeting]") ?? [])];
    const at = from.getBoundingClientRect();
    const inRow = (other: HTMLElement) => other.dataset["row"] === from.dataset["row"];
    if (key === "ArrowLeft" || key === "ArrowRight") {
      const row = all.filter(inRow).sort((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left);
      row[row.indexOf(from) + (key === "ArrowRight" ? 1 : -1)]?.focus();
      return;
    }
    const down = key === "ArrowDown";
    const beyond = all.filter((other) => !inRow(other) && down === other.getBoundingClientRect().top > at.top);
    const nearRow = (down ? beyond[0] : beyond.at(-1))?.dataset["row"];
    beyond
      .filter((other) => other.dataset["row"] === nearRow)
      .sort(
        (a, b) =>
          Math.abs(a.getBoundingClientRect().left - at.left) - Math.abs(b.getBoundingClientRect().left - at.left),
      )[0]
      ?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const id = target.dataset["meeting"];
    if (!id) return;
    const { key } = event;
    if (carried) {
      if (key === "ArrowLeft" || key === "ArrowRight")
        setCarried({
          ...carried,
          slotAt: Math.max(0, Math.min(slots.length - 1, carried.slotAt + (key === "ArrowRight" ? 1 : -1))),
        });
      else if ((key === "ArrowUp" || key === "ArrowDown") && by === "table" && carried.meeting.mode === "table") {
        const at = rows.findIndex((row) => row.id === carried.rowId) + (key === "ArrowDown" ? 1 : -1);
        setCarried({ ...carried, rowId: rows[Math.max(0, Math.min(rows.length - 1, at))]!.id });
      } else if (key === " " || key === "Enter") drop();
      else if (key === "Escape" || key === "Tab") {
        setCarried(null);
        if (key === "Tab") return;
      } else return;
      event.preventDefault();
      return;
    }
    if (key.startsWith("Arrow")) step(target, key);
    else if (key === " " || key === "Enter") {
      const meeting = meetings.find((candidate) => candidate.id === id);
      if (!meeting || !draftId || meeting.locked) return;
      pickUp(meeting, target.dataset["row"]!);
    } else return;
    event.preventDefault();
  };

  const held = carried ? placeUnder(carried, slots, by === "table", meetings, event) : null;
  const heldTable = event.venues.flatMap((venue) => venue.tables).find((table) => table.id === held?.tableId);
  const heldSlot = carried ? slots[carried.slotAt]! : null;
  const ghostLabel = heldTable
    ? t("thread:meeting.table", { label: heldTable.label })
    : t("glossary:meetingMode.online");
  return (
    <div className="tt no-print">
      <p className="tt-say" role="status">
        {carried && heldSlot
          ? t(busy?.has(heldSlot.id) ? "thread:timetable.carried_busy" : "thread:timetable.carried", {
              parties: words.parties(carried.meeting),
              time: clocks
                .map((clock) => `${formatTime(heldSlot.startsAt, clock.zone, locale)} ${multi(clock.city)}`)
                .join(" / "),
              place: ghostLabel,
            })
          : draftId
            ? t("thread:timetable.how_to_move")
            : t("thread:timetable.frozen")}
      </p>
      <div
        ref={grid}
        role="grid"
        aria-label={t("thread:timetable.grid_label", { day: day ? formatDate(day, locale, "day") : "" })}
        aria-rowcount={rows.length + 1}
        aria-colcount={slots.length + 1}
        className="tt-grid"
        style={{ ["--slots" as string]: slots.length }}
        onKeyDown={onKeyDown}
        onDrop={(event) => {
          event.preventDefault();
          drop();
        }}
        onDragEnd={() => setCarried(null)}
      >
        <div role="row" aria-rowindex={1} className="tt-row tt-head">
          <div role="columnheader" className="tt-name">
            {clocks.map((clock) => (
              <MultiText key={clock.zone} text={clock.city} as="div" />
            ))}
          </div>
          {slots.map((slot) => (
            <div key={slot.id} role="columnheader" className="tt-time">
              {clocks.map((clock) => (
                <time key={clock.zone} dateTime={slot.startsAt}>
                  {formatTime(slot.startsAt, clock.zone, locale)}
                </time>
              ))}
            </div>
          ))}
        </div>
        {rows.map((row, at) => (
          <GridRow
            key={row.id}
            row={row}
            at={at}
            slotIds={slotIds}
            activeId={focusable?.rowId === row.id ? focusable.meetingId : null}
            ghostAt={carried?.rowId === row.id ? carried.slotAt : null}
            ghostLabel={ghostLabel}
            carriedId={carried?.meeting.id ?? null}
            busy={carried?.rowId === row.id ? busy : null}
            movable={draftId !== undefined}
            onActivate={onActivate}
            onDragStart={pickUp}
            onDragOver={onDragOver}
          />
        ))}
      </div>
      {activeMeeting ? (
        <MeetingPanel
          key={`${activeMeeting.id} ${activeMeeting.slot?.id} ${activeMeeting.table?.id}`}
          event={event}
          meeting={activeMeeting}
          movable={draftId !== undefined}
          onMove={(place) => move.mutate({ meeting: activeMeeting, place })}
          moving={move.isPending}
        />
      ) : null}
    </div>
  );
}
