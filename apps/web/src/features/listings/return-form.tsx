import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { TextAreaField } from "../../ui/field.tsx";
import { useText } from "../../ui/use-text.ts";

/** What is to be mended; without a note nobody would know why a listing came back. */
export function ReturnForm({
  busy,
  onReturn,
  onCancel,
}: {
  busy: boolean;
  onReturn: (note: string) => void;
  onCancel: () => void;
}) {
  const { t } = useText();
  const [note, setNote] = useState("");
  const [wrong, setWrong] = useState(false);
  return (
    <form
      className="form return-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (note.trim() === "") setWrong(true);
        else onReturn(note.trim());
      }}
    >
      <TextAreaField
        label={t("thread:review.note")}
        hint={t("thread:review.note_hint")}
        required
        autoFocus
        maxLength={1000}
        value={note}
        error={wrong && note.trim() === "" ? t("common:form.fill") : undefined}
        onChange={(event) => setNote(event.target.value)}
      />
      <p className="desk-actions">
        <Button type="submit" look="primary" busy={busy}>
          {t("thread:review.return")}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t("common:verb.cancel")}
        </Button>
      </p>
    </form>
  );
}
