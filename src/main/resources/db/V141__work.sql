-- How she stands to work, on joining, on leaving and after.

-- What she said of her work when she came, when she left and six months later; rows are only ever added, and of each moment the one
-- with the greatest number counts. A moment without a row was not asked.
create table work_status (
  id text primary key,
  participant text not null references participant (id),
  number integer not null unique, -- the order of writing
  moment text not null check (moment in ('entry', 'leaving', 'six-months')),
  status text not null check (status in ('employed', 'unemployed', 'long-term-unemployed', 'inactive',
    'education-or-training', 'prefers-not', 'not-reached')),
  of_day text not null,           -- the day on which she came, left, or was asked; the site's local date
  on_day text not null,           -- when it was written; the site's local date
  recorded_by text not null references staff_member (id),
  check (moment = 'six-months' or status <> 'not-reached')
) strict;

create index work_status_by_participant on work_status (participant, number);
