-- The wording of a bulletin is that of one year. What was saved before is of the year the bulletin told of then: the newest with a total
-- that was over when the release was made, else the newest.
alter table release_text add column period text;
with told as (
  select f.release_id, number ->> 'period' as period, number ->> 'period' < to_char(r.as_of, 'YYYY') as over
  from statistics_release_file f
    join statistics_release r on r.id = f.release_id,
    jsonb_array_elements(convert_from(f.content, 'UTF8')::jsonb -> 'numbers') as number
  where f.format = 'indicators.json' and f.release_id in (select release_id from release_text)
    and number ->> 'frequency' = 'A' and number ->> 'indicator' in ('contract_total_cny', 'executed_total_cny')
    and number ->> 'value' is not null
), year as (
  select release_id, coalesce(max(period) filter (where over), max(period)) as period from told group by release_id
)
update release_text t set period = year.period from year where year.release_id = t.release_id;
-- Without a figure there was no bulletin to be worded.
delete from release_text where period is null;
alter table release_text alter column period set not null;
alter table release_text drop constraint release_text_pkey;
alter table release_text add primary key (release_id, locale, period, version);

-- The archive of a release for one year: made by a job, kept until it expires.
create table release_archive (
  id uuid primary key,
  release_id uuid not null references statistics_release on delete cascade,
  period text not null,
  state text not null check (state in ('queued', 'running', 'done', 'failed', 'cancelled')),
  done integer not null default 0,
  total integer not null default 0,
  failure jsonb,
  cancel_requested boolean not null default false,
  made_of text, -- hash of the files and wordings it was made of
  file_name text,
  file bytea,
  sha256 text,
  created_by uuid,
  created_at timestamptz not null,
  finished_at timestamptz,
  expires_at timestamptz,
  check ((state = 'done') = (file is not null))
);
create index release_archive_newest on release_archive (release_id, period, created_at desc);
create index release_archive_expiry on release_archive (expires_at);
-- One in the making for each release and year, whoever asked for it.
create unique index release_archive_in_hand on release_archive (release_id, period) where state in ('queued', 'running');
