-- What was published for a quarter that is over, for good. Published figures alone: nothing here is about one person.

-- A quarter that was frozen, and by what rules. A mark with a greater number than its own is one that its figures had not seen.
create table frozen_report (
  id text primary key,
  number integer not null unique, -- the order of writing, among reports and among marks
  quarter text not null unique,   -- as in file names, for example 2026Q3
  first_day text not null,
  last_day text not null,
  site text not null,             -- the site's code in the files
  catalogue integer not null,     -- which tables and categories there were
  smallest_group integer not null,
  frozen_at text not null,        -- UTC instant
  frozen_by text not null references staff_member (id),
  initials text not null          -- hers on that day
) strict;

-- One figure of a frozen report.
create table frozen_line (
  report text not null references frozen_report (id),
  place integer not null,
  tab text not null,
  category text not null,
  how text not null,              -- exact, round, group, fewer, blank
  number integer,
  primary key (report, place)
) strict;

-- The files themselves, byte for byte.
create table frozen_file (
  report text not null references frozen_report (id),
  language text not null,
  kind text not null check (kind in ('xlsx', 'csv')),
  sha256 text not null,           -- of the bytes, in hexadecimal
  bytes blob not null,
  primary key (report, language, kind)
) strict;

create trigger frozen_report_stays before update on frozen_report begin
  select raise(abort, 'frozen');
end;
create trigger frozen_report_remains before delete on frozen_report begin
  select raise(abort, 'frozen');
end;
create trigger frozen_line_stays before update on frozen_line begin
  select raise(abort, 'frozen');
end;
create trigger frozen_line_remains before delete on frozen_line begin
  select raise(abort, 'frozen');
end;
create trigger frozen_file_stays before update on frozen_file begin
  select raise(abort, 'frozen');
end;
create trigger frozen_file_remains before delete on frozen_file begin
  select raise(abort, 'frozen');
end;
