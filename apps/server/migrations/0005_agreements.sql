-- Agreements, the append-only register, the audit trail.
create table reported_total (
  event_id uuid not null references event on delete cascade,
  id uuid not null,
  kind text not null,
  currency text not null,
  amount numeric(22, 4) not null check (amount >= 0),
  approximate boolean not null,
  basis text not null check (basis in ('on_site', 'to_date', 'expected')),
  agreements integer not null check (agreements > 0), -- how many agreements the source speaks of
  source jsonb not null,
  primary key (event_id, id)
);

create table agreement (
  event_id uuid not null references event on delete cascade,
  id uuid not null,
  kind text not null check (kind in ('intention', 'framework', 'contract')),
  title jsonb not null,
  summary text not null,
  value_kind text not null check (value_kind in ('none', 'undisclosed', 'amount')),
  amount numeric(22, 4) check (amount >= 0),
  currency text,
  rate jsonb,
  reported_total_id uuid,
  meeting_id uuid,
  master_id uuid,
  state text not null check (state in ('proposed', 'signed', 'withdrawn')),
  signed_at timestamptz,
  demonstration boolean not null,
  created_by uuid,
  created_at timestamptz not null,
  primary key (event_id, id),
  check ((value_kind = 'amount') = (amount is not null and currency is not null)),
  foreign key (event_id, master_id) references agreement,
  foreign key (event_id, meeting_id) references meeting,
  foreign key (event_id, reported_total_id) references reported_total
);

create table agreement_party (
  event_id uuid not null,
  agreement_id uuid not null,
  position integer not null,
  organisation_id uuid, -- null: a partner the source does not name
  name jsonb not null,
  confirmed_at timestamptz,
  confirmed_by uuid,
  primary key (event_id, agreement_id, position),
  foreign key (event_id, agreement_id) references agreement on delete cascade,
  foreign key (event_id, organisation_id) references organisation
);
create index agreement_party_organisation on agreement_party (event_id, organisation_id);

create table register_entry (
  event_id uuid not null references event,
  seq integer not null,
  type text not null check (type in ('signing', 'correction', 'withdrawal')),
  agreement_id uuid not null,
  at timestamptz not null,
  entry text not null, -- canonical JSON: the bytes that were hashed
  hash text not null,
  root text not null,
  primary key (event_id, seq)
);

create table audit_event (
  event_id uuid not null,
  seq bigint generated always as identity,
  at timestamptz not null,
  actor_id uuid,
  actor text not null,
  action text not null,
  subject_type text not null,
  subject_id text not null,
  data jsonb not null,
  primary key (event_id, seq)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end
$$;
create trigger register_entry_append_only before update or delete or truncate on register_entry
  for each statement execute function refuse_change();
create trigger audit_event_append_only before update or delete or truncate on audit_event
  for each statement execute function refuse_change();
