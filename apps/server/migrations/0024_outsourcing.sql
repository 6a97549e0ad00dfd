-- The outsourcing register of the installation. The demonstration's lines are generated and never mix with real ones.
create table outsourcing_book (
  demonstration boolean primary key,
  version bigint not null -- grows with every change, under the row's lock: whoever has seen a version has seen all before it
);
insert into outsourcing_book (demonstration, version) values (false, 0), (true, 0);

create table outsourcing_import (
  id uuid primary key,
  demonstration boolean not null,
  file_name text not null,
  sha256 text not null,
  file bytea not null check (octet_length(file) <= 33554432),
  state text not null check (state in ('ready', 'applied')),
  filed_as text check (filed_as in ('draft', 'accepted')),
  read_on date not null, -- the day it was read for: later dates had not happened
  rows integer not null,
  counts jsonb not null,
  left_out jsonb not null, -- [{code, rows}]
  created_by uuid,
  author text not null,
  created_at timestamptz not null,
  applied_at timestamptz
);
create table outsourcing_finding (
  import_id uuid not null references outsourcing_import on delete cascade,
  position integer not null,
  code text not null,
  severity text not null check (severity in ('error', 'warning')),
  row integer not null,
  column_name text,
  number text,
  params jsonb not null,
  primary key (import_id, position)
);
create table outsourcing_line (
  id uuid primary key,
  demonstration boolean not null,
  number text not null,
  revision integer not null,
  version bigint not null, -- of the book when the line last changed
  line jsonb not null, -- every field as it was filed
  digest text not null, -- SHA-256 of its canonical text
  -- what lists are filtered by
  kind text not null,
  location text,
  service_group text,
  service_class text,
  region text,
  buyer_economy text,
  ownership text,
  provider_identifier text,
  signed_on date not null,
  filing text not null check (filing in ('draft', 'under_review', 'returned', 'accepted')),
  filing_level text,
  filing_reason text,
  filing_round integer not null,
  import_id uuid references outsourcing_import,
  unique (demonstration, number)
);
create index outsourcing_line_version on outsourcing_line (demonstration, version);
create index outsourcing_line_signed on outsourcing_line (demonstration, signed_on desc, number);
create table outsourcing_filing (
  line_id uuid not null references outsourcing_line on delete cascade,
  seq bigint generated always as identity,
  at timestamptz not null,
  actor_id uuid,
  author text not null,
  act text not null check (act in ('imported', 'refiled', 'report', 'accept', 'return', 'change')),
  level text,
  reason text,
  after jsonb not null,
  primary key (line_id, seq)
);
create table technology_contract (
  id uuid primary key,
  demonstration boolean not null,
  number text not null,
  signed_on date not null,
  line jsonb not null,
  import_id uuid references outsourcing_import,
  unique (demonstration, number)
);
create table filing_office (
  id uuid primary key,
  account_id uuid not null references account on delete cascade,
  level text not null check (level in ('company', 'district', 'city', 'province', 'ministry')),
  region text,
  provider text,
  created_at timestamptz not null,
  check (level <> 'company' or provider is not null),
  unique nulls not distinct (account_id, level, region, provider)
);
