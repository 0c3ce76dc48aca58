-- A report also leaves as PDF and as an OpenDocument spreadsheet. What was frozen stays as it was, byte for byte.

-- The files themselves, byte for byte.
create table frozen_file_of_four (
  report text not null references frozen_report (id),
  language text not null,
  kind text not null check (kind in ('xlsx', 'pdf', 'ods', 'csv')),
  sha256 text not null,           -- of the bytes, in hexadecimal
  bytes blob not null,
  primary key (report, language, kind)
) strict;

insert into frozen_file_of_four (report, language, kind, sha256, bytes)
select report, language, kind, sha256, bytes
  from frozen_file;

drop table frozen_file;
alter table frozen_file_of_four rename to frozen_file;

create trigger frozen_file_stays before update on frozen_file begin
  select raise(abort, 'frozen');
end;
create trigger frozen_file_remains before delete on frozen_file begin
  select raise(abort, 'frozen');
end;
