import { useState } from "react";
import type { Answer } from "../../api/transport.ts";
import { Button } from "../../ui/button.tsx";
import { MultiText, useMultiText } from "../../ui/multi-text.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useText } from "../../ui/use-text.ts";
import { TimeLeft } from "./time-left.tsx";
import { useReply } from "./use-reply.ts";
import "../../ui/lines.css";
import "./meetings.css";

export type MeetingRequest = Answer<"listRequests">["items"][number];

const TONE = {
  pending: "attention",
  accepted: "confirmed",
  declined: "refused",
  expired: "neutral",
  withdrawn: "neutral",
} as const;

interface Props {
  slug: string;
  items: readonly MeetingRequest[];
  /** Organisers answer for either side, by the consent they have on record. */
  staff: boolean;
}

/** Requests with what can be done about each. An answer is sent when the chance to take it back has passed. */
export function RequestList({ slug, items, staff }: Props) {
  const { t } = useText();
  const multi = useMultiText();
  const { answer, held } = useReply(slug);
  const [now] = useState(() => Date.now());
  return (
    <ul className="lines">
      {items.map((request) => {
        const waiting = held.has(request.id);
        const received = request.direction === "received" || (staff && request.direction === "other");
        const sent = request.direction === "sent" || (staff && request.direction === "other");
        const pair = { from: multi(request.from.name), to: multi(request.to.name) };
        return (
          <li key={request.id} className="request-line">
            <div>
              <p className="request-parties">
                <MultiText text={request.from.name} />
                <span className="faint" aria-hidden="true">
                  →
                </span>
                <span className="hidden">{t("thread:request.asks")}</span>
                <MultiText text={request.to.name} />
                {request.priority === "must" ? <Tag tone="need">{t("glossary:priority.must")}</Tag> : null}
              </p>
              {request.message ? <p className="request-message">{request.message}</p> : null}
              {request.matchEnded ? <p className="quiet">{t("thread:request.match_ended")}</p> : null}
            </div>
            <p className="request-state">
              <Tag tone={TONE[request.state]}>{t(`glossary:requestState.${request.state}`)}</Tag>
              {request.state === "pending" ? <TimeLeft until={request.expiresAt} now={now} /> : null}
            </p>
            {request.state === "pending" && !waiting ? (
              <div className="line-actions" role="group" aria-label={t("thread:request.answer_to", pair)}>
                {received ? (
                  <>
                    <Button look="primary" onClick={() => answer(request, "accepted")}>
                      {t("common:verb.accept")}
                    </Button>
                    <Button onClick={() => answer(request, "declined")}>{t("common:verb.decline")}</Button>
                  </>
                ) : null}
                {sent ? (
                  <Button look="quiet" onClick={() => answer(request, "withdrawn")}>
                    {t("common:verb.withdraw")}
                  </Button>
                ) : null}
              </div>
            ) : waiting ? (
              <p className="quiet">{t("thread:request.sending")}</p>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
