-- What belongs to a referral: the answer that was asked with it is taken back with it, and the steps of a national mechanism.

alter table consent_event add column asked_with text; -- the id of the referral it was asked with, which may be deleted; null: asked by itself

-- The steps of a national mechanism that were taken; rows are only ever added, and the one with the greatest number of a step counts.
create table referral_guide (
  id text primary key,
  participant text not null references participant (id),
  referral text not null references referral (id) deferrable initially deferred,
  number integer not null unique, -- the order of writing
  step text not null check (step in ('first-contact', 'risks-and-needs', 'informed-consent', 'first-meeting', 'accompaniment',
    'reflection', 'feedback')),
  done_on text,                   -- the site's local date; null: it was ticked by mistake
  recorded_by text not null references staff_member (id)
) strict;

create index referral_guide_by_referral on referral_guide (referral, number);
create index referral_guide_by_participant on referral_guide (participant);
