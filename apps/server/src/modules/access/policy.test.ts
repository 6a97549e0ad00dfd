import { operations, type OperationId } from "@songhua/contract";
import { ACCESS_ROLES, DomainError, type AccessRole } from "@songhua/kernel";
import { describe, expect, it } from "vitest";
import type { EventContext, Viewer } from "../../platform/http/viewer.ts";
import { authorise, policy } from "./policy.ts";
import { NOBODY } from "./queries.ts";

const published: EventContext = {
  id: "e",
  slug: "e",
  state: "published",
  homeZone: "Asia/Shanghai",
  demonstration: false,
};
const draft: EventContext = { ...published, state: "draft" };
const viewerWith = (...roles: AccessRole[]): Viewer => ({
  ...NOBODY,
  account: { id: "a", email: "a@example.org", name: "A", locale: "en" },
  roles: new Set(roles),
});
const verdict = (id: OperationId, viewer: Viewer, event: EventContext | undefined = published) => {
  try {
    authorise(id, viewer, event);
    return "allowed";
  } catch (error) {
    return error instanceof DomainError ? error.code : "bug";
  }
};

/* Role × route, written out: a change of who may do what shows here as a changed line. Administrators may all. */
const TABLE = `
operation                nobody stranger participant reader operator organiser
getEvent                 +      +        +           +      +        +
getWall                  +      +        +           +      +        +
register                 +      +        +           +      +        +
listListings             +      +        +           +      +        +
listParticipants         -      -        -           +      +        +
checkIn                  -      -        -           -      +        +
getBadge                 -      -        +           -      +        +
decideParticipants       -      -        -           -      -        +
uploadWorkbook           -      -        -           -      -        +
exportWorkbook           -      -        -           -      -        +
createListing            -      -        +           -      -        +
listMatches              -      -        +           +      -        +
judgeMatch               -      -        +           -      -        +
getMatchesWorkbook       -      -        +           +      -        +
getMatchesCsv            -      -        +           +      -        +
startMatching            -      -        -           -      -        +
explainNoMatch           -      -        -           -      -        +
getMarketRules           -      -        -           +      -        +
publishMarketRules       -      -        -           -      -        +
undoMarketRules          -      -        -           -      -        +
startRulesPreview        -      -        -           -      -        +
getRulesPreview          -      -        -           -      -        +
listFewMatches           -      -        -           -      -        +
getFewWorkbook           -      -        -           -      -        +
getFewCsv                -      -        -           -      -        +
askForWords              -      -        -           -      -        +
findConsortia            -      -        -           -      -        +
findJointSlots           -      -        -           -      -        +
proposeGroupMeeting      -      -        -           -      -        +
writeMissingNeed         -      -        -           -      -        +
answerRequest            -      -        +           -      -        +
startTimetable           -      -        -           -      -        +
publishTimetable         -      -        -           -      -        +
getTimetableDifference   -      -        -           +      +        +
getTimetableRules        -      -        -           +      +        +
setTimetableRules        -      -        -           -      -        +
checkTimetable           -      -        -           -      -        +
listInterpreters         -      -        -           +      +        +
createInterpreter        -      -        -           -      -        +
updateInterpreter        -      -        -           -      -        +
deleteInterpreter        -      -        -           -      -        +
listUnavailableTimes     -      -        -           +      +        +
setUnavailableTimes      -      -        -           -      -        +
getAvailability          -      -        +           +      +        +
setAvailability          -      -        +           -      -        +
listDisruptions          -      -        -           +      +        +
repairTimetable          -      -        -           -      -        +
undoDisruption           -      -        -           -      -        +
dismissDisruption        -      -        -           -      -        +
reportAbsence            -      -        +           -      -        -
listMoves                -      -        -           +      +        +
moveMeeting              -      -        -           -      -        +
lockMeetings             -      -        -           -      -        +
setInterpreting          -      -        -           -      -        +
getMyDay                 -      -        +           -      -        -
getInterpreterDay        +      +        +           +      +        +
getCalendar              +      +        +           +      +        +
getAgreement             -      -        +           +      +        +
confirmAgreement         -      -        +           -      -        +
correctAgreement         -      -        -           -      -        +
listAgreementTemplates   -      -        +           +      -        +
getAgreementDrafting     -      -        +           +      -        +
getAgreementVersion      -      -        +           +      -        +
startAgreementText       -      -        +           -      -        +
saveAgreementVersion     -      -        +           -      -        +
approveAgreementVersion  -      -        +           -      -        +
setApprovalDeadline      -      -        +           -      -        +
addAgreementComment      -      -        +           -      -        +
resolveAgreementComment  -      -        +           -      -        +
amendAgreement           -      -        +           -      -        +
getAgreementDocument     -      -        +           +      +        +
freezeAgreementDocument  -      -        +           -      -        +
discardAgreementDocument -      -        +           -      -        +
getAgreementPdf          -      -        +           +      +        +
beginDocumentSignature   -      -        +           +      +        +
finishDocumentSignature  -      -        +           +      +        +
uploadSignedDocument     -      -        +           +      +        +
uploadPaperScan          -      -        +           +      +        +
getPaperScan             -      -        +           +      +        +
confirmPaperScan         -      -        +           +      +        +
addNationalSignature     -      -        +           +      +        +
getEvidence              -      -        +           +      +        +
issueEventCertificate    -      -        +           +      +        +
listEventCertificates    -      -        +           +      +        +
withdrawEventCertificate -      -        +           +      +        +
getEventAuthority        +      +        +           +      +        +
getEventRevocations      +      +        +           +      +        +
listCeremonies           -      -        -           +      +        +
createCeremony           -      -        -           -      -        +
getCeremony              -      -        -           +      +        +
updateCeremony           -      -        -           -      -        +
deleteCeremony           -      -        -           -      -        +
advanceCeremony          -      -        -           -      +        +
stepBackCeremony         -      -        -           -      +        +
streamCeremony           -      -        -           +      +        +
signAtDesk               -      -        -           -      +        +
listWallMoments          +      +        +           +      +        +
listFrozenWalls          +      +        +           +      +        +
freezeWall               -      -        -           -      -        +
getFrozenWall            +      +        +           +      +        +
getFollowThrough         -      -        -           +      -        +
getFollowThroughCsv      -      -        -           +      -        +
getContractingRelease    -      -        -           +      -        +
getAgreementFollow       -      -        +           +      -        +
getVoucher               -      -        +           +      -        +
getRegistrationForm      -      -        +           +      -        +
getRegistrationFields    -      -        +           +      -        +
recordAgreementStep      -      -        -           -      -        +
addFollowLine            -      -        +           -      -        +
setFollowLine            -      -        +           -      -        +
recordPayment            -      -        +           -      -        +
uploadVoucher            -      -        +           -      -        +
withdrawPayment          -      -        +           -      -        +
tellNews                 -      -        +           -      -        +
askForNews               -      -        -           -      -        +
setReminderWords         -      -        -           -      -        +
previewReminder          -      -        -           -      -        +
getReport                -      -        -           +      +        +
listAudit                -      -        -           +      -        +
addGrant                 -      -        -           -      -        +
listMail                 -      -        -           -      -        -
createEvent              -      -        -           -      -        -
updateEvent              -      -        -           -      -        +
listOutsourcingLines     +      +        +           +      +        +
uploadOutsourcing        -      +        +           +      +        +
applyOutsourcing         -      +        +           +      +        +
fileOutsourcing          -      +        +           +      +        +
addFilingOffice          -      -        -           -      -        -
queryNumbers             +      +        +           +      +        +
importSeries             -      -        -           -      -        +
importRates              -      -        -           -      -        +
makeRelease              -      +        +           +      +        +
getRelease               +      +        +           +      +        +
getReleaseFile           +      +        +           +      +        +
freezeRelease            -      +        +           +      +        +
getEventIndicators       +      +        +           +      +        +
listEventIndicatorRows   -      -        -           +      +        +
`
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.trim().split(/\s+/) as [OperationId, ...string[]]);
const COLUMNS: Viewer[] = [
  NOBODY,
  viewerWith(),
  viewerWith("participant"),
  viewerWith("reader"),
  viewerWith("operator"),
  viewerWith("organiser"),
];

