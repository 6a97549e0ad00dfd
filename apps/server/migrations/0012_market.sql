-- What each side says of a match, the rules of the market with their versions, and meetings of more than two organisations.
create table match_verdict (
  event_id uuid not null,
  need_id uuid not null,
  offer_id uuid not null,
  side text not null check (side in ('need', 'offer')),
  verdict text not null check (verdict in ('must', 'meet', 'no')),
  by_organiser boolean not null,
  at timestamptz not null,
  primary key (event_id, need_id, offer_id, side),
  foreign key (event_id, need_id) references listing on delete cascade,
  foreign key (event_id, offer_id) references listing on delete cascade
);
create index match_verdict_offer on match_verdict (event_id, offer_id);

-- The one verdict there was belongs to the side whose account gave it last; where that was neither side, the organisers spoke
-- for both.
with given as (
  select match.event_id, match.need_id, match.offer_id, match.verdict, match.need_organisation_id, match.offer_organisation_id,
    last.at, last.organisation_id
  from match
  left join lateral (
    select audit_event.at, participant.organisation_id
    from audit_event
    left join participant on participant.event_id = audit_event.event_id and participant.account_id = audit_event.actor_id
    where audit_event.event_id = match.event_id
      and audit_event.action = 'match.judged'
      and audit_event.subject_id = match.id::text
    order by audit_event.seq desc
    limit 1
  ) as last on true
  where match.verdict is not null
)
insert into match_verdict (event_id, need_id, offer_id, side, verdict, by_organiser, at)
select given.event_id, given.need_id, given.offer_id, sides.side, given.verdict,
  given.organisation_id is distinct from sides.organisation_id, coalesce(given.at, now())
from given
cross join lateral (values
  ('need', given.need_organisation_id),
  ('offer', given.offer_organisation_id)
) as sides (side, organisation_id)
where given.organisation_id is null
  or given.organisation_id = sides.organisation_id
  or given.organisation_id not in (given.need_organisation_id, given.offer_organisation_id);
alter table match drop column verdict;

alter table exclusion add column kind text not null default 'other' check (kind in ('rivals', 'same_group', 'other'));

create table refused_organisation (
  event_id uuid not null,
  organisation_id uuid not null,
  kind text not null check (kind in ('sanctioned', 'refused')),
  reason text not null,
  primary key (event_id, organisation_id),
  foreign key (event_id, organisation_id) references organisation on delete cascade
);

create table market_rules (
  event_id uuid not null references event on delete cascade,
  version integer not null check (version > 0),
  rules jsonb not null,
  exclusions jsonb not null,
  refused jsonb not null,
  restores integer, -- the version these rules bring back
  actor text not null,
  at timestamptz not null,
  primary key (event_id, version)
);

create table meeting_party (
  event_id uuid not null,
  meeting_id uuid not null,
  organisation_id uuid not null,
  primary key (event_id, meeting_id, organisation_id),
  foreign key (event_id, meeting_id) references meeting on delete cascade,
  foreign key (event_id, organisation_id) references organisation
);
create index meeting_party_organisation on meeting_party (event_id, organisation_id);
alter table meeting add column wished_slot_id uuid; -- found free for all when it was proposed
alter table meeting add column wished_table_id uuid;
