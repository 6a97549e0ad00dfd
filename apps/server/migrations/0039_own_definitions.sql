-- Indicator definitions of this installation. A draft is edited in place; a version that was in use never changes, and stays.
create table own_definition (
  id text not null,
  version integer not null check (version > 0),
  state text not null check (state in ('draft', 'in_use', 'withdrawn')),
  body jsonb not null, -- while it is a draft it may have faults
  sha256 text not null, -- of the body as canonical JSON
  created_by uuid,
  author text not null,
  created_at timestamptz not null,
  used_author text,
  used_at timestamptz,
  withdrawn_author text,
  withdrawn_at timestamptz,
  reason text,
  replaced_by integer, -- the version that took its place
  primary key (id, version),
  check ((state = 'draft') = (used_at is null)),
  check ((state = 'withdrawn') = (withdrawn_at is not null))
);
-- Published codes are in capitals: ids that differ only in case would be one.
create unique index own_definition_draft on own_definition (upper(id)) where state = 'draft';
create unique index own_definition_in_use on own_definition (upper(id)) where state = 'in_use';
create function refuse_used_definition() returns trigger language plpgsql as $$
begin
  if old.state <> 'draft' and (
    tg_op = 'DELETE' or old.state = 'withdrawn' or new.state = 'draft'
    or (new.id, new.version, new.body, new.sha256, new.author, new.created_at, new.used_at)
      is distinct from (old.id, old.version, old.body, old.sha256, old.author, old.created_at, old.used_at)
  ) then
    raise exception 'a definition that was in use does not change';
  end if;
  return coalesce(new, old);
end
$$;
create trigger own_definition_used before update or delete on own_definition
  for each row execute function refuse_used_definition();
