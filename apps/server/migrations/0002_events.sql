-- Events, their venues, slots and programme. Event-scoped tables carry event_id first in their keys, so that they distribute by it.
create table event (
  id uuid primary key,
  slug text not null unique,
  name jsonb not null,
  summary jsonb not null,
  state text not null check (state in ('draft', 'published', 'archived')),
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  home_zone text not null,
  languages jsonb not null,
  registration_open boolean not null,
  request_hours integer not null,
  questions jsonb not null,
  source jsonb,
  demonstration boolean not null,
  created_at timestamptz not null
);

create table role_grant (
  account_id uuid not null references account on delete cascade,
  event_id uuid references event on delete cascade,
  role text not null check (role in ('administrator', 'organiser', 'operator', 'reader')),
  unique nulls not distinct (account_id, event_id, role)
);

create table venue (
  event_id uuid not null references event on delete cascade,
  id uuid not null,
  position integer not null,
  name jsonb not null,
  city jsonb not null,
  zone text not null,
  hours jsonb not null,
  primary key (event_id, id)
);

create table venue_table (
  event_id uuid not null,
  id uuid not null,
  venue_id uuid not null,
  position integer not null,
  label text not null,
  capacity integer not null check (capacity between 2 and 100),
  primary key (event_id, id),
  foreign key (event_id, venue_id) references venue on delete cascade
);

create table slot (
  event_id uuid not null references event on delete cascade,
  id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  primary key (event_id, id)
);
create unique index slot_start on slot (event_id, starts_at);

create table event_session (
  event_id uuid not null,
  id uuid not null,
  venue_id uuid not null,
  kind text not null,
  title jsonb not null,
  summary jsonb not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  room text,
  languages jsonb not null,
  speakers jsonb not null,
  primary key (event_id, id),
  foreign key (event_id, venue_id) references venue
);
