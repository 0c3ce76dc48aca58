-- Marks of whose visit another mark is known, which a final quarter may have counted: an earlier one of a card joined to hers, or
-- one that was taken back after it was counted, on her card or on one joined to it. An import may bring such a mark again. What
-- was imported into a final quarter counts in no report and takes no mark's place; any other mark of the visit takes its place.
-- A negative number says that the shown mark was removed before a report counted the visit: no report counts this one either.
-- (These are few, so SQLite begins with them.)
create view v_mark_again as
select id, min(number) as number, marked_at
  from (select a.id, o.number, o.marked_at
          from v_folded f
         cross join attendance o on o.participant = f.id
         cross join attendance a on a.session = o.session and a.participant = f.merged_into
         where o.number > 0
           and (o.number < a.number or exists (select 1 from v_imported_late l where l.id = a.id))
           and not exists (select 1 from v_imported_late l where l.id = o.id)
        union all
        select a.id, c.number, c.marked_at
          from counted_mark c
          left join v_folded f on f.id = c.participant
         cross join attendance a on a.session = c.session and a.participant = coalesce(f.merged_into, c.participant)
         where c.number < a.number or exists (select 1 from v_imported_late l where l.id = a.id))
 group by id;

-- Who came, with what a count needs of the session. The number is the mark's place in the order of writing. Where another mark
-- of the same visit is known (`v_mark_again`), it is the place and the time of that mark: a final quarter counted her then. (Marks
-- are named before sessions, so that a view which is crossed with this one keeps its own rows first.)
create view v_attendance as
select a.session, a.participant,
       coalesce(b.number, a.number) as number, s.on_day, s.path, s.minutes,
       coalesce(b.marked_at, a.marked_at) as marked_at
  from attendance a
  join session s on s.id = a.session
  left join v_mark_again b on b.id = a.id
 where a.participant not in (select id from v_folded);
