create view v_attendance as
select a.session, a.participant, s.on_day, s.path, s.minutes, a.marked_at
  from session s
  join attendance a on a.session = s.id
 where a.participant not in (select id from v_folded);
