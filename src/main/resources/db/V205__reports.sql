-- In which quarter of the calendar the reporting year begins: with that of the site's main grant. A year that was fixed before is a
-- calendar year. The column `year` is the calendar year in which it begins.
alter table report_setting add column first_quarter integer not null default 1 check (first_quarter between 1 and 4);
