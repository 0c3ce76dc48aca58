-- cases: what the law or an authority asked for, and a worker's own reminder.
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
