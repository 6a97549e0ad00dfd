import { toLocal } from "@songhua/kernel";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import { api } from "../../api/client.generated.ts";
import type { Answer } from "../../api/transport.ts";
import { Button } from "../../ui/button.tsx";
import { TextAreaField } from "../../ui/field.tsx";
import { formatDate } from "../../ui/format.ts";
import { MultiText, useMultiText } from "../../ui/multi-text.tsx";
import { Tag } from "../../ui/tag.tsx";
import { TimeRange } from "../../ui/time.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useText } from "../../ui/use-text.ts";
import { placeOf, type EventPlace } from "./place.ts";
import "../../ui/lines.css";
import "./meetings.css";

export type Meeting = Answer<"listMeetings">["items"][number];
type NewState = "planned" | "held" | "missed" | "cancelled";

const TONE = {
  unplaced: "attention",
  planned: "neutral",
  held: "confirmed",
  missed: "refused",
  cancelled: "neutral",
} as const;

interface Props {
  slug: string;
  event: EventPlace;
  items: readonly Meeting[];
  mayAct: boolean;
  agreementTo: (meeting: Meeting) => string;
}

/** Meetings with when and where, how they went, and the way on to an agreement. */
export function MeetingList({ slug, event, items, mayAct, agreementTo }: Props) {
  const { t, locale } = useText();
  const multi = useMultiText();
  const [noting, setNoting] = useState<string | null>(null);
  const setState = useSetState(slug, () => setNoting(null));
  return (
    <ul className="lines">
      {items.map((meeting) => {
        const place = placeOf(meeting, event);
        const names = meeting.organisations.map((organisation) => multi(organisation.name)).join(" × ");
        const open = meeting.state === "planned" || meeting.state === "unplaced";
        return (
          <li key={meeting.id} className="meeting-line">
            <p className="meeting-when">
              {meeting.slot ? (
                <>
                  <span className="quiet">
                    {formatDate(toLocal(meeting.slot.startsAt, place.zone).date, locale, "medium")}
                  </span>{" "}
                  <TimeRange from={meeting.slot.startsAt} to={meeting.slot.endsAt} zone={place.zone} />{" "}
                  <MultiText text={place.city} className="time-place" />
                </>
              ) : (
                <span className="quiet">{t("thread:meeting.no_slot")}</span>
              )}
            </p>
            <div>
              <p className="meeting-parties">
                {meeting.organisations.map((organisation, index) => (
                  <span key={organisation.id}>
                    {index > 0 ? <span className="faint"> × </span> : null}
                    <MultiText text={organisation.name} />
                  </span>
                ))}
              </p>
              <p className="quiet">
                {meeting.mode === "online"
                  ? t("glossary:meetingMode.online")
                  : meeting.table
                    ? t("thread:meeting.table", { label: meeting.table.label })
                    : t("glossary:meetingMode.table")}
                {meeting.people.length > 0
                  ? ` · ${meeting.people.map((person) => multi(person.name)).join(", ")}`
                  : null}
              </p>
              {meeting.outcome ? <p className="request-message">{meeting.outcome}</p> : null}
            </div>
            <p>
              <Tag tone={TONE[meeting.state]}>{t(`glossary:meetingState.${meeting.state}`)}</Tag>
            </p>
            {mayAct ? (
              <div className="line-actions" role="group" aria-label={names}>
                {open ? (
                  <>
                    <Button
                      onClick={() => setNoting(noting === meeting.id ? null : meeting.id)}
                      aria-expanded={noting === meeting.id}
                    >
                      {t("thread:meeting.held")}
                    </Button>
                    <Button look="quiet" onClick={() => setState.mutate({ meeting, state: "missed" })}>
                      {t("thread:meeting.missed")}
                    </Button>
                    <Button look="quiet" onClick={() => setState.mutate({ meeting, state: "cancelled" })}>
                      {t("thread:meeting.cancel")}
                    </Button>
                  </>
                ) : null}
                {meeting.state === "held" ? (
                  <Link className="button" to={agreementTo(meeting)}>
                    {meeting.agreementId ? t("thread:meeting.to_agreement") : t("thread:meeting.propose_agreement")}
                  </Link>
                ) : null}
              </div>
            ) : null}
            {noting === meeting.id ? (
              <OutcomeForm
                busy={setState.isPending}
                onSave={(outcome) => setState.mutate({ meeting, state: "held", outcome })}
              />
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function OutcomeForm({ busy, onSave }: { busy: boolean; onSave: (outcome: string) => void }) {
  const { t } = useText();
  const [outcome, setOutcome] = useState("");
  return (
    <form
      className="outcome-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(outcome);
      }}
    >
      <TextAreaField
        label={t("thread:meeting.outcome")}
        hint={t("thread:meeting.outcome_hint")}
        rows={2}
        autoFocus
        maxLength={2000}
        value={outcome}
        onChange={(event) => setOutcome(event.target.value)}
      />
      <Button type="submit" look="primary" busy={busy}>
        {t("thread:meeting.note_held")}
      </Button>
    </form>
  );
}

function useSetState(slug: string, onDone: () => void) {
  const { t } = useText();
  const client = useQueryClient();
  const toast = useToast();
  const settle = () => {
    for (const key of ["meetings", "event", "my-day"]) void client.invalidateQueries({ queryKey: [key, slug] });
  };
  const send = (meeting: Meeting, state: NewState, outcome?: string) =>
    api.setMeetingState({
      params: { event: slug, meeting: meeting.id },
      body: outcome === undefined ? { state } : { state, outcome },
    });
  return useMutation({
    mutationFn: ({ meeting, state, outcome }: { meeting: Meeting; state: NewState; outcome?: string }) =>
      send(meeting, state, outcome),
    onSuccess: (_, { meeting, state }) => {
      onDone();
      settle();
      toast.done(t(`thread:meeting.done_${state}`), async () => {
        await send(meeting, "planned");
        settle();
      });
    },
    onError: toast.refused,
  });
}
