-- The first days of quarters that are not final and follow a final one.
create view v_open_quarter as
select date(f.last_day, '+1 day') as first_day
  from frozen_report f
 where f.span = 'quarter'
   and not exists (select 1
                     from frozen_report n
                    where n.span = 'quarter' and date(f.last_day, '+1 day') between n.first_day and n.last_day);

-- What final quarters counted, with the first and the last day of the quarter.
create view v_counted_in_report as
select c.what, c.row_id, c.on_day, f.first_day, f.last_day
  from counted_in_report c
  join frozen_report f on f.span = 'quarter' and c.on_day between f.first_day and f.last_day;

-- Paths that ended, and that a report counted.
create view v_end_counted as
select e.participant, e.path, e.ended_on
  from counted_in_report c
  join v_enrolment e on e.id = c.row_id
 where c.what = 'end';

-- Enrolments as the report counts them: ended_on is the day on which the end counts. One whose end a final quarter counted, and
-- that was reopened and ended again, ended where it was counted, unless a later report says that she is on the path at its end, or
-- will say so: then she came back and left once more. An end that a final quarter had not seen counts in the next quarter that is not final, unless
-- another of hers on this path and in that quarter was counted.
create view v_counted_enrolment as
select e.id, e.participant, e.path, e.started_on,
       case when e.ended_on < (select date(min(o.first_day), '+3 months')
                                 from v_open_quarter o
                                where o.first_day > c.first_day)
            then c.on_day
            else coalesce((select min(o.first_day)
                             from frozen_report f
                            cross join v_open_quarter o on o.first_day > f.last_day
                            where f.span = 'quarter' and e.ended_on between f.first_day and f.last_day
                              and not exists (select 1
                                                from v_end_counted h
                                               where h.participant = e.participant and h.path = e.path
                                                 and h.ended_on between f.first_day and f.last_day)),
                          e.ended_on) end as ended_on
  from v_enrolment e
  left join v_counted_in_report c on c.what = 'end' and c.row_id = e.id;

-- Placements that a report counted.
create view v_placement_counted as
select p.participant, p.kind, p.started_on
  from counted_in_report c
  join v_placement p on p.id = c.row_id
 where c.what = 'placement';

-- Placements with the day on which the report counts that she began: the first day, or where a final quarter had not seen it, the
-- day on which it was recorded. Where that is in a final quarter too, the next quarter that is not final.
create view v_counted_placement as
select p.id, p.participant, p.kind, p.started_on,
       case when c.on_day is not null then c.on_day
            else coalesce((select case when exists (select 1
                                                      from frozen_report n
                                                     where n.span = 'quarter'
                                                       and max(p.started_on, p.recorded_on) between n.first_day and n.last_day)
                                       then (select min(o.first_day)
                                               from v_open_quarter o
                                              where o.first_day > max(p.started_on, p.recorded_on))
                                       else p.recorded_on end
                             from frozen_report f
                            where f.span = 'quarter' and p.started_on between f.first_day and f.last_day
                              and not exists (select 1
                                                from v_placement_counted h
                                               where h.participant = p.participant and h.kind = p.kind
                                                 and h.started_on between f.first_day and f.last_day)),
                          p.started_on) end as counted_on
  from v_placement p
  left join counted_in_report c on c.what = 'placement' and c.row_id = p.id;

-- What women reached and a report counted, also where that was corrected or taken back since.
create view v_milestone_counted as
select m.participant, m.kind, m.language, m.counted_on
  from counted_in_report c
  join v_milestone_said m on m.fact = c.row_id
 where c.what = 'milestone';

-- What she reached, with the day on which the report counts it, in the same way.
create view v_counted_milestone as
select m.participant, m.fact, m.kind, m.language, m.step,
       case when c.on_day is not null then c.on_day
            else coalesce((select case when exists (select 1
                                                      from frozen_report n
                                                     where n.span = 'quarter'
                                                       and max(m.counted_on, m.on_day) between n.first_day and n.last_day)
                                       then (select min(o.first_day)
                                               from v_open_quarter o
                                              where o.first_day > max(m.counted_on, m.on_day))
                                       else m.on_day end
                             from frozen_report f
                            where f.span = 'quarter' and m.counted_on between f.first_day and f.last_day
                              and not exists (select 1
                                                from v_milestone_counted h
                                               where h.participant = m.participant and h.kind = m.kind
                                                 and h.language is m.language
                                                 and h.counted_on between f.first_day and f.last_day)),
                          m.counted_on) end as counted_on
  from v_milestone m
  left join counted_in_report c on c.what = 'milestone' and c.row_id = m.fact;

-- What women do on leaving and a report counted, also where that was corrected since.
create view v_leaving_counted as
select s.participant, s.of_day, c.on_day as counted_on
  from counted_in_report c
  join v_work_said s on s.id = c.row_id
 where c.what = 'leaving';

-- What each woman does on leaving, with the day on which the report counts it, in the same way: she is asked up to four weeks later.
-- A correction counts where what it corrects was counted.
create view v_counted_leaving as
select s.id, s.participant, s.status,
       coalesce(c.on_day,
                (select min(h.counted_on)
                   from frozen_report f
                  cross join v_leaving_counted h on h.of_day between f.first_day and f.last_day
                  where f.span = 'quarter' and s.of_day between f.first_day and f.last_day
                    and h.participant = s.participant),
                (select case when exists (select 1
                                            from frozen_report n
                                           where n.span = 'quarter'
                                             and max(s.of_day, s.on_day) between n.first_day and n.last_day)
                             then (select min(o.first_day)
                                     from v_open_quarter o
                                    where o.first_day > max(s.of_day, s.on_day))
                             else s.on_day end
                   from frozen_report f
                  where f.span = 'quarter' and s.of_day between f.first_day and f.last_day),
                s.of_day) as counted_on
  from v_work_status s
  left join counted_in_report c on c.what = 'leaving' and c.row_id = s.id
 where s.moment = 'leaving';
