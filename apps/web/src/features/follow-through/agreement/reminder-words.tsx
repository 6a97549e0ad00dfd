import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../../api/client.generated.ts";
import { Button } from "../../../ui/button.tsx";
import { MultiField } from "../../../ui/multi-field.tsx";
import { MultiText } from "../../../ui/multi-text.tsx";
import { Refusal } from "../../../ui/refusal.tsx";
import { useToast } from "../../../ui/toast.tsx";
import { useText } from "../../../ui/use-text.ts";
import { paramsOf, useFollowAct, type Follow, type Place } from "./use-follow.ts";

/** What the organiser adds to every reminder, by language, and each side's letter as its people would read it. */
export function ReminderWords({ place, follow }: { place: Place; follow: Follow }) {
  const { t } = useText();
  const toast = useToast();
  const [writing, setWriting] = useState(false);
  const [words, setWords] = useState(follow.reminderWords);
  const params = paramsOf(place);
  const preview = useMutation({ mutationFn: () => api.previewReminder({ params, body: { words } }) });
  const save = useFollowAct(place, () => api.setReminderWords({ params, body: { words } }), { inForm: true });
  const written = Object.keys(follow.reminderWords).length > 0;
  return (
    <div className="reminder-words no-print">
      {written ? <MultiText text={follow.reminderWords} as="p" /> : null}
      <p>
        <Button aria-expanded={writing} onClick={() => setWriting(!writing)}>
          {t(written ? "signing:reminder.change" : "signing:reminder.add")}
        </Button>
      </p>
      {writing ? (
        <form
          className="form tell-form"
          onSubmit={(event) => {
            event.preventDefault();
            save.mutate(undefined, {
              onSuccess: () => {
                toast.done(t("signing:reminder.saved"));
                setWriting(false);
                preview.reset();
              },
            });
          }}
        >
          <MultiField
            label={t("signing:reminder.words")}
            hint={t("signing:reminder.hint")}
            multiline
            value={words}
            onChange={setWords}
          />
          <Refusal error={save.error ?? preview.error} />
          <p className="line-actions">
            <Button type="submit" look="primary" busy={save.isPending}>
              {t("common:verb.save")}
            </Button>
            <Button busy={preview.isPending} onClick={() => preview.mutate()}>
              {t("signing:reminder.preview")}
            </Button>
          </p>
          {preview.data ? (
            <div role="status" className="letters">
              <p className="quiet">{t("signing:reminder.lead")}</p>
              {preview.data.map((party) => (
                <section key={party.organisationId}>
                  <h4>
                    <MultiText text={party.name} />
                  </h4>
                  {party.letters.length === 0 ? <p className="quiet">{t("signing:after.nobody")}</p> : null}
                  {party.letters.map((letter) => (
                    <article key={letter.locale} className="letter">
                      <p className="quiet">
                        {t("signing:reminder.preview_of", {
                          language: t(`glossary:languageName.${letter.locale}`),
                          n: letter.people,
                        })}
                      </p>
                      <div lang={letter.locale}>
                        <strong>{letter.subject}</strong>
                        <p className="prose">{letter.text}</p>
                      </div>
                    </article>
                  ))}
                </section>
              ))}
            </div>
          ) : null}
        </form>
      ) : null}
    </div>
  );
}
