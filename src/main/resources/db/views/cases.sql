-- That there is a case file, and since when; nothing that stands in it.
create view v_case_file as
select participant, opened_on
  from case_file
 where participant not in (select id from v_folded);
