import { toLocal } from "@songhua/kernel";
import { formatDate, formatTime } from "../../ui/format.ts";
import { useMultiText } from "../../ui/multi-text.tsx";
import { useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { useCeremonyZone } from "./head-fields.tsx";

/** Hall and start of a session, by the clock of its place; nothing where neither is set. */
export function Whereabouts({ ceremony }: { ceremony: { venueId: string | null; startsAt: string | null } }) {
  const { locale } = useText();
  const multi = useMultiText();
  const { event } = useConsole();
  const { zone, place } = useCeremonyZone()(ceremony.venueId);
  const venue = event.venues.find((one) => one.id === ceremony.venueId);
  const { startsAt } = ceremony;
  const when = startsAt
    ? `${formatDate(toLocal(startsAt, zone).date, locale, "medium")} ${formatTime(startsAt, zone, locale)} ${place}`
    : "";
  const words = [when, venue ? multi(venue.name) : ""].filter(Boolean).join(" · ");
  return words ? <>{`${words} · `}</> : null;
}
