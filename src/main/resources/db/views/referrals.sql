-- Referrals that were made, without words and without where to: the day on which one was first told or settled, how it stands,
-- why nothing came of it, and since which day the service is received, null where it is not; what was said before it stood otherwise
-- was a mistake. One that is only prepared is none.
create view v_referral as
select r.id, r.participant, r.need, r.urgency, s.status, s.gap,
       (select min(f.on_day)
          from referral_status f
         where f.referral = r.id and f.status <> 'prepared') as made_on,
       (select min(f.on_day)
          from referral_status f
         where f.referral = r.id and s.status = 'received' and f.status = 'received'
           and not exists (select 1
                             from referral_status o
                            where o.referral = r.id and o.status <> 'received' and o.number > f.number)) as received_on
  from referral r
  join referral_status s on s.referral = r.id
 where s.number = (select max(n.number)
                     from referral_status n
                    where n.referral = r.id)
   and s.status <> 'prepared'
   and r.participant not in (select id from v_folded);

-- What somebody asked for elsewhere and did not receive, with the reason as it stands now, on the day since which it was not: a gap
-- of services. The reason is null where a former register did not state it.
create view v_service_gap as
select r.participant, r.need as kind, s.gap,
       (select min(f.on_day)
          from referral_status f
         where f.referral = r.id and f.number > coalesce((select max(o.number)
                                                            from referral_status o
                                                           where o.referral = r.id and o.status <> 'not-received'), 0)) as on_day
  from referral r
  join referral_status s on s.referral = r.id
 where s.number = (select max(newer.number)
                     from referral_status newer
                    where newer.referral = r.id)
   and s.status = 'not-received'
   and r.participant not in (select id from v_folded);
