-- Sessions into whose register somebody wrote: whatever changes in the calendar leaves them alone.
create view v_session_touched as
select s.id
  from session s
 where s.register = 'done' or s.anonymous > 0 or s.topic is not null
    or exists (select 1 from attendance a where a.session = s.id);
