import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api/client.generated.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { CheckField, TextAreaField } from "../../ui/field.tsx";
import { MultiText } from "../../ui/multi-text.tsx";
import { Refusal } from "../../ui/refusal.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useText } from "../../ui/use-text.ts";
import type { Match } from "./match-words.ts";

interface Props {
  slug: string;
  match: Match;
  /** The reader's own organisation; organisers choose for which side they ask. */
  ownId: string | null;
}

/** Either side has said must meet. */
const mustMeet = ({ verdicts }: Match) => verdicts.need?.verdict === "must" || verdicts.offer?.verdict === "must";

/** Asks the other side of a match for a meeting. */
export function ProposeMeeting({ slug, match, ownId }: Props) {
  const { t } = useText();
  const client = useQueryClient();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const [fromSide, setFromSide] = useState<"need" | "offer">("need");
  const [message, setMessage] = useState("");
  const [must, setMust] = useState(mustMeet(match));
  const fromId = ownId ?? match[fromSide].organisation?.id;
  const settle = () => {
    void client.invalidateQueries({ queryKey: ["matches", slug] });
    void client.invalidateQueries({ queryKey: ["requests", slug] });
    void client.invalidateQueries({ queryKey: ["event", slug] });
  };
  const propose = useMutation({
    mutationFn: () =>
      api.createRequest({
        params: { event: slug },
        body: { fromOrganisationId: fromId!, matchId: match.id, message, priority: must ? "must" : "nice" },
      }),
    onSuccess: (request) => {
      setOpen(false);
      settle();
      toast.done(t("thread:match.proposed"), async () => {
        await api.answerRequest({ params: { event: slug, request: request.id }, body: { answer: "withdrawn" } });
        settle();
      });
    },
  });
  const close = () => {
    setOpen(false);
    // Refused, the match is not what this page shows any more.
    if (propose.error) settle();
    propose.reset();
  };
  if (match.requestId) return <span className="quiet">{t("thread:match.requested")}</span>;
  return (
    <>
      <Button look="primary" onClick={() => setOpen(true)}>
        {t("thread:match.propose")}
      </Button>
      <Dialog
        open={open}
        title={t("thread:match.propose")}
        onClose={close}
        actions={
          <>
            <Button look="quiet" onClick={close}>
              {t("common:verb.cancel")}
            </Button>
            <Button look="primary" busy={propose.isPending} disabled={!fromId} onClick={() => propose.mutate()}>
              {t("common:verb.send")}
            </Button>
          </>
        }
      >
        <div className="form">
          {ownId ? null : (
            <fieldset className="form-choice">
              <legend className="field-label">{t("thread:match.asks")}</legend>
              {(["need", "offer"] as const).map((side) => (
                <label key={side} className="check">
                  <input type="radio" name="from" checked={fromSide === side} onChange={() => setFromSide(side)} />
                  <span>
                    <MultiText text={match[side].organisation?.name} />
                  </span>
                </label>
              ))}
            </fieldset>
          )}
          <TextAreaField
            label={t("thread:match.message")}
            hint={t("thread:match.message_hint")}
            maxLength={1000}
            value={message}
            onChange={(event) => setMessage(event.target.value)}
          />
          <CheckField
            label={t("thread:match.must_meet")}
            checked={must}
            onChange={(event) => setMust(event.target.checked)}
          />
          <Refusal error={propose.error} />
        </div>
      </Dialog>
    </>
  );
}
