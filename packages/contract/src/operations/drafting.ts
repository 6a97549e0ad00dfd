import { AGREEMENT_KINDS } from "@songhua/kernel";
import { z } from "zod";
import { AgreementText } from "../agreement-text.ts";
import { operation } from "../operation.ts";
import { EventParams, eventParamsWith, Id, Instant, line, LocaleSchema, MultiLine, prose } from "../shared.ts";

const tag = "drafting";
const Version = z.number().int().min(1).max(10_000);
const TEMPLATE_KEY = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/);

export const AgreementTemplate = z.object({
  key: TEMPLATE_KEY,
  version: z.number().int(),
  kind: z.enum(AGREEMENT_KINDS),
  title: MultiLine,
  about: MultiLine,
  clauses: z.number().int(),
});
export const VersionLine = z.object({
  version: Version,
  hash: z.string(),
  note: z.string(),
  author: z.string(),
  createdAt: Instant,
});
export const AgreementComment = z.object({
  id: Id,
  version: Version,
  clauseId: z.string(),
  body: z.string(),
  author: z.string(),
  organisation: MultiLine.nullable(),
  createdAt: Instant,
  resolvedAt: Instant.nullable(),
  resolvedBy: z.string().nullable(),
});
export const AgreementDrafting = z.object({
  /** Null: no text yet. */
  current: VersionLine.nullable(),
  text: AgreementText.nullable(),
  versions: z.array(VersionLine),
  approveBy: Instant.nullable(),
  /** One line a party: the newest version it approved, which counts only if it is the current one. */
  approvals: z.array(
    z.object({
      organisationId: Id.nullable(),
      name: MultiLine,
      version: Version.nullable(),
      at: Instant.nullable(),
      approver: z.string().nullable(),
      current: z.boolean(),
      mayApprove: z.boolean(),
    }),
  ),
  approved: z.boolean(),
  comments: z.array(AgreementComment),
  blanks: z.object({
    variables: z.array(z.string()),
    clauses: z.array(z.object({ id: z.string(), locale: LocaleSchema })),
  }),
  mayEdit: z.boolean(),
});

const params = eventParamsWith("agreement");
const path = "/events/{event}/agreements/{agreement}";

export const drafting = {
  listAgreementTemplates: operation({
    id: "listAgreementTemplates",
    method: "GET",
    path: "/events/{event}/agreement-templates",
    tag,
    summary: "Templates a text can begin from, in five languages",
    params: EventParams,
    response: z.array(AgreementTemplate),
  }),
  getAgreementDrafting: operation({
    id: "getAgreementDrafting",
    method: "GET",
    path: `${path}/text`,
    tag,
    summary: "The text as it stands, its versions, comments and approvals",
    params,
    response: AgreementDrafting,
  }),
  startAgreementText: operation({
    id: "startAgreementText",
    method: "POST",
    path: `${path}/text`,
    tag,
    summary: "Begin the text from a template: the first version",
    params,
    body: z.strictObject({
      template: TEMPLATE_KEY,
      languages: z.array(LocaleSchema).min(1).max(2),
      prevailing: LocaleSchema.nullable().default(null),
    }),
    response: AgreementDrafting,
    status: 201,
  }),
  getAgreementVersion: operation({
    id: "getAgreementVersion",
    method: "GET",
    path: `${path}/versions/{version}`,
    tag,
    summary: "One version of the text as it was saved",
    params: params.extend({ version: z.coerce.number().int().min(1).max(10_000) }),
    response: VersionLine.extend({ text: AgreementText }),
  }),
  saveAgreementVersion: operation({
    id: "saveAgreementVersion",
    method: "POST",
    path: `${path}/versions`,
    tag,
    summary:
      "Save a new version; refused with version_conflict when somebody saved one in the meantime. Earlier approvals stop counting",
    params,
    body: z.strictObject({ base: Version.nullable(), text: AgreementText, note: prose(500).default("") }),
    response: AgreementDrafting,
    status: 201,
  }),
  approveAgreementVersion: operation({
    id: "approveAgreementVersion",
    method: "POST",
    path: `${path}/approve`,
    tag,
    summary: "Approve a named version for one party, or take the approval back",
    params,
    body: z.strictObject({ organisationId: Id, version: Version, approved: z.boolean().default(true) }),
    response: AgreementDrafting,
  }),
  setApprovalDeadline: operation({
    id: "setApprovalDeadline",
    method: "PUT",
    path: `${path}/approve-by`,
    tag,
    summary: "By when each side is asked to approve",
    params,
    body: z.strictObject({ approveBy: Instant.nullable() }),
    response: AgreementDrafting,
  }),
  addAgreementComment: operation({
    id: "addAgreementComment",
    method: "POST",
    path: `${path}/comments`,
    tag,
    summary: "Comment on a clause",
    params,
    body: z.strictObject({
      clauseId: z.string().min(1).max(40),
      body: prose(4000).refine((text) => text.length > 0),
    }),
    response: AgreementDrafting,
    status: 201,
  }),
  resolveAgreementComment: operation({
    id: "resolveAgreementComment",
    method: "POST",
    path: `${path}/comments/{comment}/resolve`,
    tag,
    summary: "Close a comment, or open it again",
    params: params.extend({ comment: Id }),
    body: z.strictObject({ resolved: z.boolean() }),
    response: AgreementDrafting,
  }),
  amendAgreement: operation({
    id: "amendAgreement",
    method: "POST",
    path: `${path}/amend`,
    tag,
    summary: "Propose an amendment: an agreement of its own that changes this one when it is signed",
    params,
    body: z.strictObject({ reason: line(500) }),
    response: z.object({ id: Id }),
    status: 201,
  }),
} as const;
