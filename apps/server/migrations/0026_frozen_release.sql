-- A frozen release is what was published: the database itself refuses to change it. The history of filings only grows.
create function refuse_frozen_release() returns trigger language plpgsql as $$
begin
  if old.state = 'frozen' then
    raise exception 'a frozen release does not change';
  end if;
  return coalesce(new, old);
end
$$;
create trigger statistics_release_frozen before update or delete on statistics_release
  for each row execute function refuse_frozen_release();
create function refuse_frozen_file() returns trigger language plpgsql as $$
begin
  if exists (select from statistics_release where id = coalesce(new.release_id, old.release_id) and state = 'frozen') then
    raise exception 'a frozen release does not change';
  end if;
  return coalesce(new, old);
end
$$;
create trigger statistics_release_file_frozen before insert or update or delete on statistics_release_file
  for each row execute function refuse_frozen_file();
create trigger outsourcing_filing_append_only before update or delete or truncate on outsourcing_filing
  for each statement execute function refuse_change();
