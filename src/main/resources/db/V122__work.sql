-- Work: companies with openings, how each was checked, what stops placements there, what she wishes, and where she works.

-- Companies, as colleagues know them. Nothing here is about a woman.
create table company (
  id text primary key,
  name text not null,
  sector text not null check (sector glob '[A-U]'),  -- section of NACE Rev. 2
  size text check (size in ('micro', 'small', 'medium', 'large')),
  town text,
  person text,                    -- who speaks for it
  reach text,                     -- how that person is reached
  agreement_on text,              -- the day on which an agreement was signed
  closed_on text                  -- null while it is worked with
) strict;

-- That a company was looked at before anybody works there; rows are only ever added.
create table company_check (
  id text primary key,
  company text not null references company (id),
  number integer not null unique, -- the order of writing
  how text not null check (how in ('visit', 'call', 'documents')),
  on_day text not null,           -- the site's local date
  checked_by text not null references staff_member (id)
) strict;

create index company_check_by_company on company_check (company, number);

-- Signs that people are exploited there. While one is not lifted nobody is placed there. Where it came from is kept nowhere.
create table company_warning (
  id text primary key,
  company text not null references company (id),
  sign text not null check (sign in ('wages-withheld', 'papers-kept', 'housing-tied', 'isolation', 'unpaid-hours',
    'threats', 'fees', 'no-contract')),
  raised_on text not null,        -- the site's local date
  raised_by text not null references staff_member (id),
  proposed_on text,               -- when somebody proposed to lift it
  proposed_by text references staff_member (id),
  lifted_on text,                 -- null while it stands
  lifted_by text references staff_member (id),
  check ((proposed_on is null) = (proposed_by is null)),
  check ((lifted_on is null) = (lifted_by is null)),
  check (lifted_by is null or (proposed_by is not null and proposed_by <> lifted_by))  -- two people lift it
) strict;

create index company_warning_by_company on company_warning (company, lifted_on);

-- Every contact made with a company. Never a word about a woman.
create table company_talk (
  id text primary key,
  company text not null references company (id),
  number integer not null unique, -- the order of writing
  words blob not null,            -- UTF-8
  on_day text not null,           -- the site's local date
  talked_by text not null references staff_member (id)
) strict;

create index company_talk_by_company on company_talk (company, number);

-- What a company offers.
create table opening (
  id text primary key,
  company text not null references company (id),
  title text not null,
  kind text not null check (kind in ('traineeship', 'apprenticeship', 'job', 'self-employment')),
  places integer not null check (places between 1 and 200),
  hours integer check (hours between 1 and 60),  -- in a week
  day_parts text not null,        -- codes with a space between, empty for not known
  language text,                  -- ISO 639
  level text check (level in ('pre-a1', 'a1', 'a2', 'b1', 'b2', 'c1', 'c2')),
  school_hours text check (school_hours in ('yes', 'no')),  -- whether it fits the hours of school and childcare
  transport text,
  open_until text,                -- the last day, null: until it is closed
  closed_on text,                 -- null while it takes people
  check ((language is null) = (level is null))
) strict;

create index opening_by_company on opening (company, closed_on);

-- What she wishes and can do, for work; rows are only ever added, and the one with the greatest number counts. The first one
-- says since when she waits.
create table work_wish (
  id text primary key,
  participant text not null references participant (id),
  number integer not null unique, -- the order of writing
  may_work text check (may_work in ('yes', 'from', 'ask-lawyer')),  -- null: not asked
  may_from text,                  -- from which day on she may
  day_parts text not null,        -- codes with a space between, empty for not asked
  hours integer check (hours between 1 and 60),  -- at most in a week
  languages text not null,        -- code and level with a colon between, those with a space between
  school_hours text check (school_hours in ('yes', 'no')),  -- whether she needs the hours of school and childcare
  skills text,                    -- in her words
  not_wanted text,                -- in her words
  on_day text not null,           -- the site's local date
  recorded_by text not null references staff_member (id),
  check ((may_work is 'from') = (may_from is not null))
) strict;

create index work_wish_by_participant on work_wish (participant, number);

-- Where she is not to be placed, as whoever accompanies her says. The reason is kept nowhere.
create table work_limit (
  id text primary key,
  participant text not null references participant (id),
  kind text not null check (kind in ('sector', 'company', 'town', 'ask-first')),
  value text,                     -- letter of the sector, id of the company, or the town
  set_on text not null,           -- the site's local date
  set_by text not null references staff_member (id),
  check ((kind = 'ask-first') = (value is null))
) strict;

create index work_limit_by_participant on work_limit (participant);

-- Where she works or worked.
create table placement (
  id text primary key,
  participant text not null references participant (id),
  company text references company (id),  -- null: she found the work herself
  opening text references opening (id),
  kind text not null check (kind in ('traineeship', 'apprenticeship', 'job', 'self-employment')),
  contract text check (contract in ('permanent', 'fixed-term', 'training', 'on-call', 'own-business')),
  hours integer check (hours between 1 and 60),  -- in a week
  started_on text not null,       -- the site's local date
  ended_on text,                  -- the last day; null while she works there
  recorded_on text not null,      -- the site's local date
  ended_because text check (ended_because in
    ('her-choice', 'contract-over', 'other-work', 'dismissed', 'conditions', 'other', 'not-told')),
  recorded_by text not null references staff_member (id),
  check (ended_on is null or ended_on >= started_on),
  check ((ended_on is null) = (ended_because is null)),
  check (opening is null or company is not null)
) strict;

create index placement_by_participant on placement (participant, started_on);
create index placement_by_company on placement (company, ended_on) where company is not null;

-- What she said 1, 3, 6 and 12 months after she began. The company is never asked. Whose it is stands in the placement.
create table placement_mark (
  id text primary key,
  placement text not null references placement (id),
  months integer not null check (months in (1, 3, 6, 12)),
  answer text not null check (answer in ('still-working', 'prefers-not', 'not-reached')),
  asked_on text not null,         -- the site's local date
  asked_by text not null references staff_member (id),
  unique (placement, months)
) strict;

-- That somebody should speak with her soon. Why is kept nowhere.
create table work_check_in (
  id text primary key,
  participant text not null references participant (id),
  due_on text not null,           -- the site's local date
  done_on text,                   -- null while it is to do
  done_by text references staff_member (id),
  check ((done_on is null) = (done_by is null))
) strict;

create index work_check_in_by_participant on work_check_in (participant, done_on);
