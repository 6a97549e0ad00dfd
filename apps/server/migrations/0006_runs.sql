-- Long runs: their progress, their wish to stop, the file they made.
create table run (
  event_id uuid not null references event on delete cascade,
  id uuid not null,
  kind text not null,
  state text not null check (state in ('queued', 'running', 'done', 'failed', 'cancelled')),
  input jsonb not null,
  done integer not null default 0,
  total integer not null default 0,
  note jsonb not null default '{}',
  failure jsonb,
  cancel_requested boolean not null default false,
  file_name text,
  file_media text,
  file bytea,
  created_by uuid,
  created_at timestamptz not null,
  finished_at timestamptz,
  primary key (event_id, id)
);
create index run_newest on run (event_id, created_at desc);
