import { INDUSTRIES, LOCALES, SPOKEN_LANGUAGES, type SpokenLanguage } from "@songhua/kernel";
import { useState } from "react";
import { api } from "../../../api/client.generated.ts";
import type { Input } from "../../../api/transport.ts";
import { Button } from "../../../ui/button.tsx";
import { Drawer } from "../../../ui/drawer.tsx";
import { useFieldErrors } from "../../../ui/field-errors.ts";
import { CheckField, SelectField, TextField } from "../../../ui/field.tsx";
import { LANGUAGE_NAMES } from "../../../ui/language-switch.tsx";
import { MultiField } from "../../../ui/multi-field.tsx";
import { useMultiText } from "../../../ui/multi-text.tsx";
import { Refusal } from "../../../ui/refusal.tsx";
import { useToast } from "../../../ui/toast.tsx";
import { useText } from "../../../ui/use-text.ts";
import { useConsole } from "../../console/console-event.ts";
import { useChange } from "../../console/use-change.ts";
import type { Interpreter } from "../load-meetings.ts";
import { UnavailableEditor } from "./unavailable-editor.tsx";

type Body = Input<"createInterpreter">["body"];
type Pair = readonly [SpokenLanguage, SpokenLanguage];

const PAIRS: readonly Pair[] = SPOKEN_LANGUAGES.flatMap((a, index) =>
  SPOKEN_LANGUAGES.slice(index + 1).map((b): Pair => [a, b]),
);
const samePair = (a: Pair, b: Pair) => a.every((language) => b.includes(language));

export function bodyOf({ name, venueId, languagePairs, fields, email, locale }: Interpreter): Body {
  return { name, venueId, languagePairs, fields, email, locale };
}

/** Name, languages, place and industries of an interpreter; saved at once, undone from the message. */
export function InterpreterEditor({
  interpreter,
  onClose,
}: {
  interpreter: Interpreter | undefined;
  onClose: () => void;
}) {
  const { t } = useText();
  const multi = useMultiText();
  const toast = useToast();
  const { slug, event } = useConsole();
  const [body, setBody] = useState<Body>(() =>
    interpreter ? bodyOf(interpreter) : { name: {}, venueId: null, languagePairs: [["zh", "ru"]], fields: [] },
  );
  const change = (part: Partial<Body>) => setBody((now) => ({ ...now, ...part }));
  const at = { event: slug };
  const write = useChange(
    (input: { id?: string; body: Body }) =>
      input.id
        ? api.updateInterpreter({ params: { ...at, interpreter: input.id }, body: input.body })
        : api.createInterpreter({ params: at, body: input.body }),
    { inForm: true },
  );
  const remove = useChange((id: string) => api.deleteInterpreter({ params: { ...at, interpreter: id } }));
  const wrong = useFieldErrors(write.error);
  const fields = body.fields ?? [];
  const save = () =>
    write.mutate(interpreter ? { id: interpreter.id, body } : { body }, {
      onSuccess: (saved) => {
        onClose();
        toast.done(t("common:done.saved"), async () => {
          if (interpreter) await write.mutateAsync({ id: interpreter.id, body: bodyOf(interpreter) });
          else await remove.mutateAsync(saved.id);
        });
      },
    });
  return (
    <Drawer
      title={t(interpreter ? "timetable:interpreter.edit" : "timetable:interpreter.add")}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" busy={write.isPending} disabled={body.languagePairs.length === 0} onClick={save}>
            {t("common:verb.save")}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t("common:verb.cancel")}
          </Button>
        </>
      }
    >
      <Refusal error={write.error} />
      <MultiField
        label={t("common:field.name")}
        required
        value={body.name}
        error={wrong("name")}
        languages={event.languages}
        onChange={(name) => change({ name })}
      />
      <fieldset className="field">
        <legend className="field-label">{t("timetable:interpreter.pairs")}</legend>
        <div className="check-row">
          {PAIRS.map((pair) => (
            <CheckField
              key={pair.join("-")}
              label={pair.map((language) => t(`timetable:spoken.${language}`)).join(" – ")}
              checked={body.languagePairs.some((other) => samePair(other, pair))}
              onChange={(event) =>
                change({
                  languagePairs: event.target.checked
                    ? [...body.languagePairs, [...pair]]
                    : body.languagePairs.filter((other) => !samePair(other, pair)),
                })
              }
            />
          ))}
        </div>
      </fieldset>
      <SelectField
        label={t("common:field.venue")}
        required
        hint={t("timetable:interpreter.venue_hint")}
        value={body.venueId ?? ""}
        onChange={(event) => change({ venueId: event.target.value || null })}
      >
        <option value="">{t("timetable:interpreter.from_afar")}</option>
        {event.venues.map((venue) => (
          <option key={venue.id} value={venue.id}>
            {multi(venue.name)}
          </option>
        ))}
      </SelectField>
      <TextField
        type="email"
        label={t("common:field.email")}
        hint={t("timetable:interpreter.email_hint")}
        error={wrong("email")}
        autoComplete="off"
        value={body.email ?? ""}
        onChange={(event) => change({ email: event.target.value.trim() || null })}
      />
      <SelectField
        label={t("timetable:interpreter.letters_in")}
        required
        value={body.locale ?? ""}
        onChange={(event) => change({ locale: LOCALES.find((locale) => locale === event.target.value) ?? null })}
      >
        <option value="">{t("timetable:interpreter.letters_auto")}</option>
        {LOCALES.map((locale) => (
          <option key={locale} value={locale} lang={locale}>
            {LANGUAGE_NAMES[locale]}
          </option>
        ))}
      </SelectField>
      <fieldset className="field">
        <legend className="field-label">
          {t("timetable:interpreter.fields")}
          <span className="field-optional"> {t("timetable:interpreter.fields_any")}</span>
        </legend>
        <div className="check-row">
          {INDUSTRIES.map((industry) => (
            <CheckField
              key={industry}
              label={t(`glossary:industry.${industry}`)}
              checked={fields.includes(industry)}
              onChange={(event) =>
                change({
                  fields: INDUSTRIES.filter((other) =>
                    other === industry ? event.target.checked : fields.includes(other),
                  ),
                })
              }
            />
          ))}
        </div>
      </fieldset>
      {interpreter && event.slots.length > 0 ? (
        <UnavailableEditor kind="interpreter" subjectId={interpreter.id} label={t("timetable:availability.times")} />
      ) : null}
    </Drawer>
  );
}
