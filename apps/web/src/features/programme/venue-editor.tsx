import { api } from "../../api/client.generated.ts";
import type { Input } from "../../api/transport.ts";
import { TextField } from "../../ui/field.tsx";
import { MultiField } from "../../ui/multi-field.tsx";
import { useMultiText } from "../../ui/multi-text.tsx";
import { useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { EditDrawer } from "./edit-drawer.tsx";
import { HoursRows } from "./hours-rows.tsx";
import { ZoneField } from "./zone-field.tsx";
import { daysBetween, type Event, type Venue } from "./zone-time.ts";

export type VenueBody = Input<"createVenue">["body"];

function bodyOf(venue: Venue | undefined, event: Event): VenueBody {
  if (venue) {
    const { name, city, zone, hours, tables } = venue;
    return { name, city, zone, hours, tableCount: tables.length };
  }
  const hours = daysBetween(event.startsOn, event.endsOn).map((date) => ({ date, opens: "09:00", closes: "18:00" }));
  return { name: {}, city: {}, zone: event.homeZone, hours, tableCount: 20 };
}

export function VenueEditor({ venue, onClose }: { venue: Venue | undefined; onClose: () => void }) {
  const { t } = useText();
  const multi = useMultiText();
  const { slug, event } = useConsole();
  const at = { event: slug };
  return (
    <EditDrawer<VenueBody>
      title={t(venue ? "organise:venue.edit" : "organise:venue.add")}
      id={venue?.id}
      initial={bodyOf(venue, event)}
      deleted={venue ? t("organise:venue.deleted", { name: multi(venue.name) }) : ""}
      create={(body) => api.createVenue({ params: at, body })}
      update={(id, body) => api.updateVenue({ params: { ...at, venue: id }, body })}
      remove={(id) => api.deleteVenue({ params: { ...at, venue: id } })}
      onClose={onClose}
    >
      {({ body, change, wrong }) => (
        <>
          <MultiField
            label={t("organise:venue.name")}
            required
            languages={event.languages}
            value={body.name}
            onChange={(name) => change({ name })}
            error={wrong("name")}
          />
          <MultiField
            label={t("common:field.city")}
            required
            languages={event.languages}
            value={body.city}
            onChange={(city) => change({ city })}
            error={wrong("city")}
          />
          <div className="form-columns">
            <ZoneField
              label={t("organise:venue.zone")}
              value={body.zone}
              onChange={(zone) => change({ zone })}
              error={wrong("zone")}
            />
            <TextField
              label={t("organise:venue.table_count")}
              required
              type="number"
              min={0}
              max={500}
              value={body.tableCount}
              onChange={({ target }) => change({ tableCount: Math.trunc(target.valueAsNumber) || 0 })}
              error={wrong("tableCount")}
            />
          </div>
          <HoursRows
            value={body.hours}
            days={daysBetween(event.startsOn, event.endsOn)}
            onChange={(hours) => change({ hours })}
          />
        </>
      )}
    </EditDrawer>
  );
}
