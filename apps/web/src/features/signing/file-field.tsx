import { Field } from "../../ui/field.tsx";

/** One file to choose. */
export function FileField({
  label,
  accept,
  onFile,
}: {
  label: string;
  accept: string;
  onFile: (file: File | null) => void;
}) {
  return (
    <Field label={label} required>
      {(wiring) => (
        <input
          {...wiring}
          className="input"
          type="file"
          accept={accept}
          onChange={(event) => onFile(event.target.files?.[0] ?? null)}
        />
      )}
    </Field>
  );
}
