import type { AccessRole, Locale } from "@songhua/kernel";

/** The event an operation speaks of, as far as every operation needs it. */
export interface EventContext {
  readonly id: string;
  readonly slug: string;
  readonly state: "draft" | "published" | "archived";
  readonly homeZone: string;
  readonly demonstration: boolean;
}

/** Who asks, and what they are at the event in question. */
export interface Viewer {
  readonly account: {
    readonly id: string;
    readonly email: string;
    readonly name: string;
    readonly locale: Locale;
  } | null;
  /** Roles that hold here: those held everywhere and those at this event. */
  readonly roles: ReadonlySet<AccessRole>;
  /** The organisation the viewer takes part for at this event. */
  readonly organisationId: string | null;
  readonly participantId: string | null;
}

/** Organisers and administrators see and change everything of an event. */
export function isStaff(viewer: Viewer): boolean {
  return viewer.roles.has("administrator") || viewer.roles.has("organiser");
}

/** Whether the viewer may act for an organisation: its own approved participants and the staff may. */
export function mayActFor(viewer: Viewer, organisationId: string | null): boolean {
  return isStaff(viewer) || (organisationId !== null && viewer.organisationId === organisationId);
}

/** The name under which the viewer's deeds stand in the audit trail. */
export function actorOf(viewer: Viewer): { accountId: string | null; name: string } {
  return { accountId: viewer.account?.id ?? null, name: viewer.account?.name ?? "—" };
}
