-- The smallest group that the site shows by itself in a calendar year, where that was fixed: the larger one where two reporting
-- years share it.
create view v_smallest_group as
select year, max(people) as people
  from (select year, smallest_group as people
          from report_setting
         union all
        select year + 1, smallest_group
          from report_setting
         where first_quarter > 1)
 group by year;
