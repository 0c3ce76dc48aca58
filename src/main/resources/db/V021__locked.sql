-- staff: records that are locked at their owner's wish: kept, and used for nothing until she says otherwise.
create table locked_record (
  id text primary key,
  participant text not null references participant (id),
  since text not null,            -- the site's local date
  recorded_by text not null references staff_member (id)
) strict;

create index locked_record_by_participant on locked_record (participant);
