-- The case file of someone who asked for support. Every row names her as well as her file, so that all of it is found by
-- her id alone. Null means "not asked".

-- Her file: when it was opened and closed, and what she came with.
create table case_file (
  id text primary key,
  participant text not null references participant (id),
  opened_on text not null,        -- the site's local date
  opened_by text not null references staff_member (id),
  limits_told_on text not null,   -- the limits of confidentiality were explained that day, before anything was told
  presenting text,                -- in her own words
  urgent text check (urgent in ('no', 'yes', 'not-known', 'prefers-not-to-say')),
  closed_on text,                 -- null while it is open
  words_gone_on text              -- the day on which the words were taken out of a closed file; null while they are in it
) strict;

create index case_file_by_participant on case_file (participant);

-- Who works on it; nobody else reads it in everyday work.
create table case_worker (
  id text primary key,
  case_file text not null references case_file (id),
  participant text not null references participant (id),
  staff text not null references staff_member (id),
  since text not null,
  until text                      -- null while she works on it
) strict;

create unique index case_worker_once on case_worker (case_file, staff) where until is null;
create index case_worker_by_staff on case_worker (staff) where until is null;
create index case_worker_by_participant on case_worker (participant);

-- One row for each area in which she wants something; no row means nothing was said.
create table case_need (
  id text primary key,
  case_file text not null references case_file (id),
  participant text not null references participant (id),
  area text not null,
  words text,
  unique (case_file, area)
) strict;

create index case_need_by_participant on case_need (participant);

-- Her safety plan.
create table protection_plan (
  id text primary key,
  case_file text not null unique references case_file (id),
  participant text not null references participant (id),
  needed text check (needed in ('yes', 'no', 'later')),
  made_with_her text check (made_with_her in ('yes', 'no')),
  made_on text,
  concern text,                   -- in her own words
  resources text,
  before_it text,
  during_it text,
  after_it text,
  review_on text
) strict;

create index protection_plan_by_participant on protection_plan (participant);

-- What is to be done for a goal of hers, and by whom.
create table case_action (
  id text primary key,
  case_file text not null references case_file (id),
  participant text not null references participant (id),
  area text not null,
  goal text,                      -- in her own words
  action text not null,
  who text,
  due_on text,
  status text not null check (status in ('open', 'done', 'not-reached', 'declined')),
  status_on text not null
) strict;

create index case_action_by_file on case_action (case_file);
create index case_action_by_participant on case_action (participant);
create index case_action_due on case_action (due_on) where status = 'open';

-- A contact: still to come while it has no outcome.
create table case_follow_up (
  id text primary key,
  case_file text not null references case_file (id),
  participant text not null references participant (id),
  due_on text not null,
  outcome text check (outcome in ('done', 'not-reached', 'declined')),
  held_on text,
  words text,
  written_by text not null references staff_member (id),
  check ((outcome is null) = (held_on is null))
) strict;

create index case_follow_up_by_file on case_follow_up (case_file);
create index case_follow_up_by_participant on case_follow_up (participant);
create index case_follow_up_due on case_follow_up (due_on) where outcome is null;

-- How others see her in law, each time it changed; never a verdict, always with who decided. The newest number counts.
create table case_standing (
  id text primary key,
  case_file text not null references case_file (id),
  participant text not null references participant (id),
  number integer not null,        -- the order of writing
  standing text not null check (standing in
    ('prefers-not-to-say', 'at-risk', 'presumed', 'identified', 'assessed-not')),
  decided_by text check (decided_by in ('us', 'other-organisation', 'authority')),
  decider text,
  decided_on text,
  country text,                   -- ISO 3166-1 alpha-2
  written_on text not null,
  written_by text not null references staff_member (id),
  unique (case_file, number),
  check ((standing = 'prefers-not-to-say') = (decided_by is null))
) strict;

create index case_standing_by_participant on case_standing (participant);

-- What was looked at when a file was closed, and until when it is kept.
create table case_closure (
  id text primary key,
  case_file text not null references case_file (id),
  participant text not null references participant (id),
  closed_on text not null,
  reason text not null,
  plan_looked_at integer not null check (plan_looked_at in (0, 1)),
  needs_met integer not null check (needs_met in (0, 1)),
  both_agree integer not null check (both_agree in (0, 1)),
  may_return_told integer not null check (may_return_told in (0, 1)),
  keep_until text not null,
  closed_by text not null references staff_member (id),
  reopened_on text
) strict;

create index case_closure_by_file on case_closure (case_file);
create index case_closure_by_participant on case_closure (participant);

-- What the law obliged the site to report about her.
create table mandatory_report (
  id text primary key,
  case_file text not null references case_file (id),
  participant text not null references participant (id),
  on_day text not null,
  recipient text not null,
  legal_basis text,
  decided_by text not null,       -- a person or a function, as typed
  told_first text not null check (told_first in ('yes', 'no')),
  why_not_told text,
  written_by text not null references staff_member (id)
) strict;

create index mandatory_report_by_file on mandatory_report (case_file);
create index mandatory_report_by_participant on mandatory_report (participant);

-- What police, courts and authorities asked for, and what they were given.
create table outside_request (
  id text primary key,
  case_file text not null references case_file (id),
  participant text not null references participant (id),
  asked_on text not null,
  asker text not null check (asker in ('police', 'court', 'immigration', 'other')),
  asker_words text,
  legal_basis text,
  decision text not null check (decision in ('waiting', 'nothing-given', 'partly', 'given')),
  decided_by text,
  decided_on text,
  written_by text not null references staff_member (id)
) strict;

create index outside_request_by_file on outside_request (case_file);
create index outside_request_by_participant on outside_request (participant);

-- Which of six headings a worker keeps in mind. A BLOB, so that nothing of it stays in the journal once it is deleted.
create table case_aide (
  id text primary key,
  case_file text not null unique references case_file (id),
  participant text not null references participant (id),
  ticks blob not null             -- UTF-8: codes separated by a space
) strict;

create index case_aide_by_participant on case_aide (participant);
