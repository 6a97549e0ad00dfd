-- Files signed elsewhere over an earlier state of a document: they hold, and came after somebody else had signed. Only what stands behind
-- that earlier state is stored, since the document itself only grows.
create table earlier_signature (
  event_id uuid not null,
  document_id uuid not null,
  position integer not null,
  hash text not null, -- of the whole file that was brought
  base_length integer not null, -- how much of the document it continues
  base_hash text not null,
  base_signatures integer not null, -- how many had signed then
  tail bytea not null check (length(tail) <= 4194304),
  subject text not null,
  issuer text not null,
  root bytea,
  stamped_at timestamptz,
  findings jsonb not null,
  report jsonb not null, -- of the verifier, when it was brought
  account_id uuid,
  author text not null,
  at timestamptz not null,
  primary key (event_id, document_id, position, hash),
  foreign key (event_id, document_id, position) references document_signer on delete cascade
);
create trigger earlier_signature_stays before update on earlier_signature
  for each row execute function refuse_change();
