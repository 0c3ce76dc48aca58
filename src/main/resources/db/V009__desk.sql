-- What leaving the desk means, what is taken up again, and what was counted at the door while nobody was signed in.

-- How soon the screen locks, and whether a short code may open it again; one row, once anybody chose.
create table locking_rule (
  one integer primary key check (one = 1),
  minutes integer not null check (minutes between 1 and 10),
  short_code text not null check (short_code in ('allowed', 'forbidden'))
) strict;

-- Where a member of staff was when the screen locked, and what she had half typed. Not journalled: what she did not
-- save is no record, and nothing of it may stay once it is used or thrown away.
create table left_off (
  staff text primary key references staff_member (id),
  place text not null,             -- the address of a screen
  unsaved blob not null,           -- UTF-8
  at text not null                 -- UTC instant
) strict;

-- Her short code, as the vault seals it. A BLOB, so that no former code stays in the journal.
create table short_code (
  staff text primary key references staff_member (id),
  code blob not null,
  set_at text not null             -- UTC instant
) strict;

-- A letter from the door: what was counted on one locked screen on one day. Its id makes it count once.
create table door_letter (
  id text primary key,
  edition integer not null,        -- counts the writings of the letter; a newer one takes the older one's place
  on_day text not null,            -- the computer's local date
  since text not null              -- the computer's local time, HH:MM
) strict;

create index door_letter_by_day on door_letter (on_day);

create table door_count (
  letter text not null references door_letter (id),
  visit text not null check (visit in ('open-hours', 'groups', 'courses', 'appointments')),
  age text not null check (age in ('adult', 'under-18')),
  people integer not null check (people between 0 and 999),
  primary key (letter, visit, age)
) strict;
