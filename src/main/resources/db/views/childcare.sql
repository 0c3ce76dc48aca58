-- Every time a child was signed in, by the card of the mother. Nothing of the child. A child who is recorded on two cards that were
-- joined and was signed in under both is one child: what begins while its stay of that name on the other card lasts is the same
-- stay. Two children of one card are two, whatever their names.
create view v_childcare as
select s.participant, s.on_day
  from childcare_stay s
 where s.participant not in (select id from v_folded)
   and not exists (select 1
                     from childcare_stay o
                     join cared_child here on here.id = s.child
                     join cared_child there on there.id = o.child
                    where o.participant = s.participant and o.on_day = s.on_day and o.child <> s.child
                      and lower(trim(there.name)) = lower(trim(here.name))
                      and (o.in_at, o.id) < (s.in_at, s.id)
                      and coalesce(o.out_at, '24:00') > s.in_at
                      and exists (select 1
                                    from v_moved_row m
                                   where m.tab = 'cared_child' and m.row_id in (s.child, o.child)
                                   group by m.merge
                                  having count(*) = 1));
