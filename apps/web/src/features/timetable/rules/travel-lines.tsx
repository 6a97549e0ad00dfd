import { useMultiText } from "../../../ui/multi-text.tsx";
import { useText } from "../../../ui/use-text.ts";
import type { Event } from "../load-meetings.ts";
import { NumberInText } from "./number-in-text.tsx";
import { RuleLine } from "./rule-line.tsx";
import type { Rules } from "./rules-draft.ts";
import { placeFor, Sentence } from "./sentence.tsx";

type Travel = Rules["travel"];
const MOST_SLOTS = 50;

/** Between each two venues: how long the way takes, or that nobody goes it. */
export function TravelLines({
  event,
  travel,
  disabled,
  onChange,
}: {
  event: Event;
  travel: Travel;
  disabled: boolean;
  onChange: (travel: Travel) => void;
}) {
  const { t } = useText();
  const multi = useMultiText();
  const pairs = event.venues.flatMap((a, index) => event.venues.slice(index + 1).map((b) => [a, b] as const));
  return pairs.map(([a, b]) => {
    const at = travel.findIndex(({ venueIds }) => venueIds.includes(a.id) && venueIds.includes(b.id));
    const slots = travel[at]?.slots ?? 1;
    const name = (venue: typeof a) => `${multi(venue.name)} (${multi(venue.city)})`;
    const words = { from: name(a), to: name(b) };
    const label = t("timetable:rule.travel", { ...words, count: slots, n: String(slots) });
    const others = travel.filter((_, index) => index !== at);
    const set = (value: number): Travel => [...others, { venueIds: [a.id, b.id], slots: value }];
    return (
      <RuleLine
        key={`${a.id} ${b.id}`}
        on={at >= 0}
        onToggle={(on) => onChange(on ? set(slots) : others)}
        disabled={disabled}
        label={label}
        note={at >= 0 ? undefined : t("timetable:rule.no_travel")}
      >
        <Sentence
          text={t("timetable:rule.travel", { ...words, count: slots, n: placeFor("n") })}
          parts={{
            n: (
              <NumberInText
                label={label}
                value={slots}
                min={0}
                max={MOST_SLOTS}
                disabled={disabled || at < 0}
                onChange={(value) => onChange(set(value))}
              />
            ),
          }}
        />
      </RuleLine>
    );
  });
}
