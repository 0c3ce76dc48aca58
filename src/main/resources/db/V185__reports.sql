-- What an auditor compared with the exact figures of a final report. No figure of a report is in these tables.

-- One visit of an auditor.
create table auditor_check (
  id text primary key,
  period text not null,           -- as in frozen_report.quarter
  auditor text not null,          -- name and organisation, as typed
  present text not null references staff_member (id),  -- the colleague who was there
  shown_at text not null,         -- UTC instant
  shown_by text not null references staff_member (id),
  sample integer check (sample between 1 and 9999)     -- records on paper that were compared; null until it is over
) strict;

create index auditor_check_by_period on auditor_check (period, shown_at);

-- A line of the report that the auditor found to agree.
create table auditor_check_line (
  auditor_check text not null references auditor_check (id),
  tab text not null,
  category text not null,
  primary key (auditor_check, tab, category)
) strict;

-- Whose own story is kept in the text of a report: her consent to that must hold when the report becomes final.
create table narrative_story (
  id text primary key,
  kept text not null unique references narrative_kept (id),
  participant text not null references participant (id)
) strict;

create index narrative_story_by_participant on narrative_story (participant);
