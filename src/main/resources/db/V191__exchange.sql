-- What was sent of one woman to another site.

-- That a file with her record was made for another site. Once her record is deleted it stays and is about nobody.
create table sent_record (
  id text primary key,
  participant text references participant (id),  -- null once her record was deleted
  number integer not null unique,                -- of the order of writing
  site text not null,             -- as the worker wrote it
  parts text not null,            -- codes, separated by a space
  on_day text not null,           -- the site's local date
  recorded_by text not null references staff_member (id)
) strict;

create index sent_record_by_participant on sent_record (participant) where participant is not null;
