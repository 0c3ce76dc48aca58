-- What must have been seen before somebody works with girls.

-- That a coordinator saw one of these; the paper itself is kept elsewhere.
create table clearance (
  id text primary key,
  staff text not null references staff_member (id),
  requirement text not null check (requirement in ('criminal-record', 'code-of-conduct', 'confidentiality')),
  seen_on text not null,          -- the site's local date
  valid_until text,               -- the last day; null: it does not run out
  seen_by text not null references staff_member (id),
  check (valid_until is null or valid_until >= seen_on),
  check (requirement <> 'criminal-record' or valid_until is not null)
) strict;

create index clearance_by_staff on clearance (staff);

-- From which day nobody works with girls without them; one row, from the first time that somebody would have. Where two computers
-- write it, the earlier day counts.
create table clearance_rule (
  one integer primary key check (one = 1),
  since text not null             -- the site's local date
) strict;
