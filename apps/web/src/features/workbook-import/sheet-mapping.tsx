import type { Answer } from "../../api/transport.ts";
import { formatNumber } from "../../ui/format.ts";
import { Tag } from "../../ui/tag.tsx";
import { useText } from "../../ui/use-text.ts";
import { fieldName } from "./field-name.ts";

/** How each sheet was understood: what it holds, and which column means what. */
export function SheetMapping({ sheets }: { sheets: Answer<"getImport">["sheets"] }) {
  const { t, locale } = useText();
  return (
    <section className="section" aria-labelledby="mapping-title">
      <h2 id="mapping-title">{t("organise:import.mapping")}</h2>
      {sheets.map((sheet) => {
        const passed = sheet.columns.filter(({ field }) => field === null);
        return (
          <details key={sheet.name} className="sheet">
            <summary>
              <strong>{sheet.name}</strong>
              <Tag tone={sheet.kind === "unknown" ? "attention" : "neutral"}>
                {t(`organise:import.kind_${sheet.kind}`)}
              </Tag>
              <span className="quiet">
                {t("organise:import.rows", { count: sheet.rows })}
                {passed.length > 0 ? ` · ${t("organise:import.passed_over", { count: passed.length })}` : null}
              </span>
            </summary>
            <dl className="mapping">
              {sheet.columns.map((column, index) => (
                <div key={index} data-passed={column.field === null || undefined}>
                  <dt>{column.heading || formatNumber(index + 1, locale)}</dt>
                  <dd>{column.field ? fieldName(column.field, t) : t("organise:import.not_read")}</dd>
                </div>
              ))}
            </dl>
          </details>
        );
      })}
    </section>
  );
}
