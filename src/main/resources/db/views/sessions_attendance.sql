-- Who came, with what a count needs of the session. The number is the mark's place in the order of writing.
create view v_attendance as
select a.session, a.participant, a.number, s.on_day, s.path, s.minutes, a.marked_at
  from session s
  join attendance a on a.session = s.id
 where a.participant not in (select id from v_folded);
