-- How she stands to work as the last of her paths ends: whom to ask, and which answers tell that she left a path.

-- That the last of her paths ended and nobody asked her how she stands to work. Asked for a bounded time; begun by endings of this version
-- and later ones alone.
create table leaving_question (
  id text primary key,
  participant text not null references participant (id),
  left_on text not null,          -- the last day of her last path; the site's local date
  closed_on text,                 -- when somebody said that she is not asked; null until then
  closed_by text references staff_member (id),
  check ((closed_on is null) = (closed_by is null))
) strict;

create index leaving_question_by_participant on leaving_question (participant, left_on);
create index leaving_question_by_day on leaving_question (left_on);

-- 1: it tells that she left a path, and is shown to whoever may see paths.
alter table work_status add column of_path integer not null default 0 check (of_path in (0, 1));
