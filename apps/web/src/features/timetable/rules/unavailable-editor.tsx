import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../../api/client.generated.ts";
import { Button } from "../../../ui/button.tsx";
import { useToast } from "../../../ui/toast.tsx";
import { useText } from "../../../ui/use-text.ts";
import { SlotPicker } from "../../availability/slot-picker.tsx";
import { slotsIn, spansOf } from "../../availability/slot-spans.ts";
import { useConsole } from "../../console/console-event.ts";
import { useChange } from "../../console/use-change.ts";
import { unavailableTimesOf, type UnavailableTime } from "../load-meetings.ts";
import { useClockName } from "../versions/place-words.ts";

interface Props {
  kind: UnavailableTime["kind"];
  subjectId: string;
  label: string;
}

/** When one table, venue or interpreter cannot be had: slots are pressed, and saved together. */
export function UnavailableEditor({ kind, subjectId, label }: Props) {
  const { slug } = useConsole();
  const { data } = useQuery(unavailableTimesOf(slug));
  if (!data) return null;
  const stated = data.items.filter(
    (time) => time.kind === kind && time.subjectId === subjectId && time.reason === "stated",
  );
  return <Editor key={subjectId} kind={kind} subjectId={subjectId} label={label} stated={stated} />;
}

function Editor({ kind, subjectId, label, stated }: Props & { stated: readonly UnavailableTime[] }) {
  const { t } = useText();
  const toast = useToast();
  const { slug, event } = useConsole();
  const clock = useClockName(event);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => slotsIn(event.slots, stated));
  const before = stated.map(({ startsAt, endsAt }) => ({ startsAt, endsAt }));
  const save = useChange((times: { startsAt: string; endsAt: string }[]) =>
    api.setUnavailableTimes({ params: { event: slug }, body: { kind, subjectId, times } }),
  );
  return (
    <div className="unavailable-editor">
      <SlotPicker
        label={label}
        hint={t("timetable:availability.times_hint")}
        slots={event.slots}
        zone={event.homeZone}
        place={clock(event.homeZone)}
        chosen={chosen}
        onChange={setChosen}
      />
      <Button
        busy={save.isPending}
        onClick={() =>
          save.mutate(spansOf(event.slots, chosen), {
            onSuccess: () =>
              toast.done(t("common:done.saved"), async () => {
                await save.mutateAsync(before);
                setChosen(slotsIn(event.slots, before));
              }),
          })
        }
      >
        {t("timetable:availability.save_times")}
      </Button>
    </div>
  );
}
