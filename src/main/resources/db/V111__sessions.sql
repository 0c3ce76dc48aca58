-- Sessions (gatherings), who came, and what was counted at the door.

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

-- A session: when, where, by whom and for whom, and how many came without a card.
create table session (
  id text primary key,
  on_day text not null,           -- the site's local date
  starts_at text not null,        -- the site's local time, HH:MM
  minutes integer not null check (minutes between 5 and 720),
  zone text not null,             -- IANA zone in which date and time are meant
  path text not null,
  title text not null,
  room text not null,
  led_by text not null references staff_member (id),
  for_whom text not null default 'path' check (for_whom in ('path', 'group', 'one')),
  path_group text references path_group (id),
  participant text references participant (id),  -- whose it is, where it is for one; null once she was erased
  interpreter text,               -- ISO 639 code of the language for which somebody interprets; null when nobody needs to
  interpreter_state text check (interpreter_state in ('needed', 'arranged')),
  topic text,
  anonymous integer not null default 0 check (anonymous between 0 and 500),
  register text not null default 'open' check (register in ('open', 'done')),
  series text references session_series (id),
  of_day text,                    -- the day on which the rule of its series puts it, also after it was moved
  by_hand integer not null default 0 check (by_hand in (0, 1)),  -- 1: moved, cancelled or kept by somebody, and no change of
                                                                 -- its series reaches it
  moved_from text,                -- local date and time, with a T between, at which it stood before somebody moved it
  cancelled text check (cancelled in  -- 'ended': its series was ended before it, and no calendar shows it
    ('ill', 'room', 'holiday', 'few', 'precaution', 'other', 'ended')),
  cancelled_by text check (cancelled_by in ('worker', 'holiday')),  -- or a day on which the site holds nothing
  check ((for_whom = 'group') = (path_group is not null)),
  check (participant is null or for_whom = 'one'),
  check ((interpreter is null) = (interpreter_state is null)),
  check ((cancelled is null) = (cancelled_by is null))
) strict;

create index session_by_day on session (on_day, starts_at);
create unique index session_by_series on session (series, of_day) where series is not null;
create index session_by_participant on session (participant) where participant is not null;

-- Who came to which session. A row means "was here"; no row means "was not".
create table attendance (
  id text primary key,
  session text not null references session (id),
  participant text not null references participant (id),
  number integer not null,        -- the order of writing: whether a quarter was frozen before it
  seat text not null check (seat in ('enrolled', 'walk-in')),
  marked_at text not null,        -- UTC instant
  unique (session, participant)
) strict;

create index attendance_by_participant on attendance (participant);

-- What was entered about somebody after the register was closed, or after the day. The newest such entry stands; one that
-- was taken back again is gone, and the journal keeps it.
create table late_mark (
  id text primary key,
  session text not null references session (id),
  participant text not null references participant (id),
  what text not null check (what in ('set', 'taken-back')),
  at text not null,               -- UTC instant
  unique (session, participant)
) strict;

create index late_mark_by_participant on late_mark (participant);

-- A day on which the site holds nothing.
create table site_holiday (
  id text primary key,
  on_day text not null unique,    -- the site's local date
  words text not null             -- what everybody may read in the calendar
) strict;

-- A letter from the door: what was counted on one locked screen on one day. Its id makes it count once.
create table door_letter (
  id text primary key,
  edition integer not null,       -- counts the writings of the letter; a newer one takes the older one's place
  on_day text not null,           -- the computer's local date
  since text not null             -- the computer's local time, HH:MM
) strict;

create index door_letter_by_day on door_letter (on_day);

-- How many people came for what, by a letter from the door.
create table door_count (
  letter text not null references door_letter (id),
  visit text not null check (visit in ('open-hours', 'groups', 'courses', 'appointments')),
  age text not null check (age in ('adult', 'under-18')),
  people integer not null check (people between 0 and 999),
  primary key (letter, visit, age)
) strict;
