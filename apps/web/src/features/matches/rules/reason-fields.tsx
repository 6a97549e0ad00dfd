import { SelectField, TextField } from "../../../ui/field.tsx";
import { useText } from "../../../ui/use-text.ts";

type Kind = "rivals" | "same_group" | "other" | "sanctioned" | "refused";

/** Why somebody is kept apart or refused: the kind of reason, and a note. */
export function ReasonFields<K extends Kind>({
  kinds,
  kind,
  onKind,
  note,
  onNote,
}: {
  kinds: readonly K[];
  kind: K;
  onKind: (kind: K) => void;
  note: string;
  onNote: (note: string) => void;
}) {
  const { t } = useText();
  return (
    <>
      <SelectField
        label={t("market:rules.why")}
        required
        value={kind}
        onChange={(event) => onKind(kinds.find((one) => one === event.target.value) ?? kind)}
      >
        {kinds.map((one) => (
          <option key={one} value={one}>
            {t(`market:rules.kind.${one}`)}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t("market:rules.note")}
        maxLength={300}
        value={note}
        onChange={(event) => onNote(event.target.value)}
      />
    </>
  );
}
