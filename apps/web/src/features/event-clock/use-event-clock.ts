import { toLocal, type MultiText, type Zone } from "@songhua/kernel";
import { useRouteLoaderData } from "react-router";
import type { Answer } from "../../api/transport.ts";
import { formatDate, formatTime } from "../../ui/format.ts";
import { useMultiText } from "../../ui/multi-text.tsx";
import { useText } from "../../ui/use-text.ts";

type Loaded = { event: Pick<Answer<"getEvent">, "homeZone" | "venues"> };

/** The home zone of the event on whose pages one is, and its city in the reader's language. */
export function useHomeZone(): { zone: Zone; place: string } {
  const multi = useMultiText();
  const inConsole = useRouteLoaderData<Loaded>("console");
  const inMy = useRouteLoaderData<Loaded>("my");
  const event = (inConsole ?? inMy)?.event;
  const zone: Zone = event?.homeZone ?? "UTC";
  const city: MultiText | undefined = event?.venues.find((venue) => venue.zone === zone)?.city;
  return { zone, place: city ? multi(city) : zone };
}

/** The home clock of the event on whose pages one is; moments are read on it and say so: 14 июня 2023 г., 15:28 Харбин. */
export function useEventClock() {
  const { locale } = useText();
  const { zone, place } = useHomeZone();
  return (instant: string) =>
    `${formatDate(toLocal(instant, zone).date, locale, "medium")} ${formatTime(instant, zone, locale)} ${place}`;
}
