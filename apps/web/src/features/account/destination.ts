import { isLocale } from "@songhua/kernel";
import { inLocale } from "../../app/locale-of.ts";
import type { Session } from "./layout.tsx";

/**
 * Where a person goes after signing in: back to the page they came from, else to their work.
 * Only addresses on this server count as "the page they came from".
 */
export function destinationOf(session: Session, returnTo: string | null, pageLocale: string): string {
  if (returnTo && /^\/(?![/\\])/.test(returnTo)) return returnTo;
  const locale = isLocale(pageLocale) ? pageLocale : "en";
  const atEvent = session.roles.find(({ eventSlug }) => eventSlug !== null);
  if (atEvent?.eventSlug) return inLocale(workplaceOf(atEvent.role, atEvent.eventSlug), locale);
  return inLocale(session.account ? "/account" : "/", locale);
}

/** The page at which a role works at an event. */
export function workplaceOf(role: Session["roles"][number]["role"], eventSlug: string): string {
  return role === "participant" ? `/my/${eventSlug}` : `/console/${eventSlug}`;
}
