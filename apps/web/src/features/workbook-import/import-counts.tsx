import type { Answer } from "../../api/transport.ts";
import { formatNumber } from "../../ui/format.ts";
import { useText } from "../../ui/use-text.ts";

const REST = ["update", "unchanged", "skip", "errors", "warnings"] as const;

/** What the file would change: new entries as the one strong number, the rest beside it. */
export function ImportCounts({ counts }: { counts: Answer<"getImport">["counts"] }) {
  const { t, locale } = useText();
  return (
    <section className="section import-counts" aria-label={t("organise:import.counts")}>
      <p className="import-strong">
        <strong>{formatNumber(counts.create, locale)}</strong> <span>{t("organise:import.create")}</span>
      </p>
      <dl>
        {REST.map((key) => (
          <div key={key} data-key={counts[key] > 0 ? key : undefined}>
            <dt>{t(`organise:import.${key}`)}</dt>
            <dd>{formatNumber(counts[key], locale)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
