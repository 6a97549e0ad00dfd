import { useSyncExternalStore, type ReactNode } from "react";

const never = () => () => undefined;

/** Renders its children in the browser only; on the server and until hydration, the fallback. */
export function InBrowser({ fallback, children }: { fallback: ReactNode; children: () => ReactNode }) {
  const here = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return here ? children() : fallback;
}
