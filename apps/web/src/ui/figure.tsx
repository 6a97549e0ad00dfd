import type { ReactNode } from "react";
import { formatNumber } from "./format.ts";
import { useText } from "./use-text.ts";

/** One number with its word. `null` is an unknown, with its reason, and never a zero. */
export function Figure({
  value,
  label,
  note,
  unknown,
}: {
  value: number | string | null;
  label: ReactNode;
  note?: ReactNode;
  unknown?: string | null;
}) {
  const { t, locale } = useText();
  return (
    <div className="figure">
      <span className="figure-value">
        {value === null ? t("common:unknown") : typeof value === "number" ? formatNumber(value, locale) : value}
      </span>
      <span className="figure-label">{label}</span>
      {note || unknown ? <span className="figure-note">{unknown ?? note}</span> : null}
    </div>
  );
}

export function FigureRow({ children }: { children: ReactNode }) {
  return <div className="figure-row">{children}</div>;
}
