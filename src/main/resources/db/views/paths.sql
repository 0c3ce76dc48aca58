create view v_enrolment as
select id, participant, path, started_on, ended_on, path_group, how_ended, reason
  from enrolment
 where participant not in (select id from v_folded);

-- Every enrolment that ended. How is 'not-told' where nobody said; the reason is there for whoever left early, and then
-- only.
create view v_path_closed as
select id as enrolment, participant, path, started_on, ended_on, coalesce(how_ended, 'not-told') as how, reason
  from enrolment
 where ended_on is not null and participant not in (select id from v_folded);

-- Days without her: from from_day until before back_on, or until further notice.
create view v_pause as
select p.enrolment, p.from_day, p.back_on
  from enrolment_pause p;

create view v_path_group as
select id, path, starts_on, ends_on, capacity, closed_on
  from path_group;

-- With the day since which she pauses, if she does; also of folded cards.
create view v_enrolment_whole as
select e.*, p.from_day as paused_since
  from enrolment e
  left join enrolment_pause p on p.enrolment = e.id and p.back_on is null;
