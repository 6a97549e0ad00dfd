import { api } from "../../../api/client.generated.ts";
import { Button, ButtonLink } from "../../../ui/button.tsx";
import { useToast } from "../../../ui/toast.tsx";
import { useFilter } from "../../../ui/use-filter.ts";
import { useAddress, useText } from "../../../ui/use-text.ts";
import { useConsole } from "../../console/console-event.ts";
import { useChange } from "../../console/use-change.ts";
import type { Fact, Rules } from "./rules-draft.ts";

/** Takes one step of a loosening where this page can, else leads to where it is taken. */
export function LoosenButton({
  step,
  rules,
  onLoosen,
}: {
  step: Fact;
  rules: Rules;
  onLoosen: (change: Partial<Rules>) => void;
}) {
  const { t } = useText();
  const address = useAddress();
  const toast = useToast();
  const filter = useFilter();
  const { slug } = useConsole();
  const { params } = step;
  const meeting = typeof params["meetingId"] === "string" ? params["meetingId"] : "";
  const unlock = useChange((locked: boolean) =>
    api.lockMeeting({ params: { event: slug, meeting }, body: { locked } }),
  );
  const take = (act: () => void) => (
    <Button look="quiet" busy={unlock.isPending} onClick={act}>
      {t("timetable:loosen.take")}
    </Button>
  );
  const go = (path: string) => (
    <ButtonLink look="quiet" to={address(`/console/${slug}/${path}`)}>
      {t("timetable:loosen.go")}
    </ButtonLink>
  );
  const to = typeof params["to"] === "number" ? params["to"] : 0;
  switch (step.code) {
    case "raise_online_capacity":
      return take(() => onLoosen({ onlineCapacity: to }));
    case "raise_everybody":
      return take(() => onLoosen({ maxPerPerson: to }));
    case "shorten_talk_buffer":
      return take(() => onLoosen({ talkBufferSlots: to }));
    case "drop_rest":
      return take(() => onLoosen({ interpreterRest: null }));
    case "shorten_travel": {
      const ids: unknown = params["venueIds"];
      const between = (venueIds: readonly string[]) => Array.isArray(ids) && venueIds.every((id) => ids.includes(id));
      return take(() =>
        onLoosen({ travel: rules.travel.map((way) => (between(way.venueIds) ? { ...way, slots: to } : way)) }),
      );
    }
    case "unfix":
    case "unlock_table":
      return take(() =>
        unlock.mutate(false, {
          onSuccess: () =>
            toast.done(t("thread:timetable.unlocked"), async () => {
              await unlock.mutateAsync(true);
            }),
        }),
      );
    case "raise_maximum":
    case "free_person":
      return typeof params["personId"] === "string" ? (
        <Button look="quiet" onClick={() => filter.set({ person: params["personId"] as string })}>
          {t("timetable:loosen.go")}
        </Button>
      ) : null;
    case "add_interpreter":
      return (
        <Button look="quiet" onClick={() => filter.set({ interpreter: "new" })}>
          {t("timetable:loosen.go")}
        </Button>
      );
    case "add_table":
    case "open_venue":
    case "restore_table":
      return go("programme/venues");
    case "leave_out":
    case "widen_wish":
    case "drop_order":
      return go("meetings?view=meetings");
    default:
      return null;
  }
}
