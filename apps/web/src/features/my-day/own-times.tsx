import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api/client.generated.ts";
import type { Answer } from "../../api/transport.ts";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { SelectField } from "../../ui/field.tsx";
import { formatTime } from "../../ui/format.ts";
import { useToast } from "../../ui/toast.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import { useClockName } from "../timetable/versions/place-words.ts";
import { useMyEvent } from "./my-event.ts";

/** On which clock the day is read, the way to change it, and a word to the organisers when one is late or cannot come. */
export function OwnTimes({ day, hasMeetings }: { day: Answer<"getMyDay">; hasMeetings: boolean }) {
  const { t } = useText();
  const address = useAddress();
  const { slug, event } = useMyEvent();
  const clock = useClockName(event);
  return (
    <section className="my-times no-print" aria-labelledby="own-times">
      <h2 id="own-times">{t("timetable:mine.settings")}</h2>
      <p className="quiet">{t("timetable:mine.settings_note", { place: clock(day.zone) })}</p>
      <p className="line-actions">
        <ButtonLink to={address(`/my/${slug}/times`)}>{t("timetable:mine.change_settings")}</ButtonLink>
      </p>
      {hasMeetings ? <Report day={day} /> : null}
    </section>
  );
}

/* A required list counts an empty value as not chosen. */
const OUT = "out";

function Report({ day }: { day: Answer<"getMyDay"> }) {
  const { t, locale } = useText();
  const toast = useToast();
  const { slug, event } = useMyEvent();
  const clock = useClockName(event);
  const [until, setUntil] = useState(OUT);
  const send = useMutation({
    mutationFn: () =>
      api.reportAbsence({
        params: { event: slug },
        body: until === OUT ? { kind: "no_show" } : { kind: "late", until },
      }),
    onSuccess: () => toast.done(t("timetable:mine.reported")),
    onError: toast.refused,
  });
  const begins = [...new Set(event.slots.map((slot) => slot.startsAt))].sort();
  if (send.isSuccess)
    return (
      <p className="my-reported" role="status">
        {t("timetable:mine.reported")}. {t("timetable:mine.report_note")}
      </p>
    );
  return (
    <details className="my-report">
      <summary>{t("timetable:mine.report")}</summary>
      <form
        onSubmit={(submit) => {
          submit.preventDefault();
          send.mutate();
        }}
      >
        <SelectField
          label={t("timetable:mine.report_late")}
          required
          hint={t("timetable:mine.report_note")}
          value={until}
          onChange={(change) => setUntil(change.target.value)}
        >
          <option value={OUT}>{t("timetable:mine.report_out")}</option>
          {begins.slice(1).map((moment) => (
            <option key={moment} value={moment}>
              {`${formatTime(moment, day.zone, locale)} ${clock(day.zone)}`}
            </option>
          ))}
        </SelectField>
        <Button type="submit" busy={send.isPending}>
          {t("timetable:mine.report_send")}
        </Button>
      </form>
    </details>
  );
}
