-- The first days of quarters that are not final and follow a final one.
create view v_open_quarter as
select date(f.last_day, '+1 day') as first_day
  from frozen_report f
 where f.span = 'quarter'
   and not exists (select 1
                     from frozen_report n
                    where n.span = 'quarter' and date(f.last_day, '+1 day') between n.first_day and n.last_day);

-- Quarters that are final, each with the first day of the next one that is not: there counts what neither the quarter of its day
-- nor that in which it was recorded has seen.
create view v_final_quarter as
select f.first_day, f.last_day, (select min(o.first_day) from v_open_quarter o where o.first_day > f.last_day) as next_open
  from frozen_report f
 where f.span = 'quarter';

-- Enrolments as the report counts them: ended_on is the day on which the end counts. One whose end a final quarter counted, and
-- that was reopened and ended again, ended where it was counted, unless a later report says that she is on the path at its end, or
-- will say so: then she came back and left once more. An end that a final quarter had not seen counts in the next quarter that is
-- not final, unless another of hers on this path and in that quarter was counted. One that was imported into a final quarter keeps its
-- day, and end_counts is 0: it counts in no report. (The final quarters are read once for a statement: compared with each of them,
-- the ends of nine years took seconds.)
create view v_counted_enrolment as
with final as materialized (
  select first_day, last_day, next_open
    from v_final_quarter)
select e.id, e.participant, e.path, e.started_on,
       case when c.imported = 1 then e.ended_on
            else coalesce((select c.on_day
                             from final f
                            where c.on_day between f.first_day and f.last_day and e.ended_on < date(f.next_open, '+3 months')),
                          (select f.next_open
                             from final f
                            where e.ended_on between f.first_day and f.last_day
                              and not exists (select 1
                                                from v_enrolment h
                                               cross join counted_in_report k on k.what = 'end' and k.row_id = h.id
                                               where h.participant = e.participant and h.path = e.path and k.imported = 0
                                                 and h.ended_on between f.first_day and f.last_day)),
                          e.ended_on) end as ended_on,
       not (c.imported is 1
            and exists (select 1 from final f where e.ended_on between f.first_day and f.last_day)) as end_counts
  from v_enrolment e
  left join counted_in_report c on c.what = 'end' and c.row_id = e.id;

-- Final quarters with days of an enrolment that was imported later: it counts in none of them, nor by them in a longer period.
create view v_enrolment_imported_late as
with brought as materialized (
  select j.row_id as enrolment, i.first_number
    from data_import i
   cross join journal j on j.audit_id = i.audit_id and j.tab = 'enrolment' and j.op = 'i'
   where exists (select 1 from frozen_report f where f.span = 'quarter' and f.number < i.first_number))
select b.enrolment, f.first_day, f.last_day
  from brought b
  join enrolment e on e.id = b.enrolment
  join frozen_report f
    on f.span = 'quarter' and f.number < b.first_number and e.started_on <= f.last_day
   and (e.ended_on is null or e.ended_on >= f.first_day);

-- Everything of v_countable with the day on which the report counts it. What a final quarter counted stays there. What the quarter of
-- its day has not seen counts with another of the same kind, of the same woman and of the same quarter that was counted, for
-- together they would have counted once; else on the day on which it was recorded; and where the quarter of that day is final, too,
-- in the next one that is not. What was imported into a final quarter, and has its day in one, has no such day and counts in no report.
create view v_counted as
with final as materialized (
  select first_day, last_day, next_open
    from v_final_quarter)
select t.what, t.row_id, t.tab, t.id, t.participant, t.unit,
       coalesce(case when c.imported = 0 then c.on_day end,
                (select coalesce((select h.counted_on
                                    from v_countable_said h
                                   where h.what = t.what and h.participant = t.participant and h.unit = t.unit
                                     and h.on_day between f.first_day and f.last_day
                                   limit 1),
                                 (select r.next_open
                                    from final r
                                   where max(t.on_day, t.recorded_on) between r.first_day and r.last_day),
                                 t.recorded_on)
                   from final f
                  where c.imported is null and t.on_day between f.first_day and f.last_day),
                (select t.on_day
                  where c.imported is null
                     or not exists (select 1 from final f where t.on_day between f.first_day and f.last_day))) as counted_on
  from v_countable t
  left join counted_in_report c on c.what = t.what and c.row_id = t.row_id;

-- Goals of paths that ended, with the day on which the report counts the end of the path.
create view v_counted_path_goal as
select c.participant, replace(c.goal_state, 'dropped', 'let-go') as state, e.ended_on as counted_on
  from v_path_closed c
  join v_counted_enrolment e on e.id = c.enrolment and e.end_counts
 where c.goal_state is not null;
