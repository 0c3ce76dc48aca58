-- What comes in from a site's own files.

-- The rows of files that somebody is about to bring in, until she has or has not. Not journalled, emptied whenever the store
-- opens: what was only looked at is no record, and nothing of it may stay.
create table staged_row (
  sheet integer not null,         -- in the order of reading
  number integer not null,        -- from 1, as a spreadsheet counts
  cells text not null,            -- from column A, separated by U+001F: the first letter of its kind and the text of each
  primary key (sheet, number)
) strict, without rowid;
