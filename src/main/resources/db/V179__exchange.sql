-- Mappings of registers, kept under a name, and what a refused row needs to be mended.

-- What the sheets and columns of a register mean, as somebody said it, for the next file of the same register.
create table import_mapping (
  id text primary key,
  name text not null,
  mapping text not null,          -- as docs/import-format.md says
  headings text not null,         -- a line for each sheet: its name, a tabulator, its headings folded
  recorded_by text not null references staff_member (id)
) strict;

-- What a row that was not taken in is about, and whose numbers it has, so that it can be corrected here. Null: in its file only.
alter table import_refused add column about text;    -- a code
alter table import_refused add column register text;
alter table data_import add column mends text; -- the import whose rows came in corrected; it may have been undone since
