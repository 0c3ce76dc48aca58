-- What lies between an opening and a placement, and what belongs to a traineeship.

-- That an opening was offered to her, what she said, the interview, and what the company said.
create table job_offer (
  id text primary key,
  participant text not null references participant (id),
  opening text not null references opening (id),
  offered_on text not null,       -- the site's local date
  offered_by text not null references staff_member (id),
  her_answer text check (her_answer in ('yes', 'no')),  -- null: not yet
  answered_on text,               -- the site's local date
  interview_on text,              -- the day, null: none
  interview_at text,              -- the time of day
  interview_came text check (interview_came in ('held', 'not-came', 'cancelled')),  -- null: not known yet
  company_answer text check (company_answer in
    ('yes', 'place-filled', 'language', 'hours', 'experience', 'papers', 'other', 'not-told')),  -- null: not yet
  company_answered_on text,       -- the site's local date
  check ((her_answer is null) = (answered_on is null)),
  check ((interview_on is null) = (interview_at is null)),
  check (interview_came is null or interview_on is not null),
  check ((company_answer is null) = (company_answered_on is null)),
  check (her_answer is not null or (interview_on is null and company_answer is null))  -- she is asked first
) strict;

create index job_offer_by_participant on job_offer (participant, offered_on);
create index job_offer_by_opening on job_offer (opening, offered_on);

-- What belongs to a traineeship or an apprenticeship. Whose it is stands in the placement.
create table traineeship (
  id text primary key,
  placement text not null unique references placement (id),
  tutor text,                     -- who guides her at the company
  project text,                   -- what she learns there
  allowance integer check (allowance between 0 and 5000),  -- whole euro a month, null: not known
  insured_by text check (insured_by in ('company', 'us', 'region', 'nobody')),
  paid_by text check (paid_by in ('company', 'us', 'region', 'nobody'))
) strict;
