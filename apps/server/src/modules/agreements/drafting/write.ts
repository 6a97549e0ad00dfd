import { blanksOf, type AgreementText, type BodyOf, type Operations } from "@songhua/contract";
import { canonicalJsonOf, DomainError, type Instant } from "@songhua/kernel";
import type { Db } from "../../../platform/database/connect.ts";
import { actorOf, mayActFor, type Viewer } from "../../../platform/http/viewer.ts";
import type { Services } from "../../../platform/services.ts";
import { appendAudit } from "../../audit/index.ts";
import { textHash } from "../document/index.ts";
import { findAgreementRow, listParties, valueOf } from "../queries.ts";
import { lockAgreement, setHead, type AgreementRow, type PartyRow } from "../store.ts";
import { TEMPLATES, textFrom } from "../templates/index.ts";
import { checkedValue } from "../value.ts";
import { findOpenDocument, findVersion, listPartyFacts } from "./queries.ts";
import {
  deleteApproval,
  discardDocument,
  insertApproval,
  insertComment,
  insertVersion,
  resolveComment,
  setApproveBy,
} from "./store.ts";

type Body<I extends keyof Operations> = NonNullable<BodyOf<Operations[I]>>;
const KEYS = "abcdef";

/** Begins the text from a template. @throws DomainError version_conflict when there is a text already. */
export async function startText(
  services: Services,
  viewer: Viewer,
  eventId: string,
  id: string,
  input: Body<"startAgreementText">,
): Promise<void> {
  const template = TEMPLATES.find((one) => one.key === input.template);
  if (!template) throw new DomainError("not_found", { what: "template" });
  const prevailing = input.prevailing ?? null;
  if (prevailing !== null && !input.languages.includes(prevailing))
    throw new DomainError("bad_request", { field: "prevailing" });
  await changing(services, viewer, eventId, id, async (tx, agreement, parties, now) => {
    if (agreement.current_version !== null) throw conflict(agreement.current_version);
    const facts = await listPartyFacts(
      tx,
      eventId,
      parties.flatMap((party) => party.organisation_id ?? []),
    );
    const master = agreement.master_id ? await findAgreementRow(tx, eventId, agreement.master_id) : undefined;
    const text = textFrom(
      // An agreement keeps its kind: a template lends its clauses, it does not turn an intention into a contract.
      { ...template, kind: agreement.kind },
      {
        languages: input.languages,
        prevailing,
        title: agreement.title,
        parties: parties.map((party, position) => ({
          key: KEYS[position]!,
          name: party.name,
          role: {},
          identifiers: facts
            .filter((fact) => fact.organisation_id === party.organisation_id)
            .map(({ scheme, value }) => ({ scheme, value })),
          address: {},
          signatory: {},
        })),
        value: valueOf(agreement) as AgreementText["value"], // stored amounts came through the contract
        under: master ? { id: master.id, title: master.title, signedOn: master.signed_at?.slice(0, 10) ?? null } : null,
      },
    );
    await save(tx, viewer, eventId, id, { version: 1, text, note: "", now });
  });
}

/**
 * Saves a new version. Approvals given to earlier ones stay on record and stop counting. Title, kind and value of the agreement follow
 * its text. @throws DomainError version_conflict when somebody saved a version since `base`; nothing of either is lost.
 */
export async function saveVersion(
  services: Services,
  viewer: Viewer,
  eventId: string,
  id: string,
  input: { base?: number | null | undefined; text: AgreementText; note: string },
): Promise<void> {
  const value = checkedValue(input.text.value);
  await changing(services, viewer, eventId, id, async (tx, agreement, parties, now) => {
    if ((input.base ?? null) !== agreement.current_version) {
      const newer = agreement.current_version;
      const found = newer === null ? undefined : await findVersion(tx, eventId, id, newer);
      throw conflict(newer, found?.author);
    }
    if (input.text.parties.length !== parties.length) throw new DomainError("agreement_parties", { reason: "text" });
    if (input.text.prevailing !== null && !input.text.languages.includes(input.text.prevailing))
      throw new DomainError("bad_request", { field: "text.prevailing" });
    const ids = input.text.clauses.map((clause) => clause.id);
    if (new Set(ids).size !== ids.length) throw new DomainError("bad_request", { field: "text.clauses" });
    await setHead(tx, eventId, id, { kind: input.text.kind, title: input.text.title, value });
    await save(tx, viewer, eventId, id, {
      version: (agreement.current_version ?? 0) + 1,
      text: input.text,
      note: input.note,
      now,
    });
  });
}

/** Approves a version for one party, or takes it back. @throws DomainError not_a_party, version_changed, text_incomplete */
export async function approveVersion(
  services: Services,
  viewer: Viewer,
  eventId: string,
  id: string,
  input: Body<"approveAgreementVersion">,
): Promise<void> {
  if (!mayActFor(viewer, input.organisationId)) throw new DomainError("not_a_party");
  await changing(services, viewer, eventId, id, async (tx, agreement, parties, now) => {
    const party = parties.find((one) => one.organisation_id === input.organisationId);
    if (!party) throw new DomainError("not_a_party");
    if (party.confirmed_at !== null) throw new DomainError("already_confirmed");
    const current =
      agreement.current_version === null ? undefined : await findVersion(tx, eventId, id, agreement.current_version);
    if (!current || current.version !== input.version)
      throw new DomainError("version_changed", { version: current?.version ?? "—", read: input.version });
    const approved = input.approved ?? true;
    if (approved) {
      const { variables, clauses } = blanksOf(current.text);
      if (variables.length + clauses.length > 0)
        throw new DomainError("text_incomplete", { count: variables.length + clauses.length });
      await insertApproval(tx, {
        eventId,
        agreementId: id,
        organisationId: input.organisationId,
        version: input.version,
        approvedBy: viewer.account?.id ?? null,
        approver: actorOf(viewer).name,
        now,
      });
    } else await deleteApproval(tx, eventId, id, input.organisationId, input.version);
    await appendAudit(tx, {
      eventId,
      at: now,
      actor: actorOf(viewer),
      action: approved ? "agreement.approved" : "agreement.approval_taken_back",
      subjectType: "agreement",
      subjectId: id,
      data: { organisationId: input.organisationId, version: input.version, hash: current.hash },
    });
  });
}

