-- consents: who answered for somebody under 18, beside the answer itself; written once, never changed.
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

-- staff: who may read second what was done about somebody under 18.
create table girls_reader (
  id text primary key,
  staff text not null unique references staff_member (id),
  since text not null,            -- the site's local date
  set_by text not null references staff_member (id)
) strict;
