-- What other rooms may know of a woman: nothing that names her. A yes to statistics holds while statistics_until is null or
-- not before the site's date, which the reader must bind. A record that
-- is locked at her wish counts as a no.
create view v_participant as
select p.id, p.welcomed_on, p.birth_year, p.birth_month, p.citizenship, p.welcome,
       case when exists (select 1 from locked_record l where l.participant = p.id) then 'refused' else
       coalesce((select c.answer
                   from consent_event c
                  where c.participant = p.id and c.purpose = 'statistics'
                  order by c.number desc
                  limit 1), 'not-asked') end as statistics,
       (select c.until_day
          from consent_event c
         where c.participant = p.id and c.purpose = 'statistics'
         order by c.number desc
         limit 1) as statistics_until
  from participant p
 where p.merged_into is null;
