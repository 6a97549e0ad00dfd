import { useState } from "react";
import { api } from "../../api/client.generated.ts";
import type { Input } from "../../api/transport.ts";
import { Button } from "../../ui/button.tsx";
import { Drawer } from "../../ui/drawer.tsx";
import { useFieldErrors } from "../../ui/field-errors.ts";
import { SelectField, TextField } from "../../ui/field.tsx";
import { LanguagesField } from "../../ui/languages-field.tsx";
import { MultiField } from "../../ui/multi-field.tsx";
import { MultiText, useMultiText } from "../../ui/multi-text.tsx";
import { Refusal } from "../../ui/refusal.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { useChange } from "../console/use-change.ts";
import { OrganisationPicker, type PickedOrganisation } from "../organisation-picker/organisation-picker.tsx";
import type { Participant } from "./decide.ts";

type Body = Input<"createParticipant">["body"];

function bodyOf(person: Participant | undefined): Body {
  if (!person) return { name: {}, email: null, phone: null, title: null, languages: [], venueId: null };
  const { name, email, phone, title, languages, venueId, organisation } = person;
  return { name, email, phone, title, languages, venueId, organisationId: organisation?.id ?? null };
}

/** Adds a participant, or changes what one gave. */
export function PersonEditor({ person, onClose }: { person: Participant | undefined; onClose: () => void }) {
  const { t } = useText();
  const multi = useMultiText();
  const toast = useToast();
  const { slug, event } = useConsole();
  const [body, setBody] = useState(() => bodyOf(person));
  const [organisation, setOrganisation] = useState<PickedOrganisation | null>(person?.organisation ?? null);
  const change = (part: Partial<Body>) => setBody((now) => ({ ...now, ...part }));
  const write = useChange(
    (input: Body) =>
      person
        ? api.updateParticipant({ params: { event: slug, participant: person.id }, body: input })
        : api.createParticipant({ params: { event: slug }, body: input }),
    { inForm: true },
  );
  const wrong = useFieldErrors(write.error);
  const save = () =>
    write.mutate(
      { ...body, organisationId: organisation?.id ?? null },
      {
        onSuccess: () => {
          onClose();
          toast.done(
            t("common:done.saved"),
            person
              ? async () => {
                  await write.mutateAsync(bodyOf(person));
                }
              : undefined,
          );
        },
      },
    );
  return (
    <Drawer
      title={person ? <MultiText text={person.name} /> : t("organise:registration.add")}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" busy={write.isPending} onClick={save}>
            {t("common:verb.save")}
          </Button>
          <Button onClick={onClose}>{t("common:verb.cancel")}</Button>
        </>
      }
    >
      <Refusal error={write.error} />
      <MultiField
        label={t("common:field.name")}
        required
        languages={event.languages}
        value={body.name}
        onChange={(name) => change({ name })}
        error={wrong("name")}
      />
      <OrganisationPicker
        slug={slug}
        label={t("common:field.organisation")}
        required={false}
        value={organisation}
        onPick={setOrganisation}
      />
      <div className="form-columns">
        <TextField
          label={t("common:field.title")}
          maxLength={160}
          value={body.title ?? ""}
          onChange={({ target }) => change({ title: target.value || null })}
          error={wrong("title")}
        />
        <SelectField
          label={t("common:field.venue")}
          value={body.venueId ?? ""}
          onChange={({ target }) => change({ venueId: target.value || null })}
        >
          <option value="">–</option>
          {event.venues.map((venue) => (
            <option key={venue.id} value={venue.id}>
              {multi(venue.city)} · {multi(venue.name)}
            </option>
          ))}
        </SelectField>
      </div>
      <div className="form-columns">
        <TextField
          label={t("common:field.email")}
          type="email"
          value={body.email ?? ""}
          onChange={({ target }) => change({ email: target.value || null })}
          error={wrong("email") && t("common:form.email_wrong")}
        />
        <TextField
          label={t("common:field.phone")}
          type="tel"
          maxLength={40}
          value={body.phone ?? ""}
          onChange={({ target }) => change({ phone: target.value || null })}
          error={wrong("phone")}
        />
      </div>
      <LanguagesField
        label={t("common:field.languages")}
        value={body.languages ?? []}
        onChange={(languages) => change({ languages })}
      />
    </Drawer>
  );
}
