-- rights: one said that somebody is to be erased; another does it, or somebody stops it.

-- Gone once she is erased or it was stopped; two of one woman are one wish, the earlier counts.
create table erasure_asked (
  id text primary key,
  participant text not null references participant (id),
  asked_by text not null references staff_member (id),
  asked_at text not null
) strict;

create index erasure_asked_by_participant on erasure_asked (participant);
