import type { ErrorCode } from "@songhua/kernel";

/** Which HTTP status a refusal has. Codes not named here are 422: the request was understood and breaks a rule. */
const STATUS: Partial<Record<ErrorCode, number>> = {
  bad_request: 400,
  unauthenticated: 401,
  sign_in_link_invalid: 401,
  passkey_rejected: 401,
  forbidden: 403,
  not_a_party: 403,
  not_found: 404,
  badge_unknown: 404,
  conflict: 409,
  setup_already_done: 409,
  slug_taken: 409,
  identifier_taken: 409,
  registration_duplicate: 409,
  already_checked_in: 409,
  already_confirmed: 409,
  request_duplicate: 409,
  request_state: 409,
  agreement_state: 409,
  version_conflict: 409,
  version_changed: 409,
  text_signed: 409,
  not_approved: 409,
  ceremony_moved: 409,
  ceremony_state: 409,
  step_order: 409,
  listing_state: 409,
  meeting_state: 409,
  placement_clash: 409,
  disruption_not_undoable: 409,
  timetable_stale: 409,
  import_already_applied: 409,
  import_not_ready: 409,
  import_not_undoable: 409,
  import_in_use: 409,
  too_large: 413,
  workbook_too_large: 413,
  workbook_bomb: 413,
  unsupported_media: 415,
  too_many_requests: 429,
  internal: 500,
};

export function statusOf(code: ErrorCode): number {
  return STATUS[code] ?? 422;
}
