import { Button } from "./button.tsx";
import { formatNumber } from "./format.ts";
import { useText } from "./use-text.ts";
import "./lists.css";

/** Moves through a list that is cut into pages; says where one is. Not shown while everything fits. */
export function Pager({
  total,
  offset,
  limit,
  onMove,
}: {
  total: number;
  offset: number;
  limit: number;
  onMove: (offset: number) => void;
}) {
  const { t, locale } = useText();
  if (total <= limit && offset === 0) return null;
  const say = (value: number) => formatNumber(value, locale);
  return (
    <nav className="pager no-print" aria-label={t("common:page.label")}>
      <Button onClick={() => onMove(Math.max(0, offset - limit))} disabled={offset === 0}>
        <span aria-hidden="true">←</span>
        <span className="hidden">{t("common:page.previous")}</span>
      </Button>
      <span role="status">
        {t("common:page.range", {
          from: say(Math.min(offset + 1, total)),
          to: say(Math.min(offset + limit, total)),
          total: say(total),
        })}
      </span>
      <Button onClick={() => onMove(offset + limit)} disabled={offset + limit >= total}>
        <span aria-hidden="true">→</span>
        <span className="hidden">{t("common:page.next")}</span>
      </Button>
    </nav>
  );
}
