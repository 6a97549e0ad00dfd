import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api/client.generated.ts";
import { Button } from "../../ui/button.tsx";
import { Drawer } from "../../ui/drawer.tsx";
import { TextAreaField } from "../../ui/field.tsx";
import { MultiText } from "../../ui/multi-text.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { DemonstrationMark, Tag } from "../../ui/tag.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { useChange } from "../console/use-change.ts";
import { useMay } from "../console/use-may.ts";
import { useDecide, type Participant } from "./decide.ts";
import { ParticipantFacts } from "./participant-facts.tsx";
import { STATE_TONE } from "./participant-table.tsx";
import { PersonEditor } from "./person-editor.tsx";

/** One participant: what was registered, the decision, the badge, the invitation. */
export function ParticipantDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useText();
  const { slug } = useConsole();
  const [editing, setEditing] = useState(false);
  const query = useQuery({
    queryKey: ["participant", slug, id],
    queryFn: ({ signal }) => api.getParticipant({ params: { event: slug, participant: id } }, { signal }),
  });
  const person = query.data;
  if (!person)
    return (
      <Drawer title={t("console:step.registrations")} onClose={onClose}>
        <QueryBoundary query={query}>{() => null}</QueryBoundary>
      </Drawer>
    );
  if (editing) return <PersonEditor person={person} onClose={() => setEditing(false)} />;
  return <OneParticipant person={person} onClose={onClose} onEdit={() => setEditing(true)} />;
}

function OneParticipant({ person, onClose, onEdit }: { person: Participant; onClose: () => void; onEdit: () => void }) {
  const { t } = useText();
  const toast = useToast();
  const { slug } = useConsole();
  const may = useMay();
  const [note, setNote] = useState("");
  const { decide, busy } = useDecide();
  const at = { event: slug, participant: person.id };
  const invite = useChange(() => api.inviteParticipant({ params: at }), {
    done: () => toast.done(t("organise:registration.invited", { email: person.email ?? "" })),
  });
  return (
    <Drawer
      title={<MultiText text={person.name} />}
      onClose={onClose}
      actions={
        may.organise ? (
          <>
            {person.state === "approved" ? null : (
              <Button look="primary" disabled={busy} onClick={() => decide([person], "approved", note)}>
                {t("common:verb.approve")}
              </Button>
            )}
            {person.state === "declined" ? null : (
              <Button look="danger" disabled={busy} onClick={() => decide([person], "declined", note)}>
                {t("common:verb.decline")}
              </Button>
            )}
            <Button onClick={onEdit}>{t("common:verb.edit")}</Button>
          </>
        ) : null
      }
    >
      <p className="form-actions">
        <Tag tone={STATE_TONE[person.state]}>{t(`glossary:participantState.${person.state}`)}</Tag>
        {person.demonstration ? <DemonstrationMark /> : null}
      </p>
      <ParticipantFacts person={person} />
      {may.frontDesk && person.state === "approved" ? (
        <p className="form-actions">
          <a className="button button-plain" href={api.getBadgeUrl({ params: at })} target="_blank" rel="noreferrer">
            {t("organise:registration.badge")}
          </a>
          {may.organise && person.email ? (
            <Button busy={invite.isPending} onClick={() => invite.mutate(undefined)}>
              {t("organise:registration.invite")}
            </Button>
          ) : null}
        </p>
      ) : null}
      {may.organise && person.state === "pending" ? (
        <TextAreaField
          label={t("organise:registration.note")}
          hint={t("organise:registration.note_hint")}
          rows={3}
          maxLength={1000}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
      ) : null}
    </Drawer>
  );
}
