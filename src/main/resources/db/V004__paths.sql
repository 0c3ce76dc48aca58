-- paths: who is on which of the four empowerment paths, with her goal in her own words.
create table enrolment (
  id text primary key,
  participant text not null references participant (id),
  path text not null check (path in
    ('personal-development', 'practical-skills', 'psychosocial-support', 'civic-inclusion')),
  started_on text not null,
  ended_on text,
  goal text
) strict;

create unique index enrolment_open_once on enrolment (participant, path) where ended_on is null;
create index enrolment_by_path on enrolment (path, ended_on, started_on);  -- who is on a path: open ones first
create index enrolment_by_participant on enrolment (participant, path);
