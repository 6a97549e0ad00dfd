import type { MultiText as Texts } from "@songhua/kernel";
import { formatTime } from "./format.ts";
import { MultiText } from "./multi-text.tsx";
import { useText } from "./use-text.ts";

/** A time and the place whose clock shows it; a time without a place is never shown. */
export function Time({ at, zone, place }: { at: string; zone: string; place: Texts }) {
  const { locale } = useText();
  return (
    <span className="time">
      <time dateTime={at}>{formatTime(at, zone, locale)}</time> <MultiText text={place} className="time-place" />
    </span>
  );
}

/** From–to on one clock. */
export function TimeRange({ from, to, zone }: { from: string; to: string; zone: string }) {
  const { locale } = useText();
  return (
    <span className="time">
      <time dateTime={from}>{formatTime(from, zone, locale)}</time>–
      <time dateTime={to}>{formatTime(to, zone, locale)}</time>
    </span>
  );
}
