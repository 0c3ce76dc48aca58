-- What she was asked and what she answered. Null means "not noted".

-- Her answers; rows are only ever added. The highest number of a purpose (of an organisation, for referrals) is her answer.
create table consent_event (
  id text primary key,
  participant text not null references participant (id),
  number integer not null unique, -- the order of writing; clocks stand still and go back
  purpose text not null,
  answer text not null check (answer in ('given', 'refused', 'later', 'withdrawn')),
  on_day text not null,           -- the site's local date
  until_day text,                 -- the last day on which a yes holds; null: until she takes it back
  organisation text,              -- referrals: to whom, as written
  organisation_key text,          -- the same without case and punctuation
  shared text,                    -- referrals: what, codes separated by a space
  wording integer not null,       -- version of the sentence she heard
  language text not null,         -- language in which she heard it
  explained_by text references staff_member (id),
  interpreter text check (interpreter in ('none', 'somebody', 'colleague')),
  interpreter_words text,         -- about somebody
  interpreter_staff text references staff_member (id),
  points text check (points in ('explained', 'not-yet')),  -- the seven points of HTCDS
  recorded_by text not null references staff_member (id),
  check ((purpose = 'referral') = (organisation_key is not null)),
  check ((organisation is null) = (organisation_key is null)),
  check ((interpreter_staff is not null) = (coalesce(interpreter, '') = 'colleague'))
) strict;

create index consent_event_newest on consent_event (participant, purpose, organisation_key, number);

-- Who answered for somebody under 18, beside the answer itself; written once, never changed.
create table consent_assent (
  id text primary key,
  event text not null unique references consent_event (id) deferrable initially deferred,
  participant text not null references participant (id),
  who text not null check (who in ('she', 'with-caregiver', 'for-her')),
  relation text check (relation in ('mother', 'father', 'family', 'guardian', 'other')),
  own text check (own in ('yes', 'no', 'too-young')),  -- hers, where somebody answered with or for her; her no counts
  why_alone text check (why_alone in ('risk', 'nobody', 'her-wish', 'other')),
  why_words text,                 -- about 'other'
  decided_by text check (decided_by in ('worker', 'supervisor', 'coordinator')),
  check ((who = 'she') = (own is null)),
  check ((who = 'she') = (relation is null)),
  check ((who = 'she') = (why_alone is not null)),
  check ((why_alone is null) = (decided_by is null)),
  check ((why_words is not null) = (coalesce(why_alone, '') = 'other'))
) strict;

create index consent_assent_by_participant on consent_assent (participant);

-- Going on without her yes, for life, child or legal duty. The reason stands in the review.
create table consent_override (
  id text primary key,
  participant text not null references participant (id),
  number integer not null unique, -- the order of writing
  purpose text not null,
  organisation text,              -- referrals: to whom
  ground text not null check (ground in ('life', 'child', 'legal-duty')),
  from_at text not null,          -- UTC instant
  until_at text not null,         -- UTC instant; a day later, or when it was ended by hand
  by_whom text not null references staff_member (id)
) strict;

create index consent_override_by_participant on consent_override (participant);
