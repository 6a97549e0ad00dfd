-- The wording of a release in one language, edited by hand: versions only grow, an earlier one is restored by saving it again.
create table release_text (
  release_id uuid not null references statistics_release on delete cascade,
  locale text not null,
  version integer not null check (version > 0),
  paragraphs jsonb not null,
  author text not null,
  created_by uuid,
  created_at timestamptz not null,
  primary key (release_id, locale, version)
);
