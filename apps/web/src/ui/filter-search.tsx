import { useCallback } from "react";
import { SearchBox } from "./search-box.tsx";
import { useFilter } from "./use-filter.ts";

/** The search box of a list whose filters stand in the address. */
export function FilterSearch({ label }: { label: string }) {
  const { get, set } = useFilter();
  const onSearch = useCallback((text: string) => set({ search: text }, { replace: true }), [set]);
  return <SearchBox label={label} value={get("search") ?? ""} onSearch={onSearch} />;
}
