import type { FastifyRequest } from "fastify";

/**
 * True when a request that changes something comes from our own pages or from a program, not from another site's page.
 * Browsers state it in Sec-Fetch-Site; older ones in Origin. A cookie alone is never trusted for a change.
 */
export function isSameOrigin(request: FastifyRequest): boolean {
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin" || site === "none";
  const origin = request.headers.origin;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === request.headers.host;
}
