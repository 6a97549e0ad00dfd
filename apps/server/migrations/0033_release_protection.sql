-- Which undisclosed values stand, by the digest of their line, in the sums a release shows. No value of it may be read from outside:
-- it is only there so that a later release gives nothing away together with this one.
create table release_protection (
  release_id uuid primary key references statistics_release on delete cascade,
  against jsonb not null, -- ids of the frozen releases it was protected against
  sums bytea not null -- gzip of JSON
);
create trigger release_protection_frozen before insert or update or delete on release_protection
  for each row execute function refuse_frozen_file();
