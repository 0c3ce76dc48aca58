-- Which tables a site prints in a year, how often and how fine: fixed before the year's first report, and never changed.

-- The settings of one year.
create table report_setting (
  id text primary key,
  year integer not null unique,
  smallest_group integer not null check (smallest_group in (10, 15, 20, 30)),
  fixed_at text not null,         -- UTC instant
  fixed_by text not null references staff_member (id),
  initials text not null          -- hers on that day
) strict;

-- One table that is printed in that year. One without a row is not printed at all.
create table report_setting_table (
  setting text not null references report_setting (id),
  tab text not null,
  span text not null check (span in ('quarter', 'half-year', 'year')),
  detail integer not null check (detail >= 1), -- 1 is the finest
  primary key (setting, tab)
) strict;

-- A half-year or a year is frozen with the quarter with which it ends. Late is what comes after its quarter, so the longer
-- periods do not count there.
alter table frozen_report add column span text not null default 'quarter' check (span in ('quarter', 'half-year', 'year'));

create trigger report_setting_stays before update on report_setting begin
  select raise(abort, 'fixed');
end;
create trigger report_setting_remains before delete on report_setting begin
  select raise(abort, 'fixed');
end;
create trigger report_setting_table_stays before update on report_setting_table begin
  select raise(abort, 'fixed');
end;
create trigger report_setting_table_remains before delete on report_setting_table begin
  select raise(abort, 'fixed');
end;
