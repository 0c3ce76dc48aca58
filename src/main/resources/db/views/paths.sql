-- Who is or was on which path, and how it ended.
create view v_enrolment as
select id, participant, path, started_on, ended_on, path_group, how_ended, reason
  from enrolment
 where participant not in (select id from v_folded);

-- Every enrolment that ended. How is 'not-told' where nobody said; the reason is there for whoever left early, and then
-- only.
create view v_path_closed as
select id as enrolment, participant, path, started_on, ended_on, coalesce(how_ended, 'not-told') as how, reason,
       exit_reading, goal_state
  from enrolment
 where ended_on is not null and participant not in (select id from v_folded);

-- Days without her: from from_day until before back_on, or until further notice.
create view v_pause as
select p.enrolment, p.from_day, p.back_on
  from enrolment_pause p;

-- Since when somebody is in her group who was on its path in none before. Empty where she came to both at once. (In UTC: a day off is
-- a session at most.) As long as the audit trail goes back.
create view v_came_into_group as
select e.id as enrolment,
       (select date(a.at)
          from journal j
          join audit a on a.id = j.audit_id
         where j.tab = 'enrolment' and j.row_id = e.id and j.op = 'u' and j.before ->> 'path_group' is null
         order by j.seq desc
         limit 1) as on_day
  from enrolment e
 where e.path_group is not null;

-- Groups, without their names.
create view v_path_group as
select id, path, starts_on, ends_on, capacity, closed_on
  from path_group;

-- Every enrolment with the name of her group, her newest pause and who signed; also of folded cards.
create view v_enrolment_whole as
select e.*, g.name as group_name, m.initials as signer, p.from_day as pause_from, p.back_on as pause_back
  from enrolment e
  left join path_group g on g.id = e.path_group
  left join staff_member m on m.id = e.signed_by
  left join enrolment_pause p on p.id = (select o.id
                                           from enrolment_pause o
                                          where o.enrolment = e.id
                                          order by o.from_day desc, o.id desc
                                          limit 1);
