import { toLocal } from "@songhua/kernel";
import { useId } from "react";
import { formatDate, formatTime } from "../../ui/format.ts";
import { useText } from "../../ui/use-text.ts";
import "../../ui/work-forms.css";
import "./availability.css";

interface Slot {
  readonly id: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

/** The slots of the event by day, each a button: pressed means that it cannot be had. Times on one clock, with its place. */
export function SlotPicker({
  label,
  hint,
  slots,
  zone,
  place,
  chosen,
  disabled = false,
  onChange,
}: {
  label: string;
  hint?: string;
  slots: readonly Slot[];
  zone: string;
  place: string;
  chosen: ReadonlySet<string>;
  disabled?: boolean;
  onChange: (chosen: ReadonlySet<string>) => void;
}) {
  const { locale } = useText();
  const id = useId();
  const days = Map.groupBy(
    slots.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1)),
    (slot) => toLocal(slot.startsAt, zone).date,
  );
  const toggle = (slotId: string) => {
    const next = new Set(chosen);
    if (!next.delete(slotId)) next.add(slotId);
    onChange(next);
  };
  return (
    <fieldset className="field slot-picker" disabled={disabled} aria-describedby={hint ? id : undefined}>
      <legend className="field-label">{label}</legend>
      {[...days].map(([date, own]) => (
        <div key={date} className="slot-day">
          <p className="faint">
            {formatDate(date, locale, "day")}, {place}
          </p>
          <div className="slot-chips">
            {own.map((slot) => (
              <button
                key={slot.id}
                type="button"
                className="slot-chip"
                aria-pressed={chosen.has(slot.id)}
                onClick={() => toggle(slot.id)}
              >
                {formatTime(slot.startsAt, zone, locale)}
              </button>
            ))}
          </div>
        </div>
      ))}
      {hint ? (
        <p className="field-hint" id={id}>
          {hint}
        </p>
      ) : null}
    </fieldset>
  );
}
