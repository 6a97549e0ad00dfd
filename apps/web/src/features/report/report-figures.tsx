import { useState } from "react";
import type { Answer } from "../../api/transport.ts";
import { formatNumber } from "../../ui/format.ts";
import { useText } from "../../ui/use-text.ts";
import { ReportRows } from "./report-rows.tsx";

type Section = Answer<"getReport">["sections"][number];

/** The figures of one part of the report; each opens to the rows it counts. */
export function ReportFigures({ slug, section }: { slug: string; section: Section }) {
  const { t, locale } = useText();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <section className="report-section" aria-labelledby={`section-${section.key}`}>
      <h2 id={`section-${section.key}`}>{t(`report:sections.${section.key}`)}</h2>
      <ul className="report-figures">
        {section.figures.map((figure) => {
          const label = t(`report:figures.${figure.key}`);
          const shown = open === figure.key;
          const value =
            figure.value === null
              ? t("common:unknown")
              : typeof figure.value === "number"
                ? formatNumber(figure.value, locale)
                : figure.value;
          return (
            <li key={figure.key} className={shown ? "report-open" : undefined}>
              <button
                type="button"
                aria-expanded={shown}
                disabled={figure.rows === 0}
                onClick={() => setOpen(shown ? null : figure.key)}
              >
                <span className="report-value">{value}</span>
                <span className="report-label">
                  {label}
                  {figure.unknown ? <span className="faint"> · {figure.unknown}</span> : null}
                </span>
              </button>
              {shown ? (
                <div className="report-rows">
                  <ReportRows slug={slug} figure={figure.key} label={label} />
                </div>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
