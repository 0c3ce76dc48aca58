-- participants: membership. Everything but the card may be left out; null means "not asked".
create table participant (
  id text primary key,
  card text not null unique,
  welcomed_on text not null,
  preferred_name text,
  name_folded text,               -- the name in lower-case Latin letters, for finding it typed in any script
  language text,                  -- ISO 639
  birth_year integer,
  birth_month integer check (birth_month between 1 and 12),
  citizenship text,               -- ISO 3166-1 alpha-2, or 'stateless'
  access_needs text,
  room_name text,
  picture_mark text,
  welcome text not null check (welcome in ('finished', 'stopped'))
) strict;

create index participant_by_name on participant (name_folded);
create index participant_by_welcome on participant (welcomed_on);
create index participant_stopped on participant (welcomed_on) where welcome = 'stopped';

-- Append-only: the newest event of a purpose is her answer.
create table consent_event (
  id text primary key,
  participant text not null references participant (id),
  purpose text not null,
  answer text not null check (answer in ('given', 'refused')),
  wording integer not null,       -- version of the sentence she heard
  language text not null,         -- language in which she heard it
  on_day text not null,
  recorded_by text not null references staff_member (id)
) strict;

create index consent_event_by_participant on consent_event (participant, purpose);
