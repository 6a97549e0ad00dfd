import { useSyncExternalStore, type ReactNode } from "react";

const never = () => () => undefined;

/** Whether the page has come alive in a browser: false on the server and until hydration. */
export function useInBrowser(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

/** Renders its children in the browser only; on the server and until hydration, the fallback. */
export function InBrowser({ fallback, children }: { fallback: ReactNode; children: () => ReactNode }) {
  return useInBrowser() ? children() : fallback;
}
