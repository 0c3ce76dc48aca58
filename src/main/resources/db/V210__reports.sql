-- The grants on which the site lives: whom each reached, and how many it should reach. Class S, like final reports: the one computer of a
-- site that publishes writes these tables. Two that each added a grant would both give it the lowest free number.

-- One grant. Its number is its name in the files, and is given to another grant a year after its end at the earliest.
create table funding_grant (
  id text primary key,
  number integer not null check (number between 1 and 6),
  name text not null,
  funder text not null,
  first_month text not null       -- for example 2026-04
    check (first_month glob '[0-9][0-9][0-9][0-9]-[01][0-9]'),
  last_month text not null
    check (last_month glob '[0-9][0-9][0-9][0-9]-[01][0-9]' and last_month >= first_month),
  template text,                  -- the funder's template, null: none
  typed_at text not null,         -- UTC instant
  typed_by text not null references staff_member (id)
) strict;

-- What a grant pays for: sessions of a path, or those outside the paths. A grant without a row pays for everything.
create table funding_grant_part (
  funding_grant text not null references funding_grant (id),
  part text not null              -- the code of a path, or outside-paths
    check (part <> '' and part not glob '*[^a-z-]*'),
  primary key (funding_grant, part)
) strict;

-- How high a figure of the report should be by the end of a grant.
create table funding_grant_target (
  funding_grant text not null references funding_grant (id),
  tab text not null,              -- as in frozen_line
  category text not null,
  number integer not null check (number between 1 and 99999),
  primary key (funding_grant, tab, category)
) strict;
