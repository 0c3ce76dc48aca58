-- Reaching out: activities for others, and the materials that are handed out. Nobody is named; whoever comes is counted.

-- One activity. What was typed is a BLOB, so that no words of it stay in the journal.
create table activity (
  id text primary key,
  kind text not null check (kind in ('awareness', 'school-visit', 'webinar', 'district', 'training')),
  on_day text not null,           -- the site's local date
  begins_at text,                 -- the site's local time; null: nobody wrote it
  minutes integer check (minutes between 1 and 3600),
  topic blob not null,            -- UTF-8
  audience text not null check (audience in ('public', 'newcomers', 'pupils', 'teachers', 'professionals', 'companies', 'other')),
  partner blob not null,          -- UTF-8; empty: none
  district blob not null,         -- UTF-8; empty: online. Never a street
  girls integer not null check (girls >= 0),
  adults_18_29 integer not null check (adults_18_29 >= 0),
  adults_30_54 integer not null check (adults_30_54 >= 0),
  adults_55 integer not null check (adults_55 >= 0),
  adults_unknown integer not null check (adults_unknown >= 0),
  others integer not null check (others >= 0),
  profession text check (profession in ('health', 'social-work', 'education', 'legal', 'police', 'mediation', 'volunteers', 'other')),
  before_people integer check (before_people > 0),
  before_percent integer check (before_percent between 0 and 100),
  after_people integer check (after_people > 0),
  after_percent integer check (after_percent between 0 and 100),
  check ((kind = 'training') = (profession is not null)),
  check ((before_people is null) = (before_percent is null)),
  check ((after_people is null) = (after_percent is null)),
  check (kind = 'training' or (before_people is null and after_people is null))
) strict;

create index activity_by_day on activity (on_day);

-- How many gave an answer to a question at the end of an activity. Who answered what stands nowhere.
create table activity_answer (
  activity text not null references activity (id),
  question text not null check (question in ('useful', 'clear', 'new-to-me', 'respectful', 'recommend')),
  answer integer not null check (answer between 1 and 5),
  people integer not null check (people > 0),
  primary key (activity, question, answer)
) strict;

-- What is handed out.
create table material (
  id text primary key,
  kind text not null check (kind in ('leaflet', 'poster', 'card', 'other')),
  title text not null,
  language text not null          -- ISO 639
) strict;

-- How the stock of a material changed; the sum is what is there.
create table material_entry (
  id text primary key,
  material text not null references material (id),
  on_day text not null,           -- the site's local date
  change integer not null check (change <> 0),
  reason text not null check (reason in ('received', 'handed-out', 'counted')),
  activity text references activity (id),   -- at which it was handed out
  check (reason <> 'handed-out' or change < 0),
  check (reason <> 'received' or change > 0),
  check (activity is null or reason = 'handed-out')
) strict;

create index material_entry_by_material on material_entry (material);
create index material_entry_by_activity on material_entry (activity);
