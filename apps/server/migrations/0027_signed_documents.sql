-- An approved text as a PDF, who signs it in which order, every signature with what was found, and the event's own authority.
create table agreement_document (
  event_id uuid not null,
  agreement_id uuid not null,
  id uuid not null,
  version integer not null,
  structure jsonb not null, -- what the PDF shows
  text_hash text not null,
  pdf_hash text not null, -- before anybody signed
  pdf_length integer not null,
  bytes bytea not null check (length(bytes) <= 25165824), -- with every signature so far: it only grows
  current_hash text not null,
  revision integer not null, -- grows with every saving
  signing_order text not null check (signing_order in ('sequential', 'parallel')),
  created_by uuid,
  author text not null,
  created_at timestamptz not null,
  completed_at timestamptz,
  completed_length integer, -- how much of it the register's entry speaks of
  stamp_wanted boolean not null,
  discarded_at timestamptz,
  primary key (event_id, id),
  foreign key (event_id, agreement_id, version) references agreement_version (event_id, agreement_id, version) on delete cascade
);
create unique index agreement_document_open on agreement_document (event_id, agreement_id) where discarded_at is null;
create index agreement_document_stamp on agreement_document (event_id, id) where stamp_wanted;
create function refuse_other_document() returns trigger language plpgsql as $$
begin
  if substr(new.bytes, 1, length(old.bytes)) <> old.bytes then
    raise exception 'a signed document only grows';
  end if;
  return new;
end
$$;
create trigger agreement_document_grows before update on agreement_document
  for each row execute function refuse_other_document();

create table document_signer (
  event_id uuid not null,
  document_id uuid not null,
  position integer not null,
  role text not null check (role in ('party', 'witness', 'approver', 'countersigner')),
  name jsonb not null,
  organisation_id uuid,
  email text,
  step integer not null, -- those of a lower step sign first
  field text not null,
  primary key (event_id, document_id, position),
  foreign key (event_id, document_id) references agreement_document on delete cascade
);
-- A signature somewhere else is being made for: what it is made over.
create table document_signature_begun (
  event_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  position integer not null,
  revision integer not null,
  method text not null check (method in ('browser', 'file')),
  certificate bytea not null,
  chain bytea[] not null,
  to_be_signed bytea not null,
  account_id uuid,
  at timestamptz not null,
  primary key (event_id, id),
  foreign key (event_id, document_id) references agreement_document on delete cascade
);
create table document_signature (
  event_id uuid not null,
  document_id uuid not null,
  position integer not null,
  method text not null check (method in ('browser', 'file', 'upload', 'paper')),
  signed_at timestamptz not null,
  account_id uuid,
  author text not null,
  subject text,
  issuer text,
  certificate bytea,
  root bytea, -- the end of its chain, where it was given
  event_authority boolean not null,
  stamped_at timestamptz,
  findings jsonb not null,
  hash text not null, -- of the file, or of the scan
  primary key (event_id, document_id, position),
  foreign key (event_id, document_id, position) references document_signer on delete cascade
);
create table paper_scan (
  event_id uuid not null,
  document_id uuid not null,
  position integer not null,
  media text not null,
  bytes bytea not null check (length(bytes) <= 8388608),
  hash text not null,
  uploaded_by uuid,
  uploader text not null,
  uploaded_at timestamptz not null,
  confirmations jsonb not null, -- [{account, name, at}]
  primary key (event_id, document_id, position),
  foreign key (event_id, document_id, position) references document_signer on delete cascade
);
create table national_signature (
  event_id uuid not null,
  document_id uuid not null,
  name text not null, -- in the evidence container
  cms bytea not null check (length(cms) <= 262144),
  algorithm text not null,
  subject text not null,
  account_id uuid,
  at timestamptz not null,
  primary key (event_id, document_id, name),
  foreign key (event_id, document_id) references agreement_document on delete cascade
);

create table event_authority (
  event_id uuid primary key references event on delete cascade,
  certificate bytea not null,
  sealed_key bytea not null, -- PKCS#8, enciphered with the installation's key file
  created_at timestamptz not null
);
create table event_certificate (
  event_id uuid not null references event on delete cascade,
  serial text not null,
  account_id uuid, -- null: the authority's own, for evidence
  organisation_id uuid,
  name text not null,
  organisation text not null,
  certificate bytea not null,
  issued_at timestamptz not null,
  not_after timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  withdrawn_by text,
  primary key (event_id, serial)
);
create index event_certificate_account on event_certificate (event_id, account_id);
