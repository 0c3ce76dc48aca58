-- retention: how long the site keeps what, what is kept longer, and what two people agreed to take out.

-- The last day on which she was here in another way than by a row of its own: her record was changed or opened again at
-- her wish, or her file, which is gone by now, was closed.
alter table participant add column seen_on text;

update participant
   set seen_on = (select substr(max(a.at), 1, 10)
                    from audit a
                   where a.act = 'change-record' and a.outcome = 'done' and instr(a.subjects, participant.id) > 0);

-- The day on which the words were taken out of a closed file; null while they are in it.
alter table case_file add column words_gone_on text;

-- One row, once anybody changed what the program begins with.
create table retention_period (
  one integer primary key check (one = 1),
  look_months integer not null,
  erase_months integer not null,
  words_months integer not null,
  file_years integer not null,
  ledger_years integer not null,
  check (look_months < erase_months)
) strict;

-- Kept longer than the periods say; the newest row of a card or of a file counts.
create table retention_keep (
  id text primary key,
  participant text not null references participant (id),
  kind text not null check (kind in ('membership', 'words', 'file', 'ledger')),
  case_file text,                 -- for words and files; without a reference, so that files go before it
  reason text not null check (reason in ('her-wish', 'coming-back', 'court', 'law-or-grant', 'other')),
  until_day text not null,        -- the last day on which it is kept; the site's date
  on_day text not null,
  recorded_by text not null references staff_member (id),
  check ((case_file is not null) = (kind in ('words', 'file')))
) strict;

create index retention_keep_by_participant on retention_keep (participant);

-- What one proposed and another approved, or did not. Numbers and initials: once it has ended, nobody is named in it.
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
