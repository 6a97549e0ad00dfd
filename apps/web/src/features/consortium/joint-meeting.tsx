import { useState } from "react";
import { api } from "../../api/client.generated.ts";
import type { Answer } from "../../api/transport.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextAreaField } from "../../ui/field.tsx";
import { Refusal } from "../../ui/refusal.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { useChange } from "../console/use-change.ts";
import { JointSlots } from "./joint-slots.tsx";

type Member = Pick<Answer<"findConsortia">["anchor"], "id" | "name">;

/** A slot in which somebody of every member is free, and the meeting proposed in it. */
export function JointMeeting({ members }: { members: readonly Member[] }) {
  const { t } = useText();
  const toast = useToast();
  const { slug } = useConsole();
  const [open, setOpen] = useState(false);
  const [slotId, setSlotId] = useState<string | null>(null);
  const [message, setMessage] = useState("");
  const organisationIds = members.map(({ id }) => id);
  const propose = useChange(
    () => api.proposeGroupMeeting({ params: { event: slug }, body: { organisationIds, slotId: slotId!, message } }),
    {
      inForm: true,
      done: (meeting) => {
        setOpen(false);
        toast.done(t("market:consortium.proposed"), async () => {
          await api.setMeetingState({ params: { event: slug, meeting: meeting.id }, body: { state: "cancelled" } });
        });
      },
    },
  );
  return (
    <>
      <Button look="primary" onClick={() => setOpen(true)}>
        {t("market:consortium.slots")}
      </Button>
      <Dialog
        open={open}
        title={t("market:consortium.slots_title")}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button look="quiet" onClick={() => setOpen(false)}>
              {t("common:verb.cancel")}
            </Button>
            <Button
              look="primary"
              disabled={slotId === null}
              busy={propose.isPending}
              onClick={() => propose.mutate(undefined)}
            >
              {t("market:consortium.propose")}
            </Button>
          </>
        }
      >
        <div className="form">
          <p className="quiet">{t("market:consortium.slots_lead")}</p>
          <JointSlots members={members} value={slotId} onChange={setSlotId}>
            <TextAreaField
              label={t("market:consortium.message")}
              maxLength={1000}
              value={message}
              onChange={(event) => setMessage(event.target.value)}
            />
          </JointSlots>
          <Refusal error={propose.error} />
        </div>
      </Dialog>
    </>
  );
}
