import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../../api/client.generated.ts";
import { Button } from "../../../ui/button.tsx";
import { formatNumber } from "../../../ui/format.ts";
import { Refusal } from "../../../ui/refusal.tsx";
import { useToast } from "../../../ui/toast.tsx";
import { useText } from "../../../ui/use-text.ts";
import { useConsole } from "../../console/console-event.ts";
import { useChange } from "../../console/use-change.ts";
import { DifferenceView } from "../versions/difference-view.tsx";
import { KINDS, subjectOf, untilOf, UNTIL, whatOf, type Disruption, type Kind, type What } from "./happening.ts";
import { SubjectField } from "./subject-field.tsx";
import { UntilField } from "./until-field.tsx";

/** What happened, to whom, until when: first what the repair would change is shown, then it is applied and everyone is told. */
export function SomethingHappened({ report, onDone }: { report: Disruption | null; onDone: () => void }) {
  const { t, locale } = useText();
  const toast = useToast();
  const { slug, event } = useConsole();
  const params = { event: slug };
  const [kind, setKind] = useState<Kind>(report?.what.kind ?? "no_show");
  const [subjectId, setSubjectId] = useState(report ? subjectOf(report.what) : "");
  const [until, setUntil] = useState(report ? (untilOf(report.what) ?? "") : "");
  const what = whatOf(kind, subjectId, UNTIL[kind] === "never" ? "" : until);
  const preview = useMutation({
    mutationFn: (wanted: What) => api.repairTimetable({ params, body: { what: wanted, preview: true } }),
  });
  const undo = useChange((disruption: string) =>
    api.undoDisruption({ params: { ...params, disruption }, body: { preview: false } }),
  );
  const apply = useChange(
    (wanted: What) => {
      const madeFor = preview.data?.difference.from?.timetableId;
      return api.repairTimetable({
        params,
        body: {
          what: wanted,
          preview: false,
          ...(report ? { reportId: report.id } : {}),
          ...(madeFor ? { timetableId: madeFor } : {}),
        },
      });
    },
    {
      inForm: true,
      done: ({ disruption, difference }) => {
        const told = difference.totals.told;
        preview.reset();
        setSubjectId("");
        setUntil("");
        onDone();
        toast.done(
          t("timetable:today.applied", { count: told }),
          disruption
            ? async () => {
                await undo.mutateAsync(disruption.id);
              }
            : undefined,
        );
      },
    },
  );
  const change = (act: () => void) => {
    act();
    preview.reset();
    apply.reset();
  };
  const difference = preview.data?.difference;
  const told = difference?.totals.told ?? 0;
  return (
    <section className="section happened" aria-labelledby="happened-title">
      <h2 id="happened-title">{t(report ? "timetable:today.answer" : "timetable:today.title")}</h2>
      <form
        className="happened-form"
        onSubmit={(submit) => {
          submit.preventDefault();
          if (what) preview.mutate(what);
        }}
      >
        <fieldset className="happened-kinds">
          <legend className="hidden">{t("timetable:today.kind")}</legend>
          {KINDS.map((choice) => (
            <label key={choice} className="happened-kind">
              <input
                type="radio"
                name="kind"
                value={choice}
                checked={kind === choice}
                onChange={() =>
                  change(() => {
                    setKind(choice);
                    setSubjectId("");
                    setUntil("");
                  })
                }
              />
              <span>{t(`timetable:kind.${choice}`)}</span>
            </label>
          ))}
        </fieldset>
        <div className="happened-what">
          <SubjectField kind={kind} value={subjectId} onChange={(id) => change(() => setSubjectId(id))} />
          {UNTIL[kind] === "never" ? null : (
            <UntilField
              event={event}
              needed={UNTIL[kind] === "needed"}
              label={t(kind === "late" ? "timetable:today.there_from" : "timetable:today.until")}
              value={until}
              onChange={(value) => change(() => setUntil(value))}
            />
          )}
          <div className="form-actions happened-go">
            <Button type="submit" look={difference ? "plain" : "primary"} busy={preview.isPending} disabled={!what}>
              {t("timetable:today.preview")}
            </Button>
            {report ? (
              <Button look="quiet" onClick={onDone}>
                {t("common:verb.cancel")}
              </Button>
            ) : null}
          </div>
        </div>
        <p className="faint">{t(`timetable:kind_note.${kind}`)}</p>
      </form>
      <Refusal error={preview.error ?? apply.error} />
      {difference && what ? (
        <div className="happened-outcome" role="region" aria-label={t("timetable:today.outcome")}>
          <p className="happened-figures">
            {t("timetable:today.outcome_figures", {
              held: formatNumber(difference.to.held, locale),
              breaks: formatNumber(difference.to.breaks, locale),
              unplaced: formatNumber(difference.to.unplaced, locale),
            })}
          </p>
          {difference.meetings.length === 0 ? (
            <p>{t("timetable:today.nothing_moves")}</p>
          ) : (
            <DifferenceView event={event} difference={difference} />
          )}
          <p className="form-actions">
            <Button look="primary" busy={apply.isPending} onClick={() => apply.mutate(what)}>
              {told > 0 ? t("timetable:today.apply_tell", { count: told }) : t("common:verb.apply")}
            </Button>
            {told > 0 ? <span className="faint">{t("timetable:today.own_language")}</span> : null}
          </p>
        </div>
      ) : null}
    </section>
  );
}
