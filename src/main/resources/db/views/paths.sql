create view v_enrolment as
select id, participant, path, started_on, ended_on
  from enrolment
 where participant not in (select id from v_folded);
