-- What she reached, as she wants it written down. Never a document's number.

-- What she reached; rows are only ever added. A correction and a taking back are rows of the same fact, and the one with the
-- greatest number is what stands there now.
create table milestone (
  id text primary key,
  participant text not null references participant (id),
  fact text not null,             -- what its corrections have in common: the id of its first row
  number integer not null unique, -- the order of writing
  state text not null check (state in ('stands', 'taken-back')),
  kind text not null check (kind in ('permit-applied', 'permit-obtained', 'permit-renewed', 'long-stay-applied',
    'health-card', 'tax-code', 'registered', 'bank-account', 'school-place', 'recognition-applied',
    'recognition-obtained', 'rights-known', 'community-activity', 'cv-made', 'driving-licence', 'language', 'skill',
    'certificate')),
  reached text not null check (reached glob '[0-9][0-9][0-9][0-9]'
    or reached glob '[0-9][0-9][0-9][0-9]-[01][0-9]'
    or reached glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),  -- a day, or what she knows of it
  language text,                  -- ISO 639
  level text check (level in ('pre-a1', 'a1', 'a2', 'b1', 'b2', 'c1', 'c2')),
  evidence text check (evidence in ('self-estimate', 'test', 'certificate')),
  words text,                     -- the skill, or what the certificate is called
  seen_by text check (seen_by in ('trainer', 'at-work', 'herself')),
  body text,                      -- who gave the certificate
  grade text,                     -- its level, as it stands on it
  on_day text not null,           -- the site's local date on which it was written
  recorded_by text not null references staff_member (id),
  check ((kind = 'language') = (language is not null)),
  check ((language is null) = (level is null) and (level is null) = (evidence is null)),
  check ((kind in ('skill', 'certificate')) = (words is not null)),
  check ((kind = 'skill') = (seen_by is not null)),
  check (kind = 'certificate' or (body is null and grade is null))
) strict;

create index milestone_by_participant on milestone (participant, fact, number);
