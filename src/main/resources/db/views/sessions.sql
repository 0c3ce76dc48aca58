-- Sessions, whether an interpreter was arranged, and whether each was held: somebody came or its register was closed, and it
-- was not cancelled. Its register was closed in time if its quarter was not frozen then.
create view v_session as
select s.id, s.on_day, s.starts_at, s.minutes, s.path, s.anonymous, s.for_whom, s.path_group, s.participant,
       coalesce(s.interpreter_state, '') = 'arranged' as interpreted,
       s.cancelled is null
       and (s.register = 'done' or s.anonymous > 0
            or exists (select 1 from attendance a where a.session = s.id and a.number > 0)) as held,
       s.register = 'done' and s.closed_late = 0 as closed_in_time
  from session s;

-- Every session, also those that left the calendar with their series, with the name of the group it is for.
create view v_session_whole as
select s.*, g.name as group_name
  from session s
  left join path_group g on g.id = s.path_group;
