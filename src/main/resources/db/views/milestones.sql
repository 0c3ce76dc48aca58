-- What she reached, as it stands now, with the first and the last day on which it may have been.
-- Nothing that was typed. It counts on its last day or, where she knows the year alone, in that year on the day on which it was
-- written, or as near as may be.
create view v_milestone as
select m.participant, m.fact, m.kind, m.language, m.level,
       case m.level when 'pre-a1' then 0 when 'a1' then 1 when 'a2' then 2 when 'b1' then 3 when 'b2' then 4
                    when 'c1' then 5 when 'c2' then 6 end as step,
       m.evidence, m.seen_by, m.reached,
       case length(m.reached) when 4 then 'year' when 7 then 'month' else 'day' end as precision,
       substr(m.reached || '-01-01', 1, 10) as first_day,
       case length(m.reached) when 4 then m.reached || '-12-31'
                              when 7 then date(m.reached || '-01', '+1 month', '-1 day')
                              else m.reached end as last_day,
       case length(m.reached) when 4 then min(m.reached || '-12-31', max(m.reached || '-01-01', m.on_day))
                              when 7 then date(m.reached || '-01', '+1 month', '-1 day')
                              else m.reached end as counted_on,
       m.on_day
  from milestone m
 where m.state = 'stands'
   and m.number = (select max(newer.number)
                     from milestone newer
                    where newer.participant = m.participant and newer.fact = m.fact)
   and m.participant not in (select id from v_folded);

-- What was ever written of what she reached, also what was corrected or taken back, with the day on which it counted then. Nothing
-- that was typed.
create view v_milestone_said as
select id, participant, fact, kind, language,
       case length(reached) when 4 then min(reached || '-12-31', max(reached || '-01-01', on_day))
                            when 7 then date(reached || '-01', '+1 month', '-1 day')
                            else reached end as counted_on
  from milestone
 where participant not in (select id from v_folded);
