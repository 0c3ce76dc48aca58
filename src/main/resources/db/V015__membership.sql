-- participants: what else she may tell, none of it needed. Null means "not asked or left out"; 'prefers-not' and 'not-known'
-- are answers of their own.
create table membership (
  participant text primary key references participant (id),
  stated_age integer check (stated_age between 0 and 120),
  stated_on text,                 -- the site's date on which she said so
  birth_open text check (birth_open in ('prefers-not', 'not-known')),
  citizenship_open text check (citizenship_open in ('prefers-not', 'not-known')),
  languages text,                 -- besides the one she prefers: 'it/some en/well'
  legal_status text,
  household text,
  found text,
  children text check (children in ('none', 'some', 'prefers-not', 'not-known')),
  children_under_three integer check (children_under_three between 0 and 20),
  children_three_to_five integer check (children_three_to_five between 0 and 20),
  children_six_to_eleven integer check (children_six_to_eleven between 0 and 20),
  children_twelve_to_seventeen integer check (children_twelve_to_seventeen between 0 and 20),
  seeing text,                    -- Washington Group Short Set on Functioning: 'none', 'some', 'a-lot', 'cannot', 'prefers-not'
  hearing text,
  walking text,
  remembering text,
  self_care text,
  communicating text,
  check ((stated_age is null) = (stated_on is null))
) strict;

-- What the site does not ask: neither shown nor asked; what is stored stays.
create table hidden_field (
  field text primary key
) strict;

-- What stands on every card below its number, for example when the space is open; one row, once anybody wrote something.
create table card_words (
  one integer primary key check (one = 1),
  words text not null
) strict;
