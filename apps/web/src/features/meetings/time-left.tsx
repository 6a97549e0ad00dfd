import { useText } from "../../ui/use-text.ts";
import { useEventClock } from "../event-clock/use-event-clock.ts";

const HOUR_MS = 3_600_000;

/** How long a request still waits, in whole hours or days; the exact moment in the title. */
export function TimeLeft({ until, now }: { until: string; now: number }) {
  const { t } = useText();
  const moment = useEventClock();
  const hours = Math.floor((Date.parse(until) - now) / HOUR_MS);
  const text =
    hours < 1
      ? t("thread:request.left_soon")
      : hours < 48
        ? t("thread:request.left_hours", { count: hours })
        : t("thread:request.left_days", { count: Math.floor(hours / 24) });
  return (
    <time dateTime={until} title={moment(until)} className={hours < 12 ? "left-short" : "quiet"}>
      {text}
    </time>
  );
}
