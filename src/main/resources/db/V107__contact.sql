-- How she may be reached, and the calls that were made.

-- How she wants to be reached. Whatever changes is written anew with its day; the row with the highest number holds. Null
-- means "not asked or left out". Numbers run over everyone, so that rows may move from one card to another.
create table contact_wish (
  id text primary key,
  participant text not null references participant (id),
  number integer not null unique check (number > 0),
  on_day text not null,           -- the site's local date
  recorded_by text not null references staff_member (id),
  confirmed_on text,              -- the day on which she last said that it is so
  telephone text,
  calls text check (calls in ('yes', 'no')),
  texts text check (texts in ('yes', 'no')),
  messages text check (messages in ('yes', 'no')),    -- left on a machine or with somebody
  letters text check (letters in ('yes', 'no')),
  who_calls text check (who_calls in ('yes', 'no')),  -- whether we say who is calling
  say_instead text,
  days text,                      -- numbers from 1 (Monday) to 7, separated by a space; null for any
  from_time text,                 -- the site's local time, HH:MM
  to_time text,
  hours text,                     -- in plain words
  others text check (others in ('yes', 'no')),        -- whether somebody else may answer
  who_answers text,
  code_word text,
  interpreter text check (interpreter in ('wished', 'refused')),
  interpreter_words text
) strict;

create index contact_wish_of on contact_wish (participant, number);

-- Every call, and when to call again; the row with the highest number counts.
create table contact_call (
  id text primary key,
  participant text not null references participant (id),
  number integer not null unique check (number > 0),
  on_day text not null,           -- the site's local date
  at_time text not null,          -- the site's local time, HH:MM
  called_by text not null references staff_member (id),
  outcome text not null check (outcome in ('reached', 'not-reached', 'someone-else', 'asked-not-to')),
  again_on text
) strict;

create index contact_call_of on contact_call (participant, number);
create index contact_call_due on contact_call (again_on) where again_on is not null;
