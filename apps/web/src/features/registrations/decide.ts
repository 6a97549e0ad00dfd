import { api } from "../../api/client.generated.ts";
import type { Answer, Input } from "../../api/transport.ts";
import { useToast } from "../../ui/toast.tsx";
import { useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { useChange } from "../console/use-change.ts";

export type Participant = Answer<"getParticipant">;
type Body = Input<"decideParticipants">["body"];
type Decision = Body["decision"];
/** The API decides this many at once. */
export const MOST_AT_ONCE = 500;

/** Approves or declines, and can take it back: each person returns to the state before. */
export function useDecide(onDone?: () => void) {
  const { t } = useText();
  const toast = useToast();
  const { slug } = useConsole();
  const write = useChange((body: Body) => api.decideParticipants({ params: { event: slug }, body }));
  const decide = (people: readonly Participant[], decision: Decision, note = "") =>
    write.mutate(
      { participantIds: people.map(({ id }) => id), decision, note },
      {
        onSuccess: ({ changed }) => {
          onDone?.();
          toast.done(t(`organise:registration.done_${decision}`, { count: changed }), async () => {
            const before = Map.groupBy(people, ({ state }) => (state === "withdrawn" ? "pending" : state));
            for (const [state, group] of before)
              if (state !== decision)
                await write.mutateAsync({ participantIds: group.map(({ id }) => id), decision: state, note: "" });
          });
        },
      },
    );
  return { decide, busy: write.isPending };
}
