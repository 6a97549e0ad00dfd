/* Generated from packages/contract by `npm run generate`; do not edit. */
import { addressOf, send, type Answer, type CallOptions, type Input, type UrlInput } from "./transport.ts";

export const api = {
  /** Whether this server and its database answer. */
  getHealth: (input: Input<"getHealth">, options?: CallOptions) => send<Answer<"getHealth">>("GET", "/health", input, options),
  /** Who is signed in, with which roles. */
  getSession: (input: Input<"getSession">, options?: CallOptions) => send<Answer<"getSession">>("GET", "/session", input, options),
  /** Create the first administrator and sign in; once only. */
  setUp: (input: Input<"setUp">, options?: CallOptions) => send<Answer<"setUp">>("POST", "/setup", input, options),
  /** Load the demonstration events; on a fresh installation also sign in as their organiser. */
  openDemonstration: (input: Input<"openDemonstration">, options?: CallOptions) => send<Answer<"openDemonstration">>("POST", "/demonstration", input, options),
  /** Send a one-time sign-in link; answers the same whether or not the address is known. */
  requestSignInLink: (input: Input<"requestSignInLink">, options?: CallOptions) => send<Answer<"requestSignInLink">>("POST", "/sign-in-links", input, options),
  /** Sign in with a one-time link. */
  redeemSignInLink: (input: Input<"redeemSignInLink">, options?: CallOptions) => send<Answer<"redeemSignInLink">>("POST", "/sign-in-links/redeem", input, options),
  /** Sign out. */
  signOut: (input: Input<"signOut">, options?: CallOptions) => send<Answer<"signOut">>("DELETE", "/session", input, options),
  /** Change own name or language. */
  updateAccount: (input: Input<"updateAccount">, options?: CallOptions) => send<Answer<"updateAccount">>("PATCH", "/account", input, options),
  /** Options for making a passkey. */
  startPasskeyRegistration: (input: Input<"startPasskeyRegistration">, options?: CallOptions) => send<Answer<"startPasskeyRegistration">>("POST", "/passkeys/registration-options", input, options),
  /** Keep a passkey that the browser made. */
  registerPasskey: (input: Input<"registerPasskey">, options?: CallOptions) => send<Answer<"registerPasskey">>("POST", "/passkeys", input, options),
  /** Own passkeys. */
  listPasskeys: (input: Input<"listPasskeys">, options?: CallOptions) => send<Answer<"listPasskeys">>("GET", "/passkeys", input, options),
  /** Forget a passkey. */
  deletePasskey: (input: Input<"deletePasskey">, options?: CallOptions) => send<Answer<"deletePasskey">>("DELETE", "/passkeys/{passkey}", input, options),
  /** Options for signing in with a passkey. */
  startPasskeySignIn: (input: Input<"startPasskeySignIn">, options?: CallOptions) => send<Answer<"startPasskeySignIn">>("POST", "/passkeys/sign-in-options", input, options),
  /** Sign in with a passkey. */
  signInWithPasskey: (input: Input<"signInWithPasskey">, options?: CallOptions) => send<Answer<"signInWithPasskey">>("POST", "/passkeys/sign-in", input, options),
  /** Mail written by this server, newest first (the local outbox). */
  listMail: (input: Input<"listMail">, options?: CallOptions) => send<Answer<"listMail">>("GET", "/outbox", input, options),
  /** Who may do what at the event. */
  listGrants: (input: Input<"listGrants">, options?: CallOptions) => send<Answer<"listGrants">>("GET", "/events/{event}/grants", input, options),
  /** Give a person a role at the event and send a sign-in link. */
  addGrant: (input: Input<"addGrant">, options?: CallOptions) => send<Answer<"addGrant">>("POST", "/events/{event}/grants", input, options),
  /** Take a role back. */
  removeGrant: (input: Input<"removeGrant">, options?: CallOptions) => send<Answer<"removeGrant">>("DELETE", "/events/{event}/grants/{account}/{role}", input, options),
  /** Events the caller may see. */
  listEvents: (input: Input<"listEvents">, options?: CallOptions) => send<Answer<"listEvents">>("GET", "/events", input, options),
  /** Create an event, with venues, from a template of its own or empty. */
  createEvent: (input: Input<"createEvent">, options?: CallOptions) => send<Answer<"createEvent">>("POST", "/events", input, options),
  /** One event by slug or id. */
  getEvent: (input: Input<"getEvent">, options?: CallOptions) => send<Answer<"getEvent">>("GET", "/events/{event}", input, options),
  /** Change an event. */
  updateEvent: (input: Input<"updateEvent">, options?: CallOptions) => send<Answer<"updateEvent">>("PATCH", "/events/{event}", input, options),
  /** Hosts, organisers and co-organisers, in order. */
  setEventBodies: (input: Input<"setEventBodies">, options?: CallOptions) => send<Answer<"setEventBodies">>("PUT", "/events/{event}/bodies", input, options),
  /** Add a venue. */
  createVenue: (input: Input<"createVenue">, options?: CallOptions) => send<Answer<"createVenue">>("POST", "/events/{event}/venues", input, options),
  /** Change a venue, its hours and tables. */
  updateVenue: (input: Input<"updateVenue">, options?: CallOptions) => send<Answer<"updateVenue">>("PUT", "/events/{event}/venues/{venue}", input, options),
  /** Remove a venue nothing stands on. */
  deleteVenue: (input: Input<"deleteVenue">, options?: CallOptions) => send<Answer<"deleteVenue">>("DELETE", "/events/{event}/venues/{venue}", input, options),
  /** Lay the slots of the event out anew from blocks of local time. */
  setSlots: (input: Input<"setSlots">, options?: CallOptions) => send<Answer<"setSlots">>("PUT", "/events/{event}/slots", input, options),
  /** The programme in order of time. */
  listSessions: (input: Input<"listSessions">, options?: CallOptions) => send<Answer<"listSessions">>("GET", "/events/{event}/sessions", input, options),
  /** Add a session to the programme. */
  createSession: (input: Input<"createSession">, options?: CallOptions) => send<Answer<"createSession">>("POST", "/events/{event}/sessions", input, options),
  /** Change a session. */
  updateSession: (input: Input<"updateSession">, options?: CallOptions) => send<Answer<"updateSession">>("PUT", "/events/{event}/sessions/{session}", input, options),
  /** Take a session out of the programme. */
  deleteSession: (input: Input<"deleteSession">, options?: CallOptions) => send<Answer<"deleteSession">>("DELETE", "/events/{event}/sessions/{session}", input, options),
  /** Organisations of the event. */
  listOrganisations: (input: Input<"listOrganisations">, options?: CallOptions) => send<Answer<"listOrganisations">>("GET", "/events/{event}/organisations", input, options),
  /** Add an organisation. */
  createOrganisation: (input: Input<"createOrganisation">, options?: CallOptions) => send<Answer<"createOrganisation">>("POST", "/events/{event}/organisations", input, options),
  /** One organisation. */
  getOrganisation: (input: Input<"getOrganisation">, options?: CallOptions) => send<Answer<"getOrganisation">>("GET", "/events/{event}/organisations/{organisation}", input, options),
  /** Change an organisation. */
  updateOrganisation: (input: Input<"updateOrganisation">, options?: CallOptions) => send<Answer<"updateOrganisation">>("PUT", "/events/{event}/organisations/{organisation}", input, options),
  /** Pairs of organisations that may be one. */
  listDuplicates: (input: Input<"listDuplicates">, options?: CallOptions) => send<Answer<"listDuplicates">>("GET", "/events/{event}/duplicates", input, options),
  /** Merge another organisation into this one. */
  mergeOrganisations: (input: Input<"mergeOrganisations">, options?: CallOptions) => send<Answer<"mergeOrganisations">>("POST", "/events/{event}/organisations/{organisation}/merge", input, options),
  /** Say that two organisations are not one. */
  dismissDuplicate: (input: Input<"dismissDuplicate">, options?: CallOptions) => send<Answer<"dismissDuplicate">>("POST", "/events/{event}/duplicates/dismiss", input, options),
  /** The registration form's extra questions. */
  getForm: (input: Input<"getForm">, options?: CallOptions) => send<Answer<"getForm">>("GET", "/events/{event}/form", input, options),
  /** Build the registration form. */
  saveForm: (input: Input<"saveForm">, options?: CallOptions) => send<Answer<"saveForm">>("PUT", "/events/{event}/form", input, options),
  /** Register for the event. */
  register: (input: Input<"register">, options?: CallOptions) => send<Answer<"register">>("POST", "/events/{event}/registrations", input, options),
  /** Participants of the event. */
  listParticipants: (input: Input<"listParticipants">, options?: CallOptions) => send<Answer<"listParticipants">>("GET", "/events/{event}/participants", input, options),
  /** Add a participant as an organiser. */
  createParticipant: (input: Input<"createParticipant">, options?: CallOptions) => send<Answer<"createParticipant">>("POST", "/events/{event}/participants", input, options),
  /** One participant. */
  getParticipant: (input: Input<"getParticipant">, options?: CallOptions) => send<Answer<"getParticipant">>("GET", "/events/{event}/participants/{participant}", input, options),
  /** Change a participant. */
  updateParticipant: (input: Input<"updateParticipant">, options?: CallOptions) => send<Answer<"updateParticipant">>("PUT", "/events/{event}/participants/{participant}", input, options),
  /** Approve or decline registrations; approval sends a sign-in link. */
  decideParticipants: (input: Input<"decideParticipants">, options?: CallOptions) => send<Answer<"decideParticipants">>("POST", "/events/{event}/participants/decide", input, options),
  /** Send a participant a one-time sign-in link. */
  inviteParticipant: (input: Input<"inviteParticipant">, options?: CallOptions) => send<Answer<"inviteParticipant">>("POST", "/events/{event}/participants/{participant}/invite", input, options),
  /** Badge with QR code. */
  getBadgeUrl: (input: UrlInput<"getBadge">) => addressOf("/events/{event}/participants/{participant}/badge.pdf", input),
  /** Make the badges of all approved participants as one PDF. */
  startBadges: (input: Input<"startBadges">, options?: CallOptions) => send<Answer<"startBadges">>("POST", "/events/{event}/badges", input, options),
  /** Check a participant in by badge code or id. */
  checkIn: (input: Input<"checkIn">, options?: CallOptions) => send<Answer<"checkIn">>("POST", "/events/{event}/check-ins", input, options),
  /** Take a check-in back. */
  undoCheckIn: (input: Input<"undoCheckIn">, options?: CallOptions) => send<Answer<"undoCheckIn">>("DELETE", "/events/{event}/check-ins/{participant}", input, options),
  /** How many are in, and how many a minute. */
  getCheckInCounts: (input: Input<"getCheckInCounts">, options?: CallOptions) => send<Answer<"getCheckInCounts">>("GET", "/events/{event}/check-ins/counts", input, options),
  /** An empty registration workbook with headings in one language. */
  getWorkbookTemplateUrl: (input: UrlInput<"getWorkbookTemplate">) => addressOf("/events/{event}/workbook-template.xlsx", input),
  /** Organisations, participants and listings as a workbook that can be imported again. */
  exportWorkbookUrl: (input: UrlInput<"exportWorkbook">) => addressOf("/events/{event}/workbook.xlsx", input),
  /** Read a workbook (XLSX or CSV) as a dry run: nothing is written until it is applied. */
  uploadWorkbook: (input: Input<"uploadWorkbook">, options?: CallOptions) => send<Answer<"uploadWorkbook">>("POST", "/events/{event}/imports", input, options),
  /** Imports, newest first. */
  listImports: (input: Input<"listImports">, options?: CallOptions) => send<Answer<"listImports">>("GET", "/events/{event}/imports", input, options),
  /** One import and its counts. */
  getImport: (input: Input<"getImport">, options?: CallOptions) => send<Answer<"getImport">>("GET", "/events/{event}/imports/{import}", input, options),
  /** Every problem with sheet, row and column. */
  listImportProblems: (input: Input<"listImportProblems">, options?: CallOptions) => send<Answer<"listImportProblems">>("GET", "/events/{event}/imports/{import}/problems", input, options),
  /** Write what the dry run showed; rows with errors are left out only when asked. */
  applyImport: (input: Input<"applyImport">, options?: CallOptions) => send<Answer<"applyImport">>("POST", "/events/{event}/imports/{import}/apply", input, options),
  /** Undo a whole import. */
  undoImport: (input: Input<"undoImport">, options?: CallOptions) => send<Answer<"undoImport">>("POST", "/events/{event}/imports/{import}/undo", input, options),
  /** Long runs, newest first. */
  listRuns: (input: Input<"listRuns">, options?: CallOptions) => send<Answer<"listRuns">>("GET", "/events/{event}/runs", input, options),
  /** Progress of a long run. */
  getRun: (input: Input<"getRun">, options?: CallOptions) => send<Answer<"getRun">>("GET", "/events/{event}/runs/{run}", input, options),
  /** Ask a long run to stop; what it has is kept where that makes sense. */
  cancelRun: (input: Input<"cancelRun">, options?: CallOptions) => send<Answer<"cancelRun">>("POST", "/events/{event}/runs/{run}/cancel", input, options),
  /** The file a run made. */
  getRunFileUrl: (input: UrlInput<"getRunFile">) => addressOf("/events/{event}/runs/{run}/file", input),
  /** Offers and needs. */
  listListings: (input: Input<"listListings">, options?: CallOptions) => send<Answer<"listListings">>("GET", "/events/{event}/listings", input, options),
  /** Write an offer or a need. */
  createListing: (input: Input<"createListing">, options?: CallOptions) => send<Answer<"createListing">>("POST", "/events/{event}/listings", input, options),
  /** One listing. */
  getListing: (input: Input<"getListing">, options?: CallOptions) => send<Answer<"getListing">>("GET", "/events/{event}/listings/{listing}", input, options),
  /** Change a listing; an accepted one goes back to review. */
  updateListing: (input: Input<"updateListing">, options?: CallOptions) => send<Answer<"updateListing">>("PUT", "/events/{event}/listings/{listing}", input, options),
  /** Submit, accept, return with a note, or withdraw. */
  moveListing: (input: Input<"moveListing">, options?: CallOptions) => send<Answer<"moveListing">>("POST", "/events/{event}/listings/{listing}/move", input, options),
  /** Meeting requests. */
  listRequests: (input: Input<"listRequests">, options?: CallOptions) => send<Answer<"listRequests">>("GET", "/events/{event}/requests", input, options),
  /** Ask another organisation for a meeting; expires unanswered, blocks no slot. */
  createRequest: (input: Input<"createRequest">, options?: CallOptions) => send<Answer<"createRequest">>("POST", "/events/{event}/requests", input, options),
  /** Accept, decline or withdraw. */
  answerRequest: (input: Input<"answerRequest">, options?: CallOptions) => send<Answer<"answerRequest">>("POST", "/events/{event}/requests/{request}/answer", input, options),
  /** Match all accepted listings anew, both ways. */
  startMatching: (input: Input<"startMatching">, options?: CallOptions) => send<Answer<"startMatching">>("POST", "/events/{event}/matching", input, options),
  /** Matches, best first. */
  listMatches: (input: Input<"listMatches">, options?: CallOptions) => send<Answer<"listMatches">>("GET", "/events/{event}/matches", input, options),
  /** Must meet, meet, or no thanks, from one side; organisers name the side they speak for. */
  judgeMatch: (input: Input<"judgeMatch">, options?: CallOptions) => send<Answer<"judgeMatch">>("POST", "/events/{event}/matches/{match}/verdict", input, options),
  /** Organisations that must not be matched. */
  listExclusions: (input: Input<"listExclusions">, options?: CallOptions) => send<Answer<"listExclusions">>("GET", "/events/{event}/exclusions", input, options),
  /** Keep two organisations apart at once. */
  addExclusion: (input: Input<"addExclusion">, options?: CallOptions) => send<Answer<"addExclusion">>("POST", "/events/{event}/exclusions", input, options),
  /** Let two organisations meet again. */
  removeExclusion: (input: Input<"removeExclusion">, options?: CallOptions) => send<Answer<"removeExclusion">>("DELETE", "/events/{event}/exclusions/{a}/{b}", input, options),
  /** Matches as a workbook, with their words and parts. */
  getMatchesWorkbookUrl: (input: UrlInput<"getMatchesWorkbook">) => addressOf("/events/{event}/matches.xlsx", input),
  /** Matches as CSV in UTF-8, one line each. */
  getMatchesCsvUrl: (input: UrlInput<"getMatchesCsv">) => addressOf("/events/{event}/matches.csv", input),
  /** Why a listing is not matched with another listing, or with the listings of an organisation. */
  explainNoMatch: (input: Input<"explainNoMatch">, options?: CallOptions) => send<Answer<"explainNoMatch">>("GET", "/events/{event}/listings/{listing}/why-not", input, options),
  /** Rules of the market: exclusions, refused parties, who may meet whom, quotas. */
  getMarketRules: (input: Input<"getMarketRules">, options?: CallOptions) => send<Answer<"getMarketRules">>("GET", "/events/{event}/matching/rules", input, options),
  /** Publish rules; what they forbid is dropped at once, and all is matched anew. */
  publishMarketRules: (input: Input<"publishMarketRules">, options?: CallOptions) => send<Answer<"publishMarketRules">>("PUT", "/events/{event}/matching/rules", input, options),
  /** Publish the rules again that stood before the last ones. */
  undoMarketRules: (input: Input<"undoMarketRules">, options?: CallOptions) => send<Answer<"undoMarketRules">>("POST", "/events/{event}/matching/rules/undo", input, options),
  /** See what rules would do before they are published; nothing is changed. */
  startRulesPreview: (input: Input<"startRulesPreview">, options?: CallOptions) => send<Answer<"startRulesPreview">>("POST", "/events/{event}/matching/rules/preview", input, options),
  /** What a finished preview found: matches lost and gained, and who is left with too few. */
  getRulesPreview: (input: Input<"getRulesPreview">, options?: CallOptions) => send<Answer<"getRulesPreview">>("GET", "/events/{event}/matching/rules/preview/{run}", input, options),
  /** Organisations with listings that have fewer good matches than the rules call enough, and why. */
  listFewMatches: (input: Input<"listFewMatches">, options?: CallOptions) => send<Answer<"listFewMatches">>("GET", "/events/{event}/matching/few", input, options),
  /** Listings with too few good matches as a workbook, with what stands in their way. */
  getFewWorkbookUrl: (input: UrlInput<"getFewWorkbook">) => addressOf("/events/{event}/matching/few.xlsx", input),
  /** Listings with too few good matches as CSV in UTF-8, one line each. */
  getFewCsvUrl: (input: UrlInput<"getFewCsv">) => addressOf("/events/{event}/matching/few.csv", input),
  /** Write to organisations with too few good matches and ask for more detail, each in their language. */
  askForWords: (input: Input<"askForWords">, options?: CallOptions) => send<Answer<"askForWords">>("POST", "/events/{event}/matching/few/letters", input, options),
  /** Sets of organisations around an anchor, one of each wanted role, best first. */
  findConsortia: (input: Input<"findConsortia">, options?: CallOptions) => send<Answer<"findConsortia">>("POST", "/events/{event}/consortia", input, options),
  /** Slots in which somebody of every organisation is free. */
  findJointSlots: (input: Input<"findJointSlots">, options?: CallOptions) => send<Answer<"findJointSlots">>("POST", "/events/{event}/consortia/slots", input, options),
  /** A meeting of two to six organisations, in a slot that suits all; everybody is told. */
  proposeGroupMeeting: (input: Input<"proposeGroupMeeting">, options?: CallOptions) => send<Answer<"proposeGroupMeeting">>("POST", "/events/{event}/consortia/meetings", input, options),
  /** Write the role a consortium lacks as a need of its anchor, as a draft. */
  writeMissingNeed: (input: Input<"writeMissingNeed">, options?: CallOptions) => send<Answer<"writeMissingNeed">>("POST", "/events/{event}/consortia/needs", input, options),
  /** Place all agreed meetings in slots and at tables. */
  startTimetable: (input: Input<"startTimetable">, options?: CallOptions) => send<Answer<"startTimetable">>("POST", "/events/{event}/timetables", input, options),
  /** Versions of the timetable, newest first. */
  listTimetables: (input: Input<"listTimetables">, options?: CallOptions) => send<Answer<"listTimetables">>("GET", "/events/{event}/timetables", input, options),
  /** Freeze a version and tell everyone affected. */
  publishTimetable: (input: Input<"publishTimetable">, options?: CallOptions) => send<Answer<"publishTimetable">>("POST", "/events/{event}/timetables/{timetable}/publish", input, options),
  /** What a version changes against another (the published one unless named), and who would be told. */
  getTimetableDifference: (input: Input<"getTimetableDifference">, options?: CallOptions) => send<Answer<"getTimetableDifference">>("GET", "/events/{event}/timetables/{timetable}/difference", input, options),
  /** Problem, placements and certificate, for the independent checker. */
  getTimetableFileUrl: (input: UrlInput<"getTimetableFile">) => addressOf("/events/{event}/timetables/{timetable}/schedule.json", input),
  /** What shows the bound on breaks step by step, for the independent checker; packed by gzip. */
  getTimetableProofUrl: (input: UrlInput<"getTimetableProof">) => addressOf("/events/{event}/timetables/{timetable}/schedule.json.proof.gz", input),
  /** Meetings with their places in one version (the published one unless named). */
  listMeetings: (input: Input<"listMeetings">, options?: CallOptions) => send<Answer<"listMeetings">>("GET", "/events/{event}/meetings", input, options),
  /** Place a meeting by hand in a draft, at a table of any venue or online (no table); a clash is refused with the people it hits. */
  moveMeeting: (input: Input<"moveMeeting">, options?: CallOptions) => send<Answer<"moveMeeting">>("POST", "/events/{event}/meetings/{meeting}/move", input, options),
  /** Where a meeting of a draft could stand, venue by venue and slot by slot: what it costs or what stands against it. */
  listMoves: (input: Input<"listMoves">, options?: CallOptions) => send<Answer<"listMoves">>("GET", "/events/{event}/meetings/{meeting}/moves", input, options),
  /** Say whether a meeting needs an interpreter, and for which languages; for later runs. */
  setInterpreting: (input: Input<"setInterpreting">, options?: CallOptions) => send<Answer<"setInterpreting">>("POST", "/events/{event}/meetings/{meeting}/interpreting", input, options),
  /** Lock or release many meetings at once: by id, or all that stand in a version with a person, in a slot, at a table. */
  lockMeetings: (input: Input<"lockMeetings">, options?: CallOptions) => send<Answer<"lockMeetings">>("POST", "/events/{event}/meetings/locks", input, options),
  /** Keep a meeting where it is in later runs. */
  lockMeeting: (input: Input<"lockMeeting">, options?: CallOptions) => send<Answer<"lockMeeting">>("POST", "/events/{event}/meetings/{meeting}/lock", input, options),
  /** Held, missed or cancelled, with a note. */
  setMeetingState: (input: Input<"setMeetingState">, options?: CallOptions) => send<Answer<"setMeetingState">>("POST", "/events/{event}/meetings/{meeting}/state", input, options),
  /** The caller's own meetings, in the caller's own zone. */
  getMyDay: (input: Input<"getMyDay">, options?: CallOptions) => send<Answer<"getMyDay">>("GET", "/events/{event}/my-day", input, options),
  /** An interpreter's own day, for whoever has the personal link. */
  getInterpreterDay: (input: Input<"getInterpreterDay">, options?: CallOptions) => send<Answer<"getInterpreterDay">>("GET", "/interpreting/{token}", input, options),
  /** A participant's or an interpreter's meetings as an iCalendar feed. */
  getCalendarUrl: (input: UrlInput<"getCalendar">) => addressOf("/calendars/{token}", input),
  /** The published timetable as a workbook. */
  getTimetableWorkbookUrl: (input: UrlInput<"getTimetableWorkbook">) => addressOf("/events/{event}/timetable.xlsx", input),
  /** The rules of the event's timetables. */
  getTimetableRules: (input: Input<"getTimetableRules">, options?: CallOptions) => send<Answer<"getTimetableRules">>("GET", "/events/{event}/timetable-rules", input, options),
  /** Set the rules of the event's timetables; for later runs. */
  setTimetableRules: (input: Input<"setTimetableRules">, options?: CallOptions) => send<Answer<"setTimetableRules">>("PUT", "/events/{event}/timetable-rules", input, options),
  /** Say before a run what cannot be met, which rules clash, and the smallest loosening that helps. */
  checkTimetable: (input: Input<"checkTimetable">, options?: CallOptions) => send<Answer<"checkTimetable">>("POST", "/events/{event}/timetable-checks", input, options),
  /** Interpreters of the event. */
  listInterpreters: (input: Input<"listInterpreters">, options?: CallOptions) => send<Answer<"listInterpreters">>("GET", "/events/{event}/interpreters", input, options),
  /** Add an interpreter. */
  createInterpreter: (input: Input<"createInterpreter">, options?: CallOptions) => send<Answer<"createInterpreter">>("POST", "/events/{event}/interpreters", input, options),
  /** Change an interpreter. */
  updateInterpreter: (input: Input<"updateInterpreter">, options?: CallOptions) => send<Answer<"updateInterpreter">>("PUT", "/events/{event}/interpreters/{interpreter}", input, options),
  /** Remove an interpreter who stands in no published timetable. */
  deleteInterpreter: (input: Input<"deleteInterpreter">, options?: CallOptions) => send<Answer<"deleteInterpreter">>("DELETE", "/events/{event}/interpreters/{interpreter}", input, options),
  /** When people, tables, venues and interpreters cannot be had. */
  listUnavailableTimes: (input: Input<"listUnavailableTimes">, options?: CallOptions) => send<Answer<"listUnavailableTimes">>("GET", "/events/{event}/unavailable-times", input, options),
  /** Say anew when one person, table, venue or interpreter cannot be had; for later runs. */
  setUnavailableTimes: (input: Input<"setUnavailableTimes">, options?: CallOptions) => send<Answer<"setUnavailableTimes">>("PUT", "/events/{event}/unavailable-times", input, options),
  /** How a participant can be met: own zone, fewest and most meetings, unavailable times. */
  getAvailability: (input: Input<"getAvailability">, options?: CallOptions) => send<Answer<"getAvailability">>("GET", "/events/{event}/participants/{participant}/availability", input, options),
  /** Say how a participant can be met; the participant or an organiser, for later runs. */
  setAvailability: (input: Input<"setAvailability">, options?: CallOptions) => send<Answer<"setAvailability">>("PUT", "/events/{event}/participants/{participant}/availability", input, options),
  /** What has been reported and repaired on the day, newest first. */
  listDisruptions: (input: Input<"listDisruptions">, options?: CallOptions) => send<Answer<"listDisruptions">>("GET", "/events/{event}/disruptions", input, options),
  /** Repair the published timetable after a disruption, or only show what that would change; applying tells everyone affected. */
  repairTimetable: (input: Input<"repairTimetable">, options?: CallOptions) => send<Answer<"repairTimetable">>("POST", "/events/{event}/disruptions", input, options),
  /** Publish what stood before a disruption again, as a new version, and tell everyone affected. */
  undoDisruption: (input: Input<"undoDisruption">, options?: CallOptions) => send<Answer<"undoDisruption">>("POST", "/events/{event}/disruptions/{disruption}/undo", input, options),
  /** Do nothing about a participant's report. */
  dismissDisruption: (input: Input<"dismissDisruption">, options?: CallOptions) => send<Answer<"dismissDisruption">>("POST", "/events/{event}/disruptions/{disruption}/dismiss", input, options),
  /** Tell the organisers that you will be late or cannot come; they decide what follows. */
  reportAbsence: (input: Input<"reportAbsence">, options?: CallOptions) => send<Answer<"reportAbsence">>("POST", "/events/{event}/my-day/reports", input, options),
  /** Agreements. */
  listAgreements: (input: Input<"listAgreements">, options?: CallOptions) => send<Answer<"listAgreements">>("GET", "/events/{event}/agreements", input, options),
  /** Propose an agreement, from a meeting or without one. */
  createAgreement: (input: Input<"createAgreement">, options?: CallOptions) => send<Answer<"createAgreement">>("POST", "/events/{event}/agreements", input, options),
  /** One agreement. */
  getAgreement: (input: Input<"getAgreement">, options?: CallOptions) => send<Answer<"getAgreement">>("GET", "/events/{event}/agreements/{agreement}", input, options),
  /** Change a proposal; earlier confirmations fall away. */
  updateAgreement: (input: Input<"updateAgreement">, options?: CallOptions) => send<Answer<"updateAgreement">>("PUT", "/events/{event}/agreements/{agreement}", input, options),
  /** Sign for one party; the last confirmation enters the register. */
  confirmAgreement: (input: Input<"confirmAgreement">, options?: CallOptions) => send<Answer<"confirmAgreement">>("POST", "/events/{event}/agreements/{agreement}/confirm", input, options),
  /** Correct a signed agreement's kind or value: a new register entry with its reason. */
  correctAgreement: (input: Input<"correctAgreement">, options?: CallOptions) => send<Answer<"correctAgreement">>("POST", "/events/{event}/agreements/{agreement}/correct", input, options),
  /** Withdraw a proposal, or a signed agreement by a new register entry. */
  withdrawAgreement: (input: Input<"withdrawAgreement">, options?: CallOptions) => send<Answer<"withdrawAgreement">>("POST", "/events/{event}/agreements/{agreement}/withdraw", input, options),
  /** The closing report: who came, met, signed. */
  getReport: (input: Input<"getReport">, options?: CallOptions) => send<Answer<"getReport">>("GET", "/events/{event}/report", input, options),
  /** The rows under one figure. */
  listReportRows: (input: Input<"listReportRows">, options?: CallOptions) => send<Answer<"listReportRows">>("GET", "/events/{event}/report/figures/{figure}", input, options),
  /** Make the closing report as a file. */
  startReport: (input: Input<"startReport">, options?: CallOptions) => send<Answer<"startReport">>("POST", "/events/{event}/report/files", input, options),
  /** Everything that was done at the event, newest first. */
  listAudit: (input: Input<"listAudit">, options?: CallOptions) => send<Answer<"listAudit">>("GET", "/events/{event}/audit", input, options),
  /** Templates a text can begin from, in five languages. */
  listAgreementTemplates: (input: Input<"listAgreementTemplates">, options?: CallOptions) => send<Answer<"listAgreementTemplates">>("GET", "/events/{event}/agreement-templates", input, options),
  /** The text as it stands, its versions, comments and approvals. */
  getAgreementDrafting: (input: Input<"getAgreementDrafting">, options?: CallOptions) => send<Answer<"getAgreementDrafting">>("GET", "/events/{event}/agreements/{agreement}/text", input, options),
  /** Begin the text from a template: the first version. */
  startAgreementText: (input: Input<"startAgreementText">, options?: CallOptions) => send<Answer<"startAgreementText">>("POST", "/events/{event}/agreements/{agreement}/text", input, options),
  /** One version of the text as it was saved. */
  getAgreementVersion: (input: Input<"getAgreementVersion">, options?: CallOptions) => send<Answer<"getAgreementVersion">>("GET", "/events/{event}/agreements/{agreement}/versions/{version}", input, options),
  /** Save a new version; refused with version_conflict when somebody saved one in the meantime. Earlier approvals stop counting. */
  saveAgreementVersion: (input: Input<"saveAgreementVersion">, options?: CallOptions) => send<Answer<"saveAgreementVersion">>("POST", "/events/{event}/agreements/{agreement}/versions", input, options),
  /** Approve a named version for one party, or take the approval back. */
  approveAgreementVersion: (input: Input<"approveAgreementVersion">, options?: CallOptions) => send<Answer<"approveAgreementVersion">>("POST", "/events/{event}/agreements/{agreement}/approve", input, options),
  /** By when each side is asked to approve. */
  setApprovalDeadline: (input: Input<"setApprovalDeadline">, options?: CallOptions) => send<Answer<"setApprovalDeadline">>("PUT", "/events/{event}/agreements/{agreement}/approve-by", input, options),
  /** Comment on a clause. */
  addAgreementComment: (input: Input<"addAgreementComment">, options?: CallOptions) => send<Answer<"addAgreementComment">>("POST", "/events/{event}/agreements/{agreement}/comments", input, options),
  /** Close a comment, or open it again. */
  resolveAgreementComment: (input: Input<"resolveAgreementComment">, options?: CallOptions) => send<Answer<"resolveAgreementComment">>("POST", "/events/{event}/agreements/{agreement}/comments/{comment}/resolve", input, options),
  /** Propose an amendment: an agreement of its own that changes this one when it is signed. */
  amendAgreement: (input: Input<"amendAgreement">, options?: CallOptions) => send<Answer<"amendAgreement">>("POST", "/events/{event}/agreements/{agreement}/amend", input, options),
  /** The document of an agreement: who signs, in which order, who has, and what was found. */
  getAgreementDocument: (input: Input<"getAgreementDocument">, options?: CallOptions) => send<Answer<"getAgreementDocument">>("GET", "/events/{event}/agreements/{agreement}/document", input, options),
  /** Make the approved text into a PDF that is signed; from then on a click does not sign. */
  freezeAgreementDocument: (input: Input<"freezeAgreementDocument">, options?: CallOptions) => send<Answer<"freezeAgreementDocument">>("POST", "/events/{event}/agreements/{agreement}/document", input, options),
  /** Put away a document that nobody has signed. */
  discardAgreementDocument: (input: Input<"discardAgreementDocument">, options?: CallOptions) => send<Answer<"discardAgreementDocument">>("DELETE", "/events/{event}/agreements/{agreement}/document", input, options),
  /** The PDF with all signatures so far. */
  getAgreementPdfUrl: (input: UrlInput<"getAgreementPdf">) => addressOf("/events/{event}/agreements/{agreement}/document/file", input),
  /** First half of a signature by a key that stays where it is: what it must sign. */
  beginDocumentSignature: (input: Input<"beginDocumentSignature">, options?: CallOptions) => send<Answer<"beginDocumentSignature">>("POST", "/events/{event}/agreements/{agreement}/document/signatures", input, options),
  /** Second half: the key's answer; checked, time-stamped and put into the file. */
  finishDocumentSignature: (input: Input<"finishDocumentSignature">, options?: CallOptions) => send<Answer<"finishDocumentSignature">>("POST", "/events/{event}/agreements/{agreement}/document/signatures/{signature}", input, options),
  /** The current PDF with one more signature, made by the signer's own program; one over an earlier state is kept under `earlier`, and the signer's turn stays. */
  uploadSignedDocument: (input: Input<"uploadSignedDocument">, options?: CallOptions) => send<Answer<"uploadSignedDocument">>("PUT", "/events/{event}/agreements/{agreement}/document/signers/{position}/file", input, options),
  /** A scan of what was signed on paper (PDF, PNG or JPEG); two people must confirm it. */
  uploadPaperScan: (input: Input<"uploadPaperScan">, options?: CallOptions) => send<Answer<"uploadPaperScan">>("PUT", "/events/{event}/agreements/{agreement}/document/signers/{position}/scan", input, options),
  /** The scan. */
  getPaperScanUrl: (input: UrlInput<"getPaperScan">) => addressOf("/events/{event}/agreements/{agreement}/document/signers/{position}/scan", input),
  /** Confirm that the scan shows this signer's signature; two different people do. */
  confirmPaperScan: (input: Input<"confirmPaperScan">, options?: CallOptions) => send<Answer<"confirmPaperScan">>("POST", "/events/{event}/agreements/{agreement}/document/signers/{position}/scan/confirm", input, options),
  /** A detached CMS signature (SM2, GOST R 34.10-2012 or another) over exactly the signed PDF. */
  addNationalSignature: (input: Input<"addNationalSignature">, options?: CallOptions) => send<Answer<"addNationalSignature">>("PUT", "/events/{event}/agreements/{agreement}/document/national", input, options),
  /** Everything about the signed agreement in one container (ASiC-E). */
  getEvidenceUrl: (input: UrlInput<"getEvidence">) => addressOf("/events/{event}/agreements/{agreement}/document/evidence", input),
  /** A certificate of the event's own authority for a key made in a browser; the request (PKCS#10) proves the key. */
  issueEventCertificate: (input: Input<"issueEventCertificate">, options?: CallOptions) => send<Answer<"issueEventCertificate">>("POST", "/events/{event}/certificates", input, options),
  /** Certificates the event's authority issued: all for organisers, one's own for others. */
  listEventCertificates: (input: Input<"listEventCertificates">, options?: CallOptions) => send<Answer<"listEventCertificates">>("GET", "/events/{event}/certificates", input, options),
  /** Withdraw a certificate; it stands in the next revocation list. */
  withdrawEventCertificate: (input: Input<"withdrawEventCertificate">, options?: CallOptions) => send<Answer<"withdrawEventCertificate">>("POST", "/events/{event}/certificates/{serial}/withdraw", input, options),
  /** The certificate of the event's own authority. */
  getEventAuthorityUrl: (input: UrlInput<"getEventAuthority">) => addressOf("/events/{event}/authority.pem", input),
  /** The revocation list of the event's own authority (DER). */
  getEventRevocationsUrl: (input: UrlInput<"getEventRevocations">) => addressOf("/events/{event}/authority.crl", input),
  /** Signing sessions. */
  listCeremonies: (input: Input<"listCeremonies">, options?: CallOptions) => send<Answer<"listCeremonies">>("GET", "/events/{event}/ceremonies", input, options),
  /** Plan a signing session. */
  createCeremony: (input: Input<"createCeremony">, options?: CallOptions) => send<Answer<"createCeremony">>("POST", "/events/{event}/ceremonies", input, options),
  /** A signing session: its running order and who has signed. */
  getCeremony: (input: Input<"getCeremony">, options?: CallOptions) => send<Answer<"getCeremony">>("GET", "/events/{event}/ceremonies/{ceremony}", input, options),
  /** Change title, place, running order and who stands where. */
  updateCeremony: (input: Input<"updateCeremony">, options?: CallOptions) => send<Answer<"updateCeremony">>("PUT", "/events/{event}/ceremonies/{ceremony}", input, options),
  /** Remove a session that has not begun. */
  deleteCeremony: (input: Input<"deleteCeremony">, options?: CallOptions) => send<Answer<"deleteCeremony">>("DELETE", "/events/{event}/ceremonies/{ceremony}", input, options),
  /** Call the next pair; the one on stage has finished. */
  advanceCeremony: (input: Input<"advanceCeremony">, options?: CallOptions) => send<Answer<"advanceCeremony">>("POST", "/events/{event}/ceremonies/{ceremony}/advance", input, options),
  /** Take the last step back. */
  stepBackCeremony: (input: Input<"stepBackCeremony">, options?: CallOptions) => send<Answer<"stepBackCeremony">>("POST", "/events/{event}/ceremonies/{ceremony}/back", input, options),
  /** The session as it goes (server-sent events, each a whole session). */
  streamCeremonyUrl: (input: UrlInput<"streamCeremony">) => addressOf("/events/{event}/ceremonies/{ceremony}/stream", input),
  /** Sign for a party whose person is at the desk; the operator and the person are both recorded. */
  signAtDesk: (input: Input<"signAtDesk">, options?: CallOptions) => send<Answer<"signAtDesk">>("POST", "/events/{event}/agreements/{agreement}/sign-at-desk", input, options),
  /** The signing wall as it stands, or as it stood at a moment. */
  getWall: (input: Input<"getWall">, options?: CallOptions) => send<Answer<"getWall">>("GET", "/events/{event}/wall", input, options),
  /** The signing wall as it changes (server-sent events, each a whole wall, or with `page` what changed on its page). */
  streamWallUrl: (input: UrlInput<"streamWall">) => addressOf("/events/{event}/wall/stream", input),
  /** Every moment at which the wall changed, oldest first, to replay it. */
  listWallMoments: (input: Input<"listWallMoments">, options?: CallOptions) => send<Answer<"listWallMoments">>("GET", "/events/{event}/wall/moments", input, options),
  /** Figures given to the press, newest first. */
  listFrozenWalls: (input: Input<"listFrozenWalls">, options?: CallOptions) => send<Answer<"listFrozenWalls">>("GET", "/events/{event}/wall/frozen", input, options),
  /** Keep the wall as it stands now, for the press. */
  freezeWall: (input: Input<"freezeWall">, options?: CallOptions) => send<Answer<"freezeWall">>("POST", "/events/{event}/wall/frozen", input, options),
  /** One figure as it was given to the press. */
  getFrozenWall: (input: Input<"getFrozenWall">, options?: CallOptions) => send<Answer<"getFrozenWall">>("GET", "/events/{event}/wall/frozen/{frozen}", input, options),
  /** What became of the signed agreements: steps, ratios, money, who stopped answering. */
  getFollowThrough: (input: Input<"getFollowThrough">, options?: CallOptions) => send<Answer<"getFollowThrough">>("GET", "/events/{event}/follow-through", input, options),
  /** The same as a table, in the language asked for. */
  getFollowThroughCsvUrl: (input: UrlInput<"getFollowThroughCsv">) => addressOf("/events/{event}/follow-through.csv", input),
  /** Steps, milestones, payments and news of one agreement. */
  getAgreementFollow: (input: Input<"getAgreementFollow">, options?: CallOptions) => send<Answer<"getAgreementFollow">>("GET", "/events/{event}/agreements/{agreement}/follow-through", input, options),
  /** Record that it was registered, started, executed or terminated; or take the newest step back. */
  recordAgreementStep: (input: Input<"recordAgreementStep">, options?: CallOptions) => send<Answer<"recordAgreementStep">>("POST", "/events/{event}/agreements/{agreement}/steps", input, options),
  /** Add a milestone or an expected payment. */
  addFollowLine: (input: Input<"addFollowLine">, options?: CallOptions) => send<Answer<"addFollowLine">>("POST", "/events/{event}/agreements/{agreement}/lines", input, options),
  /** Mark a line as reached, or not; move its date. */
  setFollowLine: (input: Input<"setFollowLine">, options?: CallOptions) => send<Answer<"setFollowLine">>("PATCH", "/events/{event}/agreements/{agreement}/lines/{line}", input, options),
  /** Record money that arrived, with the number of its voucher. */
  recordPayment: (input: Input<"recordPayment">, options?: CallOptions) => send<Answer<"recordPayment">>("POST", "/events/{event}/agreements/{agreement}/payments", input, options),
  /** The voucher itself (PDF or image, 8 MB at most); kept with its hash. */
  uploadVoucher: (input: Input<"uploadVoucher">, options?: CallOptions) => send<Answer<"uploadVoucher">>("PUT", "/events/{event}/agreements/{agreement}/payments/{payment}/voucher", input, options),
  /** The voucher of a payment. */
  getVoucherUrl: (input: UrlInput<"getVoucher">) => addressOf("/events/{event}/agreements/{agreement}/payments/{payment}/voucher", input),
  /** A payment recorded by mistake stays visible and counts no more. */
  withdrawPayment: (input: Input<"withdrawPayment">, options?: CallOptions) => send<Answer<"withdrawPayment">>("POST", "/events/{event}/agreements/{agreement}/payments/{payment}/withdraw", input, options),
  /** A party says how it goes; reminders count anew from here. */
  tellNews: (input: Input<"tellNews">, options?: CallOptions) => send<Answer<"tellNews">>("POST", "/events/{event}/agreements/{agreement}/news", input, options),
  /** Ask a party in its own language how it goes. */
  askForNews: (input: Input<"askForNews">, options?: CallOptions) => send<Answer<"askForNews">>("POST", "/events/{event}/agreements/{agreement}/ask-for-news", input, options),
  /** What the organiser adds in their own words to every reminder from now on, by language. */
  setReminderWords: (input: Input<"setReminderWords">, options?: CallOptions) => send<Answer<"setReminderWords">>("PUT", "/events/{event}/agreements/{agreement}/reminder-words", input, options),
  /** The letters that would ask each party how it goes, in the languages its people read; nothing is sent. */
  previewReminder: (input: Input<"previewReminder">, options?: CallOptions) => send<Answer<"previewReminder">>("POST", "/events/{event}/agreements/{agreement}/reminder-preview", input, options),
  /** The registration form of a technology contract, filled as far as the register knows. */
  getRegistrationFormUrl: (input: UrlInput<"getRegistrationForm">) => addressOf("/events/{event}/agreements/{agreement}/registration-form", input),
  /** The same form to read, in the language asked for; blanks where nothing is known. */
  getRegistrationFields: (input: Input<"getRegistrationFields">, options?: CallOptions) => send<Answer<"getRegistrationFields">>("GET", "/events/{event}/agreements/{agreement}/registration-fields", input, options),
  /** Signed contracts as an Open Contracting (OCDS 1.1) release package; undisclosed values are left out. */
  getContractingRelease: (input: Input<"getContractingRelease">, options?: CallOptions) => send<Answer<"getContractingRelease">>("GET", "/events/{event}/ocds", input, options),
  /** The event's entries in the append-only register, newest first. */
  listRegister: (input: Input<"listRegister">, options?: CallOptions) => send<Answer<"listRegister">>("GET", "/events/{event}/register", input, options),
  /** The installation's log: key, newest checkpoint, witnesses. */
  getRegisterLog: (input: Input<"getRegisterLog">, options?: CallOptions) => send<Answer<"getRegisterLog">>("GET", "/register", input, options),
  /** The receipt of an agreement's newest entry in the register, or of the one at a place. */
  getReceiptUrl: (input: UrlInput<"getReceipt">) => addressOf("/events/{event}/agreements/{agreement}/receipt", input),
  /** An agreement's newest entry in the register with its receipt and the keys to check it by. */
  getRegisterEntry: (input: Input<"getRegisterEntry">, options?: CallOptions) => send<Answer<"getRegisterEntry">>("GET", "/events/{event}/agreements/{agreement}/register-entry", input, options),
  /** Lines of the outsourcing register, newest signing first. */
  listOutsourcingLines: (input: Input<"listOutsourcingLines">, options?: CallOptions) => send<Answer<"listOutsourcingLines">>("GET", "/statistics/outsourcing", input, options),
  /** One line with its executions, changes and the history of its filing. */
  getOutsourcingLine: (input: Input<"getOutsourcingLine">, options?: CallOptions) => send<Answer<"getOutsourcingLine">>("GET", "/statistics/outsourcing/lines/{line}", input, options),
  /** Technology contracts, a class of their own: never added to outsourcing. */
  listTechnologyContracts: (input: Input<"listTechnologyContracts">, options?: CallOptions) => send<Answer<"listTechnologyContracts">>("GET", "/statistics/technology", input, options),
  /** Columns a register file may have, with their names in five languages. */
  listOutsourcingColumns: (input: Input<"listOutsourcingColumns">, options?: CallOptions) => send<Answer<"listOutsourcingColumns">>("GET", "/statistics/outsourcing/columns", input, options),
  /** Read a register file (CSV or XLSX) as a dry run: nothing is written until it is applied. */
  uploadOutsourcing: (input: Input<"uploadOutsourcing">, options?: CallOptions) => send<Answer<"uploadOutsourcing">>("POST", "/statistics/outsourcing/imports", input, options),
  /** Imports into the register, newest first. */
  listOutsourcingImports: (input: Input<"listOutsourcingImports">, options?: CallOptions) => send<Answer<"listOutsourcingImports">>("GET", "/statistics/outsourcing/imports", input, options),
  /** One import and its counts. */
  getOutsourcingImport: (input: Input<"getOutsourcingImport">, options?: CallOptions) => send<Answer<"getOutsourcingImport">>("GET", "/statistics/outsourcing/imports/{import}", input, options),
  /** What is wrong with which row, by which rule, in order of rows. */
  listOutsourcingFindings: (input: Input<"listOutsourcingFindings">, options?: CallOptions) => send<Answer<"listOutsourcingFindings">>("GET", "/statistics/outsourcing/imports/{import}/findings", input, options),
  /** Write the whole file into the register in one step; rows with errors are left out only when asked. */
  applyOutsourcing: (input: Input<"applyOutsourcing">, options?: CallOptions) => send<Answer<"applyOutsourcing">>("POST", "/statistics/outsourcing/imports/{import}/apply", input, options),
  /** Report, accept, return or open for change: one line or many; lines that refuse are named. */
  fileOutsourcing: (input: Input<"fileOutsourcing">, options?: CallOptions) => send<Answer<"fileOutsourcing">>("POST", "/statistics/outsourcing/file", input, options),
  /** Dates of execution that may be filed on a day, and the dated rules behind it. */
  getFilingWindow: (input: Input<"getFilingWindow">, options?: CallOptions) => send<Answer<"getFilingWindow">>("GET", "/statistics/outsourcing/window", input, options),
  /** Who files and reviews, for which region or company. */
  listFilingOffices: (input: Input<"listFilingOffices">, options?: CallOptions) => send<Answer<"listFilingOffices">>("GET", "/statistics/offices", input, options),
  /** Let an account file for a company or review for an office. */
  addFilingOffice: (input: Input<"addFilingOffice">, options?: CallOptions) => send<Answer<"addFilingOffice">>("POST", "/statistics/offices", input, options),
  /** Take an office away from an account. */
  removeFilingOffice: (input: Input<"removeFilingOffice">, options?: CallOptions) => send<Answer<"removeFilingOffice">>("DELETE", "/statistics/offices/{office}", input, options),
  /** Indicator definitions in their current version, in the order of a release. */
  listDefinitions: (input: Input<"listDefinitions">, options?: CallOptions) => send<Answer<"listDefinitions">>("GET", "/statistics/definitions", input, options),
  /** One definition with all versions numbers were published under, newest first. */
  getDefinition: (input: Input<"getDefinition">, options?: CallOptions) => send<Answer<"getDefinition">>("GET", "/statistics/definitions/{definition}", input, options),
  /** Indicators computed from the register as it stands, each with its cut or the reason why there is none. */
  queryNumbers: (input: Input<"queryNumbers">, options?: CallOptions) => send<Answer<"queryNumbers">>("GET", "/statistics/numbers", input, options),
  /** The agreements under one number, by contract number. */
  listNumberLines: (input: Input<"listNumberLines">, options?: CallOptions) => send<Answer<"listNumberLines">>("GET", "/statistics/numbers/lines", input, options),
  /** Figures of others with source, date and vintage. */
  listSeries: (input: Input<"listSeries">, options?: CallOptions) => send<Answer<"listSeries">>("GET", "/statistics/series", input, options),
  /** Sources that contradict each other, side by side. */
  listSeriesConflicts: (input: Input<"listSeriesConflicts">, options?: CallOptions) => send<Answer<"listSeriesConflicts">>("GET", "/statistics/series/conflicts", input, options),
  /** Import figures of others from CSV: the whole file, or nothing and what is wrong with which row. */
  importSeries: (input: Input<"importSeries">, options?: CallOptions) => send<Answer<"importSeries">>("POST", "/statistics/series/imports", input, options),
  /** Tables of exchange rates, in the order in which they are asked. */
  listRateTables: (input: Input<"listRateTables">, options?: CallOptions) => send<Answer<"listRateTables">>("GET", "/statistics/rates", input, options),
  /** Import a table of rates (ECB daily, Federal Reserve annual, or given by an authority). */
  importRates: (input: Input<"importRates">, options?: CallOptions) => send<Answer<"importRates">>("POST", "/statistics/rates", input, options),
  /** The rate a rule chooses for a day, or none. */
  lookUpRate: (input: Input<"lookUpRate">, options?: CallOptions) => send<Answer<"lookUpRate">>("GET", "/statistics/rates/rate", input, options),
  /** Releases, newest first; drafts only for those who make them. */
  listReleases: (input: Input<"listReleases">, options?: CallOptions) => send<Answer<"listReleases">>("GET", "/statistics/releases", input, options),
  /** Make a release from the register as it stands; a new vintage names the release it corrects and why. */
  makeRelease: (input: Input<"makeRelease">, options?: CallOptions) => send<Answer<"makeRelease">>("POST", "/statistics/releases", input, options),
  /** One release. */
  getRelease: (input: Input<"getRelease">, options?: CallOptions) => send<Answer<"getRelease">>("GET", "/statistics/releases/{release}", input, options),
  /** Numbers of a release, as they were when it was made. */
  queryReleaseNumbers: (input: Input<"queryReleaseNumbers">, options?: CallOptions) => send<Answer<"queryReleaseNumbers">>("GET", "/statistics/releases/{release}/numbers", input, options),
  /** What a new vintage changes against the release it corrects, number by number. */
  getReleaseDifference: (input: Input<"getReleaseDifference">, options?: CallOptions) => send<Answer<"getReleaseDifference">>("GET", "/statistics/releases/{release}/difference", input, options),
  /** A release as a file. */
  getReleaseFileUrl: (input: UrlInput<"getReleaseFile">) => addressOf("/statistics/releases/{release}/files/{format}", input),
  /** Publish a release: from now on nothing of it changes. */
  freezeRelease: (input: Input<"freezeRelease">, options?: CallOptions) => send<Answer<"freezeRelease">>("POST", "/statistics/releases/{release}/freeze", input, options),
  /** An event's own figures: signing totals, follow-through and conversion, from its tables. */
  getEventIndicators: (input: Input<"getEventIndicators">, options?: CallOptions) => send<Answer<"getEventIndicators">>("GET", "/events/{event}/indicators", input, options),
  /** The rows under one of an event's figures, or under a step. */
  listEventIndicatorRows: (input: Input<"listEventIndicatorRows">, options?: CallOptions) => send<Answer<"listEventIndicatorRows">>("GET", "/events/{event}/indicators/rows", input, options),
  /** A release told in one language: text with figure slots, what the text says against the data, charts, leading figures. */
  getReleasePack: (input: Input<"getReleasePack">, options?: CallOptions) => send<Answer<"getReleasePack">>("GET", "/statistics/releases/{release}/pack", input, options),
  /** Keep a new version of the wording in one language; figures stay slots, typed ones are held against the data. */
  saveReleaseText: (input: Input<"saveReleaseText">, options?: CallOptions) => send<Answer<"saveReleaseText">>("PUT", "/statistics/releases/{release}/pack/text", input, options),
  /** Versions of the wording in one language, newest first; saving an earlier one again undoes later ones. */
  listReleaseTexts: (input: Input<"listReleaseTexts">, options?: CallOptions) => send<Answer<"listReleaseTexts">>("GET", "/statistics/releases/{release}/pack/text", input, options),
  /** A part of the pack as a file; archive.zip holds all of it in every language with the release's data. */
  getReleasePackFileUrl: (input: UrlInput<"getReleasePackFile">) => addressOf("/statistics/releases/{release}/pack/files/{file}", input),
} as const;
