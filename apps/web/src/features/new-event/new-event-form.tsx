import { toLocal, type MultiText } from "@songhua/kernel";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate } from "react-router";
import { api } from "../../api/client.generated.ts";
import { Button } from "../../ui/button.tsx";
import { useFieldErrors } from "../../ui/field-errors.ts";
import { TextField } from "../../ui/field.tsx";
import { LanguagesField } from "../../ui/languages-field.tsx";
import { MultiField } from "../../ui/multi-field.tsx";
import { MultiText as Shown } from "../../ui/multi-text.tsx";
import { Refusal } from "../../ui/refusal.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import { slugFrom, TEMPLATES, venuesOf, type Template } from "./templates.ts";

const DAYS_AHEAD = 60;

/** A weekday about two months from now: time enough to invite. */
function firstProposal(): string {
  const at = new Date(Date.now() + DAYS_AHEAD * 86_400_000);
  while (at.getUTCDay() === 0 || at.getUTCDay() === 6) at.setUTCDate(at.getUTCDate() + 1);
  return toLocal(at.toISOString(), "Asia/Shanghai").date;
}

export function NewEventForm() {
  const { t } = useText();
  const address = useAddress();
  const navigate = useNavigate();
  const [template, setTemplate] = useState<Template>(TEMPLATES[0]!);
  const [languages, setLanguages] = useState([...template.languages]);
  const [name, setName] = useState<MultiText>({});
  const [startsOn, setStartsOn] = useState(firstProposal);
  const [endsOn, setEndsOn] = useState(startsOn);
  const [slug, setSlug] = useState<string>();
  const slugNow = slug ?? slugFrom(name, startsOn);
  const create = useMutation({
    mutationFn: () =>
      api.createEvent({
        body: {
          slug: slugNow,
          name,
          startsOn,
          endsOn,
          homeZone: template.homeZone,
          languages,
          venues: venuesOf(template, startsOn, endsOn),
        },
      }),
    onSuccess: (event) => navigate(address(`/console/${event.slug}/programme/venues`)),
  });
  const wrong = useFieldErrors(create.error);
  return (
    <form
      className="settings-form"
      onSubmit={(submit) => {
        submit.preventDefault();
        create.mutate();
      }}
    >
      <fieldset className="field">
        <legend className="field-label">{t("organise:new_event.template")}</legend>
        <div className="templates">
          {TEMPLATES.map((choice) => (
            <label key={choice.key} className="template">
              <input
                type="radio"
                name="template"
                checked={choice === template}
                onChange={() => {
                  setTemplate(choice);
                  setLanguages([...choice.languages]);
                }}
              />
              <span>
                <strong>{t(`organise:new_event.template_${choice.key}`)}</strong>
                <span className="quiet">{t(`organise:new_event.about_${choice.key}`)}</span>
                {venuesOf(choice, startsOn, startsOn).map((venue) => (
                  <span key={venue.zone + venue.city.en} className="faint">
                    <Shown text={venue.city} /> {venue.hours[0]?.opens}–{venue.hours[0]?.closes} · {venue.zone}
                  </span>
                ))}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <Refusal error={create.error} />
      <MultiField
        label={t("organise:settings.name")}
        required
        languages={languages}
        value={name}
        onChange={setName}
        error={wrong("name")}
      />
      <div className="form-columns">
        <TextField
          label={t("organise:settings.starts")}
          required
          type="date"
          value={startsOn}
          onChange={({ target }) => {
            setStartsOn(target.value);
            if (endsOn < target.value) setEndsOn(target.value);
          }}
          error={wrong("startsOn")}
        />
        <TextField
          label={t("organise:settings.ends")}
          required
          type="date"
          min={startsOn}
          value={endsOn}
          onChange={({ target }) => setEndsOn(target.value)}
          error={wrong("endsOn")}
        />
        <TextField
          label={t("organise:settings.slug")}
          required
          hint={t("organise:settings.slug_hint")}
          value={slugNow}
          pattern="[a-z0-9]+(-[a-z0-9]+)*"
          minLength={3}
          maxLength={80}
          spellCheck={false}
          onChange={({ target }) => setSlug(target.value)}
          error={wrong("slug")}
        />
      </div>
      <LanguagesField
        label={t("organise:settings.languages")}
        value={languages}
        onChange={(next) => next.length > 0 && setLanguages(next)}
      />
      <p className="form-actions">
        <Button type="submit" look="primary" busy={create.isPending}>
          {t("organise:new_event.create")}
        </Button>
      </p>
    </form>
  );
}
