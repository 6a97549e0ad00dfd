import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Refusal } from "../../ui/refusal.tsx";
import { useText } from "../../ui/use-text.ts";
import { useEventClock } from "../event-clock/use-event-clock.ts";
import { FileField } from "./file-field.tsx";
import type { AgreementDocument, useDocumentActs } from "./use-document.ts";

/** Signatures by national algorithms beside those in the PDF: what is there, and one more. */
export function NationalForm({
  document,
  acts,
}: {
  document: AgreementDocument;
  acts: ReturnType<typeof useDocumentActs>;
}) {
  const { t } = useText();
  const moment = useEventClock();
  const [file, setFile] = useState<File | null>(null);
  return (
    <details className="signing-desk">
      <summary>{t("signing:document.national")}</summary>
      <ul className="lines">
        {document.national.map(({ name, algorithm, subject, at }) => (
          <li key={name} className="signing-long">
            {`${subject} · ${algorithm} · ${moment(at)}`}
          </li>
        ))}
      </ul>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (file) acts.national.mutate(file);
        }}
      >
        <p className="quiet">{t("signing:document.national_hint")}</p>
        <FileField label={t("signing:document.national_file")} accept=".p7s,.sig,.p7m,.der" onFile={setFile} />
        <p>
          <Button type="submit" busy={acts.national.isPending} disabled={!file}>
            {t("signing:document.national_send")}
          </Button>
        </p>
        <Refusal error={acts.national.error} />
      </form>
    </details>
  );
}
