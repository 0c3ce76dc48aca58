-- What other rooms may know of a woman: nothing that names her. A yes to statistics holds while statistics_until is null or
-- not before the site's date, which the reader must bind; where it was given before she was 18, statistics_renew_from is the day
-- on which she is. A record that is locked at her wish counts as a no. A birth and a citizenship that her card does not know are those
-- of a card that was joined to hers, of several births the latest, as in v_of_age; not where she preferred not to say. An age that was
-- stated is no birth and counts in no report.
create view v_participant as
select p.id, p.welcomed_on,
       case when p.birth_year is not null then p.birth_year else
       (select max(o.birth_year)
          from participant o
         where o.merged_into = p.id
           and not exists (select 1
                             from membership m
                            where m.participant = p.id and m.birth_open = 'prefers-not')) end as birth_year,
       case when p.birth_year is not null then p.birth_month else
       (select o.birth_month
          from participant o
         where o.merged_into = p.id and o.birth_year is not null
         order by o.birth_year desc, coalesce(o.birth_month, 12) desc
         limit 1) end as birth_month,
       case when p.citizenship is not null then p.citizenship else
       (select o.citizenship
          from participant o
         where o.merged_into = p.id and o.citizenship is not null
           and not exists (select 1
                             from membership m
                            where m.participant = p.id and m.citizenship_open = 'prefers-not')
         order by o.id
         limit 1) end as citizenship, p.welcome,
       case when exists (select 1 from locked_record l where l.participant = p.id) then 'refused' else
       coalesce((select c.answer
                   from consent_event c
                  where c.participant = p.id and c.purpose = 'statistics'
                  order by c.number desc
                  limit 1), 'not-asked') end as statistics,
       (select l.until_day
          from v_consent_lasts l
         where l.id = (select c.id
                         from consent_event c
                        where c.participant = p.id and c.purpose = 'statistics'
                        order by c.number desc
                        limit 1)) as statistics_until,
       (select l.renew_from
          from v_consent_lasts l
         where l.id = (select c.id
                         from consent_event c
                        where c.participant = p.id and c.purpose = 'statistics'
                        order by c.number desc
                        limit 1)) as statistics_renew_from
  from participant p
 where p.merged_into is null;

-- The first day on which she is 18, by what she told: the first day after her birth month (after December where the month
-- is not known), else the return of the day on which she stated her age (that of 29 February returns on 1 March). Null
-- where neither is known. As Birth and StatedAge reckon; a test holds the two together.
create view v_told_age as
select p.id as participant, p.merged_into, p.birth_year,
       case
         when p.birth_year is not null
         then date(printf('%04d-%02d-01', p.birth_year, coalesce(p.birth_month, 12)), '+1 month', '+18 years')
         else date(m.stated_on, printf('%+d years', 18 - m.stated_age))
       end as of_age_on
  from participant p
  left join membership m on m.participant = p.id;

-- That day, also by the cards that were joined to hers and the one to which hers was joined: what one card knows, both know. Her own
-- birth counts. Where her card tells none, the latest day that any of them tells does, so that whoever may be under 18 is a girl: an age
-- that was stated proves nothing against a card that makes her younger (record 149).
create view v_of_age as
select t.participant,
       case when t.birth_year is not null then t.of_age_on else
       nullif(max(coalesce(t.of_age_on, ''), coalesce((select max(o.of_age_on)
                                                         from v_told_age o
                                                        where o.merged_into = t.participant), ''),
                  coalesce((select o.of_age_on
                              from v_told_age o
                             where o.participant = t.merged_into), '')), '') end as of_age_on
  from v_told_age t;

-- The year in which she was born, by what she told: else the latest that fits an age she stated, which makes her the youngest.
-- Null where neither is known. One select over both tables, so that the year of one woman is found by her key.
create view v_told_year as
select p.id as participant, p.merged_into, p.birth_year,
       coalesce(p.birth_year, cast(strftime('%Y', m.stated_on) as integer) - m.stated_age) as year
  from participant p
  left join membership m on m.participant = p.id;

-- That year, also by a card that was joined to hers or to which hers was joined, as in v_of_age; null where no card knows it.
create view v_birth_year as
select t.participant,
       case when t.birth_year is not null then t.birth_year else
       nullif(max(coalesce(t.year, 0), coalesce((select max(o.year)
                                                   from v_told_year o
                                                  where o.merged_into = t.participant), 0),
                  coalesce((select o.year
                              from v_told_year o
                             where o.participant = t.merged_into), 0)), 0) end as year
  from v_told_year t;

-- What she told of her age, so that those near an age are found by an index: v_of_age and v_birth_year reckon.
create view v_age_told as
select p.id as participant, p.merged_into, p.birth_year, m.stated_age
  from participant p
  left join membership m on m.participant = p.id;
