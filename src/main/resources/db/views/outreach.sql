-- Activities without a word of what was typed: kind, day, length, for whom, who came by group, and the tests of trainings.
create view v_activity as
select id, kind, on_day, minutes, audience, length(district) = 0 as online, girls, adults_18_29, adults_30_54, adults_55,
       adults_unknown, others, profession, before_people, before_percent, after_people, after_percent
  from activity;

-- How many gave an answer to a question at the end of an activity.
create view v_activity_answer as
select a.activity, o.kind, o.on_day, a.question, a.answer, a.people
  from activity_answer a
  join activity o on o.id = a.activity;

-- What was handed out, by day and language.
create view v_material_handed_out as
select e.on_day, m.kind, m.language, -e.change as pieces
  from material_entry e
  join material m on m.id = e.material
 where e.reason = 'handed-out';
