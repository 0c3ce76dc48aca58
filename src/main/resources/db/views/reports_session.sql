-- Every visitor without a card who was entered late, with the day on which the report counts her.
create view v_counted_late_visitor as
select l.session, l.minutes,
       max(date(l.at), (select date(max(n.last_day), '+1 day')
                          from frozen_report n
                         where n.number < l.number)) as counted_on
  from v_late_visitor l;

-- Every visitor without a card with the day on which the report counts her; late ones as late marks.
create view v_counted_visitors as
select v.session, v.minutes, v.people, v.on_day as counted_on
  from v_timely_visitors v
  join v_session s on s.id = v.session
 where s.held and v.people > 0
union all
select l.session, l.minutes, 1 as people, l.counted_on
  from v_counted_late_visitor l
  join v_session s on s.id = l.session
 where s.held;

-- Every mark that was taken back after a frozen quarter had counted it, or that a joined card hides, with the day on which the
-- report counts its session.
create view v_counted_and_taken_back as
select c.session,
       case when exists (select 1
                           from frozen_report f
                          where f.span = 'quarter' and c.on_day between f.first_day and f.last_day
                            and c.number > f.number)
            then max(date(c.marked_at), (select date(max(n.last_day), '+1 day')
                                           from frozen_report n
                                          where n.number < c.number))
            else c.on_day end as counted_on
  from v_counted_mark c;

-- Every session held with the day on which the report counts it: its own day, but for one that had nobody before its quarter was
-- frozen, and whose register was not closed before that, the first day on which somebody of it counts. A mark that was taken back
-- after it was counted still decides that day. Once a final quarter counted a session late, it stays there; one that none counted
-- counts in a quarter that is not final. (What is late is grouped first: a few sessions, not all of them.)
create view v_counted_session as
select s.id, s.minutes, s.on_day as counted_on
  from v_session s
 where s.held
   and (s.closed_in_time
        or exists (select 1 from v_timely_attendance t where t.session = s.id)
        or exists (select 1 from v_timely_visitors v where v.session = s.id and v.people > 0)
        or exists (select 1 from v_counted_and_taken_back c where c.session = s.id and c.counted_on = s.on_day)
        or not exists (select 1 from v_late_attendance l where l.session = s.id)
           and not exists (select 1 from v_late_visitor l where l.session = s.id)
           and not exists (select 1 from v_counted_and_taken_back c where c.session = s.id))
union all
select s.id, s.minutes,
       coalesce((select c.on_day from counted_in_report c where c.what = 'session' and c.row_id = s.id),
                (select min(o.first_day)
                   from frozen_report f
                  cross join v_open_quarter o on o.first_day > l.counted_on
                  where f.span = 'quarter' and l.counted_on between f.first_day and f.last_day
                    and f.id not in (select row_id from counted_in_report where what = 'former-report')),
                l.counted_on) as counted_on
  from (select session, min(counted_on) as counted_on
          from (select session, counted_on
                  from v_late_attendance
                union all
                select session, counted_on
                  from v_counted_late_visitor
                union all
                select session, counted_on
                  from v_counted_and_taken_back)
         group by session) l
 cross join v_session s on s.id = l.session
 where s.held
   and exists (select 1 from frozen_report f where f.span = 'quarter' and s.on_day between f.first_day and f.last_day)
   and not s.closed_in_time
   and l.counted_on <> s.on_day
   and not exists (select 1 from v_timely_attendance t where t.session = s.id)
   and not exists (select 1 from v_timely_visitors v where v.session = s.id and v.people > 0);
