-- What embedding models make of listings, where an operator has configured one; made anew when the texts or the model change.
create table listing_vector (
  event_id uuid not null,
  listing_id uuid not null,
  embedder text not null, -- backend, model and version
  text_hash text not null, -- sha-256 of the side and the texts the vector was made of
  vector bytea not null check (octet_length(vector) between 4 and 65536), -- float32, little endian, of length 1
  primary key (event_id, listing_id, embedder),
  foreign key (event_id, listing_id) references listing on delete cascade
);
