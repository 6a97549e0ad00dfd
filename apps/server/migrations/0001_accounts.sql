-- Accounts, how they sign in, what they may do.
create table account (
  id uuid primary key,
  email text not null unique check (email = lower(email)),
  name text not null,
  locale text not null,
  created_at timestamptz not null
);

create table account_session (
  token_hash bytea primary key,
  account_id uuid not null references account on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index account_session_account on account_session (account_id);

create table sign_in_link (
  token_hash bytea primary key,
  account_id uuid not null references account on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

create table passkey (
  id text primary key,
  account_id uuid not null references account on delete cascade,
  public_key bytea not null,
  counter bigint not null,
  transports jsonb not null,
  label text not null,
  created_at timestamptz not null,
  last_used_at timestamptz
);
create index passkey_account on passkey (account_id);

create table passkey_challenge (
  challenge text primary key,
  account_id uuid references account on delete cascade,
  expires_at timestamptz not null
);

create table mail (
  id uuid primary key,
  event_id uuid,
  to_address text not null,
  subject text not null,
  text text not null,
  created_at timestamptz not null,
  sent_at timestamptz,
  error text
);
create index mail_newest on mail (created_at desc);
