import { Tag, type Tone } from "../../../ui/tag.tsx";
import { useText } from "../../../ui/use-text.ts";
import type { Event } from "../load-meetings.ts";
import { useMeetingWords } from "../meeting-words.ts";
import { usePlaceWords, type MeetingChange } from "./place-words.ts";

const TONE: Record<MeetingChange["kind"], Tone> = {
  added: "offer",
  moved: "attention",
  reseated: "neutral",
  reinterpreted: "neutral",
  dropped: "refused",
};

/** One meeting's change: who, from where, to where; on `zone` as well where that differs from the venue's clock. */
export function ChangeLine({ event, change, zone }: { event: Event; change: MeetingChange; zone?: string }) {
  const { t } = useText();
  const words = useMeetingWords();
  const { place } = usePlaceWords(event);
  return (
    <>
      <p className="change-head">
        <Tag tone={TONE[change.kind]}>{t(`timetable:change.${change.kind}`)}</Tag> <span>{words.parties(change)}</span>
        {change.cause === "made_way" ? <span className="faint"> · {t("timetable:change.made_way")}</span> : null}
      </p>
      <p className="change-places">
        {change.before ? (
          <span className={change.after ? "quiet" : "change-gone"}>{place(change.before, zone)}</span>
        ) : null}
        {change.before && change.after ? (
          <span className="change-arrow" aria-hidden="true">
            →
          </span>
        ) : null}
        {change.before && change.after ? <span className="hidden">{t("timetable:change.becomes")}</span> : null}
        {change.after ? <span>{place(change.after, zone)}</span> : null}
      </p>
    </>
  );
}
