-- The four empowerment paths: who is on which, in groups or alone, and how it ended.

-- Groups of women on a path.
create table path_group (
  id text primary key,
  path text not null check (path in
    ('personal-development', 'practical-skills', 'psychosocial-support', 'civic-inclusion')),
  name text not null,
  starts_on text not null,        -- the site's local date
  ends_on text,                   -- the last day, as it is planned; null: open-ended
  capacity integer check (capacity between 1 and 500),  -- null: as many as come
  language text,                  -- ISO 639 code; null: several, or none in particular
  facilitator text references staff_member (id),
  closed_on text,                 -- null while it takes people
  check (ends_on is null or ends_on >= starts_on)
) strict;

create index path_group_by_path on path_group (path, closed_on, starts_on);

-- Who is on which path, with her goal in her own words, and how it ended.
create table enrolment (
  id text primary key,
  participant text not null references participant (id),
  path text not null check (path in
    ('personal-development', 'practical-skills', 'psychosocial-support', 'civic-inclusion')),
  path_group text references path_group (id),
  started_on text not null,       -- the site's local date
  goal text,
  goal_state text check (goal_state in ('in-progress', 'met', 'dropped')),
  ended_on text,                  -- null while she is on it
  how_ended text check (how_ended in ('completed', 'left-early', 'transferred')),  -- null: not told
  reason text check (reason in
    ('moved', 'work', 'childcare', 'safety', 'lost-contact', 'not-for-me', 'other', 'not-told')),
  transferred_to text,
  leaving_status text check (leaving_status in
    ('employed', 'education', 'job-searching', 'inactive', 'not-asked', 'prefers-not', 'not-known')),
  exit_reading text check (exit_reading in ('asked', 'declined', 'later')),
  may_come_back text check (may_come_back in ('told', 'could-not')),
  signed_by text references staff_member (id),
  signed_at text,                 -- UTC instant
  check (how_ended is null or ended_on is not null),
  check (reason is null or how_ended is 'left-early'),
  check (transferred_to is null or how_ended is 'transferred')
) strict;

create unique index enrolment_open_once on enrolment (participant, path) where ended_on is null;
create index enrolment_by_path on enrolment (path, ended_on, started_on);  -- who is on a path: open ones first
create index enrolment_by_participant on enrolment (participant, path);
create index enrolment_by_group on enrolment (path_group, ended_on) where path_group is not null;

-- Days on which she is not expected. Whose it is stands in the enrolment.
create table enrolment_pause (
  id text primary key,
  enrolment text not null references enrolment (id),
  from_day text not null,         -- the first day without her; the site's local date
  back_on text,                   -- the first day with her again; null while she pauses
  check (back_on is null or back_on >= from_day)
) strict;

create unique index enrolment_pause_open_once on enrolment_pause (enrolment) where back_on is null;
create index enrolment_pause_by_enrolment on enrolment_pause (enrolment, from_day);

-- Who waits for a place in a group, in the order in which they asked; gone once she has one or waits no more.
create table path_waiting (
  id text primary key,
  path_group text not null references path_group (id),
  participant text not null references participant (id),
  since text not null,            -- the site's local date
  goal text,                      -- in her own words, for the day on which she comes in
  unique (path_group, participant)
) strict;

create index path_waiting_by_participant on path_waiting (participant);

-- What a site offers on a path, in its own words.
create table path_content (
  id text primary key,
  path text not null check (path in
    ('personal-development', 'practical-skills', 'psychosocial-support', 'civic-inclusion')),
  sort text not null check (sort in ('module', 'milestone')),
  name text not null,
  unique (path, sort, name)
) strict;
