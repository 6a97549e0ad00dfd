import {
  useId,
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
} from "react";
import { useText } from "./use-text.ts";

interface FrameProps {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  required?: boolean | undefined;
}
interface Wiring {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
  required: boolean | undefined;
}

/** Label above, hint below, error last; the ids tie them together for assistive technology. */
export function Field({
  label,
  hint,
  error,
  required,
  children,
}: FrameProps & { children: (wiring: Wiring) => ReactNode }) {
  const { t } = useText();
  const id = useId();
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return (
    <div className={error ? "field field-wrong" : "field"}>
      <label htmlFor={id} className="field-label">
        {label}
        {required ? null : <span className="field-optional"> {t("common:form.optional")}</span>}
      </label>
      {children({ id, "aria-describedby": described || undefined, "aria-invalid": error ? true : undefined, required })}
      {hint ? (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      ) : null}
    </div>
  );
}

export function TextField({
  label,
  hint,
  error,
  required,
  ...rest
}: FrameProps & Omit<InputHTMLAttributes<HTMLInputElement>, "required">) {
  return (
    <Field label={label} hint={hint} error={error} required={required}>
      {(wiring) => <input {...rest} {...wiring} className="input" />}
    </Field>
  );
}

export function TextAreaField({
  label,
  hint,
  error,
  required,
  ...rest
}: FrameProps & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "required">) {
  return (
    <Field label={label} hint={hint} error={error} required={required}>
      {(wiring) => <textarea rows={4} {...rest} {...wiring} className="input" />}
    </Field>
  );
}

export function SelectField({
  label,
  hint,
  error,
  required,
  children,
  ...rest
}: FrameProps & Omit<SelectHTMLAttributes<HTMLSelectElement>, "required">) {
  return (
    <Field label={label} hint={hint} error={error} required={required}>
      {(wiring) => (
        <select {...rest} {...wiring} className="input">
          {children}
        </select>
      )}
    </Field>
  );
}

export function CheckField({ label, ...rest }: { label: ReactNode } & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <label className="check">
      <input type="checkbox" {...rest} />
      <span>{label}</span>
    </label>
  );
}
