-- Contacts with companies can be corrected, a company has several contact persons, and a placement names one of them.

-- A correction is a row more; of the rows of one contact the one with the greatest number counts.
alter table company_talk add column contact text;       -- id of the first row of this contact; null: it is the first
alter table company_talk add column corrected_on text;  -- the site's local date; null in the first row

-- Whom else one speaks with at a company, beside the one whom the company names. Nothing here is about a woman.
create table company_person (
  id text primary key,
  company text not null references company (id),
  name text not null,
  task text,                      -- what that person does there
  reach text                      -- phone or email
) strict;

create index company_person_by_company on company_person (company);

-- To whom she turns at the company: a name as it was known then. It goes with the placement.
alter table placement add column person text;
