import type { MultiText as Texts } from "@songhua/kernel";
import { formatNumber, formatTime } from "../../ui/format.ts";
import { MultiText } from "../../ui/multi-text.tsx";
import { useText } from "../../ui/use-text.ts";

const MINUTES = 60;
const HEIGHT = 46;

/** Arrivals a minute over the last hour that had any; a minute without arrivals is a gap, not a bar of one. */
export function MinuteBars({
  perMinute,
  zone,
  place,
}: {
  perMinute: readonly { minute: string; count: number }[];
  zone: string;
  place: Texts;
}) {
  const { t, locale } = useText();
  const last = perMinute.at(-1);
  if (!last) return null;
  const end = Date.parse(last.minute);
  const first = new Date(end - (MINUTES - 1) * 60_000).toISOString();
  const bars = perMinute
    .map(({ minute, count }) => ({ at: MINUTES - 1 - Math.round((end - Date.parse(minute)) / 60_000), count, minute }))
    .filter(({ at, count }) => at >= 0 && at < MINUTES && count > 0);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <figure className="minutes">
      <svg
        viewBox={`0 0 ${MINUTES * 5} ${HEIGHT}`}
        role="img"
        aria-label={t("organise:door.per_minute", { most: formatNumber(most, locale) })}
        preserveAspectRatio="none"
      >
        {bars.map(({ at, count, minute }) => {
          const height = Math.max(2, (count / most) * (HEIGHT - 2));
          return (
            <rect key={minute} x={at * 5 + 0.7} width={3.6} y={HEIGHT - height} height={height}>
              <title>{`${formatTime(minute, zone, locale)} · ${formatNumber(count, locale)}`}</title>
            </rect>
          );
        })}
      </svg>
      <figcaption>
        <span>{formatTime(first, zone, locale)}</span>
        <span>{t("organise:door.per_minute", { most: formatNumber(most, locale) })}</span>
        <span>
          {formatTime(last.minute, zone, locale)} <MultiText text={place} />
        </span>
      </figcaption>
    </figure>
  );
}
