-- Sessions into whose register somebody wrote: whatever changes in the calendar leaves them alone.
create view v_session_touched as
select s.id
  from session s
 where s.register = 'done' or s.anonymous > 0 or s.topic is not null
    or exists (select 1 from attendance a where a.session = s.id);

-- Sessions of which a final quarter counted somebody who was taken back since, or to which visitors were added after it. They
-- stay in the calendar even with nobody left in them: held again under another entry, they would count twice.
create view v_session_counted as
select session as id
  from counted_mark
union
select session
  from late_visitor;
