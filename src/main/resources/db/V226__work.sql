-- The names that no paper for a company holds.

-- What this place is called, separated by commas; one row, once anybody wrote something.
create table company_place_names (
  one integer primary key check (one = 1),
  words text not null
) strict;
