-- Cards that were joined to another: what is left with them counts no more.
create view v_folded as
select id, merged_into
  from participant
 where merged_into is not null;

-- Cards that were parted from another one, by the last day of it.
create view v_parted as
select folded as id, max(undone_on) as on_day
  from card_merge
 where undone_on is not null
 group by folded;
