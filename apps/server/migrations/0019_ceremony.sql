-- A signing session: which agreements are signed in which order, and where each party stands.
create table ceremony (
  event_id uuid not null references event on delete cascade,
  id uuid not null,
  title jsonb not null,
  venue_id uuid,
  starts_at timestamptz,
  state text not null check (state in ('planned', 'running', 'ended')),
  revision integer not null, -- grows with every change: two screens never move one key press twice
  created_at timestamptz not null,
  primary key (event_id, id)
);
create table ceremony_item (
  event_id uuid not null,
  ceremony_id uuid not null,
  agreement_id uuid not null,
  position integer not null,
  stands jsonb not null, -- [{party, spot, person}]
  started_at timestamptz,
  ended_at timestamptz,
  primary key (event_id, ceremony_id, agreement_id),
  foreign key (event_id, ceremony_id) references ceremony on delete cascade,
  foreign key (event_id, agreement_id) references agreement
);