export async function setDeadline(
  services: Services,
  viewer: Viewer,
  eventId: string,
  id: string,
  approveBy: Instant | null,
): Promise<void> {
  await changing(services, viewer, eventId, id, async (tx, _agreement, _parties, now) => {
    await setApproveBy(tx, eventId, id, approveBy);
    await appendAudit(tx, {
      eventId,
      at: now,
      actor: actorOf(viewer),
      action: "agreement.deadline_set",
      subjectType: "agreement",
      subjectId: id,
      data: { approveBy },
    });
  });
}

export async function addComment(
  services: Services,
  viewer: Viewer,
  eventId: string,
  id: string,
  input: Body<"addAgreementComment">,
): Promise<void> {
  await changing(services, viewer, eventId, id, async (tx, agreement, _parties, now) => {
    if (agreement.current_version === null) throw new DomainError("not_found", { what: "text" });
    await insertComment(tx, {
      eventId,
      agreementId: id,
      version: agreement.current_version,
      clauseId: input.clauseId,
      body: input.body,
      organisationId: viewer.organisationId,
      createdBy: viewer.account?.id ?? null,
      author: actorOf(viewer).name,
      now,
    });
  });
}

export async function closeComment(
  services: Services,
  viewer: Viewer,
  eventId: string,
  id: string,
  commentId: string,
  resolved: boolean,
): Promise<void> {
  await changing(services, viewer, eventId, id, async (tx, _agreement, _parties, now) => {
    const found = await resolveComment(
      tx,
      eventId,
      id,
      commentId,
      resolved ? { at: now, by: actorOf(viewer).name } : null,
    );
    if (!found) throw new DomainError("not_found", { what: "comment" });
  });
}

type Row = NonNullable<Awaited<ReturnType<typeof lockAgreement>>>;
type Party = Awaited<ReturnType<typeof listParties>>[number];

/** One change of a proposal's text at a time, by somebody who acts for a party. A text somebody has signed is not changed: signatures would fall away. */
async function changing(
  services: Services,
  viewer: Viewer,
  eventId: string,
  id: string,
  change: (tx: Db, agreement: Row, parties: readonly Party[], now: Instant) => Promise<void>,
): Promise<void> {
  await services.db.transaction().execute(async (tx) => {
    const agreement = await lockAgreement(tx, eventId, id);
    if (!agreement) throw new DomainError("not_found", { what: "agreement" });
    const parties = await listParties(tx, eventId, [id]);
    if (!parties.some((party) => mayActFor(viewer, party.organisation_id))) throw new DomainError("not_a_party");
    if (agreement.state !== "proposed") throw new DomainError("agreement_state", { state: agreement.state });
    await change(tx, agreement, parties, services.clock.now());
  });
}

/** A version that says of kind, title, value and parties what the agreement now says. */
export async function saveHeadInText(
  tx: Db,
  viewer: Viewer,
  eventId: string,
  id: string,
  before: { version: number; text: AgreementText },
  head: { row: AgreementRow; parties: readonly PartyRow[]; now: Instant },
): Promise<void> {
  const { row, parties, now } = head;
  const text: AgreementText = {
    ...before.text,
    kind: row.kind,
    title: row.title,
    value: row.value as AgreementText["value"], // checked: its rate's currency came through the contract
    parties: parties.map((party, position) => ({
      role: {},
      identifiers: [],
      address: {},
      signatory: {},
      ...before.text.parties.find((one) => canonicalJsonOf(one.name) === canonicalJsonOf(party.name)),
      key: KEYS[position]!,
      name: party.name,
    })),
  };
  await save(tx, viewer, eventId, id, { version: before.version + 1, text, note: "", now });
}

async function save(
  tx: Db,
  viewer: Viewer,
  eventId: string,
  id: string,
  row: { version: number; text: AgreementText; note: string; now: Instant },
): Promise<void> {
  const parties = await listParties(tx, eventId, [id]);
  const signed = parties.find((party) => party.confirmed_at !== null);
  const open = await findOpenDocument(tx, eventId, id);
  if (signed || open?.signed) throw new DomainError("text_signed");
  if (open) await discardDocument(tx, eventId, open.id, row.now);
  const hash = textHash(row.text);
  const actor = actorOf(viewer);
  await insertVersion(tx, {
    eventId,
    agreementId: id,
    ...row,
    hash,
    createdBy: actor.accountId,
    author: actor.name,
  });
  await appendAudit(tx, {
    eventId,
    at: row.now,
    actor,
    action: "agreement.version_saved",
    subjectType: "agreement",
    subjectId: id,
    data: { version: row.version, hash },
  });
}

function conflict(current: number | null, author = "—"): DomainError {
  return new DomainError("version_conflict", { version: current ?? "—", author });
}
