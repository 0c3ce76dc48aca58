-- A register may count more people on one day than a locked screen does: a fair, or a queue for food.

-- How many people came for what, by a letter from the door.
create table door_count_of_registers (
  letter text not null references door_letter (id),
  visit text not null check (visit in ('open-hours', 'groups', 'courses', 'appointments')),
  age text not null check (age in ('adult', 'under-18')),
  people integer not null check (people between 0 and 9999),
  primary key (letter, visit, age)
) strict;

insert into door_count_of_registers (letter, visit, age, people)
select letter, visit, age, people
  from door_count;

drop table door_count;
alter table door_count_of_registers rename to door_count;
