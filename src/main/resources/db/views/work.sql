-- Days on which somebody spoke with her about work: what she wishes was written, or an opening was offered to her.
create view v_job_guidance as
select id, 'work_wish' as tab, participant, on_day
  from work_wish
 where participant not in (select id from v_folded)
 union all
select id, 'job_offer', participant, offered_on
  from job_offer
 where participant not in (select id from v_folded);

-- Where women work and worked; sector and company are null for work that she found herself.
create view v_placement as
select p.id, p.participant, p.company, c.sector, p.kind, p.started_on, p.ended_on, p.recorded_on
  from placement p
  left join company c on c.id = p.company
 where p.participant not in (select id from v_folded);

-- Companies with the day of an agreement and the first and the last day on which somebody was placed there. Two entries of one
-- name are one company.
create view v_company_network as
select c.id, c.name, c.sector, c.agreement_on, c.closed_on, p.first_day, p.last_day
  from company c
  left join (select company, min(started_on) as first_day, max(coalesce(ended_on, '9999-12-31')) as last_day
               from v_placement
              where company is not null
              group by company) p on p.company = c.id;

-- Jobs that count as one, because at most 30 days lie between two of them: decision 90. Which is the first, from when to when;
-- ended_on is null while one of them goes on.
create view v_job_chain as
select participant, chain, min(started_on) as started_on, substr(min(started_on || id), 11) as first_job,
       case when max(last_day) = '9999-12-31' then null else max(last_day) end as ended_on
  from (select id, participant, started_on, last_day,
               sum(begins) over (partition by participant order by started_on, id) as chain
          from (select id, participant, started_on, last_day,
                       case
                         when before is null then 1
                         when before = '9999-12-31' then 0
                         else date(before, '+30 days') < started_on
                       end as begins
                  from (select id, participant, started_on, coalesce(ended_on, '9999-12-31') as last_day,
                               max(coalesce(ended_on, '9999-12-31'))
                                 over (partition by participant order by started_on, id
                                       rows between unbounded preceding and 1 preceding) as before
                          from v_placement)))
 group by participant, chain;

-- Marks of her work: the day on which each falls, when her work ended, null while it goes on, and what she said, null where
-- nobody asked. A month without that day ends before it. Who said something for two jobs of a chain said the later.
create view v_job_mark as
select c.participant, c.chain, c.started_on, c.first_job, m.months, m.mark_on, c.ended_on,
       (select a.answer
          from placement_mark a
          join v_placement p on p.id = a.placement
         where p.participant = c.participant and a.months = m.months and p.started_on >= c.started_on
           and (c.ended_on is null or p.started_on <= c.ended_on)
         order by a.asked_on desc, a.id desc
         limit 1) as answer
  from v_job_chain c
  join (select participant, chain, months,
               min(date(started_on, '+' || months || ' months'),
                   date(started_on, 'start of month', '+' || (months + 1) || ' months', '-1 day')) as mark_on
          from v_job_chain
          join (select 1 as months union all select 3 union all select 6 union all select 12)) m
    on m.participant = c.participant and m.chain = c.chain;

-- What she said of her work and what still stands: without what she said on leaving her paths of a day on which she was on one,
-- because she began another that very day, or an ending was taken back; and without everything of a year before the one in which
-- she turned 16.
create view v_work_said as
select s.id, s.participant, s.number, s.moment, s.status, s.of_day, s.on_day, s.of_path
  from work_status s
 where s.participant not in (select id from v_folded)
   and not exists (select 1
                     from v_birth_year b
                    where b.participant = s.participant and cast(strftime('%Y', s.of_day) as integer) - b.year < 16)
   and not (s.of_path = 1 and s.moment = 'leaving'
     and exists (select 1
                   from v_enrolment e
                  where e.participant = s.participant and e.started_on <= s.of_day
                    and (e.ended_on is null or e.ended_on > s.of_day)));

-- What she last said of her work for each moment: when she came, when she left, six months later.
create view v_work_status as
select s.id, s.participant, s.moment, s.status, s.of_day, s.on_day
  from v_work_said s
 where s.number = (select max(n.number)
                     from v_work_said n
                    where n.participant = s.participant and n.moment = s.moment);
