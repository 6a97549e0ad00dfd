-- After the signing: steps, milestones and payments with vouchers, what each side says of it, and who was reminded.
create table agreement_step (
  event_id uuid not null,
  agreement_id uuid not null,
  step text not null check (step in ('registered', 'started', 'executed', 'terminated')),
  on_date date not null,
  reference text not null, -- number of the registration, of the act of acceptance …
  note text not null,
  recorded_by uuid,
  author text not null,
  at timestamptz not null,
  primary key (event_id, agreement_id, step),
  foreign key (event_id, agreement_id) references agreement on delete cascade
);
create table agreement_line (
  event_id uuid not null,
  agreement_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('milestone', 'payment')),
  title jsonb not null,
  due date,
  amount numeric(22, 4) check (amount > 0),
  currency text,
  payer_position integer,
  done_on date,
  primary key (event_id, agreement_id, id),
  check ((amount is null) = (currency is null)),
  foreign key (event_id, agreement_id) references agreement on delete cascade
);
create table agreement_payment (
  event_id uuid not null,
  agreement_id uuid not null,
  id uuid not null,
  line_id uuid,
  paid_on date not null,
  amount numeric(22, 4) not null check (amount > 0),
  currency text not null,
  voucher_number text not null,
  voucher_name text,
  voucher_media text,
  voucher bytea,
  voucher_hash text,
  recorded_by uuid,
  author text not null,
  at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (event_id, agreement_id, id),
  foreign key (event_id, agreement_id) references agreement on delete cascade
);
create table agreement_reminder (
  event_id uuid not null,
  agreement_id uuid not null,
  organisation_id uuid not null,
  about text not null, -- the line it reminds of and how far off it is, or "news"
  sent_at timestamptz not null,
  letters integer not null,
  primary key (event_id, agreement_id, organisation_id, about),
  foreign key (event_id, agreement_id) references agreement on delete cascade
);
create table agreement_news (
  event_id uuid not null,
  agreement_id uuid not null,
  id uuid not null,
  organisation_id uuid not null,
  text text not null,
  author text not null,
  at timestamptz not null,
  primary key (event_id, agreement_id, id),
  foreign key (event_id, agreement_id) references agreement on delete cascade
);
