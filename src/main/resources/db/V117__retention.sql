-- How long the site keeps what, what is kept longer, and what two people agreed to take out.

-- The site's periods; one row, once anybody changed what the program begins with.
create table retention_period (
  one integer primary key check (one = 1),
  look_months integer not null,
  erase_months integer not null,
  words_months integer not null,
  file_years integer not null,
  ledger_years integer not null,
  check (look_months < erase_months)
) strict;

-- What is kept longer than the periods say; the row with the highest number of a card or of a file counts.
create table retention_keep (
  id text primary key,
  participant text not null references participant (id),
  number integer not null unique, -- the order of writing
  kind text not null check (kind in ('membership', 'words', 'file', 'ledger')),
  case_file text,                 -- for words and files; without a reference, so that files go before it
  reason text not null check (reason in ('her-wish', 'coming-back', 'court', 'law-or-grant', 'other')),
  until_day text not null,        -- the last day on which it is kept; the site's date
  on_day text not null,
  recorded_by text not null references staff_member (id),
  check ((case_file is not null) = (kind in ('words', 'file')))
) strict;

create index retention_keep_by_participant on retention_keep (participant);

-- What one proposed to delete and another approved, or did not. Numbers and initials: once it has ended, nobody is named.
create table purge (
  id text primary key,
  proposed_by text not null references staff_member (id),
  proposed_on text not null,
  ended text check (ended in ('done', 'dropped')),  -- null while it waits
  ended_by text references staff_member (id),
  ended_on text,
  gone integer not null default 0,
  stayed integer not null default 0,
  check ((ended is null) = (ended_by is null) and (ended is null) = (ended_on is null)),
  check (ended is not 'done' or ended_by <> proposed_by)
) strict;

-- What such a proposal is about, while it waits.
create table purge_item (
  id text primary key,
  purge text not null references purge (id),
  participant text not null references participant (id),
  kind text not null check (kind in ('membership', 'words', 'file', 'ledger')),
  case_file text,
  check ((case_file is not null) = (kind in ('words', 'file')))
) strict;

-- Nothing is proposed twice at a time.
create unique index purge_item_once on purge_item (kind, coalesce(case_file, participant));
create index purge_item_by_participant on purge_item (participant);
