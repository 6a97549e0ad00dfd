import { useState } from "react";
import { useNavigate } from "react-router";
import { api } from "../../api/client.generated.ts";
import type { Input } from "../../api/transport.ts";
import { Button } from "../../ui/button.tsx";
import { useFieldErrors } from "../../ui/field-errors.ts";
import { CheckField, TextField } from "../../ui/field.tsx";
import { LanguagesField } from "../../ui/languages-field.tsx";
import { MultiField } from "../../ui/multi-field.tsx";
import { Refusal } from "../../ui/refusal.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { useChange } from "../console/use-change.ts";
import { useMay } from "../console/use-may.ts";
import { ZoneField } from "./zone-field.tsx";
import type { Event } from "./zone-time.ts";

type Change = NonNullable<Input<"updateEvent">["body"]>;
const MOVES = { draft: ["published"], published: ["draft", "archived"], archived: ["published"] } as const;
const TONE = { draft: "attention", published: "confirmed", archived: "neutral" } as const;

const bodyOf = (event: Event) => ({
  slug: event.slug,
  name: event.name,
  summary: event.summary,
  startsOn: event.startsOn,
  endsOn: event.endsOn,
  homeZone: event.homeZone,
  languages: event.languages,
  registrationOpen: event.registrationOpen,
  requestHours: event.requestHours,
});

/** What the event is called, when it is, who may register, and whether the public sees it. */
export default function Settings() {
  const { t } = useText();
  const toast = useToast();
  const address = useAddress();
  const navigate = useNavigate();
  const { slug, event } = useConsole();
  const may = useMay();
  const [body, setBody] = useState(() => bodyOf(event));
  const change = (part: Partial<typeof body>) => setBody((now) => ({ ...now, ...part }));
  const write = useChange((input: Change) => api.updateEvent({ params: { event: slug }, body: input }), {
    inForm: true,
  });
  const wrong = useFieldErrors(write.error);
  const save = (input: Change, before: Change) =>
    write.mutate(input, {
      onSuccess: (saved) => {
        // The address of the console names the event; after a new name the old one leads nowhere.
        if (saved.slug !== slug) void navigate(address(`/console/${saved.slug}/programme/settings`));
        else
          toast.done(t("common:done.saved"), async () => {
            await write.mutateAsync(before);
            setBody(bodyOf(event));
          });
      },
    });
  return (
    <form
      className="settings-form"
      onSubmit={(submit) => {
        submit.preventDefault();
        save(body, bodyOf(event));
      }}
    >
      <section aria-labelledby="state-title" className="form">
        <h2 id="state-title" className="hidden">
          {t("common:field.state")}
        </h2>
        <p className="state-steps">
          <Tag tone={TONE[event.state]}>{t(`glossary:eventState.${event.state}`)}</Tag>
          <span className="quiet">{t(`organise:settings.means_${event.state}`)}</span>
        </p>
        {may.organise ? (
          <p className="form-actions">
            {MOVES[event.state].map((state) => (
              <Button
                key={state}
                look={state === "published" ? "primary" : "plain"}
                busy={write.isPending}
                onClick={() => save({ state }, { state: event.state })}
              >
                {t(`organise:settings.to_${event.state}_${state}`)}
              </Button>
            ))}
          </p>
        ) : null}
      </section>
      <Refusal error={write.error} />
      <MultiField
        label={t("organise:settings.name")}
        required
        languages={body.languages}
        value={body.name}
        onChange={(name) => change({ name })}
        error={wrong("name")}
      />
      <MultiField
        label={t("organise:settings.summary")}
        multiline
        languages={body.languages}
        value={body.summary}
        onChange={(summary) => change({ summary })}
        error={wrong("summary")}
      />
      <div className="form-columns">
        <TextField
          label={t("organise:settings.starts")}
          required
          type="date"
          value={body.startsOn}
          onChange={({ target }) => change({ startsOn: target.value })}
          error={wrong("startsOn")}
        />
        <TextField
          label={t("organise:settings.ends")}
          required
          type="date"
          min={body.startsOn}
          value={body.endsOn}
          onChange={({ target }) => change({ endsOn: target.value })}
          error={wrong("endsOn")}
        />
        <ZoneField
          label={t("organise:settings.zone")}
          value={body.homeZone}
          onChange={(homeZone) => change({ homeZone })}
          error={wrong("homeZone")}
        />
      </div>
      <LanguagesField
        label={t("organise:settings.languages")}
        value={body.languages}
        onChange={(languages) => languages.length > 0 && change({ languages })}
      />
      <div className="form-columns">
        <TextField
          label={t("organise:settings.slug")}
          required
          hint={t("organise:settings.slug_hint")}
          value={body.slug}
          pattern="[a-z0-9]+(-[a-z0-9]+)*"
          minLength={3}
          maxLength={80}
          spellCheck={false}
          onChange={({ target }) => change({ slug: target.value })}
          error={wrong("slug")}
        />
        <TextField
          label={t("organise:settings.request_hours")}
          required
          type="number"
          min={1}
          max={720}
          value={body.requestHours}
          onChange={({ target }) => change({ requestHours: Math.trunc(target.valueAsNumber) || 0 })}
          error={wrong("requestHours")}
        />
      </div>
      <CheckField
        label={t("organise:settings.registration_open")}
        checked={body.registrationOpen}
        onChange={({ target }) => change({ registrationOpen: target.checked })}
      />
      {may.organise ? (
        <p className="form-actions">
          <Button type="submit" look="primary" busy={write.isPending}>
            {t("common:verb.save")}
          </Button>
        </p>
      ) : null}
    </form>
  );
}
