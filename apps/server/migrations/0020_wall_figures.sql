-- What happened to an agreement's published line, so that the wall can be shown as it stood at any moment.
create table agreement_change (
  event_id uuid not null,
  agreement_id uuid not null,
  seq integer generated always as identity,
  type text not null check (type in ('signing', 'correction', 'withdrawal', 'amendment', 'termination')),
  at timestamptz not null,
  kind text not null,
  value_kind text not null,
  amount numeric(22, 4),
  currency text,
  rate jsonb,
  reason text not null,
  primary key (event_id, agreement_id, seq),
  foreign key (event_id, agreement_id) references agreement on delete cascade
);
create index agreement_change_at on agreement_change (event_id, at);
create trigger agreement_change_kept before update on agreement_change
  for each statement execute function refuse_change();

-- A figure as it was given to the press; it never moves again.
create table frozen_wall (
  event_id uuid not null references event on delete cascade,
  id uuid not null,
  note text not null,
  wall jsonb not null,
  hash text not null, -- SHA-256 of the wall's canonical JSON
  frozen_at timestamptz not null,
  frozen_by uuid,
  author text not null,
  primary key (event_id, id)
);
create trigger frozen_wall_kept before update on frozen_wall
  for each statement execute function refuse_change();
