-- Cards that were joined to another: what is left with them counts no more.
create view v_folded as
select id, merged_into
  from participant
 where merged_into is not null;

-- Which card is joined to which now, directly.
create view v_joined as
select id, kept, folded, on_day
  from card_merge
 where undone_on is null;

-- Cards that were parted from each other, by the last day of it.
create view v_parted as
select id, max(undone_on) as on_day
  from (select folded as id, undone_on
          from card_merge
        union all
        select kept, undone_on
          from card_merge)
 where undone_on is not null
 group by id;

-- Rows that a joining gave to another card, and that go back when the two are parted.
create view v_moved_row as
select m.merge, m.tab, m.row_id
  from merge_moved m
  join card_merge c on c.id = m.merge
 where c.undone_on is null;
