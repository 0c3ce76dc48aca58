-- Activities without a word of what was typed: kind, day, length, for whom, who came by group, and the tests of trainings.
create view v_activity as
select id, kind, on_day, minutes, audience, length(district) = 0 as online, girls, adults_18_29, adults_30_54, adults_55,
       adults_unknown, others, profession, before_people, before_percent, after_people, after_percent
  from activity;

-- What was handed out, by day and language.
create view v_material_handed_out as
select e.on_day, m.kind, m.language, -e.change as pieces
  from material_entry e
  join material m on m.id = e.material
 where e.reason = 'handed-out';

-- What was said of the place, question by question; of indicator 28 the question is helped-integration.
create view v_feedback_answer as
select f.id as feedback, f.on_day, a.question, a.answer, a.people
  from feedback_answer a
  join feedback f on f.id = a.feedback;

-- How many slips were counted on a day.
create view v_feedback as
select on_day, slips
  from feedback;

-- Complaints, meetings and checks without a word: what kind, when, about what, and when a complaint was answered.
create view v_site_record as
select kind, on_day, about, answered_on
  from site_record;

-- What was given to whom, for counting people and pieces. Joined cards count once, under the first.
create view v_material_help as
select participant, on_day, kind, pieces, euro
  from material_help
 where participant not in (select id from v_folded);
