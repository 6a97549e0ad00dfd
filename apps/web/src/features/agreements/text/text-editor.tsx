import { mergeTexts } from "@songhua/contract/texts";
import { useState } from "react";
import { api } from "../../../api/client.generated.ts";
import { ApiError } from "../../../api/transport.ts";
import { Button } from "../../../ui/button.tsx";
import { TextAreaField, TextField } from "../../../ui/field.tsx";
import { Refusal } from "../../../ui/refusal.tsx";
import { useToast } from "../../../ui/toast.tsx";
import { useText } from "../../../ui/use-text.ts";
import { draftOf, problemsOf, valueOf } from "../agreement-fields.ts";
import { AroundFields } from "./around-fields.tsx";
import { tidySchedule, wrongInSchedule } from "./schedule-fields.tsx";
import { VARIABLES } from "./variables.ts";
import { useDraftingAct, type Text } from "./use-drafting.ts";

interface Merged {
  author: string;
  version: number;
  clauses: readonly string[];
  theirs: Text;
}

/**
 * Changes the text: blanks in a form of their own, clauses in their languages side by side. When somebody saved in the meantime, both
 * changes are put together here and nothing is lost; where they clash both wordings stand.
 */
export function TextEditor({
  slug,
  id,
  start,
  base,
  onDone,
}: {
  slug: string;
  id: string;
  start: Text;
  base: number;
  onDone: () => void;
}) {
  const { t } = useText();
  const toast = useToast();
  const [from, setFrom] = useState({ version: base, text: start });
  const [text, setText] = useState(start);
  const [value, setValue] = useState(() => draftOf(start.value));
  const [tried, setTried] = useState(false);
  const [note, setNote] = useState("");
  const [merged, setMerged] = useState<Merged | null>(null);
  const params = { event: slug, agreement: id };
  const save = useDraftingAct(
    slug,
    id,
    (body: { base: number; text: Text; note: string }) => api.saveAgreementVersion({ params, body }),
    { inForm: true },
  );
  const written = (): Text => {
    const made = valueOf(value);
    return {
      ...text,
      value: made.kind === "amount" ? { ...made, rate: made.rate ?? null } : made,
      schedule: tidySchedule(text.schedule),
    };
  };
  const wrong =
    problemsOf(value).size > 0 ||
    text.languages.some((locale) => !text.title[locale]) ||
    text.schedule.some((line) => Object.values(wrongInSchedule(line)).some(Boolean));
  const putTogether = async (error: unknown) => {
    if (!(error instanceof ApiError) || error.code !== "version_conflict") return;
    const now = await api.getAgreementDrafting({ params });
    if (!now.text || !now.current) return;
    const both = mergeTexts(from.text, written(), now.text);
    setText(both.text);
    setValue(draftOf(both.text.value));
    setFrom({ version: now.current.version, text: now.text });
    setMerged({ author: now.current.author, version: now.current.version, clauses: both.clauses, theirs: now.text });
    save.reset();
  };
  const setClause = (at: number, part: Partial<Text["clauses"][number]>) =>
    setText((all) => ({
      ...all,
      clauses: all.clauses.map((clause, i) => (i === at ? { ...clause, ...part } : clause)),
    }));
  const move = (at: number, by: 1 | -1) =>
    setText((all) => {
      const clauses = [...all.clauses];
      const [clause] = clauses.splice(at, 1);
      clauses.splice(at + by, 0, clause!);
      return { ...all, clauses };
    });
  const used = new Set(
    text.clauses.flatMap(({ body }) =>
      Object.values(body).flatMap((words) =>
        [...(words ?? "").matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map((match) => match[1]!),
      ),
    ),
  );
  // Names somebody wrote in braces have no words of their own.
  const nameOf = (name: string) => (VARIABLES.has(name) ? t(`signing:variable.${name}`) : name.replaceAll("_", " "));
  const names = [...used].filter((name) => !/^(party_[a-f]|value)$/.test(name));
  return (
    <form
      className="form text-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (wrong) return;
        save.mutate(
          { base: from.version, text: written(), note },
          {
            onSuccess: () => {
              toast.done(t("signing:text.saved"));
              onDone();
            },
            onError: (error) => void putTogether(error),
          },
        );
      }}
    >
      <p className="listing-note">{t("signing:text.clears")}</p>
      {merged ? (
        <p className="listing-note" role="alert">
          {t("signing:text.merged", { author: merged.author, version: merged.version })}
        </p>
      ) : null}
      <AroundFields text={text} onChange={setText} value={value} onValue={setValue} tried={tried} />
      {names.length > 0 ? (
        <fieldset className="text-blanks">
          <legend>
            <h2>{t("signing:text.blanks")}</h2>
          </legend>
          {names.map((name) => (
            <div key={name} className="text-pair" data-languages={text.languages.length}>
              {text.languages.map((locale) => (
                <TextField
                  key={locale}
                  label={`${nameOf(name)} · ${t(`glossary:languageName.${locale}`)}`}
                  required
                  lang={locale}
                  value={text.variables[name]?.[locale] ?? ""}
                  onChange={(event) =>
                    setText((all) => ({
                      ...all,
                      variables: {
                        ...all.variables,
                        [name]: { ...all.variables[name], [locale]: event.target.value || undefined },
                      },
                    }))
                  }
                />
              ))}
            </div>
          ))}
        </fieldset>
      ) : null}
      <h2>{t("signing:text.clauses")}</h2>
      <ol className="text-edit">
        {text.clauses.map((clause, at) => (
          <li key={clause.id}>
            {merged?.clauses.includes(clause.id) ? (
              <div className="listing-note">
                <p>{t("signing:text.clash")}</p>
                <details>
                  <summary>{t("signing:text.theirs")}</summary>
                  {text.languages.map((locale) => (
                    <p key={locale} lang={locale} className="prose">
                      {merged.theirs.clauses.find((one) => one.id === clause.id)?.body[locale]}
                    </p>
                  ))}
                </details>
              </div>
            ) : null}
            <div className="text-pair" data-languages={text.languages.length}>
              {text.languages.map((locale) => (
                <div key={locale} lang={locale}>
                  <TextField
                    label={`${at + 1}. ${t("signing:text.heading")} · ${t(`glossary:languageName.${locale}`)}`}
                    required
                    value={clause.heading[locale] ?? ""}
                    onChange={(event) =>
                      setClause(at, { heading: { ...clause.heading, [locale]: event.target.value } })
                    }
                  />
                  <TextAreaField
                    label={t("signing:text.body")}
                    required
                    rows={5}
                    value={clause.body[locale] ?? ""}
                    onChange={(event) => setClause(at, { body: { ...clause.body, [locale]: event.target.value } })}
                  />
                </div>
              ))}
            </div>
            <p className="line-actions">
              <Button look="quiet" disabled={at === 0} onClick={() => move(at, -1)}>
                {t("signing:text.up")}
              </Button>
              <Button look="quiet" disabled={at === text.clauses.length - 1} onClick={() => move(at, 1)}>
                {t("signing:text.down")}
              </Button>
              <Button
                look="quiet"
                onClick={() => setText((all) => ({ ...all, clauses: all.clauses.filter((_, i) => i !== at) }))}
              >
                {t("common:verb.remove")}
              </Button>
            </p>
          </li>
        ))}
      </ol>
      <p>
        <Button
          onClick={() =>
            setText((all) => ({
              ...all,
              clauses: [
                ...all.clauses,
                { id: `own_${all.clauses.length + 1}_${Date.now().toString(36)}`, heading: {}, body: {} },
              ],
            }))
          }
        >
          {t("signing:text.add_clause")}
        </Button>
      </p>
      <TextField
        label={t("signing:text.note")}
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <Refusal error={save.error} />
      {tried && wrong ? (
        <p className="field-error" role="alert">
          {t("signing:around.wrong")}
        </p>
      ) : null}
      <p className="line-actions">
        <Button type="submit" look="primary" busy={save.isPending}>
          {t("signing:text.save")}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t("common:verb.cancel")}
        </Button>
      </p>
    </form>
  );
}
