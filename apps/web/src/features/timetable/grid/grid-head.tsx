import type { MultiText as Texts, Zone } from "@songhua/kernel";
import { formatTime } from "../../../ui/format.ts";
import { MultiText } from "../../../ui/multi-text.tsx";
import { useText } from "../../../ui/use-text.ts";
import type { Event, MoveOption } from "../load-meetings.ts";
import { useMoveWords, verdictOf } from "./move-words.ts";

/** The times of the day on every clock; while a meeting is carried, what each slot would cost it. */
export function GridHead({
  slots,
  clocks,
  priced,
  costs,
}: {
  slots: Event["slots"];
  clocks: readonly { zone: Zone; city: Texts }[];
  /** Whether meetings can be moved: the line for costs is kept, so that nothing jumps away from under a lifted meeting. */
  priced: boolean;
  costs: ((slotId: string) => MoveOption | undefined) | null;
}) {
  const { t, locale } = useText();
  const move = useMoveWords();
  return (
    <div role="row" aria-rowindex={1} className="tt-row tt-head">
      <div role="columnheader" className="tt-name">
        {clocks.map((clock) => (
          <MultiText key={clock.zone} text={clock.city} as="div" />
        ))}
        {priced ? <div className="tt-head-cost">{costs ? t("timetable:move.cost") : null}</div> : null}
      </div>
      {slots.map((slot) => {
        const option = costs?.(slot.id);
        return (
          <div key={slot.id} role="columnheader" className="tt-time">
            {clocks.map((clock) => (
              <time key={clock.zone} dateTime={slot.startsAt}>
                {formatTime(slot.startsAt, clock.zone, locale)}
              </time>
            ))}
            {priced ? (
              <span className={option ? `tt-head-cost tt-cost-${verdictOf(option)}` : "tt-head-cost"}>
                {option ? (option.cost ? move.sign(option) : "×") : costs ? "–" : null}
              </span>
            ) : null}
          </div>
        );
      })}
    </div>
  );
}
