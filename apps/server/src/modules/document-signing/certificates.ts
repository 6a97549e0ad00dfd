import { DomainError, pickText } from "@songhua/kernel";
import {
  base64Of,
  bytesOfBase64,
  issueParticipantCertificate,
  readCertificateRequest,
  writeRevocationList,
  type Certificate,
  type PublicKey,
  type WithdrawnCertificate,
} from "@songhua/trust";
import { actorOf, isStaff, type EventContext, type Viewer } from "../../platform/http/viewer.ts";
import type { Services } from "../../platform/services.ts";
import { appendAudit } from "../audit/index.ts";
import { DAY_MS, fromMs, newSerial, openAuthority } from "./authority.ts";
import { countCertificates, findOrganisation, listWithdrawn, type listCertificates } from "./queries.ts";
import { insertCertificate, withdraw } from "./store.ts";

/** Long enough for a signing that drags on after the event, short enough that a lost phone is soon no matter. */
const VALID_DAYS = 30;
const LIST_DAYS = 7;
const MOST_PER_ACCOUNT = 50;

/**
 * A certificate for a key that somebody made and keeps. It names the account and its organisation as the event registered them.
 * @throws DomainError key_not_proven, authority_key, too_many_requests
 */
export async function issueCertificate(services: Services, viewer: Viewer, event: EventContext, request: string) {
  const read = readCertificateRequest(bytesOfBase64(request) ?? new Uint8Array());
  if (!read.ok || !strong(read.value)) throw new DomainError("key_not_proven");
  const account = viewer.account!;
  if ((await countCertificates(services.db, event.id, account.id)) >= MOST_PER_ACCOUNT)
    throw new DomainError("too_many_requests");
  const authority = await openAuthority(services, event);
  const organisation = viewer.organisationId
    ? await findOrganisation(services.db, event.id, viewer.organisationId)
    : undefined;
  const now = services.clock.now();
  const [name, firm] = [
    account.name.slice(0, 64),
    (organisation ? (pickText(organisation.name, account.locale)?.text ?? "") : "").slice(0, 64),
  ];
  const certificate = await issueParticipantCertificate(authority, {
    serial: newSerial(),
    notBefore: fromMs(now),
    notAfter: fromMs(now) + VALID_DAYS * DAY_MS,
    spki: read.value.spki,
    name,
    organisation: firm,
    ...(organisation && { country: organisation.country }),
    revocationList: `${services.config.origin}/api/events/${event.id}/authority.crl`,
  });
  await keep(services, viewer, event, certificate, { name, organisation: firm });
  return {
    certificate: base64Of(certificate.der),
    chain: [base64Of(authority.certificate.der)],
    subject: certificate.subject.text,
    notAfter: new Date(certificate.notAfter).toISOString(),
  };
}

const strong = (key: PublicKey): boolean => key.kind === "ec" || key.kind === "ed25519" || key.kind === "rsa";

async function keep(
  services: Services,
  viewer: Viewer,
  event: EventContext,
  certificate: Certificate,
  holder: { name: string; organisation: string },
): Promise<void> {
  const now = services.clock.now();
  await services.db.transaction().execute(async (tx) => {
    await insertCertificate(tx, {
      event_id: event.id,
      serial: certificate.serial,
      account_id: viewer.account!.id,
      organisation_id: viewer.organisationId,
      ...holder,
      certificate: Buffer.from(certificate.der),
      issued_at: now,
      not_after: new Date(certificate.notAfter).toISOString(),
      withdrawn_at: null,
      withdrawn_reason: null,
      withdrawn_by: null,
    });
    await appendAudit(tx, {
      eventId: event.id,
      at: now,
      actor: actorOf(viewer),
      action: "certificate.issued",
      subjectType: "certificate",
      subjectId: certificate.serial,
      data: { subject: certificate.subject.text },
    });
  });
}

/** A certificate as its holder and the organisers see it. */
export function presentCertificate(
  row: Awaited<ReturnType<typeof listCertificates>>[number],
  viewer: Viewer,
  now: string,
) {
  const expired = Date.parse(row.not_after) < Date.parse(now);
  return {
    serial: row.serial,
    name: row.name,
    organisation: row.organisation,
    issuedAt: row.issued_at,
    notAfter: row.not_after,
    withdrawnAt: row.withdrawn_at,
    withdrawnReason: row.withdrawn_reason as WithdrawnCertificate["reason"] | null, // the contract allows no other
    withdrawnBy: row.withdrawn_by,
    state: row.withdrawn_at !== null ? ("withdrawn" as const) : expired ? ("expired" as const) : ("valid" as const),
    mine: row.account_id === viewer.account?.id,
  };
}

/** Withdraws one's own certificate, or anybody's as staff. @throws DomainError not_found */
export async function withdrawCertificate(
  services: Services,
  viewer: Viewer,
  eventId: string,
  serial: string,
  { reason, note }: { reason: string; note: string },
): Promise<void> {
  const now = services.clock.now();
  await services.db.transaction().execute(async (tx) => {
    const done = await withdraw(tx, {
      eventId,
      serial,
      at: now,
      reason,
      by: actorOf(viewer).name,
      ...(!isStaff(viewer) && { accountId: viewer.account!.id }),
    });
    if (!done) throw new DomainError("not_found", { what: "certificate" });
    await appendAudit(tx, {
      eventId,
      at: now,
      actor: actorOf(viewer),
      action: "certificate.withdrawn",
      subjectType: "certificate",
      subjectId: serial,
      data: { reason, ...(note !== "" && { note }) },
    });
  });
}

/** The authority's revocation list as of now. */
export async function revocationList(
  services: Services,
  event: Pick<EventContext, "id" | "slug">,
): Promise<Uint8Array> {
  const authority = await openAuthority(services, event);
  const rows = await listWithdrawn(services.db, event.id);
  const now = Math.floor(Date.parse(services.clock.now()) / 1000) * 1000;
  return writeRevocationList(authority, {
    number: now / 1000,
    from: now,
    until: now + LIST_DAYS * DAY_MS,
    withdrawn: rows.map((row) => ({
      serial: row.serial,
      at: Date.parse(row.withdrawn_at!),
      reason: row.withdrawn_reason as WithdrawnCertificate["reason"], // the contract allows no other
    })),
  });
}
