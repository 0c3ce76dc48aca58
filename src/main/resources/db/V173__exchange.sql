-- Whether everything may leave in a file that anybody can read.

-- That somebody asks for an open export: a second person makes it, or takes the wish back. One row at most; gone once it was made.
create table export_asked (
  one integer primary key check (one = 1),
  asked_by text not null references staff_member (id),
  asked_at text not null          -- UTC instant
) strict;