describe("who may call what", () => {
  it.each(TABLE)("%s", (id, ...marks) => {
    expect(COLUMNS.map((viewer) => (verdict(id, viewer) === "allowed" ? "+" : "-"))).toEqual(marks);
  });
  it("asks strangers to sign in and tells others they may not", () => {
    expect(verdict("decideParticipants", NOBODY)).toBe("unauthenticated");
    expect(verdict("decideParticipants", viewerWith("reader"))).toBe("forbidden");
  });
  it("hides drafts from everybody without a role there", () => {
    for (const id of Object.keys(operations) as OperationId[]) {
      if (!(operations[id].path as string).includes("{event}")) continue;
      expect(verdict(id, NOBODY, draft), id).toBe("not_found");
      expect(verdict(id, viewerWith(), draft), id).toBe("not_found");
    }
    expect(verdict("getEvent", viewerWith("organiser"), draft)).toBe("allowed");
  });
  it("lets administrators do everything but be a participant's day", () => {
    for (const id of Object.keys(operations) as OperationId[])
      expect(verdict(id, viewerWith("administrator")), id).toBe("allowed");
  });
  it("lets nobody change anything of an event, except by registering", () => {
    const open = (Object.keys(operations) as OperationId[]).filter(
      (id) =>
        operations[id].method !== "GET" &&
        operations[id].path.includes("{event}") &&
        (policy[id] === "anyone" || policy[id] === "visible"),
    );
    expect(open).toEqual(["register"]);
    expect(ACCESS_ROLES).toHaveLength(5);
  });
});
