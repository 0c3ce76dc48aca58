-- The smallest group that the site shows by itself in a year, where that was fixed.
create view v_smallest_group as
select year, smallest_group as people
  from report_setting;
