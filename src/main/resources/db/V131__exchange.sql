-- What was brought in from the site's own registers.

-- One import. Its rows are those that the journal wrote under its audit line; its marks bear the numbers between two of this
-- computer.
create table data_import (
  id text primary key,
  audit_id text not null unique,  -- its line in the audit trail
  on_day text not null,           -- the site's local date
  recorded_by text not null references staff_member (id),
  files integer not null,
  rows_in integer not null,       -- rows of the files that were taken in
  rows_refused integer not null,
  first_number integer not null,  -- of the order of writing
  last_number integer not null
) strict;

-- By what a register knew somebody or something, hashed with a key of this store, so that the same file twice adds nothing.
create table import_key (
  id text primary key,            -- half of an HMAC-SHA256, written as a UUID
  import text not null references data_import (id) deferrable initially deferred,
  participant text references participant (id)  -- whom it is about; null for what is about nobody
) strict;

create index import_key_by_import on import_key (import);
create index import_key_by_participant on import_key (participant) where participant is not null;

-- Rows of the files that were not taken in, to be mended. Not journalled: once mended or deleted they are gone.
create table import_refused (
  id text primary key,
  import text not null references data_import (id) deferrable initially deferred,
  sheet text not null,
  row_number integer not null,    -- from 1, as a spreadsheet counts
  reason text not null,           -- a code
  field text,                     -- a code
  cells text not null             -- what stood in the columns that have a meaning, as JSON; no column that is never taken in
) strict;

create index import_refused_by_import on import_refused (import, row_number);
