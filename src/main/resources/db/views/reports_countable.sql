-- Days on which each mark of her work fell, with the row by which a report counts it: the job of the chain by which one counted it
-- before, else the first; and when that job was recorded.
create view v_countable_mark as
select m.participant, m.chain, m.months, m.mark_on, m.ended_on, m.answer,
       coalesce((select substr(min(c.imported || c.row_id), 2)
                   from v_placement p
                  cross join counted_in_report c on c.what = 'mark' and c.row_id = p.id || ':' || m.months
                  where p.participant = m.participant and p.started_on >= m.started_on
                    and (m.ended_on is null or p.started_on <= m.ended_on)),
                m.first_job || ':' || m.months) as row_id,
       (select p.recorded_on from v_placement p where p.id = m.first_job) as recorded_on
  from v_job_mark m;

-- What women said that they do on leaving, with the day on which six months are over. In a month without that day, its last. Where it
-- was said as a path ended whose end counts in an earlier quarter, because it was undone and written again, that enrolment.
create view v_said_on_leaving as
select s.id, s.participant, s.of_day, s.on_day, s.of_path,
       min(date(s.of_day, '+6 months'), date(s.of_day, 'start of month', '+7 months', '-1 day')) as due_on,
       case when s.of_path = 1
            then (select e.id
                    from v_enrolment e
                   cross join counted_in_report c
                      on c.what = 'end' and c.row_id = e.id and c.on_day < e.ended_on and c.imported = 0
                   where e.participant = s.participant and e.ended_on = s.of_day
                     and e.ended_on < (select date(f.next_open, '+3 months')
                                         from v_final_quarter f
                                        where c.on_day between f.first_day and f.last_day))
       end as same_end
  from v_work_said s
 where s.moment = 'leaving';

-- The first WHO-5 of every woman; the one that a report counted, where an earlier one became known since.
create view v_first_who_5 as
select id, participant, on_day, score_over, score_under, agreed, agreed_until, agreed_renew_from
  from (select r.*, row_number() over (partition by r.participant order by c.imported is not 0, r.on_day, r.id) as place
          from v_reading r
          left join counted_in_report c on c.what = 'who-5' and c.row_id = r.id
         where r.code = 'who-5' and r.state = 'done')
 where place = 1;

-- What reports count by its day, and once: what it is, its row, whose it is, and in what two of one woman must be alike to count as
-- one in a quarter. The day on which it was, and the day on which it was recorded, which is the same where the program writes it
-- for today alone, and where nobody knows. Of what she does on leaving, the last counts, and what a report counted: who came back and
-- left again left twice. tab and id name the row that goes to another card when two are joined.
create view v_countable as
select 'placement' as what, id as row_id, 'placement' as tab, id, participant, kind as unit, started_on as on_day, recorded_on
  from v_placement
union all
select 'mark', row_id, 'placement', substr(row_id, 1, instr(row_id, ':') - 1), participant, cast(months as text), mark_on,
       recorded_on
  from v_countable_mark
union all
select 'milestone', m.fact, 'milestone', (select min(s.id) from v_milestone_said s where s.fact = m.fact), m.participant,
       m.kind || coalesce(m.language, ''), m.counted_on, m.on_day
  from v_milestone m
union all
select 'leaving', coalesce((select c.row_id from counted_in_report c where c.what = 'leaving' and c.row_id = m.same_end), m.id),
       'work_status', m.id, m.participant, '', m.of_day, m.on_day
  from v_said_on_leaving m
 where m.id in (select id from v_work_status where moment = 'leaving')
    or exists (select 1 from counted_in_report c where c.what = 'leaving' and c.row_id = m.id)
union all
select 'six-months',
       coalesce((select c.row_id from counted_in_report c where c.what = 'six-months' and c.row_id = m.same_end), m.id),
       'work_status', m.id, m.participant, '', m.due_on, m.on_day
  from v_said_on_leaving m
 where m.id in (select id from v_work_status where moment = 'leaving')
    or exists (select 1 from counted_in_report c where c.what = 'six-months' and c.row_id = m.id)
union all
select 'referral', id, 'referral', id, participant, need, made_on, made_on
  from v_referral
union all
select 'guided', id, tab, id, participant, '', on_day, on_day
  from v_job_guidance
union all
select 'who-5', id, 'reading', id, participant, '', on_day, on_day
  from v_first_who_5
union all
select 'statements', id, 'reading', id, participant, '', on_day, on_day
  from v_reading
 where code = 'five-statements' and state = 'done'
union all
select 'goal', id, tab, id, participant, state, on_day, on_day
  from v_goal_review
union all
select 'activity', id, 'activity', id, null, id, on_day, on_day
  from activity
union all
select 'feedback', id, 'feedback', id, null, id, on_day, on_day
  from feedback
union all
select 'agreement', id, 'company', id, null, id, agreement_on, agreement_on
  from company
 where agreement_on is not null
union all
select 'training', id, 'staff_training', id, null, id, on_day, on_day
  from staff_training
union all
select 'supervision', id, 'supervision', id, null, id, on_day, on_day
  from supervision;

-- What a report counted of women, with the day on which it was, also where that was corrected or taken back since, and the day on
-- which it counted. It is asked for one woman at a time: SQLite takes it apart, and begins with her, because
-- the columns of all its parts are of one type.
create view v_countable_said as
select 'placement' as what, p.participant, cast(p.kind as text) as unit, cast(p.started_on as text) as on_day, c.on_day as counted_on
  from v_placement p
 cross join counted_in_report c on c.what = 'placement' and c.row_id = p.id and c.imported = 0
union all
select 'mark', m.participant, cast(m.months as text), cast(m.mark_on as text), c.on_day
  from v_countable_mark m
 cross join counted_in_report c on c.what = 'mark' and c.row_id = m.row_id and c.imported = 0
union all
select 'milestone', m.participant, cast(m.kind || coalesce(m.language, '') as text), cast(m.counted_on as text), c.on_day
  from v_milestone_said m
 cross join counted_in_report c on c.what = 'milestone' and c.row_id = m.fact and c.imported = 0
union all
select 'leaving', s.participant, cast('' as text), cast(s.of_day as text), c.on_day
  from v_work_said s
 cross join counted_in_report c on c.what = 'leaving' and c.row_id = s.id and c.imported = 0
union all
select 'six-months', s.participant, cast('' as text), cast(s.due_on as text), c.on_day
  from v_said_on_leaving s
 cross join counted_in_report c on c.what = 'six-months' and c.row_id = s.id and c.imported = 0
union all
select 'referral', r.participant, cast(r.need as text), cast(r.made_on as text), c.on_day
  from v_referral r
 cross join counted_in_report c on c.what = 'referral' and c.row_id = r.id and c.imported = 0
union all
select 'guided', g.participant, cast('' as text), cast(g.on_day as text), c.on_day
  from v_job_guidance g
 cross join counted_in_report c on c.what = 'guided' and c.row_id = g.id and c.imported = 0
union all
select 'statements', r.participant, cast('' as text), cast(r.on_day as text), c.on_day
  from v_reading r
 cross join counted_in_report c on c.what = 'statements' and c.row_id = r.id and c.imported = 0
union all
select 'goal', g.participant, cast(g.state as text), cast(g.on_day as text), c.on_day
  from v_goal_review g
 cross join counted_in_report c on c.what = 'goal' and c.row_id = g.id and c.imported = 0;
