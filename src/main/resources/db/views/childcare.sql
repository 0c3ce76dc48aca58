-- Every time a child was signed in, by the card of the mother. Nothing of the child.
create view v_childcare as
select s.participant, s.on_day
  from childcare_stay s
 where s.participant not in (select id from v_folded);
