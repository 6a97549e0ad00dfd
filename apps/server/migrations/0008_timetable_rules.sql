-- What timetables go by: the event's rules, how people can be met, interpreters, times somebody or something cannot be had, the day's disruptions.
alter table event add column timetable_rules jsonb not null default '{}'; -- what it does not name is as by default

alter table participant add column zone text; -- of somebody who joins from elsewhere; null: that of the venue
alter table participant add column min_meetings integer check (min_meetings between 0 and 500);
alter table participant add column max_meetings integer check (max_meetings between 1 and 500);

create table interpreter (
  event_id uuid not null references event on delete cascade,
  id uuid not null,
  name jsonb not null,
  venue_id uuid, -- null: joins from afar
  language_pairs jsonb not null,
  fields jsonb not null,
  demonstration boolean not null,
  created_at timestamptz not null,
  primary key (event_id, id),
  foreign key (event_id, venue_id) references venue
);

alter table meeting add column interpreting text not null default 'auto' check (interpreting in ('auto', 'needed', 'none'));
alter table meeting add column languages jsonb; -- the pair an organiser has named

alter table placement add column interpreter_id uuid;
create unique index placement_interpreter on placement (event_id, timetable_id, slot_id, interpreter_id) where interpreter_id is not null;

create table disruption (
  event_id uuid not null references event on delete cascade,
  id uuid not null,
  state text not null check (state in ('reported', 'applied', 'undone', 'dismissed')),
  what jsonb not null,
  at timestamptz not null,
  actor text not null,
  before_timetable_id uuid,
  timetable_id uuid, -- the version it made
  changed integer not null default 0,
  told integer not null default 0,
  primary key (event_id, id),
  foreign key (event_id, before_timetable_id) references timetable,
  foreign key (event_id, timetable_id) references timetable
);
create index disruption_newest on disruption (event_id, at desc);

create table unavailable_time (
  event_id uuid not null references event on delete cascade,
  id uuid not null,
  kind text not null check (kind in ('participant', 'table', 'venue', 'interpreter')),
  subject_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  disruption_id uuid, -- null: stated beforehand
  primary key (event_id, id),
  foreign key (event_id, disruption_id) references disruption on delete cascade
);
create index unavailable_time_subject on unavailable_time (event_id, kind, subject_id);
