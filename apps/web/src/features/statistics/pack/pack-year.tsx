import { Link } from "react-router";
import { EmptyState } from "../../../ui/states.tsx";
import { useFilter } from "../../../ui/use-filter.ts";
import { useText } from "../../../ui/use-text.ts";
import type { Pack } from "./pack.ts";

/** Of which year the release is told; the choice stands in the address. */
export function YearChoice({ pack: { years, period } }: { pack: Pack }) {
  const { t } = useText();
  const filter = useFilter();
  const all = years.some((year) => year.period === period) ? years : [{ period, known: 0, over: true }, ...years];
  return (
    <label className="pack-year no-print">
      {t("indicators:pack.year")}{" "}
      <select className="input" value={period} onChange={(event) => filter.set({ year: event.target.value })}>
        {all.map((year) => (
          <option key={year.period} value={year.period}>
            {[
              year.period,
              year.known === 0
                ? t("indicators:pack.year_sparse")
                : year.over
                  ? null
                  : t("indicators:pack.year_running"),
            ]
              .filter((part) => part !== null)
              .join(" · ")}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Said instead of a text where nothing of the year's scale is known, with the years that can be told. */
export function YearEmpty({ pack: { years, period } }: { pack: Pack }) {
  const { t } = useText();
  const told = years.filter(({ known }) => known > 0);
  return (
    <EmptyState title={t("indicators:pack.year_empty", { period })}>
      <p>{t(told.length > 0 ? "indicators:pack.year_choices" : "indicators:pack.year_without")}</p>
      {told.length === 0 ? null : (
        <p className="pack-years">
          {told.map((year) => (
            <Link key={year.period} to={`?year=${year.period}`}>
              {year.period}
            </Link>
          ))}
        </p>
      )}
    </EmptyState>
  );
}
