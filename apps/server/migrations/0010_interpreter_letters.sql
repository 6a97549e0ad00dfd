-- Interpreters are written to and have a day and a calendar of their own, under a secret address.
alter table interpreter add column email text; -- null: not written to
alter table interpreter add column locale text check (locale in ('zh-CN', 'ru', 'ko-KR', 'ko-CN', 'en')); -- null: by the languages they interpret
alter table interpreter add column calendar_token text;
update interpreter set calendar_token = replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '');
alter table interpreter alter column calendar_token set not null;
create unique index interpreter_calendar on interpreter (calendar_token);
create index placement_of_interpreter on placement (event_id, interpreter_id) where interpreter_id is not null;
