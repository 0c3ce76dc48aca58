-- What was counted at the door while nobody was signed in. Numbers only.
create view v_door_count as
select l.on_day, c.visit, c.age, sum(c.people) as people
  from door_letter l
  join door_count c on c.letter = l.id
 group by l.on_day, c.visit, c.age;
