import { useLocation } from "react-router";
import { formatNumber } from "./format.ts";
import { useText } from "./use-text.ts";

/** Links to the pages before and after, with all filters kept in the address. Nothing when one page holds everything. */
export function PageLinks({ offset, limit, total }: { offset: number; limit: number; total: number }) {
  const { t, locale } = useText();
  const { pathname, search } = useLocation();
  if (total <= limit && offset === 0) return null;
  const to = (start: number) => {
    const query = new URLSearchParams(search);
    if (start > 0) query.set("offset", String(start));
    else query.delete("offset");
    return `${pathname}${query.size > 0 ? `?${query}` : ""}`;
  };
  const number = (value: number) => formatNumber(value, locale);
  return (
    <nav className="page-links no-print" aria-label={t("common:page.label")}>
      <span>
        {t("common:page.range", {
          from: number(offset + 1),
          to: number(Math.min(offset + limit, total)),
          total: number(total),
        })}
      </span>
      {offset > 0 ? (
        <a rel="prev" href={to(Math.max(0, offset - limit))}>
          {t("common:page.previous")}
        </a>
      ) : null}
      {offset + limit < total ? (
        <a rel="next" href={to(offset + limit)}>
          {t("common:page.next")}
        </a>
      ) : null}
    </nav>
  );
}
