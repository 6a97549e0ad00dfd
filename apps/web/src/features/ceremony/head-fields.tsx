import { toInstant, toLocal, type MultiText } from "@songhua/kernel";
import { SelectField, TextField } from "../../ui/field.tsx";
import { useMultiText } from "../../ui/multi-text.tsx";
import { MultiField } from "../../ui/multi-field.tsx";
import { useText } from "../../ui/use-text.ts";
import "../agreements/agreements.css";
import "../listings/listings.css";
import { useConsole } from "../console/console-event.ts";
import { useHomeZone } from "../event-clock/use-event-clock.ts";

export interface CeremonyHead {
  readonly title: MultiText;
  readonly venueId: string | null;
  /** Date and time as they are typed, on the clock of the venue, or of the event's home where none is chosen. */
  readonly local: string;
}

/** The zone a session's start is typed and read in. */
export function useCeremonyZone(): (venueId: string | null) => { zone: string; place: string } {
  const { event } = useConsole();
  const home = useHomeZone();
  const multi = useMultiText();
  return (venueId) => {
    const venue = event.venues.find((one) => one.id === venueId);
    return venue ? { zone: venue.zone, place: multi(venue.city) } : home;
  };
}

export function headOf(
  ceremony: { title: MultiText; venueId: string | null; startsAt: string | null },
  zone: string,
): CeremonyHead {
  const local = ceremony.startsAt ? toLocal(ceremony.startsAt, zone) : undefined;
  return {
    title: ceremony.title,
    venueId: ceremony.venueId,
    local: local ? `${local.date}T${local.time}` : "",
  };
}

export function startOf(head: CeremonyHead, zone: string): string | null {
  const [date = "", time = ""] = head.local.split("T");
  return head.local === "" ? null : (toInstant(date, time.slice(0, 5), zone) ?? null);
}

/** Name in the event's languages, hall and start: what stands above a running order. */
export function HeadFields({ head, onChange }: { head: CeremonyHead; onChange: (head: CeremonyHead) => void }) {
  const { t } = useText();
  const { event } = useConsole();
  const multi = useMultiText();
  const { place } = useCeremonyZone()(head.venueId);
  return (
    <>
      <MultiField
        label={t("signing:ceremony.name")}
        required
        languages={event.languages}
        value={head.title}
        onChange={(title) => onChange({ ...head, title })}
      />
      <div className="editor-row">
        <SelectField
          label={t("signing:stage.venue")}
          value={head.venueId ?? ""}
          onChange={(change) => onChange({ ...head, venueId: change.target.value || null })}
        >
          <option value="">{t("signing:stage.no_venue")}</option>
          {event.venues.map((venue) => (
            <option key={venue.id} value={venue.id}>
              {`${multi(venue.city)} · ${multi(venue.name)}`}
            </option>
          ))}
        </SelectField>
        <TextField
          label={`${t("signing:stage.starts")} (${place})`}
          type="datetime-local"
          value={head.local}
          onChange={(change) => onChange({ ...head, local: change.target.value })}
        />
      </div>
    </>
  );
}
