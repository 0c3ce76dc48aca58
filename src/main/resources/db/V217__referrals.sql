-- A former register may state that she did not receive what she asked for, and not why.

-- How it went; rows are only ever added, and the one with the greatest number is how it stands.
create table referral_status_of_registers (
  id text primary key,
  participant text not null references participant (id),
  referral text not null references referral (id) deferrable initially deferred,
  number integer not null unique, -- the order of writing
  status text not null check (status in ('prepared', 'asked', 'accepted', 'waiting-list', 'received', 'provided-by-us',
    'already-received', 'declined-by-her', 'not-received')),
  gap text check (gap in ('no-place', 'papers', 'residence', 'language', 'children', 'cost', 'not-reached')),
                                  -- null: she received it, or a former register does not say why not
  words text not null,            -- what came of it, in her words
  on_day text not null,           -- the site's local date
  recorded_by text not null references staff_member (id),
  reflection_until text,          -- the site's local date
  check (gap is null or status = 'not-received')
) strict;

insert into referral_status_of_registers (id, participant, referral, number, status, gap, words, on_day, recorded_by,
  reflection_until)
select id, participant, referral, number, status, gap, words, on_day, recorded_by, reflection_until
  from referral_status;

drop table referral_status;
alter table referral_status_of_registers rename to referral_status;

create index referral_status_by_referral on referral_status (referral, number);
create index referral_status_by_participant on referral_status (participant);
