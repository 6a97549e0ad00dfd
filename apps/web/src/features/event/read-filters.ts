/** The filters of an address that are really set, each only when it is one of the words it may be. */
export function readFilter<W extends string>(url: URL, name: string, words: readonly W[]): W | undefined {
  const value = url.searchParams.get(name);
  return words.find((word) => word === value);
}

export function readOffset(url: URL): number {
  const offset = Number(url.searchParams.get("offset"));
  return Number.isInteger(offset) && offset > 0 ? Math.min(offset, 1_000_000) : 0;
}
