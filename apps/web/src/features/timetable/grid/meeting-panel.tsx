import { useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { SelectField } from "../../../ui/field.tsx";
import { formatMoment, formatTime } from "../../../ui/format.ts";
import { MultiText, useMultiText } from "../../../ui/multi-text.tsx";
import { useText } from "../../../ui/use-text.ts";
import type { Event, Meeting, MoveOption, Moves, PlaceId } from "../load-meetings.ts";
import { useMeetingWords } from "../meeting-words.ts";
import { clocksOf } from "./grid-layout.ts";
import { InterpretingChoice } from "./interpreting-choice.tsx";
import { LockMore } from "./lock-more.tsx";
import { useMoveWords } from "./move-words.ts";
import { placeIdOf, tableIn, useLock, type Place } from "./use-carry.ts";

interface Props {
  event: Event;
  meeting: Meeting;
  /** The draft it may be moved in; undefined for a frozen version. */
  draftId: string | undefined;
  meetings: readonly Meeting[];
  moves: Moves | undefined;
  moving: boolean;
  onMove: (place: Place) => void;
}

/** The chosen meeting in full, with lock and a move by lists: the way for fingers, and for those who want to be exact. */
export function MeetingPanel({ event, meeting, draftId, meetings, moves, moving, onMove }: Props) {
  const { t, locale } = useText();
  const multi = useMultiText();
  const words = useMeetingWords();
  const move = useMoveWords();
  const lock = useLock(event.slug);
  const clocks = clocksOf(event);
  const [slotId, setSlotId] = useState(meeting.slot?.id ?? "");
  const [tableId, setTableId] = useState(meeting.table?.id ?? "");
  const [placeId, setPlaceId] = useState(() => placeIdOf(meeting));
  const option = moves?.at(placeId, slotId);
  const free = new Set(option?.tableIds);
  const tables = event.venues.find((venue) => venue.id === placeId)?.tables ?? [];
  const goTo = (place: PlaceId, slot: string) => {
    setPlaceId(place);
    setSlotId(slot);
    setTableId(tableIn(meeting, place, moves?.at(place, slot), undefined) ?? "");
  };
  const isHere = (place: PlaceId, slot: string) => place === placeIdOf(meeting) && slot === meeting.slot?.id;
  /** What stands beside a choice: its cost, or that it cannot be. */
  const priced = (text: string, place: PlaceId, slot: string) => {
    const target: MoveOption | undefined = isHere(place, slot) ? undefined : moves?.at(place, slot);
    return target ? `${text} · ${target.cost ? move.sign(target) : "×"}` : text;
  };
  const nameOf = (place: PlaceId) =>
    place === null
      ? t("glossary:meetingMode.online")
      : multi(event.venues.find((venue) => venue.id === place)?.name ?? event.name);
  const home = clocks[0]?.zone ?? event.homeZone;
  const changed = !isHere(placeId, slotId) || tableId !== (meeting.table?.id ?? "");
  return (
    <section className="tt-panel" aria-label={t("thread:timetable.chosen")}>
      <div>
        <h3>{words.parties(meeting)}</h3>
        <p className="quiet">
          {meeting.slot
            ? clocks.map((clock, index) => (
                <span key={clock.zone}>
                  {index > 0 ? " / " : null}
                  {formatTime(meeting.slot!.startsAt, clock.zone, locale)} <MultiText text={clock.city} />
                </span>
              ))
            : null}
          {` · ${words.where(meeting)} · ${t(`glossary:priority.${meeting.priority}`)}`}
        </p>
        <p className="quiet">
          {meeting.people.map((person) => multi(person.name)).join(", ")}
          {meeting.interpreter ? (
            <> · {t("timetable:grid.interpreted_by", { name: multi(meeting.interpreter.name) })}</>
          ) : null}
        </p>
        {draftId && changed && moves ? (
          <p role="status" className={option?.cost ? "tt-panel-cost" : "tt-panel-cost tt-panel-clash"}>
            {move.sentence(option)}
          </p>
        ) : null}
      </div>
      {draftId ? (
        <form
          className="tt-panel-move"
          onSubmit={(submit) => {
            submit.preventDefault();
            onMove({ slotId, tableId: tableId || null });
          }}
        >
          <SelectField
            label={t("common:field.slot")}
            required
            disabled={meeting.locked}
            value={slotId}
            onChange={(change) => goTo(placeId, change.target.value)}
          >
            {event.slots.map((slot) => (
              <option key={slot.id} value={slot.id}>
                {priced(formatMoment(slot.startsAt, home, locale), placeId, slot.id)}
              </option>
            ))}
          </SelectField>
          {moves && moves.places.length > 1 ? (
            <SelectField
              label={t("common:field.venue")}
              required
              disabled={meeting.locked}
              value={placeId ?? ""}
              onChange={(change) => goTo(change.target.value || null, slotId)}
            >
              {moves.places.map((place) => (
                <option key={place ?? ""} value={place ?? ""}>
                  {priced(nameOf(place), place, slotId)}
                </option>
              ))}
            </SelectField>
          ) : null}
          {placeId !== null ? (
            <SelectField
              label={t("common:field.table")}
              required
              disabled={meeting.locked}
              value={tableId}
              onChange={(change) => setTableId(change.target.value)}
            >
              {tables.map((table) => (
                <option key={table.id} value={table.id}>
                  {free.size === 0 || free.has(table.id) || table.id === meeting.table?.id
                    ? table.label
                    : t("timetable:grid.table_taken", { label: table.label })}
                </option>
              ))}
            </SelectField>
          ) : null}
          <InterpretingChoice slug={event.slug} meeting={meeting} />
          <Button
            type="submit"
            disabled={!changed || meeting.locked || (placeId !== null && tableId === "")}
            busy={moving}
          >
            {t("thread:timetable.move")}
          </Button>
          <Button aria-pressed={meeting.locked} busy={lock.isPending} onClick={() => lock.mutate(meeting)}>
            {meeting.locked ? t("thread:timetable.unlock") : t("thread:timetable.lock")}
          </Button>
          <LockMore event={event} timetableId={draftId} meeting={meeting} meetings={meetings} />
        </form>
      ) : null}
    </section>
  );
}
