-- sessions: those that come again, what was moved or cancelled, and days on which nothing is held.

-- The rule of sessions that come again. Each of them is a row of its own in `session`, written when they are planned.
create table session_series (
  id text primary key,
  rule text not null,             -- RFC 5545, counted from first_day; it always ends
  first_day text not null,        -- the site's local date
  starts_at text not null,        -- the site's local time, HH:MM; kept over a change of the clocks
  minutes integer not null check (minutes between 5 and 720),
  zone text not null,             -- IANA zone in which date and time are meant
  path text not null,
  title text not null,
  room text not null,
  led_by text not null references staff_member (id)
) strict;

-- A day on which the site holds nothing.
create table site_holiday (
  id text primary key,
  on_day text not null unique,    -- the site's local date
  words text not null             -- what everybody may read in the calendar
) strict;

alter table session add column series text references session_series (id);
-- The day on which the rule of its series puts it, also after it was moved.
alter table session add column of_day text;
-- 1: somebody moved, cancelled or kept this very one, and no change of its series reaches it.
alter table session add column by_hand integer not null default 0 check (by_hand in (0, 1));
-- Local date and time, with a T between, at which it stood before somebody moved it; null when it was not.
alter table session add column moved_from text;
-- Why it is not held; 'ended': its series was ended before it, and no calendar shows it.
alter table session add column cancelled text check (cancelled in
  ('ill', 'room', 'holiday', 'few', 'precaution', 'other', 'ended'));
-- Whether a worker cancelled it or a day on which the site holds nothing.
alter table session add column cancelled_by text check (
  (cancelled is null) = (cancelled_by is null) and cancelled_by in ('worker', 'holiday'));

create unique index session_by_series on session (series, of_day) where series is not null;
