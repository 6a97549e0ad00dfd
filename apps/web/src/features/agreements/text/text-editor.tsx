import { putTogether, type MergedDraft } from "@songhua/contract/texts";
import { useEffect, useRef, useState } from "react";
import { api } from "../../../api/client.generated.ts";
import { ApiError } from "../../../api/transport.ts";
import { Button } from "../../../ui/button.tsx";
import { TextField } from "../../../ui/field.tsx";
import { Refusal } from "../../../ui/refusal.tsx";
import { useToast } from "../../../ui/toast.tsx";
import { useText } from "../../../ui/use-text.ts";
import { useEventClock } from "../../event-clock/use-event-clock.ts";
import { draftOf, problemsOf, valueOf } from "../agreement-fields.ts";
import { AroundFields } from "./around-fields.tsx";
import { ClauseEdit } from "./clause-edit.tsx";
import { dropDraft, keepDraft, keptDraft } from "./kept-draft.ts";
import { MergedNote } from "./merged-note.tsx";
import { tidySchedule, wrongInSchedule } from "./schedule-fields.tsx";
import { VARIABLES } from "./variables.ts";
import { useDraftingAct, type Text } from "./use-drafting.ts";

/**
 * Changes the text: blanks in a form of their own, clauses in their languages side by side. When somebody saved in the meantime, both
 * changes are put together here and nothing is lost; where they clash both wordings are shown. What is written stays in the tab until it
 * is saved or given up.
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
  const moment = useEventClock();
  const [kept, setKept] = useState(() => keptDraft(id));
  const [from, setFrom] = useState(kept?.from ?? { version: base, text: start });
  const [text, setText] = useState(kept?.text ?? start);
  const [value, setValue] = useState(() => kept?.value ?? draftOf(start.value));
  const [tried, setTried] = useState(false);
  const [note, setNote] = useState(kept?.note ?? "");
  const [merged, setMerged] = useState<MergedDraft | null>(null);
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
  const touched = useRef(false);
  useEffect(() => {
    // The first pass only shows what is there; from the first change on it is kept.
    if (touched.current) keepDraft(id, { from, text, value, note, at: new Date().toISOString() });
    touched.current = true;
  }, [id, from, text, value, note]);
  const done = () => {
    dropDraft(id);
    onDone();
  };
  const mergeWithTheirs = async (error: unknown) => {
    if (!(error instanceof ApiError) || error.code !== "version_conflict") return;
    const now = await api.getAgreementDrafting({ params });
    if (!now.text || !now.current) return;
    const { author, version } = now.current;
    const both = putTogether(from.text, written(), now.text);
    setText(both.text);
    setValue(draftOf(both.text.value));
    setFrom({ version, text: now.text });
    setMerged({ author, version, theirs: now.text, clauses: both.clauses, parts: both.parts });
    save.reset();
    window.scrollTo({ top: 0 });
  };
  const takeTheirs = (part: keyof Text) => {
    if (!merged) return;
    setText((all) => ({ ...all, [part]: merged.theirs[part] }));
    if (part === "value") setValue(draftOf(merged.theirs.value));
    setMerged({ ...merged, parts: merged.parts.filter((one) => one !== part) });
  };
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
              done();
            },
            onError: (error) => void mergeWithTheirs(error),
          },
        );
      }}
    >
      <p className="listing-note">{t("signing:text.clears")}</p>
      {kept ? (
        <div className="listing-note">
          <p role="status">{t("signing:clash.kept", { at: moment(kept.at) })}</p>
          <p className="line-actions">
            <Button
              onClick={() => {
                setKept(null);
                setFrom({ version: base, text: start });
                setText(start);
                setValue(draftOf(start.value));
                setNote("");
                dropDraft(id);
                touched.current = false;
              }}
            >
              {t("signing:clash.discard")}
            </Button>
          </p>
        </div>
      ) : null}
      {merged ? <MergedNote merged={merged} text={text} nameOf={nameOf} onTake={takeTheirs} /> : null}
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
          <ClauseEdit
            key={clause.id}
            clause={clause}
            position={at}
            last={at === text.clauses.length - 1}
            languages={text.languages}
            clash={merged?.clauses[clause.id]}
            onChange={(next) =>
              setText((all) => ({ ...all, clauses: all.clauses.map((one, i) => (i === at ? next : one)) }))
            }
            onClash={(clash) => {
              if (!merged) return;
              const others = Object.entries(merged.clauses).filter(([one]) => one !== clause.id);
              const settled = Object.fromEntries(clash ? [...others, [clause.id, clash] as const] : others);
              setMerged({ ...merged, clauses: settled });
            }}
            onMove={(by) => move(at, by)}
            onRemove={() => setText((all) => ({ ...all, clauses: all.clauses.filter((_, i) => i !== at) }))}
          />
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
      {save.error && !(save.error instanceof ApiError) ? <p role="status">{t("signing:clash.kept_here")}</p> : null}
      {tried && wrong ? (
        <p className="field-error" role="alert">
          {t("signing:around.wrong")}
        </p>
      ) : null}
      <p className="line-actions">
        <Button type="submit" look="primary" busy={save.isPending}>
          {t("signing:text.save")}
        </Button>
        <Button look="quiet" onClick={done}>
          {t("common:verb.cancel")}
        </Button>
      </p>
    </form>
  );
}
