-- What those who come say of the place, and how the site answers. Nobody is named, and nothing leads to a woman.

-- Slips of one day that were counted together. The slips themselves are kept nowhere.
create table feedback (
  id text primary key,
  on_day text not null,           -- the site's local date
  slips integer not null check (slips > 0)
) strict;

create index feedback_by_day on feedback (on_day);

-- How many gave an answer to a question.
create table feedback_answer (
  feedback text not null references feedback (id),
  question text not null check (question in ('helped-integration', 'satisfied', 'comfortable', 'decided-herself', 'recommend')),
  answer integer not null check (answer between 1 and 5),
  people integer not null check (people > 0),
  primary key (feedback, question, answer)
) strict;

-- Complaints, meetings of the advisory group and checks of safety. What was typed is a BLOB, so that no words of it stay in the
-- journal.
create table site_record (
  id text primary key,
  kind text not null check (kind in ('complaint', 'advisory-meeting', 'safety-check')),
  on_day text not null,           -- the site's local date
  about text check (about in ('staff', 'others-who-come', 'waiting', 'activities', 'rooms', 'privacy', 'other')),
  people integer check (people > 0),  -- how many were at a meeting
  words blob not null,            -- UTF-8: the complaint, the topics, the findings
  outcome blob not null,          -- UTF-8: what changed, what was decided, what was done; may be empty
  answered_on text,               -- the day on which a complaint was answered; null: not yet
  next_on text,                   -- when to check again
  check ((kind = 'complaint') = (about is not null)),
  check (kind = 'complaint' or answered_on is null),
  check (kind = 'advisory-meeting' or people is null),
  check ((kind = 'safety-check') = (next_on is not null)),
  check (answered_on is null or answered_on >= on_day)
) strict;

create index site_record_by_day on site_record (kind, on_day);
