-- Who came, with what a count needs of the session. The number is the mark's place in the order of writing. Where a card that
-- was joined to hers was marked there before, it is the place and the time of that mark: a final quarter counted her then.
-- (Crossed, so that SQLite begins with the few joined cards; the least time and not the first one's, which SQLite works out for
-- every mark. Marks are named before sessions, so that a view which is crossed with this one keeps its own rows first.)
create view v_attendance as
select a.session, a.participant,
       coalesce((select min(o.number)
                   from v_folded f
                  cross join attendance o on o.session = a.session and o.participant = f.id
                  where f.merged_into = a.participant and o.number < a.number), a.number) as number,
       s.on_day, s.path, s.minutes,
       coalesce((select min(o.marked_at)
                   from v_folded f
                  cross join attendance o on o.session = a.session and o.participant = f.id
                  where f.merged_into = a.participant and o.number < a.number), a.marked_at) as marked_at
  from attendance a
  join session s on s.id = a.session
 where a.participant not in (select id from v_folded);
