import { useState } from "react";
import { api } from "../../../api/client.generated.ts";
import { Button } from "../../../ui/button.tsx";
import { TextField } from "../../../ui/field.tsx";
import { formatDate } from "../../../ui/format.ts";
import { Refusal } from "../../../ui/refusal.tsx";
import { useToast } from "../../../ui/toast.tsx";
import { useText } from "../../../ui/use-text.ts";
import type { Agreement } from "../../agreements/agreement-fields.ts";
import { paramsOf, useFollowAct, type Follow, type Place } from "./use-follow.ts";
import { useToday } from "./use-today.ts";

const ORDER = ["registered", "started", "executed"] as const;
type Step = Follow["steps"][number];
interface Input {
  step: Step["step"];
  onDate: string;
  reference?: string;
  note?: string;
  recorded?: boolean;
}

/** Signed → registered → started → executed as stations of one line; the organisers record the next, or the end. */
export function StepTrack({ place, follow, agreement }: { place: Place; follow: Follow; agreement: Agreement }) {
  const { t, locale } = useText();
  const toast = useToast();
  const [open, setOpen] = useState<"next" | "end" | null>(null);
  const act = useFollowAct(
    place,
    (body: Input) => api.recordAgreementStep({ params: paramsOf(place), body: { recorded: true, ...body } }),
    { inForm: true },
  );
  const undo = useFollowAct(place, (body: Input) =>
    api.recordAgreementStep({ params: paramsOf(place), body: { ...body, recorded: false } }),
  );
  const of = (step: Step["step"]) => follow.steps.find((one) => one.step === step);
  const end = of("terminated");
  const reached = ORDER.findLastIndex((step) => of(step));
  const next = ORDER[reached + 1];
  const newest = follow.steps.at(-1);
  const over = Boolean(end) || next === undefined;
  const record = (body: Input, said: string) =>
    act.mutate(body, {
      onSuccess: () => {
        setOpen(null);
        toast.done(t(said));
      },
    });
  return (
    <section className="section" aria-labelledby="progress">
      <h2 id="progress">{t("signing:after.progress")}</h2>
      <ol className="track">
        <Station state="done" name={t("signing:step.signed")}>
          {agreement.signedAt ? formatDate(agreement.signedAt.slice(0, 10), locale, "medium") : null}
        </Station>
        {ORDER.map((step, at) => {
          const made = of(step);
          return (
            <Station
              key={step}
              state={made ? "done" : at < reached ? "passed" : end ? "never" : "ahead"}
              name={t(`signing:step.${step}`)}
            >
              {made ? <Facts step={made} /> : null}
            </Station>
          );
        })}
        {end ? (
          <Station state="end" name={t("signing:step.terminated")}>
            <Facts step={end} />
          </Station>
        ) : null}
      </ol>
      {follow.mayEnd ? (
        <p className="line-actions no-print">
          {over ? null : (
            <Button
              look="primary"
              aria-expanded={open === "next"}
              onClick={() => setOpen(open === "next" ? null : "next")}
            >
              {t("signing:after.record_next", { step: t(`signing:step.${next}`) })}
            </Button>
          )}
          {newest && newest.step !== "terminated" ? (
            <Button
              busy={undo.isPending}
              onClick={() =>
                undo.mutate(newest, {
                  onSuccess: () =>
                    toast.done(t("signing:after.taken_back"), async () => {
                      const { step, onDate, reference, note } = newest;
                      await act.mutateAsync({ step, onDate, reference, note });
                    }),
                })
              }
            >
              {t("signing:after.take_back", { step: t(`signing:step.${newest.step}`) })}
            </Button>
          ) : null}
          {over ? null : (
            <Button look="danger" aria-expanded={open === "end"} onClick={() => setOpen(open === "end" ? null : "end")}>
              {t("signing:after.end")}
            </Button>
          )}
        </p>
      ) : null}
      {open === "next" && next ? (
        <StepForm
          lead={t(`signing:after.step_lead.${next}`)}
          button={t("signing:follow.record")}
          busy={act.isPending}
          error={act.error}
          onRecord={(body) => record({ step: next, ...body }, "signing:after.recorded")}
        />
      ) : null}
      {open === "end" ? (
        <StepForm
          lead={t("signing:after.end_lead")}
          button={t("signing:after.end_now")}
          withReason
          busy={act.isPending}
          error={act.error}
          onRecord={(body) => record({ step: "terminated", ...body }, "signing:after.ended")}
        />
      ) : null}
    </section>
  );
}

function Station({ state, name, children }: { state: string; name: string; children: React.ReactNode }) {
  const { t } = useText();
  return (
    <li className={`track-${state}`}>
      <span className="track-mark" aria-hidden="true" />
      <strong>{name}</strong>
      <div className="quiet">
        {children ?? t(state === "passed" ? "signing:after.step_passed" : "signing:after.step_ahead")}
      </div>
    </li>
  );
}

function Facts({ step }: { step: Step }) {
  const { t, locale } = useText();
  return (
    <>
      <p>
        {formatDate(step.onDate, locale, "medium")}
        {step.reference ? ` · ${t("signing:after.number", { number: step.reference })}` : ""}
      </p>
      {step.note ? <p className="prose">{step.note}</p> : null}
      <p>{step.author}</p>
    </>
  );
}

function StepForm({
  lead,
  button,
  withReason = false,
  busy,
  error,
  onRecord,
}: {
  lead: string;
  button: string;
  /** An end needs one. */
  withReason?: boolean;
  busy: boolean;
  error: unknown;
  onRecord: (body: { onDate: string; reference: string; note: string }) => void;
}) {
  const { t } = useText();
  const today = useToday();
  const [onDate, setOnDate] = useState(today);
  const [reference, setReference] = useState("");
  const [note, setNote] = useState("");
  const [tried, setTried] = useState(false);
  const missing = withReason && note.trim() === "";
  return (
    <form
      className="form act-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (onDate && !missing) onRecord({ onDate, reference: reference.trim(), note: note.trim() });
      }}
    >
      <p className="quiet">{lead}</p>
      <div className="editor-row">
        <TextField
          label={t("signing:follow.on_date")}
          type="date"
          required
          value={onDate}
          error={tried && !onDate ? t("common:form.fill") : undefined}
          onChange={(event) => setOnDate(event.target.value)}
        />
        {withReason ? null : (
          <TextField
            label={t("signing:follow.reference")}
            maxLength={120}
            value={reference}
            onChange={(event) => setReference(event.target.value)}
          />
        )}
      </div>
      <TextField
        label={t(withReason ? "common:field.reason" : "signing:follow.reason")}
        required={withReason}
        maxLength={500}
        value={note}
        error={tried && missing ? t("common:form.fill") : undefined}
        onChange={(event) => setNote(event.target.value)}
      />
      <Refusal error={error} />
      <p>
        <Button type="submit" look={withReason ? "danger" : "primary"} busy={busy}>
          {button}
        </Button>
      </p>
    </form>
  );
}
