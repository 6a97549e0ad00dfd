import { useCallback } from "react";
import { useSearchParams } from "react-router";

/**
 * Filters, page and the open entry of a list, kept in the address: a link shows the same thing.
 * A changed filter starts at the first page again; `replace` keeps typing out of the history.
 */
export function useFilter() {
  const [search, setSearch] = useSearchParams();
  const set = useCallback(
    (change: Record<string, string | number | undefined>, options: { replace?: boolean } = {}) =>
      setSearch(
        () => {
          // What stands in the address now, not at the last drawing: two quick changes both count.
          const next = new URLSearchParams(location.search);
          if (!("offset" in change) && !("open" in change)) next.delete("offset");
          for (const [key, value] of Object.entries(change)) {
            if (value === undefined || value === "" || value === 0) next.delete(key);
            else next.set(key, String(value));
          }
          return next;
        },
        { replace: options.replace ?? false, preventScrollReset: true },
      ),
    [setSearch],
  );
  const get = (key: string) => search.get(key) ?? undefined;
  const oneOf = <T extends string>(key: string, allowed: readonly T[]): T | undefined =>
    allowed.find((value) => value === search.get(key));
  return { get, oneOf, set, offset: Math.max(0, Number(search.get("offset") ?? 0) || 0), open: get("open") };
}
