-- What was entered after its quarter was locked, and what was counted there and taken back.

-- A visitor without a card who was entered after the quarter was frozen, or was taken back after she was counted.
create table late_visitor (
  id text primary key,
  session text not null references session (id),
  number integer not null,        -- the order of writing, among marks and frozen quarters
  what text not null check (what in ('set', 'taken-back')),
  at text not null                -- UTC instant
) strict;

create index late_visitor_by_session on late_visitor (session);

-- A mark that was taken back after a frozen quarter had counted it. Set again it is that mark, and counts no second time.
create table counted_mark (
  id text primary key,
  session text not null references session (id),
  participant text not null references participant (id),
  number integer not null,        -- as in attendance
  marked_at text not null,        -- as in attendance
  unique (session, participant)
) strict;

create index counted_mark_by_participant on counted_mark (participant);
