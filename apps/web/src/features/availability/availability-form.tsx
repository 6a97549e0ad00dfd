import { isZone } from "@songhua/kernel";
import { useState } from "react";
import type { Answer } from "../../api/transport.ts";
import { Button } from "../../ui/button.tsx";
import { CheckField, TextField } from "../../ui/field.tsx";
import { Refusal } from "../../ui/refusal.tsx";
import { useText } from "../../ui/use-text.ts";
import { ZoneField } from "../programme/zone-field.tsx";
import { SlotPicker } from "./slot-picker.tsx";
import { slotsIn, spansOf } from "./slot-spans.ts";

export type Availability = Answer<"getAvailability">;
export type AvailabilityBody = Omit<Availability, "participantId" | "effectiveZone">;

export function bodyOf({ zone, minMeetings, maxMeetings, unavailable }: Availability): AvailabilityBody {
  return { zone, minMeetings, maxMeetings, unavailable };
}

interface Props {
  slots: Answer<"getEvent">["slots"];
  availability: Availability;
  clockName: (zone: string) => string;
  /** Fewest meetings are for the organiser to promise; a participant sets what limits them. */
  mayPromise: boolean;
  busy: boolean;
  error: unknown;
  onSave: (body: AvailabilityBody) => void;
}

const MOST = 500;

/** How somebody can be met: on which clock, how often, and when not. */
export function AvailabilityForm({ slots, availability, clockName, mayPromise, busy, error, onSave }: Props) {
  const { t } = useText();
  const [body, setBody] = useState(() => bodyOf(availability));
  const change = (part: Partial<AvailabilityBody>) => setBody((now) => ({ ...now, ...part }));
  const zone = body.zone !== null && isZone(body.zone) ? body.zone : availability.effectiveZone;
  const whole = (value: string) => {
    const number = Math.trunc(Number(value));
    return value === "" || !Number.isFinite(number) ? null : Math.max(0, Math.min(MOST, number));
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(body);
      }}
    >
      <Refusal error={error} />
      <SlotPicker
        label={t("timetable:availability.times")}
        hint={t("timetable:availability.times_hint")}
        slots={slots}
        zone={zone}
        place={clockName(zone)}
        chosen={slotsIn(slots, body.unavailable)}
        onChange={(chosen) => change({ unavailable: spansOf(slots, chosen) })}
      />
      <div className="form-columns">
        {mayPromise ? (
          <TextField
            type="number"
            label={t("timetable:availability.fewest")}
            min={0}
            max={MOST}
            value={body.minMeetings ?? ""}
            onChange={(event) => change({ minMeetings: whole(event.target.value) })}
          />
        ) : null}
        <TextField
          type="number"
          label={t("timetable:availability.most")}
          min={1}
          max={MOST}
          value={body.maxMeetings ?? ""}
          onChange={(event) => {
            const most = whole(event.target.value);
            change({ maxMeetings: most === null ? null : Math.max(1, most) });
          }}
        />
      </div>
      <CheckField
        label={t("timetable:availability.own_zone")}
        checked={body.zone !== null}
        onChange={(event) => change({ zone: event.target.checked ? ownZone(availability.effectiveZone) : null })}
      />
      {body.zone === null ? null : (
        <ZoneField
          label={t("timetable:availability.zone")}
          value={body.zone}
          onChange={(next) => change({ zone: next })}
        />
      )}
      <p className="form-actions">
        <Button type="submit" look="primary" busy={busy} disabled={body.zone !== null && !isZone(body.zone)}>
          {t("common:verb.save")}
        </Button>
      </p>
    </form>
  );
}

/** The zone of the device; where the browser names none we know, the one shown so far. */
function ownZone(shown: string): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return isZone(timeZone) ? timeZone : shown;
}
