-- What other organisations send us.

-- A referral that came to us. What came with it unasked is a BLOB, so that no words of it stay in the journal; it goes once somebody decided.
create table incoming_referral (
  id text primary key,
  number integer not null unique, -- the order of writing
  reference text not null unique, -- by which the sender knows it; counted, and nothing of her
  sender text not null,           -- the organisation
  need text,                      -- a kind of service; null: not said
  knows text check (knows in ('yes', 'no')), -- whether she knows of it; null: not known
  arrived_on text not null,       -- the site's local date
  unasked blob,                   -- UTF-8
  state text not null check (state in ('open', 'here', 'not-here')),
  participant text references participant (id), -- whose record it led to
  decided_on text,                -- the site's local date
  receipt_on text,                -- when a receipt was made
  check ((state = 'open') = (decided_on is null)),
  check ((state = 'here') = (participant is not null)),
  check (state = 'open' or unasked is null)
) strict;

create index incoming_referral_by_participant on incoming_referral (participant);
