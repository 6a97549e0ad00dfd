-- The text of an agreement as versions of a structure, with comments on clauses and each side's approval of a named version.
alter table agreement
  add column current_version integer, -- null: only title and value are agreed upon
  add column approve_by timestamptz,
  add column amends_id uuid,
  add constraint agreement_amends foreign key (event_id, amends_id) references agreement;

create table agreement_version (
  event_id uuid not null,
  agreement_id uuid not null,
  version integer not null check (version > 0),
  text jsonb not null,
  hash text not null, -- SHA-256 of the text's canonical JSON
  note text not null,
  created_by uuid,
  author text not null,
  created_at timestamptz not null,
  primary key (event_id, agreement_id, version),
  foreign key (event_id, agreement_id) references agreement on delete cascade
);
create trigger agreement_version_kept before update on agreement_version
  for each statement execute function refuse_change();

create table agreement_approval (
  event_id uuid not null,
  agreement_id uuid not null,
  organisation_id uuid not null,
  version integer not null,
  approved_by uuid,
  approver text not null,
  at timestamptz not null,
  primary key (event_id, agreement_id, organisation_id, version),
  foreign key (event_id, agreement_id, version) references agreement_version on delete cascade
);

create table agreement_comment (
  event_id uuid not null,
  agreement_id uuid not null,
  id uuid not null,
  version integer not null, -- the version it was written about
  clause_id text not null,
  body text not null,
  organisation_id uuid,
  created_by uuid,
  author text not null,
  created_at timestamptz not null,
  resolved_at timestamptz,
  resolved_by text,
  primary key (event_id, agreement_id, id),
  foreign key (event_id, agreement_id) references agreement on delete cascade
);

-- How a party signed: by which method, which version, where, and what its own clock said when it was out of reach.
alter table agreement_party
  add column method text check (method in ('confirmation', 'desk', 'certificate', 'paper')),
  add column signed_version integer,
  add column signer text,
  add column claimed_at timestamptz;
