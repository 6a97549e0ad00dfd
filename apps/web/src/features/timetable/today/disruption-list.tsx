import { useQuery } from "@tanstack/react-query";
import { api } from "../../../api/client.generated.ts";
import { Button } from "../../../ui/button.tsx";
import { formatMoment, formatTime } from "../../../ui/format.ts";
import { useMultiText } from "../../../ui/multi-text.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { useToast } from "../../../ui/toast.tsx";
import { useText } from "../../../ui/use-text.ts";
import { useConsole } from "../../console/console-event.ts";
import { useChange } from "../../console/use-change.ts";
import { useEventClock } from "../../event-clock/use-event-clock.ts";
import { interpretersOf } from "../load-meetings.ts";
import { useClockName } from "../versions/place-words.ts";
import { subjectOf, SUBJECT, untilOf, type Disruption, type What } from "./happening.ts";
import { PersonName } from "./person-name.tsx";

const TONE = { reported: "attention", applied: "confirmed", undone: "neutral", dismissed: "neutral" } as const;

/** What was reported and repaired today: reports wait for an answer, the newest repair can be taken back. */
export function DisruptionList({
  items,
  mayAct,
  onAnswer,
}: {
  items: readonly Disruption[];
  mayAct: boolean;
  onAnswer: (report: Disruption) => void;
}) {
  const { t } = useText();
  const toast = useToast();
  const moment = useEventClock();
  const { slug } = useConsole();
  const at = { event: slug };
  const undo = useChange(
    (disruption: string) => api.undoDisruption({ params: { ...at, disruption }, body: { preview: false } }),
    {
      done: ({ difference }) => toast.done(t("timetable:today.undone", { count: difference.totals.told })),
    },
  );
  const dismiss = useChange((disruption: string) => api.dismissDisruption({ params: { ...at, disruption } }), {
    done: () => toast.done(t("timetable:today.dismissed")),
  });
  return (
    <section className="section" aria-labelledby="today-list">
      <h2 id="today-list">{t("timetable:today.list")}</h2>
      {items.length === 0 ? (
        <p className="quiet">{t("timetable:today.list_empty")}</p>
      ) : (
        <ol className="lines">
          {items.map((item) => (
            <li key={item.id} className="disruption-line">
              <div>
                <p>
                  <Tag tone={TONE[item.state]}>{t(`timetable:disruption.${item.state}`)}</Tag>{" "}
                  <strong>{t(`timetable:kind.${item.what.kind}`)}</strong>
                  {" · "}
                  <Subject what={item.what} /> <Until what={item.what} />
                </p>
                <p className="quiet">
                  {moment(item.at)} · {item.by}
                  {item.state === "applied" || item.state === "undone"
                    ? ` · ${t("timetable:today.changed", { count: item.changed })} · ${t("timetable:today.told", { count: item.told })}`
                    : null}
                </p>
              </div>
              {mayAct ? (
                <div className="row-actions">
                  {item.state === "reported" ? (
                    <>
                      <Button onClick={() => onAnswer(item)}>{t("timetable:today.see_to_it")}</Button>
                      <Button look="quiet" busy={dismiss.isPending} onClick={() => dismiss.mutate(item.id)}>
                        {t("timetable:today.dismiss")}
                      </Button>
                    </>
                  ) : item.undoable ? (
                    <Button look="quiet" busy={undo.isPending} onClick={() => undo.mutate(item.id)}>
                      {t("common:verb.undo")}
                    </Button>
                  ) : null}
                </div>
              ) : null}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Subject({ what }: { what: What }) {
  const { t, locale } = useText();
  const multi = useMultiText();
  const { slug, event } = useConsole();
  const clock = useClockName(event);
  const id = subjectOf(what);
  const subject = SUBJECT[what.kind];
  const interpreters = useQuery({ ...interpretersOf(slug), enabled: subject === "interpreter" });
  switch (subject) {
    case "participant":
      return <PersonName id={id} />;
    case "table": {
      const table = event.venues.flatMap((venue) => venue.tables).find((candidate) => candidate.id === id);
      return table ? t("thread:meeting.table", { label: table.label }) : "–";
    }
    case "venue":
      return multi(event.venues.find((venue) => venue.id === id)?.name) || "–";
    case "interpreter":
      return multi(interpreters.data?.items.find((interpreter) => interpreter.id === id)?.name) || "–";
    case "slot": {
      const slot = event.slots.find((candidate) => candidate.id === id);
      return slot ? `${formatMoment(slot.startsAt, event.homeZone, locale)} ${clock(event.homeZone)}` : "–";
    }
    case "meeting":
      return t("timetable:today.a_meeting");
  }
}

function Until({ what }: { what: What }) {
  const { t, locale } = useText();
  const { event } = useConsole();
  const clock = useClockName(event);
  const until = untilOf(what);
  if (!until) return null;
  return (
    <span className="quiet">
      {t("timetable:today.until_time", {
        time: `${formatTime(until, event.homeZone, locale)} ${clock(event.homeZone)}`,
      })}
    </span>
  );
}
