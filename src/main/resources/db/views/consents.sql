-- Her newest answer to each purpose, and to each organisation for referrals. A purpose without a row was not asked. A yes
-- holds while until_day is null or not before the site's date, which the reader must bind.
create view v_consent as
select c.participant, c.purpose, c.organisation_key as organisation, c.answer, c.until_day, c.shared
  from consent_event c
 where c.number = (select n.number
                     from consent_event n
                    where n.participant = c.participant and n.purpose = c.purpose
                      and n.organisation_key is c.organisation_key
                    order by n.number desc
                    limit 1);
