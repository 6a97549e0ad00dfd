import { SelectField } from "../../../ui/field.tsx";
import { formatMoment, formatTime } from "../../../ui/format.ts";
import { useText } from "../../../ui/use-text.ts";
import { daysOf } from "../grid/grid-layout.ts";
import type { Event } from "../load-meetings.ts";
import { useClockName } from "../versions/place-words.ts";

/* A required list counts an empty value as not chosen. */
const END = "end";

/** Until when something holds: the begin of a slot, or the end of the event. */
export function UntilField({
  event,
  needed,
  label,
  value,
  onChange,
}: {
  event: Event;
  needed: boolean;
  label: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const { t, locale } = useText();
  const clock = useClockName(event);
  const severalDays = daysOf(event).length > 1;
  const moments = [...new Set(event.slots.map((slot) => slot.startsAt))].sort();
  return (
    <SelectField
      label={label}
      required
      value={value === "" && !needed ? END : value}
      onChange={(change) => onChange(change.target.value === END ? "" : change.target.value)}
    >
      {needed ? (
        <option value="">{t("common:form.choose")}</option>
      ) : (
        <option value={END}>{t("timetable:today.to_the_end")}</option>
      )}
      {moments.map((moment) => (
        <option key={moment} value={moment}>
          {`${severalDays ? formatMoment(moment, event.homeZone, locale) : formatTime(moment, event.homeZone, locale)} ${clock(event.homeZone)}`}
        </option>
      ))}
      {value !== "" && !moments.includes(value) ? (
        <option value={value}>{formatMoment(value, event.homeZone, locale)}</option>
      ) : null}
    </SelectField>
  );
}
