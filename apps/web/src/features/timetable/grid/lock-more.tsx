import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../../api/client.generated.ts";
import { Button } from "../../../ui/button.tsx";
import { formatTime } from "../../../ui/format.ts";
import { useMultiText } from "../../../ui/multi-text.tsx";
import { useToast } from "../../../ui/toast.tsx";
import { useText } from "../../../ui/use-text.ts";
import type { Event, Meeting } from "../load-meetings.ts";

interface Props {
  event: Event;
  timetableId: string;
  meeting: Meeting;
  meetings: readonly Meeting[];
}

/** Locks what belongs together, or releases it where all of it is locked: a whole slot, a table, a person of the chosen meeting. */
export function LockMore({ event, timetableId, meeting, meetings }: Props) {
  const { t, locale } = useText();
  const multi = useMultiText();
  const placed = meetings.filter((other) => other.slot && other.state !== "cancelled");
  const sets = [
    ...(meeting.slot
      ? [
          {
            key: "slot",
            name: formatTime(meeting.slot.startsAt, event.homeZone, locale),
            own: placed.filter((other) => other.slot?.id === meeting.slot?.id),
          },
        ]
      : []),
    ...(meeting.table
      ? [
          {
            key: "table",
            name: t("thread:meeting.table", { label: meeting.table.label }),
            own: placed.filter((other) => other.table?.id === meeting.table?.id),
          },
        ]
      : []),
    ...meeting.people.map((person) => ({
      key: person.id,
      name: multi(person.name),
      own: placed.filter((other) => other.people.some((one) => one.id === person.id)),
    })),
  ];
  return (
    <details className="tt-lock-more">
      <summary>{t("timetable:grid.lock_more")}</summary>
      <div className="row-actions">
        {sets.map((set) => (
          <LockSet key={set.key} slug={event.slug} timetableId={timetableId} name={set.name} own={set.own} />
        ))}
      </div>
    </details>
  );
}

function LockSet({
  slug,
  timetableId,
  name,
  own,
}: {
  slug: string;
  timetableId: string;
  name: string;
  own: readonly Meeting[];
}) {
  const { t } = useText();
  const client = useQueryClient();
  const toast = useToast();
  const lock = own.some((meeting) => !meeting.locked);
  const ids = own.filter((meeting) => meeting.locked !== lock).map((meeting) => meeting.id);
  const set = useMutation({
    mutationFn: (locked: boolean) =>
      api.lockMeetings({ params: { event: slug }, body: { locked, timetableId, meetingIds: ids } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["meetings", slug] }),
    onError: toast.refused,
  });
  return (
    <Button
      look="quiet"
      busy={set.isPending}
      onClick={() =>
        set.mutate(lock, {
          onSuccess: () =>
            toast.done(t(lock ? "thread:timetable.locked_done" : "thread:timetable.unlocked"), async () => {
              await set.mutateAsync(!lock);
            }),
        })
      }
    >
      {t(lock ? "timetable:grid.lock_set" : "timetable:grid.unlock_set", { name, count: ids.length })}
    </Button>
  );
}
