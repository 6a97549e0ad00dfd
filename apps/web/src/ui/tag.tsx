import type { ReactNode } from "react";
import { useText } from "./use-text.ts";

export type Tone = "neutral" | "need" | "offer" | "confirmed" | "attention" | "refused";

/** A small word with a colour that carries meaning; the word alone must say it too. */
export function Tag({ tone = "neutral", children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`tag tag-${tone}`}>{children}</span>;
}

/** Stands wherever demonstration data is shown: in full once a page, in short on each row of a list. */
export function DemonstrationMark({ short = false }: { short?: boolean }) {
  const { t } = useText();
  return (
    <span className="tag tag-demonstration" title={t("common:demonstration.why")}>
      {t(short ? "common:demonstration.short" : "common:demonstration.mark")}
    </span>
  );
}
