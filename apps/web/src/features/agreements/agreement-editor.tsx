import { useQuery } from "@tanstack/react-query";
import { api } from "../../api/client.generated.ts";
import type { Answer } from "../../api/transport.ts";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { Skeleton } from "../../ui/states.tsx";
import { useText } from "../../ui/use-text.ts";
import type { PickedOrganisation } from "../organisation-picker/organisation-picker.tsx";
import { draftOf, type Agreement, type AgreementDraft } from "./agreement-fields.ts";
import { AgreementForm } from "./agreement-form.tsx";
import { useAgreement, useAgreementActs } from "./use-agreement.ts";

interface Props {
  event: Pick<Answer<"getEvent">, "slug" | "languages">;
  agreementId: string | undefined;
  /** The meeting it is proposed from: its organisations are the parties. */
  meetingId: string | null;
  own: PickedOrganisation | null;
  onSaved: (agreement: Agreement) => void;
}

/** A new proposal, one from a meeting, or the change of one that nobody can rely on yet. */
export function AgreementEditor({ event, agreementId, meetingId, own, onSaved }: Props) {
  const existing = useAgreement(event.slug, agreementId);
  const meeting = useQuery({
    queryKey: ["meeting", event.slug, meetingId],
    enabled: meetingId !== null && agreementId === undefined,
    queryFn: async ({ signal }) => {
      const page = await api.listMeetings({ params: { event: event.slug }, query: { limit: 2000 } }, { signal });
      return page.items.find((candidate) => candidate.id === meetingId) ?? null;
    },
  });
  if (agreementId !== undefined)
    return (
      <QueryBoundary query={existing}>
        {(agreement) => <Form event={event} id={agreementId} own={own} onSaved={onSaved} start={startOf(agreement)} />}
      </QueryBoundary>
    );
  if (meetingId !== null && meeting.isPending) return <Skeleton lines={6} />;
  const parties: (PickedOrganisation | null)[] = meeting.data?.organisations ?? [own, null];
  return (
    <Form
      event={event}
      id={undefined}
      own={own}
      onSaved={onSaved}
      start={{
        kind: "intention",
        title: {},
        summary: meeting.data?.outcome ?? "",
        value: draftOf(undefined),
        parties,
        meetingId: meeting.data ? meetingId : null,
        masterId: null,
      }}
    />
  );
}

const startOf = (agreement: Agreement): AgreementDraft => ({
  kind: agreement.kind,
  title: agreement.title,
  summary: agreement.summary,
  value: draftOf(agreement.value),
  parties: agreement.parties.map((party) =>
    party.organisationId === null ? null : { id: party.organisationId, name: party.name },
  ),
  meetingId: agreement.meetingId,
  masterId: agreement.masterId,
});

function Form({
  event,
  id,
  own,
  start,
  onSaved,
}: {
  event: Props["event"];
  id: string | undefined;
  own: PickedOrganisation | null;
  start: AgreementDraft;
  onSaved: (agreement: Agreement) => void;
}) {
  const { t } = useText();
  const { save } = useAgreementActs(event.slug, id);
  return (
    <>
      {id ? <p className="listing-note">{t("thread:agreement.change_note")}</p> : null}
      <AgreementForm
        slug={event.slug}
        start={start}
        languages={event.languages}
        fixedPartyId={own?.id ?? null}
        busy={save.isPending}
        error={save.error}
        submitLabel={id ? t("common:verb.save") : t("thread:agreement.propose")}
        onSubmit={(body) => save.mutate(body, { onSuccess: onSaved })}
      />
    </>
  );
}
