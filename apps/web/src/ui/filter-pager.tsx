import { Pager } from "./pager.tsx";
import { useFilter } from "./use-filter.ts";

/** Moves through the pages of a list whose place stands in the address. */
export function FilterPager({ total, limit }: { total: number; limit: number }) {
  const { offset, set } = useFilter();
  return <Pager total={total} offset={offset} limit={limit} onMove={(next) => set({ offset: next })} />;
}
