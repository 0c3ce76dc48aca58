-- consents: how it was explained, in which order answers came, until when each holds, and what may go to whom.

-- Append-only: the highest number of a purpose (of an organisation, for referrals) is her answer. A null in what this
-- migration adds means "not noted then".
create table consent_event_12 (
  id text primary key,
  number integer not null unique, -- the order of writing; clocks stand still and go back
  participant text not null references participant (id),
  purpose text not null,
  answer text not null check (answer in ('given', 'refused', 'later', 'withdrawn')),
  wording integer not null,       -- version of the sentence she heard
  language text not null,         -- language in which she heard it
  on_day text not null,
  recorded_by text not null references staff_member (id),
  explained_by text references staff_member (id),
  interpreter text check (interpreter in ('none', 'somebody', 'colleague')),
  interpreter_words text,         -- about somebody
  interpreter_staff text references staff_member (id),
  points text check (points in ('explained', 'not-yet')),  -- the seven points of HTCDS
  until_day text,                 -- the last day on which a yes holds; null: until she takes it back
  organisation text,              -- referrals: to whom, as written
  organisation_key text,          -- the same without case and punctuation
  shared text,                    -- referrals: what, codes separated by a space
  check ((purpose = 'referral') = (organisation_key is not null)),
  check ((organisation is null) = (organisation_key is null)),
  check ((interpreter_staff is not null) = (coalesce(interpreter, '') = 'colleague'))
) strict;

insert into consent_event_12 (id, number, participant, purpose, answer, wording, language, on_day, recorded_by)
select id, row_number() over (order by rowid), participant, purpose, answer, wording, language, on_day, recorded_by
  from consent_event;

drop table consent_event;
alter table consent_event_12 rename to consent_event;
create index consent_event_newest on consent_event (participant, purpose, organisation_key, number);
