-- That a telephone number was written down, and since when; not the number.
create view v_telephone as
select participant, min(on_day) as since
  from contact_wish
 where telephone is not null and participant not in (select id from v_folded)
 group by participant;
