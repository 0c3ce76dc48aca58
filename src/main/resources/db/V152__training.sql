-- Supervision of the team: that it was held, never what was said.

-- One supervision.
create table supervision (
  id text primary key,
  on_day text not null,           -- the site's local date
  minutes integer not null check (minutes between 15 and 720),
  kind text not null check (kind in ('one-to-one', 'group')),
  recorded_by text not null references staff_member (id)
) strict;

create index supervision_by_day on supervision (on_day);

-- Who took part in it.
create table supervision_member (
  id text primary key,
  supervision text not null references supervision (id),
  staff text not null references staff_member (id),
  unique (supervision, staff)
) strict;

create index supervision_member_by_staff on supervision_member (staff);

-- After how many days the next supervision is due; one row, once anybody chose.
create table supervision_rule (
  one integer primary key check (one = 1),
  days integer not null check (days between 7 and 56)
) strict;
