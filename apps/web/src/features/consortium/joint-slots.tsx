import { useQuery } from "@tanstack/react-query";
import { useId, type ReactNode } from "react";
import { toLocal } from "@songhua/kernel";
import { api } from "../../api/client.generated.ts";
import type { Answer } from "../../api/transport.ts";
import { formatDate, formatNumber, formatTime } from "../../ui/format.ts";
import { useMultiText } from "../../ui/multi-text.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { useHomeZone } from "../event-clock/use-event-clock.ts";
import "./joint-slots.css";

export type Member = Pick<Answer<"findConsortia">["anchor"], "id" | "name">;
type Joint = Answer<"findJointSlots">;

interface Props {
  members: readonly Member[];
  value: string | null;
  onChange: (slotId: string) => void;
  /** What is asked beside the slot, where there is one. */
  children: ReactNode;
}

/** Slots that suit all, each with its place; then those that do not, with whoever is not free. */
export function JointSlots({ members, value, onChange, children }: Props) {
  const { t, locale } = useText();
  const multi = useMultiText();
  const name = useId();
  const { slug } = useConsole();
  const place = usePlaces();
  const organisationIds = members.map(({ id }) => id);
  const nameOf = (ids: readonly string[]) =>
    members
      .filter(({ id }) => ids.includes(id))
      .map((member) => multi(member.name))
      .join(", ");
  const query = useQuery({
    queryKey: ["joint-slots", slug, organisationIds.join(" ")],
    queryFn: ({ signal }) => api.findJointSlots({ params: { event: slug }, body: { organisationIds } }, { signal }),
  });
  return (
    <QueryBoundary query={query} lines={4}>
      {({ slots, unfit, mode, people, nobody }) => {
        if (nobody.length > 0)
          return <p role="status">{t("market:consortium.slots_nobody", { organisations: nameOf(nobody) })}</p>;
        const venueIds = people.flatMap(({ venueId }) => venueId ?? []);
        const free = t("market:consortium.slot_free", { number: formatNumber(members.length, locale) });
        return (
          <>
            {slots.length === 0 ? <p role="status">{t("market:consortium.slots_none")}</p> : null}
            {slots.length > 0 ? (
              <fieldset className="joint-slots">
                <legend className="hidden">{t("market:consortium.slots_title")}</legend>
                {slots.map((slot) => (
                  <label key={slot.slotId} className="joint-slot">
                    <input
                      type="radio"
                      name={name}
                      checked={value === slot.slotId}
                      onChange={() => onChange(slot.slotId)}
                    />
                    <SlotTime slot={slot} also={mode === "online" ? venueIds : venueOf(place, slot.tableId)} />
                    <span className="joint-slot-place">{place.say(slot.tableId)}</span>
                    <span className="joint-slot-free">{free}</span>
                  </label>
                ))}
              </fieldset>
            ) : null}
            {slots.length > 0 && mode === "online" ? <p className="faint">{t("market:consortium.online")}</p> : null}
            {unfit.length > 0 ? (
              <details className="joint-unfit" open={slots.length === 0}>
                <summary>{t("market:consortium.slots_unfit")}</summary>
                <ul>
                  {unfit.map((slot) => (
                    <li key={slot.slotId} className="joint-slot">
                      <SlotTime slot={slot} also={[]} />
                      <span className="quiet">
                        {[
                          slot.busy.length > 0
                            ? t("market:consortium.slot_busy", { organisations: nameOf(slot.busy) })
                            : "",
                          slot.noTable ? t("market:consortium.slot_no_table") : "",
                        ]
                          .filter(Boolean)
                          .join(" · ")}
                      </span>
                    </li>
                  ))}
                </ul>
              </details>
            ) : null}
            {slots.length > 0 ? children : null}
          </>
        );
      }}
    </QueryBoundary>
  );
}

/** Date and time on the event's clock, and on that of each of these venues that keeps another. */
function SlotTime({
  slot,
  also,
}: {
  slot: Pick<Joint["slots"][number], "startsAt" | "endsAt">;
  also: readonly string[];
}) {
  const { locale } = useText();
  const multi = useMultiText();
  const { event } = useConsole();
  const { zone, place } = useHomeZone();
  const range = (at: string) => `${formatTime(slot.startsAt, at, locale)}–${formatTime(slot.endsAt, at, locale)}`;
  const home = range(zone);
  const elsewhere = event.venues.filter((venue) => also.includes(venue.id) && range(venue.zone) !== home);
  return (
    <span className="joint-slot-time">
      <span className="faint">{formatDate(toLocal(slot.startsAt, zone).date, locale, "day")}</span>{" "}
      <time dateTime={slot.startsAt}>{home}</time> <span className="faint">{place}</span>
      {elsewhere.map((venue) => (
        <span key={venue.id} className="faint">
          {" · "}
          {range(venue.zone)} {multi(venue.city)}
        </span>
      ))}
    </span>
  );
}

function usePlaces() {
  const { t } = useText();
  const multi = useMultiText();
  const { event } = useConsole();
  const tables = new Map(
    event.venues.flatMap((venue) => venue.tables.map((table) => [table.id, { table, venue }] as const)),
  );
  return {
    venueId: (tableId: string) => tables.get(tableId)?.venue.id,
    say(tableId: string | null): string {
      const found = tableId === null ? undefined : tables.get(tableId);
      return found
        ? t("market:consortium.slot_table", { table: found.table.label, venue: multi(found.venue.name) })
        : t("market:consortium.slot_online");
    },
  };
}

function venueOf(place: ReturnType<typeof usePlaces>, tableId: string | null): string[] {
  const id = tableId === null ? undefined : place.venueId(tableId);
  return id === undefined ? [] : [id];
}
