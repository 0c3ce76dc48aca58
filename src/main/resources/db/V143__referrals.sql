-- What an organisation may tell us back is agreed by itself, and taken back by itself.

-- What she said of it since the referral was prepared; rows are only ever added, and the one with the greatest number counts.
create table referral_feedback (
  id text primary key,
  participant text not null references participant (id),
  referral text not null references referral (id) deferrable initially deferred,
  number integer not null unique, -- the order of writing
  feedback text not null check (feedback in ('nothing', 'whether-she-came', 'how-it-goes')),
  on_day text not null,           -- the site's local date
  recorded_by text not null references staff_member (id)
) strict;

create index referral_feedback_by_referral on referral_feedback (referral, number);
create index referral_feedback_by_participant on referral_feedback (participant);
