-- What a later version might add. For tests of updates alone; no program has it.

-- One row for each card.
create table later (
  id text primary key,
  participant text not null references participant (id),
  words text not null
) strict;

insert into later (id, participant, words)
select id, id, card
  from participant;

alter table attendance add column later text;

-- Takes a while, so that a death may come in the middle.
update attendance
   set later = printf('%.4000c', 'x');

create index attendance_later on attendance (later, session);
