-- Organisations, people, check-in, imports.
create table organisation (
  event_id uuid not null references event on delete cascade,
  id uuid not null,
  name jsonb not null,
  name_key text not null, -- every name folded for search and duplicate finding
  role text not null,
  country text not null,
  region text,
  city text,
  industry text,
  website text,
  languages jsonb not null,
  demonstration boolean not null,
  import_id uuid,
  created_at timestamptz not null,
  primary key (event_id, id)
);
create index organisation_import on organisation (event_id, import_id) where import_id is not null;

create table organisation_identifier (
  event_id uuid not null,
  organisation_id uuid not null,
  scheme text not null,
  value text not null,
  primary key (event_id, scheme, value),
  foreign key (event_id, organisation_id) references organisation on delete cascade
);
create index organisation_identifier_owner on organisation_identifier (event_id, organisation_id);

create table event_body (
  event_id uuid not null,
  organisation_id uuid not null,
  role text not null check (role in ('host', 'organiser', 'co_organiser')),
  position integer not null,
  primary key (event_id, organisation_id, role),
  foreign key (event_id, organisation_id) references organisation on delete cascade
);

create table not_duplicate (
  event_id uuid not null references event on delete cascade,
  a_id uuid not null,
  b_id uuid not null check (b_id > a_id),
  primary key (event_id, a_id, b_id)
);

create table participant (
  event_id uuid not null references event on delete cascade,
  id uuid not null,
  organisation_id uuid,
  account_id uuid references account on delete set null,
  name jsonb not null,
  name_key text not null,
  email text,
  phone text,
  title text,
  languages jsonb not null,
  venue_id uuid,
  state text not null check (state in ('pending', 'approved', 'declined', 'withdrawn')),
  answers jsonb not null,
  badge_code text not null,
  calendar_token text not null unique,
  consent_at timestamptz,
  checked_in_at timestamptz,
  checked_in_by uuid,
  demonstration boolean not null,
  import_id uuid,
  created_at timestamptz not null,
  primary key (event_id, id),
  foreign key (event_id, organisation_id) references organisation,
  foreign key (event_id, venue_id) references venue
);
create unique index participant_badge on participant (event_id, badge_code);
create unique index participant_email on participant (event_id, email) where email is not null;
create index participant_organisation on participant (event_id, organisation_id);
create index participant_account on participant (account_id);
create index participant_state on participant (event_id, state);
create index participant_import on participant (event_id, import_id) where import_id is not null;

create table workbook_import (
  event_id uuid not null references event on delete cascade,
  id uuid not null,
  file_name text not null,
  state text not null,
  sheets jsonb not null,
  counts jsonb not null,
  failure jsonb,
  run_id uuid,
  created_by uuid,
  created_at timestamptz not null,
  applied_at timestamptz,
  undone_at timestamptz,
  primary key (event_id, id)
);

-- Rows read in a dry run, in file order; and what an applied row replaced, for undo.
create table workbook_row (
  event_id uuid not null,
  import_id uuid not null,
  position integer not null,
  kind text not null,
  action text not null check (action in ('create', 'update', 'unchanged', 'skip')),
  target_id uuid,
  data jsonb not null,
  before jsonb,
  primary key (event_id, import_id, position),
  foreign key (event_id, import_id) references workbook_import on delete cascade
);

create table workbook_problem (
  event_id uuid not null,
  import_id uuid not null,
  position integer not null,
  severity text not null,
  sheet text not null,
  row integer,
  column_name text,
  heading text,
  value text,
  code text not null,
  params jsonb not null,
  primary key (event_id, import_id, position),
  foreign key (event_id, import_id) references workbook_import on delete cascade
);
