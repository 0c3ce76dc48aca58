-- Every session held with the day on which the report counts it: its own day, but for one whose marks were all made after
-- that quarter was frozen the day of the first of them (UTC).
create view v_counted_session as
select s.id, s.minutes, s.anonymous, s.on_day as counted_on
  from v_session s
 where s.held
   and not exists (select 1
                     from frozen_report f
                    where s.on_day between f.first_day and f.last_day
                      and (select min(julianday(a.marked_at)) from v_attendance a where a.session = s.id)
                          > julianday(f.frozen_at))
union all
select s.id, s.minutes, s.anonymous,
       (select date(min(a.marked_at)) from v_attendance a where a.session = s.id) as counted_on
  from frozen_report f
  join v_session s on s.on_day between f.first_day and f.last_day
 where s.held
   and (select min(julianday(a.marked_at)) from v_attendance a where a.session = s.id) > julianday(f.frozen_at);
