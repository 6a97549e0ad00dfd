import { DomainError, type Instant } from "@songhua/kernel";
import type { MeetingState, RequestState } from "../../platform/database/schema.ts";

/** For whom somebody speaks in a matter between two organisations; the staff speaks for both. */
export interface Voice {
  readonly forSender: boolean;
  readonly forReceiver: boolean;
}
export type Answer = "accepted" | "declined" | "withdrawn";

/**
 * The state of a request after an answer: the receiver accepts or declines, the sender withdraws, only while it waits.
 * @throws DomainError forbidden; request_expired, also when nobody has marked it yet; request_state.
 */
export function decideAnswer(
  request: { readonly state: RequestState; readonly expiresAt: Instant },
  answer: Answer,
  voice: Voice,
  now: Instant,
): RequestState {
  if (!(answer === "withdrawn" ? voice.forSender : voice.forReceiver)) throw new DomainError("forbidden");
  if (request.state === "expired" || (request.state === "pending" && request.expiresAt <= now))
    throw new DomainError("request_expired", { expiredAt: request.expiresAt });
  if (request.state !== "pending") throw new DomainError("request_state", { state: request.state });
  return answer;
}

const MEETING_MOVES: Record<MeetingState, readonly MeetingState[]> = {
  // People may meet although no place was found for them.
  unplaced: ["held", "cancelled"],
  planned: ["held", "missed", "cancelled"],
  held: ["planned", "missed", "held"],
  missed: ["planned", "held", "missed"],
  // Both sides have been told; meeting after all takes a new request.
  cancelled: [],
};

/** The state of a meeting after a report; back to `planned` means `unplaced` where it has no place. @throws DomainError meeting_state. */
export function decideMeetingState(
  from: MeetingState,
  to: "planned" | "held" | "missed" | "cancelled",
  placed: boolean,
): MeetingState {
  if (from === to && to === "planned") return to;
  if (!MEETING_MOVES[from].includes(to)) throw new DomainError("meeting_state", { state: from, to });
  return to === "planned" && !placed ? "unplaced" : to;
}

/**
 * Whom a request goes to: named directly, or the other side of a match of the sender's.
 * @throws DomainError bad_request when neither or both disagree, or the sender asks itself; not_found for another's match.
 */
export function receiverOf(
  from: string,
  toOrganisationId: string | undefined,
  match: { readonly needOrganisationId: string; readonly offerOrganisationId: string } | undefined,
): string {
  const sides = match && [match.needOrganisationId, match.offerOrganisationId];
  if (sides && !sides.includes(from)) throw new DomainError("not_found", { what: "match" });
  const other = sides?.find((id) => id !== from);
  const to = other ?? toOrganisationId;
  if (to === undefined || to === from || (toOrganisationId !== undefined && toOrganisationId !== to))
    throw new DomainError("bad_request", { field: "toOrganisationId" });
  return to;
}
