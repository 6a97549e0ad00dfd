/**
 * The offered media type a client prefers (RFC 9110): by quality, then by how closely it is named, then by the offer's own order.
 * `format` is an alternative for clients that cannot set headers. Undefined where nothing offered is acceptable.
 */
export function negotiate(accept: string | undefined, offered: readonly string[]): string | undefined {
  const wishes = (accept === undefined || accept.trim() === "" ? "*/*" : accept).split(",").map((part) => {
    const [type = "", ...parameters] = part.split(";").map((one) => one.trim().toLowerCase());
    const quality = parameters.find((one) => one.startsWith("q="));
    const version = parameters.find((one) => one.startsWith("version="));
    return { type, version, quality: quality === undefined ? 1 : Number(quality.slice(2)) || 0 };
  });
  const scored = offered.map((offer, i) => {
    const [type = "", ...parameters] = offer.split(";").map((one) => one.trim());
    const close = wishes.flatMap(({ type: wanted, version, quality }) => {
      if (version !== undefined && !parameters.some((one) => sameVersion(one, version))) return [];
      const closeness = wanted === type ? 3 : wanted === `${type.split("/")[0]!}/*` ? 2 : wanted === "*/*" ? 1 : 0;
      return closeness === 0 ? [] : [{ closeness, quality }];
    });
    // The closest name decides: what is excluded by name is not let in by a wildcard.
    const [own] = close.sort((a, b) => b.closeness - a.closeness || b.quality - a.quality);
    return { offer, i, closeness: own?.closeness ?? 0, quality: own?.quality ?? 0 };
  });
  const [best] = scored
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || b.closeness - a.closeness || a.i - b.i);
  return best?.offer;
}

function sameVersion(own: string, wanted: string): boolean {
  return own === wanted || own.startsWith(`${wanted}.`);
}
