-- What the site's papers need to know, which versions of the notice there were, and what was lost. Numbers that people read
-- are counted by each computer; its letter tells them apart.

-- What the site's papers say that only the site knows.
create table paper_setting (
  name text primary key,          -- which, a word of the program's own
  words text not null             -- as typed; nothing for what was left out
) strict;

-- A row for every notice that differs from the one before it in its language, with what stood in it.
create table notice_version (
  id text primary key,
  language text not null,         -- ISO 639
  number integer not null check (number > 0),
  computer text not null,         -- the letter of the computer that counted
  on_day text not null,           -- the site's date on which it was first put on paper
  written_by text not null references staff_member (id),
  words text not null,
  unique (language, number, computer)
) strict;

-- Something that is lost, with what it meant on the day the sheet was written. Numbers stay when somebody is erased later.
create table breach_sheet (
  id text primary key,
  number integer not null check (number > 0),
  computer text not null,         -- the letter of the computer that counted
  lost text not null check (lost in ('computer', 'backups', 'list')),
  backup_made_at text,            -- UTC instant: the newest backup on it
  found_at text not null,         -- UTC instant: when somebody became aware of it
  state text not null check (state in ('locked', 'open', 'not-known')),
  beside text not null check (beside in ('no', 'yes', 'not-known')),  -- whether a passphrase or kit lay with it
  known text not null,            -- in the words of whoever wrote it; may be empty
  people integer not null check (people >= 0),
  case_files integer not null check (case_files >= 0),
  telephones integer not null check (telephones >= 0),
  with_children integer not null check (with_children >= 0),
  opens integer not null check (opens >= 0),                -- passphrases that open it
  opens_former integer not null check (opens_former >= 0),  -- of these, of people who left since
  kit text not null check (kit in ('this', 'former', 'none')),
  erased_since integer not null check (erased_since >= 0),
  written_on text not null,
  written_by text not null references staff_member (id),
  unique (number, computer),
  check ((lost = 'backups') = (backup_made_at is not null))
) strict;

-- Who lay on what was lost.
create table breach_person (
  id text primary key,
  sheet text not null references breach_sheet (id),
  participant text not null references participant (id),
  unique (sheet, participant)
) strict;

create index breach_person_by_participant on breach_person (participant);
