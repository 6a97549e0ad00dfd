import { AGREEMENT_KINDS } from "@songhua/kernel";
import { z } from "zod";
import { AgreementValue } from "../agreement-value.ts";
import { operation } from "../operation.ts";
import { Done, EventParams, eventParamsWith, Id, Instant, line, MultiLine, prose } from "../shared.ts";

const tag = "ceremony";
export const SigningMethod = z.enum(["confirmation", "desk", "certificate", "paper"]);
const Stand = z.strictObject({
  /** Position of the party in the agreement. */
  party: z.number().int().min(0).max(5),
  spot: prose(60),
  person: prose(120),
});
export const CeremonyLine = z.object({
  id: Id,
  title: MultiLine,
  venueId: Id.nullable(),
  startsAt: Instant.nullable(),
  state: z.enum(["planned", "running", "ended"]),
  agreements: z.number().int(),
  signed: z.number().int(),
});
export const CeremonyItem = z.object({
  agreementId: Id,
  position: z.number().int(),
  kind: z.enum(AGREEMENT_KINDS),
  title: MultiLine,
  value: AgreementValue,
  state: z.enum(["proposed", "signed", "withdrawn"]),
  version: z.number().int().nullable(),
  /** All parties approved the current version, or there is no text to approve. */
  ready: z.boolean(),
  startedAt: Instant.nullable(),
  endedAt: Instant.nullable(),
  parties: z.array(
    z.object({
      position: z.number().int(),
      organisationId: Id.nullable(),
      name: MultiLine,
      spot: z.string(),
      person: z.string(),
      confirmedAt: Instant.nullable(),
      method: SigningMethod.nullable(),
      signer: z.string().nullable(),
      /** When the signing device was out of reach: what its own clock said. */
      claimedAt: Instant.nullable(),
    }),
  ),
});
export const Ceremony = CeremonyLine.extend({
  revision: z.number().int(),
  items: z.array(CeremonyItem),
});
const CeremonyInput = z.strictObject({
  title: MultiLine,
  venueId: Id.nullable().default(null),
  startsAt: Instant.nullable().default(null),
  /** In the order in which they are signed. */
  items: z.array(z.strictObject({ agreementId: Id, stands: z.array(Stand).max(6).default([]) })).max(200),
});
const params = eventParamsWith("ceremony");
const path = "/events/{event}/ceremonies/{ceremony}";
const Step = z.strictObject({ revision: z.number().int() });

export const ceremonies = {
  listCeremonies: operation({
    id: "listCeremonies",
    method: "GET",
    path: "/events/{event}/ceremonies",
    tag,
    summary: "Signing sessions",
    params: EventParams,
    response: z.array(CeremonyLine),
  }),
  createCeremony: operation({
    id: "createCeremony",
    method: "POST",
    path: "/events/{event}/ceremonies",
    tag,
    summary: "Plan a signing session",
    params: EventParams,
    body: CeremonyInput,
    response: Ceremony,
    status: 201,
  }),
  getCeremony: operation({
    id: "getCeremony",
    method: "GET",
    path,
    tag,
    summary: "A signing session: its running order and who has signed",
    params,
    response: Ceremony,
  }),
  updateCeremony: operation({
    id: "updateCeremony",
    method: "PUT",
    path,
    tag,
    summary: "Change title, place, running order and who stands where",
    params,
    body: CeremonyInput.extend({ revision: z.number().int() }),
    response: Ceremony,
  }),
  deleteCeremony: operation({
    id: "deleteCeremony",
    method: "DELETE",
    path,
    tag,
    summary: "Remove a session that has not begun",
    params,
    response: Done,
  }),
  advanceCeremony: operation({
    id: "advanceCeremony",
    method: "POST",
    path: `${path}/advance`,
    tag,
    summary: "Call the next pair; the one on stage has finished",
    params,
    body: Step,
    response: Ceremony,
  }),
  stepBackCeremony: operation({
    id: "stepBackCeremony",
    method: "POST",
    path: `${path}/back`,
    tag,
    summary: "Take the last step back",
    params,
    body: Step,
    response: Ceremony,
  }),
  streamCeremony: operation({
    id: "streamCeremony",
    method: "GET",
    path: `${path}/stream`,
    tag,
    summary: "The session as it goes (server-sent events, each a whole session)",
    params,
    media: "text/event-stream",
  }),
  signAtDesk: operation({
    id: "signAtDesk",
    method: "POST",
    path: "/events/{event}/agreements/{agreement}/sign-at-desk",
    tag,
    summary: "Sign for a party whose person is at the desk; the operator and the person are both recorded",
    params: eventParamsWith("agreement"),
    body: z.strictObject({ organisationId: Id, version: z.number().int().nullable(), person: line(120) }),
    response: Done,
  }),
} as const;
