-- What other rooms may know of a woman: nothing that names her.
create view v_participant as
select p.id, p.welcomed_on, p.birth_year, p.birth_month, p.citizenship, p.welcome,
       coalesce((select c.answer
                   from consent_event c
                  where c.participant = p.id and c.purpose = 'statistics'
                  order by c.id desc
                  limit 1), 'not-asked') as statistics
  from participant p
 where p.merged_into is null;
