-- What colleagues leave to one another.

-- A colleague who is away, and who covers for her.
create table absence (
  id text primary key,
  away text not null references staff_member (id),
  cover text not null references staff_member (id),
  since text not null,            -- the site's local date
  until text,                     -- the last day; null while nobody knows it
  ended_on text,                  -- the day on which somebody ended it
  ended_by text references staff_member (id),
  said_by text not null references staff_member (id),
  check ((ended_on is null) = (ended_by is null)),
  check (away <> cover)
) strict;

create index absence_by_cover on absence (cover) where ended_on is null;

-- Notes for the team, until they are erased. BLOBs, so that no words stay in the journal.
create table team_note (
  id text primary key,
  words blob not null,            -- UTF-8
  roles text not null,            -- who reads it: role codes separated by a space; empty for everybody
  written_on text not null,       -- the site's local date
  written_by text not null references staff_member (id)
) strict;

-- For how many days notes stay; one row, once anybody chose.
create table team_note_rule (
  one integer primary key check (one = 1),
  days integer not null check (days between 1 and 14)
) strict;
