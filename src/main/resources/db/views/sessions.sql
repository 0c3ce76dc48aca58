-- A session was held when somebody came or its register was closed, and it was not cancelled.
create view v_session as
select s.id, s.on_day, s.starts_at, s.minutes, s.path, s.anonymous,
       s.cancelled is null
       and (s.register = 'done' or s.anonymous > 0
            or exists (select 1 from attendance a where a.session = s.id)) as held
  from session s;
