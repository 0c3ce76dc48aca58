-- Her rights over what is written about her.

-- One said that somebody is to be erased; another does it, or somebody stops it. Gone then; two of one woman are one wish,
-- the earlier counts.
create table erasure_asked (
  id text primary key,
  participant text not null references participant (id),
  asked_by text not null references staff_member (id),
  asked_at text not null          -- UTC instant
) strict;

create index erasure_asked_by_participant on erasure_asked (participant);
