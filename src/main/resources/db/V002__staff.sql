-- The audit trail.
create table audit (
  id text primary key,
  at text not null,
  what text not null
) strict;
