import type { ErrorCode } from "@songhua/kernel";
import type { ErrorText } from "../../catalogue.ts";

/** What went wrong (title) and how to mend it (mend), for every code that can reach a person. */
export const errors: Record<ErrorCode, ErrorText> = {
  bad_request: {
    title: "The request could not be understood",
    mend: "Check the marked fields and send again.",
  },
  unauthenticated: {
    title: "Please sign in first",
    mend: "Sign in with a link by mail or a passkey.",
  },
  forbidden: {
    title: "You may not do this",
    mend: "Ask an organiser of the event for the right to do it.",
  },
  not_found: {
    title: "This page or entry does not exist",
    mend: "It may have been removed, or the address has a mistake.",
  },
  conflict: {
    title: "Somebody changed this in the meantime",
    mend: "Reload to see the newest state, then repeat your change.",
  },
  too_large: {
    title: "The request is too large",
    mend: "Send less at once, or a smaller file.",
  },
  too_many_requests: {
    title: "Too many attempts",
    mend: "Wait a minute and try again.",
  },
  internal: {
    title: "Something failed on the server",
    mend: "Nothing was lost. Try again; if it happens again, tell the operator the time it happened.",
  },
  unsupported_media: {
    title: "This kind of file is not accepted",
    mend: "Use an XLSX workbook or a CSV file.",
  },
  setup_already_done: {
    title: "This installation is already set up",
    mend: "Sign in, or ask an administrator to invite you.",
  },
  sign_in_link_invalid: {
    title: "This sign-in link no longer works",
    mend: "Links work once and for a short time. Ask for a new one.",
  },
  passkey_rejected: {
    title: "The passkey was not accepted",
    mend: "Try another passkey of yours, or sign in with a link by mail.",
  },
  last_administrator: {
    title: "The last administrator cannot be removed",
    mend: "Make somebody else administrator first.",
  },
  time_zone_unknown: {
    title: "Unknown time zone “{{zone}}”",
    mend: "Name the place as Asia/Shanghai or Europe/Moscow; offsets such as +08:00 are not enough.",
  },
  slots_overlap: {
    title: "Slots overlap on {{date}} at {{time}}",
    mend: "Shorten one block or move it so that each slot stands alone.",
  },
  dates_reversed: {
    title: "The end lies before the beginning",
    mend: "Check both dates.",
  },
  slug_taken: {
    title: "The address “{{slug}}” is taken",
    mend: "Choose another, for instance with the year.",
  },
  event_archived: {
    title: "The event is archived",
    mend: "Archived events are kept as they are. Take it out of the archive to change it.",
  },
  session_outside_event: {
    title: "The session lies outside the event",
    mend: "Choose a day from {{from}} to {{to}}.",
  },
  local_time_missing: {
    title: "{{time}} does not exist on {{date}} in {{zone}}",
    mend: "The clock is set forward then; choose a time before or after.",
  },
  identifier_invalid: {
    title: "“{{value}}” is not a valid {{scheme}} number",
    mend: "A digit is missing or mistyped: its check digit does not fit. Compare it with the certificate.",
  },
  identifier_taken: {
    title: "Another organisation has the number {{value}}",
    mend: "Use that organisation, or merge the two.",
  },
  organisation_in_use: {
    title: "The organisation is in use",
    mend: "Move its participants, listings and agreements first, or merge it with another.",
  },
  merge_with_itself: {
    title: "An organisation cannot be merged with itself",
    mend: "Choose two different organisations.",
  },
  registration_closed: {
    title: "Registration is closed",
    mend: "Write to the organiser if you still wish to come.",
  },
  registration_duplicate: {
    title: "{{email}} is already registered",
    mend: "Sign in with this address to see or change the registration.",
  },
  answer_missing: {
    title: "The question “{{question}}” needs an answer",
    mend: "Fill it in and send the form again.",
  },
  answer_invalid: {
    title: "The answer to “{{question}}” does not fit",
    mend: "Choose one of the given answers or write the kind of value asked for.",
  },
  participant_not_approved: {
    title: "The participant is not approved",
    mend: "Approve the registration first.",
  },
  already_checked_in: {
    title: "Already checked in at {{time}}",
    mend: "If this is another person with the same badge, ask for a document.",
  },
  badge_unknown: {
    title: "This badge is not of this event",
    mend: "Look the person up by name.",
  },
  workbook_unreadable: {
    title: "The file cannot be read as a workbook",
    mend: "Open it in a spreadsheet program and save it again as XLSX.",
  },
  workbook_encrypted: {
    title: "The workbook is protected by a password",
    mend: "Save a copy without a password and upload that.",
  },
  workbook_macros: {
    title: "The workbook contains macros",
    mend: "Save it as XLSX without macros and upload that.",
  },
  workbook_too_large: {
    title: "The file is larger than {{limitMb}} MB",
    mend: "Remove pictures and empty sheets, or split it into several files.",
  },
  workbook_bomb: {
    title: "The file unpacks to an unreasonable size",
    mend: "Save the sheet anew in a spreadsheet program; if it stays so, do not trust the file.",
  },
  workbook_encoding: {
    title: "The encoding of the text file was not recognised",
    mend: "Save it as CSV in UTF-8, or as XLSX.",
  },
  workbook_empty: {
    title: "The workbook has no rows",
    mend: "Put headings in the first row and one entry in each row below.",
  },
  workbook_no_sheet: {
    title: "No sheet with known headings was found",
    mend: "Compare the headings with the template, which can be downloaded here.",
  },
  workbook_too_many_rows: {
    title: "More than {{limit, number}} rows",
    mend: "Split the file and import the parts one after another.",
  },
  import_not_ready: {
    title: "The dry run is not finished",
    mend: "Wait until every row is checked, then confirm.",
  },
  import_already_applied: {
    title: "This import was already carried out",
    mend: "Undo it first if it should be done again.",
  },
  import_not_undoable: {
    title: "This import cannot be undone any more",
    mend: "Entries from it were changed or used since. Change them one by one.",
  },
  import_in_use: {
    title: "{{count}} entries of this import are in use",
    mend: "Release them first, or keep the import and change entries one by one: {{used}}.",
  },
  validity_reversed: {
    title: "The validity ends before it begins",
    mend: "Check both dates.",
  },
  match_ended: {
    title: "This match is no longer open",
    mend: "One of its listings ran out, was withdrawn or is being changed. Look at the matches as they are now.",
  },
  listing_state: {
    title: "Not possible while the listing is “{{state}}”",
    mend: "Reload to see its present state.",
  },
  exclusion_same: {
    title: "An organisation cannot be kept apart from itself",
    mend: "Choose two different organisations.",
  },
  request_expired: {
    title: "The meeting request has expired",
    mend: "Ask for the meeting anew.",
  },
  request_state: {
    title: "The meeting request was already answered",
    mend: "Reload to see the answer.",
  },
  request_duplicate: {
    title: "There is already a request between the two",
    mend: "Wait for the answer, or withdraw the earlier request.",
  },
  request_excluded: {
    title: "These organisations are kept apart",
    mend: "An organiser can lift the exclusion.",
  },
  request_quota: {
    title: "As many meetings are agreed as the rules allow",
    mend: "Cancel another meeting first, or ask an organiser to raise the limit.",
  },
  request_rule: {
    title: "A rule of this event keeps these two from meeting{{because}}",
    mend: "An organiser can change the rule under Matches, Rules.",
  },
  timetable_infeasible: {
    title: "No timetable fits all the conditions",
    mend: "Add slots or tables, or take a fixed meeting loose; the report names the conflict.",
  },
  timetable_stale: {
    title: "The timetable is older than the meetings",
    mend: "Make a new one, then publish it.",
  },
  meeting_state: {
    title: "Not possible while the meeting is “{{state}}”",
    mend: "Reload to see its present state.",
  },
  placement_clash: {
    title: "Somebody or a table is already taken then",
    mend: "Choose another slot or table. In the way: {{people}}",
  },
  disruption_too_late: {
    title: "The disruption hits nothing that is still to come",
    mend: "Its slots are over or under way; report meetings as held or missed instead.",
  },
  disruption_not_undoable: {
    title: "This can no longer be undone",
    mend: "A newer version was published since, or one of its slots has begun. Move or add the meetings concerned instead.",
  },
  amount_negative: {
    title: "The amount is below zero",
    mend: "Enter zero or more; a reduction is recorded as a correction.",
  },
  amount_missing: {
    title: "The amount is missing",
    mend: "Enter it, or choose “no amount” or “not disclosed”.",
  },
  amount_unexpected: {
    title: "This value carries no amount",
    mend: "Remove the amount, or choose “amount”.",
  },
  rate_missing: {
    title: "The exchange rate is missing",
    mend: "Give the rate with its source and date.",
  },
  agreement_state: {
    title: "Not possible while the agreement is “{{state}}”",
    mend: "A signed agreement is changed by a correction with its reason.",
  },
  agreement_parties: {
    title: "The parties do not fit",
    mend: "An agreement has two to six different organisations of this event.",
  },
  already_confirmed: {
    title: "This party has already signed",
    mend: "Nothing more is needed from it.",
  },
  not_a_party: {
    title: "You do not act for a party of this agreement",
    mend: "A representative of the party signs, or an organiser with recorded consent.",
  },
  register_reason_missing: {
    title: "A reason is missing",
    mend: "Say why; the register keeps it with the entry.",
  },
  version_conflict: {
    title: "Somebody saved version {{version}} in the meantime ({{author}})",
    mend: "Your text is still here: look at both, keep what you want from each, and save again.",
  },
  version_changed: {
    title: "The text is now version {{version}}, you read version {{read}}",
    mend: "Read the new version and what changed in it; then decide again.",
  },
  text_incomplete: {
    title: "The text still has blanks ({{count}})",
    mend: "Fill in what is marked; a text with blanks is not approved.",
  },
  text_signed: {
    title: "A party has signed this text",
    mend: "It is not changed any more, so that no signature falls away. Withdraw the proposal, or amend it after signing.",
  },
  not_approved: {
    title: "Not all parties have approved the text ({{count}} waiting)",
    mend: "Each side approves the current version first; then it can be signed.",
  },
  claimed_time: {
    title: "The time on the signing device cannot be right",
    mend: "Set the device's clock, then sign again. A signature must arrive within three days.",
  },
  document_missing: {
    title: "The text has not been made into a document yet",
    mend: "Once all parties have approved the text, a party or an organiser has the PDF made.",
  },
  document_exists: {
    title: "There is a document to sign already",
    mend: "Sign it, or put it away as long as nobody has signed.",
  },
  signed_on_document: {
    title: "This agreement is signed on its document",
    mend: "Open the document and sign it there; a click alone does not count any more.",
  },
  document_moved: {
    title: "Somebody else signed in the meantime",
    mend: "Nothing is lost: sign again, over the document as it is now.",
  },
  document_too_large: {
    title: "The file is too large ({{limitMb}} MB at most)",
    mend: "Leave out attachments or scan with fewer points an inch.",
  },
  document_not_made: {
    title: "An agreement of title and value alone has no document",
    mend: "Write its text first; all parties approve it.",
  },
  not_a_signer: {
    title: "You are not this signer",
    mend: "Sign in with the account that is named for this place, or ask the organisers.",
  },
  signer_order: {
    title: "Others sign before ({{count}} waiting)",
    mend: "You will be able to sign as soon as they have.",
  },
  signature_wrong: {
    title: "The signature does not fit the certificate",
    mend: "Choose the key that belongs to this certificate and sign again; nothing was stored.",
  },
  certificate_expired: {
    title: "The certificate has expired",
    mend: "Use a valid certificate, or have one issued by the event's authority.",
  },
  certificate_not_yet_valid: {
    title: "The certificate is not valid yet",
    mend: "Wait until it is, or use another one.",
  },
  certificate_revoked: {
    title: "The certificate has been withdrawn",
    mend: "Have a new one issued, or use another one.",
  },
  certificate_wrong_use: {
    title: "The certificate is not meant for signing documents",
    mend: "Use one for signatures, not one for servers or time-stamps.",
  },
  certificate_self_made: {
    title: "The certificate vouches for itself",
    mend: "Use one that an authority issued; the event's own authority issues one in a minute.",
  },
  certificate_refused: {
    title: "The certificate cannot be used ({{finding}})",
    mend: "Use another one, or have one issued by the event's authority.",
  },
  key_not_proven: {
    title: "The request is not signed by its own key",
    mend: "Make the key again and ask once more.",
  },
  upload_not_ours: {
    title: "This is not our document with one more signature ({{finding}})",
    mend: "Download the document as it is now, sign it without any other change, and bring it back.",
  },
  upload_unsigned: {
    title: "The file has no new signature",
    mend: "Sign it with your program first, then bring it here.",
  },
  scan_kind: {
    title: "A scan is a PDF, PNG or JPEG",
    mend: "Save it in one of these kinds.",
  },
  scan_changed: {
    title: "The scan is another one now",
    mend: "Look at the new scan, then confirm it.",
  },
  same_person: {
    title: "You have confirmed this scan already",
    mend: "A second person must confirm it.",
  },
  national_refused: {
    title: "This is no signature over the signed document ({{finding}})",
    mend: "Sign the file exactly as it is downloaded here, detached, and bring the signature.",
  },
  authority_key: {
    title: "The event's authority cannot sign here: its key file is missing",
    mend: "An operator puts the file named by SONGHUA_AUTHORITY_KEY_FILE back.",
  },
  ceremony_moved: {
    title: "The session has moved on in the meantime",
    mend: "It is shown as it stands now; press again if you still want to.",
  },
  ceremony_state: {
    title: "Not possible at this point of the session",
    mend: "Look at the running order: it says what comes next.",
  },
  step_order: {
    title: "This step does not follow from the last one",
    mend: "Registered comes before started, started before executed; what is terminated ends there.",
  },
  register_has_errors: {
    title: "The file has rows with errors ({{rows}})",
    mend: "Mend them, or say that these rows are to be left out: each is named with its rule.",
  },
  rates_unreadable: {
    title: "This is no table of rates (row {{row}})",
    mend: "Give the ECB's daily table, the Federal Reserve's annual averages, or a table with period, base, currency, rate and source.",
  },
  release_state: {
    title: "Not possible for this release as it stands ({{state}})",
    mend: "A frozen release is corrected by a new vintage; one in the making has to be finished first.",
  },
  release_outdated: {
    title: "Another release was frozen after this draft was made",
    mend: "The draft is being made anew, so that both together give no undisclosed value away. Look at it again and freeze it then.",
  },
  release_year_empty: {
    title: "The release has too little of {{period}} to tell",
    mend: "Choose another year: those it has are in the list of the page and under “years” of the pack.",
  },
  definition_changed: {
    title: "The definition {{definition}} was changed without a new version",
    mend: "Numbers stand under it already: give the changed definition the next version.",
  },
  definition_faults: {
    title: "The definition cannot be used yet: {{faults}} to be mended",
    mend: "Check it: every fault is named with its field and how to mend it.",
  },
  definition_needed: {
    title: "“{{by}}” is computed from this definition",
    mend: "Withdraw that one first, or give it another formula.",
  },
  definition_state: {
    title: "Not possible for this definition as it stands",
    mend: "Look at its versions: somebody may have changed it meanwhile. Only a draft is edited or put in use, only what is in use is withdrawn.",
  },
  run_finished: {
    title: "The run is already finished",
    mend: "Start it again if you need it.",
  },
};
