-- Everyone of whom there is a record, also if her card was joined to another. Whoever was erased is not here.
create view v_record as
select id
  from participant;

-- Whose data lies in the store: her card, since when, and whether children were told of. Cards joined to another are left out.
create view v_card as
select p.id, p.card, p.welcomed_on,
       exists (select 1
                 from membership m
                where m.participant = p.id and m.children = 'some') as with_children
  from participant p
 where p.merged_into is null;
