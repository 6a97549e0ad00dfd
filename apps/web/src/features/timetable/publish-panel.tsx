import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api/client.generated.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { formatTime } from "../../ui/format.ts";
import { Skeleton } from "../../ui/states.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useText } from "../../ui/use-text.ts";
import { useChange } from "../console/use-change.ts";
import { placeOf } from "../meetings/place.ts";
import { changesBetween, type Changes } from "./grid-layout.ts";
import { meetingsOf, type Event, type Meeting, type Version } from "./load-meetings.ts";
import { useMeetingWords } from "./meeting-words.ts";

const SHOWN = 40;

/** Publishing says first what will change and for how many people: letters go out with it. */
export function PublishButton({
  event,
  version,
  published,
}: {
  event: Event;
  version: Version;
  published: Version | undefined;
}) {
  const { t } = useText();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const draft = useQuery({ ...meetingsOf(event.slug, version.id), enabled: open });
  const before = useQuery({ ...meetingsOf(event.slug, published?.id), enabled: open && published !== undefined });
  const changes =
    draft.data && (published ? before.data && changesBetween(before.data, draft.data) : changesBetween([], draft.data));
  const publish = useChange(() => api.publishTimetable({ params: { event: event.slug, timetable: version.id } }), {
    done: (done) => {
      setOpen(false);
      toast.done(t("thread:timetable.published", { version: done.version }));
    },
  });
  return (
    <>
      <Button look="primary" onClick={() => setOpen(true)}>
        {t("common:verb.publish")}
      </Button>
      <Dialog
        open={open}
        title={t("thread:timetable.publish_title", { version: version.version })}
        onClose={() => setOpen(false)}
        actions={
          <Button look="primary" busy={publish.isPending} disabled={!changes} onClick={() => publish.mutate(undefined)}>
            {t("thread:timetable.publish_now")}
          </Button>
        }
      >
        {changes ? <ChangeList event={event} changes={changes} /> : <Skeleton lines={4} />}
      </Dialog>
    </>
  );
}

function ChangeList({ event, changes }: { event: Event; changes: Changes }) {
  const { t, locale } = useText();
  const words = useMeetingWords();
  const time = (meeting: Meeting) => {
    const { zone } = placeOf(meeting, event);
    return `${formatTime(meeting.slot!.startsAt, zone, locale)} ${words.where(meeting)}`;
  };
  const people = new Set(
    [...changes.added, ...changes.gone, ...changes.moved.map((move) => move.after)].flatMap((meeting) =>
      meeting.people.map((person) => person.id),
    ),
  );
  if (people.size === 0 && changes.added.length + changes.moved.length + changes.gone.length === 0)
    return <p>{t("thread:timetable.no_changes")}</p>;
  const lines = [
    ...changes.moved.map(({ before, after }) => ({
      id: after.id,
      text: `${words.parties(after)}: ${time(before)} → ${time(after)}`,
    })),
    ...changes.gone.map((meeting) => ({
      id: meeting.id,
      text: t("thread:timetable.change_gone", { parties: words.parties(meeting), before: time(meeting) }),
    })),
  ];
  return (
    <div className="changes">
      <p>
        {t("thread:timetable.change_added", { count: changes.added.length })} ·{" "}
        {t("thread:timetable.change_moved", { count: changes.moved.length })} ·{" "}
        {t("thread:timetable.change_removed", { count: changes.gone.length })}
      </p>
      <p className="quiet">{t("thread:timetable.change_people", { count: people.size })}</p>
      {lines.length > 0 ? (
        <ul className="lines">
          {lines.slice(0, SHOWN).map((line) => (
            <li key={line.id}>{line.text}</li>
          ))}
          {lines.length > SHOWN ? (
            <li className="quiet">{t("thread:timetable.change_more", { count: lines.length - SHOWN })}</li>
          ) : null}
        </ul>
      ) : null}
    </div>
  );
}
