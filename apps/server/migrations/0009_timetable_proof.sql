-- What shows a timetable's bound where it rests on a search; named by its hash in the bounds of all versions that go by it.
create table timetable_proof (
  event_id uuid not null references event on delete cascade,
  sha256 text not null, -- of the file unpacked
  packed bytea not null check (octet_length(packed) <= 67108864), -- gzip
  created_at timestamptz not null,
  primary key (event_id, sha256)
);
