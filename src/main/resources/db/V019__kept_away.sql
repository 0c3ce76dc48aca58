-- Staff who never see her file: related to her, or interpreters whom she refused.
create table kept_away (
  participant text not null references participant (id),
  staff text not null references staff_member (id),
  because text not null check (because in ('related', 'refused', 'other')),
  said_by text not null check (said_by in ('she', 'colleague', 'somebody')),
  since text not null,            -- the site's local date
  recorded_by text not null references staff_member (id),
  primary key (participant, staff)
) strict;

create index kept_away_by_staff on kept_away (staff);
