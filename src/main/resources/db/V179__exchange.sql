-- Mappings of registers, kept under a name, and what a refused row needs to be mended.

-- What the sheets and columns of a register mean, as somebody said it, for the next file of the same register.
create table import_mapping (
  id text primary key,
  name text not null,
  mapping text not null,          -- as docs/import-format.md says
  headings text not null,         -- a line for each sheet: its name, a tabulator, its headings folded
  recorded_by text not null references staff_member (id)
) strict;
