-- Marks that the figures of their quarter count: it is not frozen, or was frozen after them. Which of the two came first is
-- told by the numbers of the store, never by a clock. (By the plus SQLite begins with the reports and not with every mark
-- ever made.)
create view v_timely_attendance as
select a.session, a.participant, a.on_day, a.minutes
  from v_attendance a
 where not exists (select 1
                     from frozen_report f
                    where f.span = 'quarter' and a.on_day between f.first_day and f.last_day
                      and a.number > +f.number);

-- Marks that were imported into a final quarter. They count in no report. (The report is found by its name, and the
-- imports are read only for a mark that is later: SQLite would read them first.)
create view v_imported_late as
select a.id
  from attendance a
  join session s on s.id = a.session
 where case when a.number > (select f.number
                               from frozen_report f
                              where f.quarter = substr(s.on_day, 1, 4) || 'Q'
                                                || ((cast(substr(s.on_day, 6, 2) as integer) + 2) / 3))
            then exists (select 1
                           from v_import_span i
                          where a.number between i.first_number and i.last_number and a.number % 64 = i.letter)
            else 0 end;

-- Marks that the figures of their quarter had not seen when it was frozen. They count on the day on which they were made
-- (UTC); where a clock that was put back says one of a frozen quarter, on the day after the last quarter frozen before them. What was
-- imported keeps its own day and enters no later quarter. (Crossed, so that SQLite begins with the final reports and finds their
-- marks by day, and does not compare every mark with every report. For many women, read this once, not once for each of them.)
create view v_late_attendance as
select a.session, a.participant, a.minutes, f.quarter,
       max(date(a.marked_at), (select date(max(n.last_day), '+1 day')
                                 from frozen_report n
                                where n.number < a.number)) as counted_on
  from frozen_report f
 cross join v_attendance a on a.on_day between f.first_day and f.last_day
 where f.span = 'quarter' and a.number > +f.number
   and not exists (select 1
                     from v_import_span i
                    where a.number between i.first_number and i.last_number and a.number % 64 = i.letter);

-- Every mark with the day on which the report counts it.
create view v_counted_attendance as
select session, participant, minutes, on_day as counted_on
  from v_timely_attendance
union all
select session, participant, minutes, counted_on
  from v_late_attendance;
