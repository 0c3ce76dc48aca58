-- What the team learns. It says nothing of any woman.

-- A training that somebody of the team took part in.
create table staff_training (
  id text primary key,
  staff text not null references staff_member (id),
  topic text not null check (topic in ('identification', 'trauma', 'mediation', 'children', 'case-work', 'referral',
    'first-aid', 'digital', 'data-protection', 'self-care', 'other')),
  title text not null,            -- in their own words; empty where the topic says enough
  minutes integer not null check (minutes between 15 and 12000),
  on_day text not null,           -- the last day of it; the site's local date
  held_by text not null,          -- who taught; may be empty
  certificate_at text,            -- where the certificate is kept, may be empty; null: there is none
  valid_until text,               -- the last day; null: it does not run out
  recorded_by text not null references staff_member (id),
  check (topic <> 'other' or title <> ''),
  check (valid_until is null or valid_until >= on_day)
) strict;

create index staff_training_by_staff on staff_training (staff, on_day);
