-- Cards that were joined to another: what is left with them counts no more.
create view v_folded as
select id, merged_into
  from participant
 where merged_into is not null;
