-- Between which numbers of the order of writing an import stands, and of which computer.
create view v_import_span as
select first_number, last_number, first_number % 64 as letter
  from data_import;

-- Imported marks, each on its own day. Those of a frozen quarter count in no report, and say all the same that she was here
-- before.
create view v_imported_attendance as
select a.participant, a.on_day
  from v_attendance a
 where exists (select 1
                 from v_import_span i
                where a.number between i.first_number and i.last_number and a.number % 64 = i.letter);
