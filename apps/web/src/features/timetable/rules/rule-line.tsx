import { useId, type ReactNode } from "react";

/** One rule: whether it holds, its sentence with the numbers in it, and what it means. */
export function RuleLine({
  on,
  onToggle,
  disabled,
  label,
  note,
  children,
}: {
  on: boolean;
  /** Absent: the rule always holds, with one number or another. */
  onToggle?: (on: boolean) => void;
  disabled: boolean;
  /** The sentence without fields, for those who cannot see it. */
  label: string;
  note?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <li className={on ? "rule-line" : "rule-line rule-off"}>
      <span className="rule-switch">
        {onToggle ? (
          <input
            type="checkbox"
            aria-label={label}
            checked={on}
            disabled={disabled}
            aria-describedby={note ? id : undefined}
            onChange={(event) => onToggle(event.target.checked)}
          />
        ) : null}
      </span>
      <div>
        <p className="rule-sentence">{children}</p>
        {note ? (
          <p className="rule-note" id={id}>
            {note}
          </p>
        ) : null}
      </div>
    </li>
  );
}
