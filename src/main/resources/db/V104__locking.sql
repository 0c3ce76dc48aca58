-- What leaving the desk means, and what is taken up again.

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
  place text not null,            -- the address of a screen
  unsaved blob not null,          -- UTF-8
  at text not null                -- UTC instant
) strict;

-- Her short code, as the vault seals it. A BLOB, so that no former code stays in the journal.
create table short_code (
  staff text primary key references staff_member (id),
  code blob not null,
  set_at text not null            -- UTC instant
) strict;
