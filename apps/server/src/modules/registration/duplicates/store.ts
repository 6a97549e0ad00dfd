import { sql } from "kysely";
import { json, type Db } from "../../../platform/database/connect.ts";
import type { OrganisationTable } from "../../../platform/database/schema.ts";
import type { Selectable } from "kysely";
import { nameKey } from "../names.ts";

type Organisation = Selectable<OrganisationTable>;

export async function dismissPair(tx: Db, eventId: string, aId: string, bId: string): Promise<void> {
  const [a_id, b_id] = aId < bId ? [aId, bId] : [bId, aId];
  await tx
    .insertInto("not_duplicate")
    .values({ event_id: eventId, a_id, b_id })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Everything that named `fromId` names `intoId` from now on; what both had is kept once. */
export async function moveBelongings(tx: Db, eventId: string, fromId: string, intoId: string): Promise<void> {
  const at = { event: eventId, from: fromId, into: intoId };
  for (const statement of [
    sql`update participant set organisation_id = ${at.into} where event_id = ${at.event} and organisation_id = ${at.from}`,
    sql`update listing set organisation_id = ${at.into} where event_id = ${at.event} and organisation_id = ${at.from}`,
    sql`update match set need_organisation_id = ${at.into} where event_id = ${at.event} and need_organisation_id = ${at.from}`,
    sql`update match set offer_organisation_id = ${at.into} where event_id = ${at.event} and offer_organisation_id = ${at.from}`,
    // A match of the merged organisation with itself is none.
    sql`delete from match where event_id = ${at.event} and need_organisation_id = offer_organisation_id`,
    sql`update agreement_party set organisation_id = ${at.into} where event_id = ${at.event} and organisation_id = ${at.from}`,
    // A proposal between the two would have one organisation agree with itself.
    sql`update agreement a set state = 'withdrawn' where event_id = ${at.event} and state = 'proposed' and 1 < (
          select count(*) from agreement_party p
          where p.event_id = a.event_id and p.agreement_id = a.id and p.organisation_id = ${at.into})`,
    sql`insert into event_body select event_id, ${at.into}::uuid, role, position from event_body
        where event_id = ${at.event} and organisation_id = ${at.from} on conflict do nothing`,
    sql`delete from event_body where event_id = ${at.event} and organisation_id = ${at.from}`,
    sql`insert into exclusion (event_id, a_id, b_id, kind, reason)
        select event_id, least(other, ${at.into}::uuid), greatest(other, ${at.into}::uuid), kind, reason
        from (select event_id, case when a_id = ${at.from} then b_id else a_id end as other, kind, reason from exclusion
              where event_id = ${at.event} and ${at.from}::uuid in (a_id, b_id)) as moved
        where other <> ${at.into} on conflict do nothing`,
    sql`delete from exclusion where event_id = ${at.event} and ${at.from}::uuid in (a_id, b_id)`,
    sql`insert into refused_organisation select event_id, ${at.into}::uuid, kind, reason from refused_organisation
        where event_id = ${at.event} and organisation_id = ${at.from} on conflict do nothing`,
    sql`insert into meeting_party select event_id, meeting_id, ${at.into}::uuid from meeting_party
        where event_id = ${at.event} and organisation_id = ${at.from} on conflict do nothing`,
    sql`delete from meeting_party where event_id = ${at.event} and organisation_id = ${at.from}`,
    sql`delete from not_duplicate where event_id = ${at.event} and ${at.from}::uuid in (a_id, b_id)`,
    // Of two open requests between what are now the same two organisations the older one stays open.
    sql`update meeting_request r set state = 'withdrawn' where event_id = ${at.event} and state in ('pending', 'accepted')
        and ${at.from}::uuid in (from_organisation_id, to_organisation_id)
        and (${at.into}::uuid in (from_organisation_id, to_organisation_id) or exists (
          select 1 from meeting_request k where k.event_id = r.event_id and k.state in ('pending', 'accepted')
          and ${at.into}::uuid in (k.from_organisation_id, k.to_organisation_id)
          and (case when k.from_organisation_id = ${at.into} then k.to_organisation_id else k.from_organisation_id end)
            = (case when r.from_organisation_id = ${at.from} then r.to_organisation_id else r.from_organisation_id end)))`,
    sql`update meeting_request set from_organisation_id = ${at.into} where event_id = ${at.event} and from_organisation_id = ${at.from}`,
    sql`update meeting_request set to_organisation_id = ${at.into} where event_id = ${at.event} and to_organisation_id = ${at.from}`,
    sql`update meeting set a_organisation_id = ${at.into} where event_id = ${at.event} and a_organisation_id = ${at.from}`,
    sql`update meeting set b_organisation_id = ${at.into} where event_id = ${at.event} and b_organisation_id = ${at.from}`,
    // What the two would have met about is no meeting any more.
    sql`update meeting set state = 'cancelled', calendar_sequence = calendar_sequence + 1
        where event_id = ${at.event} and a_organisation_id = b_organisation_id and state in ('unplaced', 'planned')`,
    sql`update organisation_identifier set organisation_id = ${at.into} where event_id = ${at.event} and organisation_id = ${at.from}`,
    sql`update event_session set speakers = replace(speakers::text, ${at.from}, ${at.into})::jsonb
        where event_id = ${at.event} and speakers::text like ${`%${at.from}%`}`,
  ])
    await statement.execute(tx);
}

/** What the kept organisation lacks it takes from the other one; what it has stays. */
export async function fillGaps(tx: Db, kept: Organisation, other: Organisation): Promise<void> {
  const name = { ...other.name, ...kept.name };
  await tx
    .updateTable("organisation")
    .set({
      name: json(name),
      name_key: nameKey(name),
      region: kept.region ?? other.region,
      city: kept.city ?? other.city,
      industry: kept.industry ?? other.industry,
      website: kept.website ?? other.website,
      languages: json([...new Set([...kept.languages, ...other.languages])]),
      demonstration: kept.demonstration && other.demonstration,
    })
    .where("event_id", "=", kept.event_id)
    .where("id", "=", kept.id)
    .execute();
}

export async function deleteOrganisation(tx: Db, eventId: string, id: string): Promise<void> {
  await tx.deleteFrom("organisation").where("event_id", "=", eventId).where("id", "=", id).execute();
}
