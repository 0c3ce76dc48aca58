-- Who is said to be away, by the site's dates, until somebody ends it. For the rule of two people.
create view v_absence as
select a.id, a.away, a.since, a.until, a.said_by
  from absence a
 where a.ended_on is null;
