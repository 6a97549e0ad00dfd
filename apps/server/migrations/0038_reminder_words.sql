-- What the organiser adds in their own words to the reminders of an agreement, by language; it stands until it is changed.
create table agreement_reminder_words (
  event_id uuid not null,
  agreement_id uuid not null,
  words jsonb not null,
  author text not null,
  at timestamptz not null,
  primary key (event_id, agreement_id),
  foreign key (event_id, agreement_id) references agreement on delete cascade
);
