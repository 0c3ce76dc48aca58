-- Referrals to other organisations. What was told about her is not kept, only which kinds of it she allowed.

-- One referral, written once. Its letter is made anew from her record each time, and only while her consent holds.
create table referral (
  id text primary key,
  participant text not null references participant (id),
  number integer not null unique, -- the order of writing
  reference text not null unique, -- by which the organisation knows it; counted, and nothing of her card
  service text references service (id),
  organisation text not null,     -- as her consent has it
  need text not null,             -- a kind of service
  urgency text not null check (urgency in ('urgent', 'usual')),
  words text not null,            -- what to say of her need, as she wants it said
  allowed text not null,          -- what they may be told, codes separated by a space
  channel text not null check (channel in ('by-us', 'with-her', 'by-telephone')),
  feedback text not null check (feedback in ('nothing', 'whether-she-came', 'how-it-goes')),
  companion text check (companion in ('nobody', 'one-of-us', 'mediator', 'somebody-she-trusts')),
  language text not null          -- ISO 639 code of the letter she read
) strict;

create index referral_by_participant on referral (participant, number);

-- How it went; rows are only ever added, and the one with the greatest number is how it stands.
create table referral_status (
  id text primary key,
  participant text not null references participant (id),
  referral text not null references referral (id) deferrable initially deferred,
  number integer not null unique, -- the order of writing
  status text not null check (status in ('prepared', 'asked', 'accepted', 'waiting-list', 'received', 'provided-by-us',
    'already-received', 'declined-by-her', 'not-received')),
  gap text check (gap in ('no-place', 'papers', 'residence', 'language', 'children', 'cost', 'not-reached')),
  words text not null,            -- what came of it, in her words
  on_day text not null,           -- the site's local date
  recorded_by text not null references staff_member (id),
  check ((status = 'not-received') = (gap is not null))
) strict;

create index referral_status_by_referral on referral_status (referral, number);
create index referral_status_by_participant on referral_status (participant);
