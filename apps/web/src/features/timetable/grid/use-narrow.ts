import { useSyncExternalStore } from "react";

const NARROW = "(max-width: 640px)";

function follow(change: () => void) {
  const media = matchMedia(NARROW);
  media.addEventListener("change", change);
  return () => media.removeEventListener("change", change);
}

/** Whether the window has the width of a phone: rows of the grid then put the name above the meetings. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    follow,
    () => matchMedia(NARROW).matches,
    () => false,
  );
}
