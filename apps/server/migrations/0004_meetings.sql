-- Listings, matches, requests, meetings and the timetable.
create table listing (
  event_id uuid not null,
  id uuid not null,
  organisation_id uuid not null,
  side text not null check (side in ('offer', 'need')),
  kind text not null,
  industry text not null,
  texts jsonb not null,
  text_key text not null,
  valid_from date,
  valid_until date,
  anonymous boolean not null,
  state text not null check (state in ('draft', 'submitted', 'accepted', 'returned', 'withdrawn')),
  review_note text,
  demonstration boolean not null,
  import_id uuid,
  updated_at timestamptz not null,
  primary key (event_id, id),
  foreign key (event_id, organisation_id) references organisation
);
create index listing_state on listing (event_id, state);
create index listing_organisation on listing (event_id, organisation_id);
create index listing_import on listing (event_id, import_id) where import_id is not null;

create table exclusion (
  event_id uuid not null,
  a_id uuid not null,
  b_id uuid not null check (b_id > a_id),
  reason text not null,
  primary key (event_id, a_id, b_id),
  foreign key (event_id, a_id) references organisation on delete cascade,
  foreign key (event_id, b_id) references organisation on delete cascade
);

create table match (
  event_id uuid not null,
  id uuid not null,
  need_id uuid not null,
  offer_id uuid not null,
  need_organisation_id uuid not null,
  offer_organisation_id uuid not null,
  score double precision not null,
  parts jsonb not null,
  evidence jsonb not null,
  verdict text check (verdict in ('must', 'meet', 'no')),
  run_id uuid not null,
  primary key (event_id, id),
  unique (event_id, need_id, offer_id),
  foreign key (event_id, need_id) references listing on delete cascade,
  foreign key (event_id, offer_id) references listing on delete cascade
);
create index match_best on match (event_id, score desc, id);
create index match_need on match (event_id, need_organisation_id);
create index match_offer on match (event_id, offer_organisation_id);

create table meeting_request (
  event_id uuid not null,
  id uuid not null,
  from_organisation_id uuid not null,
  to_organisation_id uuid not null,
  match_id uuid,
  message text not null,
  priority text not null check (priority in ('must', 'nice')),
  state text not null check (state in ('pending', 'accepted', 'declined', 'expired', 'withdrawn')),
  expires_at timestamptz not null,
  created_by uuid,
  created_at timestamptz not null,
  primary key (event_id, id),
  foreign key (event_id, from_organisation_id) references organisation,
  foreign key (event_id, to_organisation_id) references organisation
);
create index meeting_request_due on meeting_request (state, expires_at);
-- One open request between two organisations, whichever asked.
create unique index meeting_request_open on meeting_request
  (event_id, least(from_organisation_id, to_organisation_id), greatest(from_organisation_id, to_organisation_id))
  where state in ('pending', 'accepted');

create table meeting (
  event_id uuid not null,
  id uuid not null,
  request_id uuid,
  a_organisation_id uuid not null,
  b_organisation_id uuid not null,
  mode text not null check (mode in ('table', 'online')),
  priority text not null,
  state text not null check (state in ('unplaced', 'planned', 'held', 'missed', 'cancelled')),
  locked boolean not null default false,
  outcome text,
  calendar_sequence integer not null default 0,
  demonstration boolean not null default false,
  created_at timestamptz not null,
  primary key (event_id, id),
  foreign key (event_id, a_organisation_id) references organisation,
  foreign key (event_id, b_organisation_id) references organisation
);

create table meeting_person (
  event_id uuid not null,
  meeting_id uuid not null,
  participant_id uuid not null,
  primary key (event_id, meeting_id, participant_id),
  foreign key (event_id, meeting_id) references meeting on delete cascade,
  foreign key (event_id, participant_id) references participant
);
create index meeting_person_participant on meeting_person (event_id, participant_id);

create table timetable (
  event_id uuid not null references event on delete cascade,
  id uuid not null,
  version integer not null,
  state text not null check (state in ('draft', 'published', 'superseded')),
  problem jsonb not null,
  certificate jsonb not null,
  unplaced jsonb not null,
  created_at timestamptz not null,
  published_at timestamptz,
  primary key (event_id, id),
  unique (event_id, version)
);
create unique index timetable_published on timetable (event_id) where state = 'published';

create table placement (
  event_id uuid not null,
  timetable_id uuid not null,
  meeting_id uuid not null,
  slot_id uuid not null,
  table_id uuid,
  primary key (event_id, timetable_id, meeting_id),
  foreign key (event_id, timetable_id) references timetable on delete cascade,
  foreign key (event_id, meeting_id) references meeting on delete cascade
);
create unique index placement_table on placement (event_id, timetable_id, slot_id, table_id) where table_id is not null;
