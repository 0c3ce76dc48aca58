-- Marks of work, six months after leaving, referrals, guidance, answers, goals and what the site itself held count once, too.

-- The triggers name the table, and views of this version are created afterwards.
drop trigger counted_session_goes;
drop trigger counted_end_goes;
drop trigger counted_placement_goes;
drop trigger counted_milestone_goes;
drop trigger counted_leaving_goes;

-- One thing that a final quarter counted: the day in it on which it counted. What was imported into a final quarter is here too: it
-- counts in no report. Whose it is stands in the row that it names, and it goes with that row.
create table counted_in_report_of_more (
  what text not null check (what in ('session', 'end', 'placement', 'mark', 'milestone', 'leaving', 'six-months', 'referral',
    'guided', 'who-5', 'statements', 'goal', 'activity', 'feedback', 'agreement', 'training', 'supervision',
    'former-report')),
  row_id text not null,           -- of a row of that kind, or a report; of a mark the placement, a colon and the months; of what she
                                  -- does on leaving a path also the enrolment
  on_day text not null,
  primary key (what, row_id)
) strict;

insert into counted_in_report_of_more (what, row_id, on_day)
select what, row_id, on_day
  from counted_in_report;

drop table counted_in_report;
alter table counted_in_report_of_more rename to counted_in_report;

-- Reports that were final before this version counted everything with a day in them.
insert into counted_in_report (what, row_id, on_day)
select 'leaving', e.id, min(s.of_day)
  from work_status s
  join enrolment e on e.participant = s.participant and e.ended_on = s.of_day
  join counted_in_report c on c.what = 'leaving' and c.row_id = s.id
 where s.of_path = 1
 group by e.id;

insert into counted_in_report (what, row_id, on_day)
select 'six-months', s.id, s.due_on
  from (select id, min(date(of_day, '+6 months'), date(of_day, 'start of month', '+7 months', '-1 day')) as due_on
          from work_status
         where moment = 'leaving') s
  join frozen_report f on f.span = 'quarter' and s.due_on between f.first_day and f.last_day;

insert into counted_in_report (what, row_id, on_day)
select 'referral', r.referral, r.made_on
  from (select referral, min(on_day) as made_on
          from referral_status
         where status <> 'prepared'
         group by referral) r
  join frozen_report f on f.span = 'quarter' and r.made_on between f.first_day and f.last_day;

insert into counted_in_report (what, row_id, on_day)
select o.what, o.id, o.on_day
  from (select 'guided' as what, id, on_day from work_wish
        union all
        select 'guided', id, offered_on from job_offer
        union all
        select 'statements', id, on_day from reading where code = 'five-statements' and state = 'done'
        union all
        select 'goal', id, on_day from reading where code = 'goals' and state = 'done'
        union all
        select 'goal', id, ended_on from own_goal where ended_on is not null
        union all
        select 'activity', id, on_day from activity
        union all
        select 'feedback', id, on_day from feedback
        union all
        select 'agreement', id, agreement_on from company where agreement_on is not null
        union all
        select 'training', id, on_day from staff_training
        union all
        select 'supervision', id, on_day from supervision) o
  join frozen_report f on f.span = 'quarter' and o.on_day between f.first_day and f.last_day;

insert into counted_in_report (what, row_id, on_day)
select 'who-5', r.id, r.on_day
  from (select id, on_day, row_number() over (partition by participant order by on_day, id) as place
          from reading
         where code = 'who-5' and state = 'done') r
  join frozen_report f on f.span = 'quarter' and r.on_day between f.first_day and f.last_day
 where r.place = 1;

-- The jobs that count as one, as v_job_chain has them: at most 30 days lie between two.
insert into counted_in_report (what, row_id, on_day)
select 'mark', m.first_job || ':' || m.months, m.mark_on
  from (select j.first_job, n.months,
               min(date(j.started_on, '+' || n.months || ' months'),
                   date(j.started_on, 'start of month', '+' || (n.months + 1) || ' months', '-1 day')) as mark_on
          from (select min(started_on) as started_on, substr(min(started_on || id), 11) as first_job
                  from (select id, participant, started_on,
                               sum(begins) over (partition by participant order by started_on, id) as chain
                          from (select id, participant, started_on,
                                       case
                                         when before is null then 1
                                         when before = '9999-12-31' then 0
                                         else date(before, '+30 days') < started_on
                                       end as begins
                                  from (select id, participant, started_on,
                                               max(coalesce(ended_on, '9999-12-31'))
                                                 over (partition by participant order by started_on, id
                                                       rows between unbounded preceding and 1 preceding) as before
                                          from placement)))
                 group by participant, chain) j
          join (select 1 as months union all select 3 union all select 6 union all select 12) n) m
  join frozen_report f on f.span = 'quarter' and m.mark_on between f.first_day and f.last_day;

create trigger counted_session_goes after delete on session begin
  delete from counted_in_report where what = 'session' and row_id = old.id;
end;
create trigger counted_end_goes after delete on enrolment begin
  delete from counted_in_report where what in ('end', 'leaving', 'six-months') and row_id = old.id;
end;
create trigger counted_placement_goes after delete on placement begin
  delete from counted_in_report where what = 'placement' and row_id = old.id;
  delete from counted_in_report where what = 'mark' and row_id > old.id || ':' and row_id < old.id || ';';
end;
create trigger counted_milestone_goes after delete on milestone begin
  delete from counted_in_report where what = 'milestone' and row_id = old.fact;
end;
create trigger counted_leaving_goes after delete on work_status begin
  delete from counted_in_report where what in ('leaving', 'six-months') and row_id = old.id;
end;
create trigger counted_referral_goes after delete on referral begin
  delete from counted_in_report where what = 'referral' and row_id = old.id;
end;
create trigger counted_wish_goes after delete on work_wish begin
  delete from counted_in_report where what = 'guided' and row_id = old.id;
end;
create trigger counted_offer_goes after delete on job_offer begin
  delete from counted_in_report where what = 'guided' and row_id = old.id;
end;
create trigger counted_reading_goes after delete on reading begin
  delete from counted_in_report where what in ('who-5', 'statements', 'goal') and row_id = old.id;
end;
create trigger counted_goal_goes after delete on own_goal begin
  delete from counted_in_report where what = 'goal' and row_id = old.id;
end;
create trigger counted_activity_goes after delete on activity begin
  delete from counted_in_report where what = 'activity' and row_id = old.id;
end;
create trigger counted_feedback_goes after delete on feedback begin
  delete from counted_in_report where what = 'feedback' and row_id = old.id;
end;
create trigger counted_agreement_goes after delete on company begin
  delete from counted_in_report where what = 'agreement' and row_id = old.id;
end;
create trigger counted_training_goes after delete on staff_training begin
  delete from counted_in_report where what = 'training' and row_id = old.id;
end;
create trigger counted_supervision_goes after delete on supervision begin
  delete from counted_in_report where what = 'supervision' and row_id = old.id;
end;
