-- Children who are looked after while their mothers are here. They belong to her card.

-- A child, and what she wanted written down for whoever looks after it.
create table cared_child (
  id text primary key,
  participant text not null references participant (id),
  name text not null,             -- a first name or nickname that she chose
  years integer check (years between 0 and 17),
  years_on text,                  -- the day on which that age was told
  born text,                      -- or year and month of birth, 2022-07
  allergies text,                 -- what is medically needed, because she asked for it to be written down
  helps text,                     -- what to do then, and what comforts
  collectors text,                -- who may collect, besides herself
  never_collect text,             -- who must never collect
  code_word text,
  since text not null,
  ended_on text,                  -- null while the child may be signed in
  check ((years is null) = (years_on is null)),
  check (years is null or born is null)
) strict;

create index cared_child_by_participant on cared_child (participant);

-- One time of being looked after. An end that nobody wrote down stays unknown: no time is invented.
create table childcare_stay (
  id text primary key,
  child text not null references cared_child (id),
  participant text not null references participant (id),
  on_day text not null,           -- the site's local date
  in_at text not null,            -- the site's local time, HH:MM
  in_by text not null references staff_member (id),
  out_at text,                    -- null while the child is here, and where nobody wrote it down
  out_by text references staff_member (id),
  out_to text check (out_to in ('mother', 'named', 'not-known')),
  check ((out_to is null) = (out_by is null)),
  check (out_at is null or out_to is not null)
) strict;

create index childcare_stay_by_day on childcare_stay (on_day);
create index childcare_stay_by_participant on childcare_stay (participant);
create unique index childcare_stay_open on childcare_stay (child, on_day) where out_to is null;

-- How many children there is room for; no row until the site said so.
create table childcare_places (
  one integer primary key check (one = 1),
  places integer not null check (places between 0 and 99)
) strict;
