-- Membership: a card for everyone who comes, and what she chose to tell. Null means "not asked or left out";
-- 'prefers-not' and 'not-known' are answers of their own.

-- Her card, and what a welcome asks first. Everything but the card may be left out.
create table participant (
  id text primary key,
  card text not null unique,
  welcomed_on text not null,      -- the site's local date
  welcome text not null check (welcome in ('finished', 'stopped')),
  preferred_name text,
  name_folded text,               -- the name in lower-case Latin letters, for finding it typed in any script
  language text,                  -- ISO 639
  birth_year integer,
  birth_month integer check (birth_month between 1 and 12),
  citizenship text,               -- ISO 3166-1 alpha-2, or 'stateless'
  access_needs text,
  room_name text,
  picture_mark text,
  seen_on text,                   -- the last day on which she was here in another way than by a row of its own: her record
                                  -- was changed or opened again at her wish, or her file, gone by now, was closed
  merged_into text references participant (id)  -- the card that this one was joined to; it still finds her
) strict;

create index participant_by_name on participant (name_folded);
create index participant_by_welcome on participant (welcomed_on);
create index participant_stopped on participant (welcomed_on) where welcome = 'stopped';
create index participant_merged on participant (merged_into) where merged_into is not null;

-- What else she may tell, none of it needed.
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

-- Her name as it sounds in any script. Not journalled: it is made from the name, whose former values the journal keeps.
create table name_key (
  participant text primary key references participant (id),
  edition integer not null,       -- of the rules that made it; another edition is made anew
  key text not null
) strict;

-- Two cards that look alike and belong to two women: somebody asked.
create table known_apart (
  one text not null references participant (id),
  other text not null references participant (id),
  primary key (one, other),
  check (one < other)
) strict;

create index known_apart_by_other on known_apart (other);

-- Two who must not meet. Nobody is ever told why.
create table must_not_meet (
  one text not null references participant (id),
  other text not null references participant (id),
  since text not null,            -- the site's local date
  recorded_by text not null references staff_member (id),
  primary key (one, other),
  check (one < other)
) strict;

create index must_not_meet_by_other on must_not_meet (other);

-- Two cards of one woman: the rows of the folded one belong to the kept one. The folded one stays, so that this can be
-- undone.
create table card_merge (
  id text primary key,
  kept text not null references participant (id),
  folded text not null references participant (id),
  on_day text not null,           -- the site's local date
  recorded_by text not null references staff_member (id),
  undone_on text
) strict;

create index card_merge_by_kept on card_merge (kept);
create index card_merge_by_folded on card_merge (folded);

-- Which rows moved when two cards were joined, so that undoing puts back exactly these.
create table merge_moved (
  merge text not null references card_merge (id),
  tab text not null,
  row_id text not null,
  primary key (merge, tab, row_id)
) strict;
