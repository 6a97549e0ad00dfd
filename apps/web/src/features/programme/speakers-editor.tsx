import type { Locale } from "@songhua/kernel";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { CheckField } from "../../ui/field.tsx";
import { MultiField } from "../../ui/multi-field.tsx";
import { useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { OrganisationPicker, type PickedOrganisation } from "../organisation-picker/organisation-picker.tsx";
import type { SessionBody } from "./session-body.ts";
import type { EventSession } from "./zone-time.ts";

type Speakers = SessionBody["speakers"];

/** Who speaks, in order; each with name and position per language. */
export function SpeakersEditor({
  languages,
  value,
  known,
  onChange,
  error,
}: {
  languages: readonly Locale[];
  value: Speakers;
  known: EventSession["speakers"];
  onChange: (speakers: Speakers) => void;
  error: string | undefined;
}) {
  const { t } = useText();
  const { slug } = useConsole();
  /* The body holds ids only; names are kept here so that the picker can show what was chosen. */
  const [names, setNames] = useState<ReadonlyMap<string, PickedOrganisation["name"]>>(
    () =>
      new Map(
        known.flatMap(({ organisationId, organisationName }) =>
          organisationId && organisationName ? [[organisationId, organisationName] as const] : [],
        ),
      ),
  );
  const change = (index: number, part: Partial<Speakers[number]>) =>
    onChange(value.map((speaker, at) => (at === index ? { ...speaker, ...part } : speaker)));
  return (
    <section className="form-part" aria-labelledby="speakers-title">
      <h3 id="speakers-title">{t("organise:session.speakers")}</h3>
      {error ? <p className="field-error">{error}</p> : null}
      {value.map((speaker, index) => (
        <div key={index} className="speaker-form">
          <MultiField
            label={t("organise:session.speaker_name", { number: index + 1 })}
            required
            languages={languages}
            value={speaker.name}
            onChange={(name) => change(index, { name })}
          />
          <MultiField
            label={t("common:field.title")}
            languages={languages}
            value={speaker.title ?? {}}
            onChange={(title) => change(index, { title: Object.keys(title).length > 0 ? title : null })}
          />
          <OrganisationPicker
            slug={slug}
            required={false}
            label={t("common:field.organisation")}
            value={
              speaker.organisationId
                ? { id: speaker.organisationId, name: names.get(speaker.organisationId) ?? {} }
                : null
            }
            onPick={(picked) => {
              if (picked) setNames((now) => new Map(now).set(picked.id, picked.name));
              change(index, { organisationId: picked?.id ?? null });
            }}
          />
          <div className="form-actions">
            <CheckField
              label={t("organise:session.by_video")}
              checked={speaker.byVideo ?? false}
              onChange={({ target }) => change(index, { byVideo: target.checked })}
            />
            <Button look="quiet" onClick={() => onChange(value.filter((_, at) => at !== index))}>
              {t("organise:session.remove_speaker", { number: index + 1 })}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button onClick={() => onChange([...value, { name: {}, title: null, organisationId: null, byVideo: false }])}>
          {t("organise:session.add_speaker")}
        </Button>
      </div>
    </section>
  );
}
