-- Questionnaires and goals: what she answered, what it amounts to, and who looks soon at a low score.

-- A questionnaire that the site added, as its file was accepted. One that was used is retired and never deleted: readings
-- need it.
create table site_instrument (
  id text primary key,
  code text not null,
  version text not null,
  language text not null,         -- ISO 639, or 'und' for a scorer without words
  file text not null,
  added_on text not null,         -- the site's local date
  added_by text not null references staff_member (id),
  retired_on text,
  unique (code, version, language)
) strict;

-- One time of being asked. 'declined' is an outcome of its own and keeps no answer.
create table reading (
  id text primary key,
  participant text not null references participant (id),
  code text not null,
  version text not null,
  language text,                  -- in which she was asked; null when she declined at once
  way text check (way in ('herself', 'read-aloud', 'from-paper')),
  interpreter text check (interpreter in ('yes', 'no')),
  state text not null check (state in ('begun', 'done', 'declined')),
  on_day text not null,           -- begun on, then finished on
  left_out integer,               -- how many answers, once it is done
  score_over integer,             -- the exact score as a fraction; null where there is no total
  score_under integer check (score_under > 0),
  reached integer check (reached in (0, 1)),
  taken_by text not null references staff_member (id),
  check ((score_over is null) = (score_under is null)),
  check (state = 'declined' or (language is not null and way is not null and interpreter is not null))
) strict;

create index reading_by_participant on reading (participant, on_day);
create index reading_by_code on reading (code, version);

-- What she answered to one item.
create table reading_answer (
  id text primary key,
  reading text not null references reading (id),
  participant text not null references participant (id),
  item text not null,
  value integer,                  -- null: she would rather not say
  unique (reading, item)
) strict;

create index reading_answer_by_participant on reading_answer (participant);

-- A low or falling score that somebody should look at. Who that is, is asked when it is read: whoever works on her file
-- then, or else the psychosocial lead.
create table reading_note (
  id text primary key,
  reading text not null unique references reading (id),
  participant text not null references participant (id),
  why text not null check (why in ('low', 'falling')),
  raised_on text not null,
  read_on text,
  read_by text references staff_member (id),
  check ((read_on is null) = (read_by is null))
) strict;

create index reading_note_by_participant on reading_note (participant);
create index reading_note_unread on reading_note (raised_on) where read_on is null;

-- A goal of her own, in her words.
create table own_goal (
  id text primary key,
  participant text not null references participant (id),
  words text not null,
  since text not null,
  ended_on text,                  -- null while she goes for it
  ending text check (ending in ('met', 'let-go')),
  check ((ended_on is null) = (ending is null))
) strict;

create index own_goal_by_participant on own_goal (participant);

-- Who is told of a low score where nobody works on a file of hers; one row, once somebody was named.
create table psychosocial_lead (
  one integer primary key check (one = 1),
  staff text not null references staff_member (id)
) strict;
