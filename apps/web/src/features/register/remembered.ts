import type { RememberedHead } from "./replay-messages.ts";

/** What this browser remembers of the log at this address. */
export interface Memory {
  readonly key: string | null;
  /** Oldest first. */
  readonly heads: readonly RememberedHead[];
}

const PLACE = "songhua-register";
/* The oldest and the newest say the most: a fork after the oldest is found by it. */
const MOST = 40;

/** Nothing where storage is closed or holds something else. */
export function readMemory(): Memory {
  try {
    const data = JSON.parse(localStorage.getItem(PLACE) ?? "") as Partial<Memory>;
    const heads = (data.heads ?? []).filter(
      ({ size, root, at }) => Number.isSafeInteger(size) && /^[A-Za-z0-9+/]{43}=$/.test(root) && typeof at === "string",
    );
    return { key: typeof data.key === "string" ? data.key : null, heads };
  } catch {
    return { key: null, heads: [] };
  }
}

/** Remembers a head that was checked and continues all that was remembered. */
export function remember({ heads }: Memory, key: string, head: RememberedHead): void {
  if (heads.some(({ size }) => size === head.size)) return;
  const [oldest, ...rest] = [...heads, head];
  const kept = oldest ? [oldest, ...rest.slice(-(MOST - 1))] : [];
  try {
    localStorage.setItem(PLACE, JSON.stringify({ key, heads: kept }));
  } catch {
    // A full or closed storage: this visit is then not compared with the next.
  }
}
