-- While two cards are joined, both may have a mark in one session that was taken back after it was counted.

-- A mark that was taken back after a frozen quarter had counted it. Set again it is that mark, and counts no second time.
create table counted_mark_of_cards (
  id text primary key,
  session text not null references session (id),
  participant text not null references participant (id),
  number integer not null,        -- as in attendance
  marked_at text not null         -- as in attendance
) strict;

insert into counted_mark_of_cards (id, session, participant, number, marked_at)
select id, session, participant, number, marked_at
  from counted_mark;

drop table counted_mark;
alter table counted_mark_of_cards rename to counted_mark;

create index counted_mark_by_session on counted_mark (session, participant);
create index counted_mark_by_participant on counted_mark (participant);
