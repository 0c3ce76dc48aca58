-- Every session held with the day on which the report counts it: its own day, but for one whose marks are all late the first
-- day on which one of them counts.
create view v_counted_session as
select s.id, s.minutes, s.anonymous, s.on_day as counted_on
  from v_session s
 where s.held
   and (exists (select 1 from v_timely_attendance t where t.session = s.id)
        or not exists (select 1 from v_late_attendance l where l.session = s.id))
union all
select s.id, s.minutes, s.anonymous,
       (select min(l.counted_on) from v_late_attendance l where l.session = s.id) as counted_on
  from frozen_report f
  join v_session s on s.on_day between f.first_day and f.last_day
 where s.held
   and exists (select 1 from v_late_attendance l where l.session = s.id)
   and not exists (select 1 from v_timely_attendance t where t.session = s.id);
