-- consents: going on without her yes, for life, child or legal duty. The reason stands in the review.
create table consent_override (
  id text primary key,
  participant text not null references participant (id),
  purpose text not null,
  organisation text,              -- referrals: to whom
  ground text not null check (ground in ('life', 'child', 'legal-duty')),
  from_at text not null,          -- UTC instant
  until_at text not null,         -- UTC instant; a day later, or when it was ended by hand
  by_whom text not null references staff_member (id)
) strict;

create index consent_override_by_participant on consent_override (participant);
