-- Documents that she asked to be kept, byte by byte as they came. Only those who work on her case file reach them.

-- A document and what is known of it.
create table paper (
  id text primary key,
  participant text not null references participant (id),
  number integer not null unique, -- the order of writing
  kind text not null check (kind in ('permit', 'passport', 'medical', 'court', 'work', 'other')),
  title text,                     -- in her own words; null when left out, and once the paper was removed
  dated_on text,                  -- the date that stands on it
  format text not null check (format in ('pdf', 'jpeg', 'png', 'tiff', 'heic')),
  size integer not null check (size between 1 and 26214400),
  sha256 text not null check (length(sha256) = 64),
  asked_on text not null,         -- the day on which she asked for it to be kept
  removed_on text                 -- null while it is here; then only its digest and its log are left
) strict;

create index paper_by_participant on paper (participant);

-- Its bytes, 1 MiB each but the last, counted from 0. They carry no name of hers: what moves to another card is the paper.
create table paper_chunk (
  id text primary key,
  paper text not null references paper (id),
  nr integer not null check (nr >= 0),
  bytes blob not null check (length(bytes) between 1 and 1048576),
  unique (paper, nr)
) strict;

-- Who did what with it; rows are only ever added. They belong to the paper, too.
create table paper_event (
  id text primary key,
  paper text not null references paper (id),
  number integer not null unique, -- the order of writing
  what text not null check (what in ('kept', 'opened', 'handed-out', 'not-written', 'removed')),
  at text not null,               -- UTC instant
  done_by text not null references staff_member (id),
  recipient text check (recipient in ('herself', 'lawyer', 'authority', 'other')),
  recipient_words text            -- who exactly; gone once the paper was removed
) strict;

create index paper_event_by_paper on paper_event (paper);
