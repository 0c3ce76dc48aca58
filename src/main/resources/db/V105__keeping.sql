-- Where backups go, which were made, and what was tried with them.

-- Where this computer puts its backups; one row, once anybody chose.
create table backup_plan (
  id text primary key,
  one integer not null unique check (one = 1),
  folder text not null,           -- a folder or stick of this computer
  kept integer not null check (kept between 1 and 99),
  at_leaving integer not null check (at_leaving in (0, 1))
) strict;

-- Backups that were made.
create table backup_made (
  id text primary key,
  made_at text not null,          -- UTC instant
  bytes integer not null,
  seq integer not null            -- the newest audit line in it
) strict;

create index backup_made_by_time on backup_made (made_at);

-- Restore tests that were held.
create table backup_drill (
  id text primary key,
  held_at text not null,          -- UTC instant
  made_at text not null           -- UTC instant: when the backup that was tried was made
) strict;

-- An older copy of the store was put in place, and somebody noticed.
create table older_copy (
  id text primary key,
  noticed_at text not null,       -- UTC instant
  settled_at text                 -- UTC instant: somebody knows why
) strict;
