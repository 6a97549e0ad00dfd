import { DomainError } from "@songhua/kernel";
import type { Db } from "../../platform/database/connect.ts";
import { isApproved, listApprovals, listParties, presentValue } from "../agreements/index.ts";
import { findCeremony, listCeremonyRows, listItems } from "./queries.ts";

type Row = NonNullable<Awaited<ReturnType<typeof findCeremony>>>;
type Item = Awaited<ReturnType<typeof listItems>>[number];

const lineOf = (row: Row, items: readonly Item[]) => ({
  id: row.id,
  title: row.title,
  venueId: row.venue_id,
  startsAt: row.starts_at,
  state: row.state,
  agreements: items.length,
  signed: items.filter((item) => item.state === "signed").length,
});

export async function presentCeremonies(db: Db, eventId: string) {
  const rows = await listCeremonyRows(db, eventId);
  const items = await listItems(
    db,
    eventId,
    rows.map((row) => row.id),
  );
  return rows.map((row) =>
    lineOf(
      row,
      items.filter((item) => item.ceremony_id === row.id),
    ),
  );
}

/** A session as a hall needs it. @throws DomainError not_found */
export async function presentCeremony(db: Db, eventId: string, id: string) {
  const row = await findCeremony(db, eventId, id);
  if (!row) throw new DomainError("not_found", { what: "ceremony" });
  const items = await listItems(db, eventId, [id]);
  const agreements = items.map((item) => item.agreement_id);
  const [parties, approvals] = await Promise.all([
    listParties(db, eventId, agreements),
    listApprovals(db, eventId, agreements),
  ]);
  return {
    ...lineOf(row, items),
    revision: row.revision,
    items: items.map((item) => {
      const own = parties.filter((party) => party.agreement_id === item.agreement_id);
      return {
        agreementId: item.agreement_id,
        position: item.position,
        kind: item.kind,
        title: item.title,
        value: presentValue(item),
        state: item.state,
        version: item.current_version,
        ready: isApproved(item, own, approvals),
        startedAt: item.started_at,
        endedAt: item.ended_at,
        parties: own.map((party) => {
          const stand = item.stands.find((one) => one.party === party.position);
          return {
            position: party.position,
            organisationId: party.organisation_id,
            name: party.name,
            spot: stand?.spot ?? "",
            person: stand?.person ?? "",
            confirmedAt: party.confirmed_at,
            method: party.method,
            signer: party.signer,
            claimedAt: party.claimed_at,
          };
        }),
      };
    }),
  };
}
