-- How long each answer lasts. A yes that somebody gave with or for her before she was 18, or of which nobody noted who gave
-- it, is asked again from the day she is 18 (renew_from) and ends thirty days later; her card rests on no yes and does not
-- end. The one place of this rule: decision 46. The day she comes of age is computed once for each answer, since thousands of
-- answers are read at a time, and not at all where the year of her birth alone shows that she was an adult; '~' sorts after
-- every day.
create view v_consent_lasts as
select c.id, c.participant, c.purpose, c.organisation_key, c.number, c.answer, c.shared, c.renew_from,
       case
         when c.purpose = 'membership' then c.until_day
         else nullif(min(coalesce(c.until_day, '~'), coalesce(date(c.renew_from, '+30 days'), '~')), '~')
       end as until_day
  from (select e.id, e.participant, e.purpose, e.organisation_key, e.number, e.answer, e.shared, e.until_day,
               case
                 when e.answer = 'given' and coalesce(s.who, '') <> 'she'
                     and not exists (select 1
                                       from participant p
                                      where p.id = e.participant and p.birth_year < substr(e.on_day, 1, 4) - 18)
                 then (select nullif(max(a.of_age_on, e.on_day), e.on_day)
                         from v_of_age a
                        where a.participant = e.participant)
               end as renew_from
          from consent_event e
          left join consent_assent s on s.event = e.id) c;

-- Her newest answer to each purpose, and to each organisation for referrals. A purpose without a row was not asked. A yes
-- holds while until_day is null or not before the site's date, which the reader must bind.
create view v_consent as
select c.participant, c.purpose, c.organisation_key as organisation, c.answer, c.until_day, c.shared, c.renew_from
  from v_consent_lasts c
 where c.number = (select n.number
                     from consent_event n
                    where n.participant = c.participant and n.purpose = c.purpose
                      and n.organisation_key is c.organisation_key
                    order by n.number desc
                    limit 1);

-- Every no to a purpose, every yes that was taken back, and every answer that was put off, without those that were undone, in the order
-- of writing.
create view v_consent_no as
select c.participant, c.purpose, c.organisation_key as organisation, c.number, coalesce(c.corrected_on, c.on_day) as on_day
  from consent_event c
 where c.answer in ('refused', 'withdrawn', 'later')
   and not exists (select 1
                     from consent_event u
                    where u.participant = c.participant and u.purpose = c.purpose
                      and u.organisation_key is c.organisation_key and u.answer = 'given' and u.corrected_on is not null
                      and u.number = (select min(n.number)
                                        from consent_event n
                                       where n.participant = c.participant and n.purpose = c.purpose
                                         and n.organisation_key is c.organisation_key and n.number > c.number));
