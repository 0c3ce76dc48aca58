-- Trainings of the team by quarter and topic, for the report. Hours are everybody's together, each person counted as often as she was
-- there; how many people took part is said only of three or more.
create view v_team_training as
select quarter, topic, count(*) as trainings, sum(minutes) as minutes,
       case when count(distinct staff) >= 3 then count(distinct staff) end as people
  from (select substr(on_day, 1, 4) || '-Q' || ((cast(substr(on_day, 6, 2) as integer) + 2) / 3) as quarter, topic, minutes, staff
          from staff_training)
 group by quarter, topic;

-- Supervisions by quarter and kind.
create view v_team_supervision as
select quarter, kind, count(*) as supervisions, sum(minutes) as minutes
  from (select substr(on_day, 1, 4) || '-Q' || ((cast(substr(on_day, 6, 2) as integer) + 2) / 3) as quarter, kind, minutes
          from supervision)
 group by quarter, kind;

-- How long each training of somebody lasted, for the report, which counts it on a day of its own.
create view v_training_minutes as
select id, minutes
  from staff_training;
