import { formatNumber } from "../../../ui/format.ts";
import { useText } from "../../../ui/use-text.ts";
import type { Load } from "./grid-layout.ts";

/** How full a venue is in each slot: a number, and a bar for those who look. */
export function LoadCells({ loads, closed }: { loads: readonly Load[]; closed: readonly boolean[] }) {
  const { locale } = useText();
  return loads.map(({ used, of }, column) =>
    used === 0 && closed[column] ? null : (
      <div
        key={column}
        role="gridcell"
        aria-colindex={column + 2}
        className="tt-load"
        style={{ gridColumn: column + 2 }}
      >
        <span className={used === 0 ? "faint" : undefined}>
          {formatNumber(used, locale)}
          {of === null ? null : <span className="faint"> / {formatNumber(of, locale)}</span>}
        </span>
        {of ? <meter className="tt-load-bar" aria-hidden="true" value={Math.min(used, of)} max={of} /> : null}
      </div>
    ),
  );
}
