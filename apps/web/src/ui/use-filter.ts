import { useCallback, useEffect } from "react";
import { useLocation, useSearchParams } from "react-router";

/* The change on its way into the address, and the address it was asked at. The address follows only when the router
 * has finished, and a second change may come before that. */
let underway: { readonly from: string; readonly search: URLSearchParams } | undefined;

/**
 * Filters, page and the open entry of a list, kept in the address: a link shows the same thing.
 * A changed filter starts at the first page again; `replace` keeps typing out of the history.
 */
export function useFilter() {
  const [search, setSearch] = useSearchParams();
  const { key } = useLocation();
  useEffect(() => {
    underway = undefined;
  }, [key]);
  const set = useCallback(
    (change: Record<string, string | number | undefined>, options: { replace?: boolean } = {}) =>
      setSearch(
        () => {
          // What stands in the address or will in a moment, not at the last drawing: two quick changes both count.
          const next = new URLSearchParams(underway?.from === location.href ? underway.search : location.search);
          if (!("offset" in change) && !("open" in change)) next.delete("offset");
          for (const [key, value] of Object.entries(change)) {
            if (value === undefined || value === "" || value === 0) next.delete(key);
            else next.set(key, String(value));
          }
          underway = { from: location.href, search: next };
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
