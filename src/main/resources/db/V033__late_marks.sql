-- sessions: what was entered about somebody after the register was closed, or after the day. The newest such entry stands; one
-- that was taken back again is gone, and the journal keeps it.
create table late_mark (
  id text primary key,
  session text not null references session (id),
  participant text not null references participant (id),
  what text not null check (what in ('set', 'taken-back')),
  at text not null,               -- UTC instant
  unique (session, participant)
) strict;

create index late_mark_by_participant on late_mark (participant);
