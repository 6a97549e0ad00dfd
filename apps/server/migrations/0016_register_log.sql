-- One append-only log for the installation; each event's register is the part of it that belongs to the event.
create table log_pending (
  place bigint generated always as identity primary key,
  id uuid not null unique,
  entry text not null
);
create table log_entry (
  log_index bigint primary key,
  id uuid not null unique,
  entry text not null -- canonical JSON: the bytes that were hashed
);
-- Hashes of a tile as far as it has got: a narrower tile is the beginning of a wider one.
create table log_tile (
  level integer not null,
  tile_index bigint not null,
  hashes bytea not null check (length(hashes) between 32 and 8192 and length(hashes) % 32 = 0),
  primary key (level, tile_index)
);
create table log_checkpoint (
  size bigint primary key,
  root bytea not null check (length(root) = 32),
  note text not null, -- signed by the log alone
  at timestamptz not null
);
-- The public key this log was begun with: a process that holds another one must not go on with it.
create table log_identity (
  only_one boolean primary key default true check (only_one),
  public_key text not null
);
create table log_witness (
  key text primary key,
  size bigint not null, -- of the last checkpoint it signed
  asked_at timestamptz,
  answered_at timestamptz,
  problem text
);
create table log_cosignature (
  size bigint not null references log_checkpoint,
  key text not null,
  line text not null,
  at timestamptz not null,
  primary key (size, key)
);

-- What the installation keeps of an entry beside the log: what opens its commitments.
drop trigger register_entry_append_only on register_entry;
alter table register_entry rename to register_entry_before;
create table register_entry (
  event_id uuid not null references event,
  id uuid not null,
  place bigint generated always as identity, -- order of entering
  type text not null check (type in ('signing', 'amendment', 'correction', 'withdrawal')),
  agreement_id uuid not null,
  at timestamptz not null,
  hash bytea not null check (length(hash) = 32), -- of the leaf
  openings jsonb not null,
  primary key (event_id, id)
);
create index register_entry_agreement on register_entry (event_id, agreement_id, place);
with moved as (
  select gen_random_uuid() as id, * from register_entry_before
), pending as (
  insert into log_pending (id, entry) select id, entry from moved order by at, event_id, seq
)
insert into register_entry (event_id, id, type, agreement_id, at, hash, openings)
select event_id, id, type, agreement_id, at, decode(hash, 'hex'),
  case when (entry::jsonb) ? 'reason' then jsonb_build_object('reason', jsonb_build_object('salt', '', 'value', entry::jsonb ->> 'reason')) else '{}' end
from moved order by at, event_id, seq;
drop table register_entry_before;

create function refuse_other_hashes() returns trigger language plpgsql as $$
begin
  if substr(new.hashes, 1, length(old.hashes)) <> old.hashes or (new.level, new.tile_index) <> (old.level, old.tile_index) then
    raise exception 'log_tile is append-only';
  end if;
  return new;
end
$$;
create trigger register_entry_append_only before update or delete or truncate on register_entry
  for each statement execute function refuse_change();
create trigger log_entry_append_only before update or delete or truncate on log_entry
  for each statement execute function refuse_change();
create trigger log_checkpoint_append_only before update or delete or truncate on log_checkpoint
  for each statement execute function refuse_change();
create trigger log_identity_append_only before update or delete or truncate on log_identity
  for each statement execute function refuse_change();
create trigger log_tile_grows before update on log_tile
  for each row execute function refuse_other_hashes();
create trigger log_tile_append_only before delete or truncate on log_tile
  for each statement execute function refuse_change();
