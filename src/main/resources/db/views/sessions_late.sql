-- Visitors without a card who were entered after the quarter of their session was frozen; one row each. One in place of a mark
-- that was imported then counts in no report, as the mark did: its number is 0.
create view v_late_visitor as
select l.session, s.on_day, s.minutes, l.number, l.at
  from late_visitor l
  join session s on s.id = l.session
 where l.what = 'set' and l.number > 0;

-- Marks that were taken back after a frozen quarter had counted them, and marks of a card joined to another that are still there
-- but not shown, because the other card's mark was taken back: their session is held.
create view v_counted_mark as
select c.session, s.on_day, c.number, c.marked_at
  from counted_mark c
  join session s on s.id = c.session
union all
select o.session, s.on_day, o.number, o.marked_at
  from v_folded f
 cross join attendance o on o.participant = f.id
  join session s on s.id = o.session
 where o.number > 0
   and not exists (select 1 from attendance a where a.session = o.session and a.participant = f.merged_into)
   and not exists (select 1 from v_imported_late l where l.id = o.id);

-- How many visitors without a card a session had before its quarter was frozen, or has, while it is not.
create view v_timely_visitors as
select s.id as session, s.on_day, s.minutes,
       s.anonymous - (select count(*) from late_visitor l where l.session = s.id and l.what = 'set')
       + (select count(*) from late_visitor l where l.session = s.id and l.what = 'taken-back') as people
  from session s
 where s.anonymous > 0 or exists (select 1 from late_visitor l where l.session = s.id);
