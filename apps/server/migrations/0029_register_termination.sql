-- What ends a signed agreement is an entry of the register, too. The old check's name depends on what stood beside it when it was made.
alter table register_entry drop constraint if exists register_entry_type_check;
alter table register_entry drop constraint if exists register_entry_type_check1;
alter table register_entry add constraint register_entry_type_known
  check (type in ('signing', 'amendment', 'correction', 'withdrawal', 'termination'));
