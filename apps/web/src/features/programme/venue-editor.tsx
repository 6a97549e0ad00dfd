import { useState } from "react";
import { api } from "../../api/client.generated.ts";
import type { Input } from "../../api/transport.ts";
import { Button } from "../../ui/button.tsx";
import { Drawer } from "../../ui/drawer.tsx";
import { useFieldErrors } from "../../ui/field-errors.ts";
import { TextField } from "../../ui/field.tsx";
import { MultiField } from "../../ui/multi-field.tsx";
import { useMultiText } from "../../ui/multi-text.tsx";
import { Refusal } from "../../ui/refusal.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { useChange } from "../console/use-change.ts";
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
  const toast = useToast();
  const { slug, event } = useConsole();
  const [body, setBody] = useState(() => bodyOf(venue, event));
  const change = (part: Partial<VenueBody>) => setBody((now) => ({ ...now, ...part }));
  const at = { event: slug };
  const write = useChange(
    (input: { id?: string; body: VenueBody }) =>
      input.id
        ? api.updateVenue({ params: { ...at, venue: input.id }, body: input.body })
        : api.createVenue({ params: at, body: input.body }),
    { inForm: true },
  );
  const remove = useChange((id: string) => api.deleteVenue({ params: { ...at, venue: id } }), { inForm: true });
  const wrong = useFieldErrors(write.error);
  const save = () =>
    write.mutate(venue ? { id: venue.id, body } : { body }, {
      onSuccess: (saved) => {
        onClose();
        toast.done(t("common:done.saved"), async () => {
          if (venue) await write.mutateAsync({ id: venue.id, body: bodyOf(venue, event) });
          else await remove.mutateAsync(saved.id);
        });
      },
    });
  const drop = () =>
    venue &&
    remove.mutate(venue.id, {
      onSuccess: () => {
        onClose();
        toast.done(t("organise:venue.deleted", { name: multi(venue.name) }), async () => {
          await write.mutateAsync({ body: bodyOf(venue, event) });
        });
      },
    });
  return (
    <Drawer
      title={t(venue ? "organise:venue.edit" : "organise:venue.add")}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" busy={write.isPending} onClick={save}>
            {t("common:verb.save")}
          </Button>
          <Button onClick={onClose}>{t("common:verb.cancel")}</Button>
          {venue ? (
            <Button look="danger" busy={remove.isPending} onClick={drop}>
              {t("common:verb.delete")}
            </Button>
          ) : null}
        </>
      }
    >
      <Refusal error={write.error ?? remove.error} />
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
    </Drawer>
  );
}
