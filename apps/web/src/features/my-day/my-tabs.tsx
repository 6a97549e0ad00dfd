export const TABS = [
  { key: "day", path: "" },
  { key: "matches", path: "matches" },
  { key: "requests", path: "requests" },
  { key: "listings", path: "listings" },
  { key: "agreements", path: "agreements" },
] as const;

const PATHS: Record<(typeof TABS)[number]["key"], string> = {
  day: "M4 6.5h16v13H4zM4 10.5h16M8.5 4v4M15.5 4v4",
  matches: "M9 12a4.5 4.5 0 1 1 0-.01zM19.5 12a4.5 4.5 0 1 1 0-.01z",
  requests: "M4 6h16v11h-9l-4 3v-3H4z",
  listings: "M5 6h14M5 12h14M5 18h9",
  agreements: "M6 4h9l4 4v12H6zM9 15c2-3 3 2 6-1",
};

/** A line drawing beside the word; the word says it. */
export function MyIcon({ name }: { name: (typeof TABS)[number]["key"] }) {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" />
    </svg>
  );
}
