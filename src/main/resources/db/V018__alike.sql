-- Finding and telling apart: names as they sound, cards of one woman, and who must not meet.

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

-- Two cards of one woman: the rows of the folded one belong to the kept one now. The folded one stays, so that its
-- card still finds her and the merge can be undone.
alter table participant add column merged_into text references participant (id);

create index participant_merged on participant (merged_into) where merged_into is not null;

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

-- Which rows moved, so that undoing puts back exactly these.
create table merge_moved (
  merge text not null references card_merge (id),
  tab text not null,
  row_id text not null,
  primary key (merge, tab, row_id)
) strict;
