-- What others publish, the rates amounts are converted by, and what this installation releases.
create table imported_series (
  id uuid primary key,
  position bigint generated always as identity,
  concept text not null,
  area text not null,
  period text not null,
  unit text not null,
  unit_multiplier integer not null,
  value text, -- a decimal as it was printed; null: the source has a gap
  source text not null,
  published_on text,
  vintage text not null,
  breaks boolean not null,
  basket text,
  rate_source text,
  author text not null,
  imported_at timestamptz not null,
  unique (concept, area, period, unit, source, vintage)
);
create table rate_table (
  id uuid primary key,
  source text not null,
  base text not null,
  frequency text not null check (frequency in ('day', 'year', 'given')),
  currencies jsonb not null,
  first text not null,
  last text not null,
  quotes integer not null,
  file_name text not null,
  sha256 text not null unique,
  content text not null,
  author text not null,
  imported_at timestamptz not null
);
create table indicator_definition (
  id text not null,
  version integer not null,
  sha256 text not null,
  definition jsonb not null,
  published_at timestamptz not null,
  primary key (id, version)
);
create table statistics_release (
  id uuid primary key,
  demonstration boolean not null,
  title jsonb not null,
  state text not null check (state in ('making', 'draft', 'frozen', 'failed')),
  vintage integer not null,
  previous_id uuid references statistics_release,
  reason text,
  as_of date not null,
  rate_rule text not null,
  numbers integer not null,
  lines integer not null,
  sha256 text,
  failure text,
  created_by uuid,
  author text not null,
  created_at timestamptz not null,
  frozen_at timestamptz
);
create table statistics_release_file (
  release_id uuid not null references statistics_release on delete cascade,
  format text not null,
  media text not null,
  content bytea not null,
  sha256 text not null,
  primary key (release_id, format)
);
