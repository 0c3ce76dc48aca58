-- The text of a report. BLOBs, so that no words stay in the journal: a draft may name somebody.

-- What was written, version by version; the last one counts. It leaves with the files of the report.
create table narrative (
  id text primary key,
  period text not null,           -- as in frozen_report.quarter
  number integer not null unique, -- the order of writing
  planned blob not null,          -- UTF-8, also the following
  done blob not null,
  differed blob not null,
  learned blob not null,
  written_at text not null,       -- UTC instant
  written_by text not null references staff_member (id),
  initials text not null          -- hers on that day
) strict;

create index narrative_by_period on narrative (period, number);

-- What may give a woman away and is kept all the same, in one sentence.
create table narrative_kept (
  id text primary key,
  period text not null,
  why text not null check (why in ('name', 'country', 'age', 'date', 'small-number', 'other-number', 'one-woman')),
  found blob not null,            -- UTF-8: the words
  sentence blob not null,         -- UTF-8: where they are
  because text not null check (because in ('names-nobody', 'finds-nobody', 'agreed')),
  kept_at text not null,          -- UTC instant
  kept_by text not null references staff_member (id)
) strict;

create index narrative_kept_by_period on narrative_kept (period);

-- That a second person was asked to read a version, and what she said.
create table narrative_reading (
  id text primary key,
  narrative text not null references narrative (id),
  asked_at text not null,         -- UTC instant
  asked_by text not null references staff_member (id),
  read_at text,                   -- null until somebody read it
  read_by text references staff_member (id),
  initials text,                  -- hers on that day
  verdict text check (verdict in ('may-leave', 'to-change')),
  check ((read_at is null) = (read_by is null) and (read_at is null) = (verdict is null)
         and (read_at is null) = (initials is null))
) strict;

create index narrative_reading_by_narrative on narrative_reading (narrative);
