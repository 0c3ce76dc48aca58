-- The site's own templates: which figures a funder asks for, in which words and order.

-- One template, as its file was; it is read as strictly as on the first day.
create table report_template (
  id text primary key,
  code text not null unique,      -- how its files are called
  content blob not null,          -- UTF-8
  kept_at text not null,          -- UTC instant
  kept_by text not null references staff_member (id)
) strict;
