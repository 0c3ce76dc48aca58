-- Papers for companies.

-- Who sends papers to companies, in words that say nothing of what the place is; one row, once anybody wrote something.
create table company_sender (
  one integer primary key check (one = 1),
  words text not null
) strict;
