-- Every mark with the day on which the report counts it: the day of the session, but for a mark made after that quarter was
-- frozen the day on which it was made (UTC).
create view v_counted_attendance as
select a.session, a.participant, a.minutes, a.on_day as counted_on
  from v_attendance a
 where not exists (select 1
                     from frozen_report f
                    where a.on_day between f.first_day and f.last_day
                      and julianday(a.marked_at) > julianday(f.frozen_at))
union all
select a.session, a.participant, a.minutes, date(a.marked_at) as counted_on
  from frozen_report f
  join v_attendance a on a.on_day between f.first_day and f.last_day
 where julianday(a.marked_at) > julianday(f.frozen_at);
