-- sessions: gatherings and who came. A row in attendance means "was here"; no row means "was not".
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
  topic text,
  anonymous integer not null default 0 check (anonymous between 0 and 500),
  register text not null default 'open' check (register in ('open', 'done'))
) strict;

create index session_by_day on session (on_day, starts_at);

create table attendance (
  id text primary key,
  session text not null references session (id),
  participant text not null references participant (id),
  seat text not null check (seat in ('enrolled', 'walk-in')),
  marked_at text not null,        -- UTC instant
  unique (session, participant)
) strict;

create index attendance_by_participant on attendance (participant);
