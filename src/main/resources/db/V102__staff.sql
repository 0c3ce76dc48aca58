-- Who works here, the site's own facts, the audit trail, and what protects a record from colleagues.

-- Who works here, and who did: colleagues who left stay as initials beside what they did; their sign-in word is free again.
create table staff_member (
  id text primary key,
  slot_id text unique,            -- the key slot that opens the store for her; of someone who left: still to be removed
  sign_in_word text not null,
  initials text not null,
  roles text not null,            -- role codes, separated by a space
  left_on text                    -- the site's date; null for who works here
) strict;

create unique index staff_member_word on staff_member (sign_in_word) where left_on is null;

-- What the site is; one row.
create table site (
  id text primary key,
  code text not null,             -- agreed with partners; the only thing about the site in a file name
  country text not null,          -- ISO 3166-1 alpha-2
  zone text not null              -- IANA time zone of the site's calendar
) strict;

-- The audit trail: one line for every permitted or refused act, each chained to the one before it.
create table audit (
  id text primary key,
  seq integer not null unique,    -- 1, 2, 3 ... without a gap
  at text not null,               -- UTC instant
  computer text not null,         -- the letter of the computer
  who text not null,              -- staff_member.id
  act text not null,              -- permission code
  outcome text not null,          -- done or refused
  subjects text not null,         -- ids of what it concerned, separated by a space
  detail text,                    -- a refusal's key, a number, a digest: never free text. In the chain when it is there
  mac blob not null               -- HMAC-SHA256 over the line before and every field of this one
) strict;

-- One row for every purge of the audit trail; the newest is where the trail begins.
create table audit_checkpoint (
  id text primary key,
  upto integer not null unique,   -- the last audit line that was purged
  line_mac text not null,         -- its MAC, 64 hexadecimal digits
  at text not null,               -- UTC instant
  who text not null,              -- staff_member.id
  mac text not null               -- HMAC-SHA256 over the fields of this row and the checkpoint before
) strict;

-- What took effect and waits for a colleague to read it. Nobody reviews her own.
create table review (
  id text primary key,
  audit_id text not null references audit (id) deferrable initially deferred,
  act text not null,              -- permission code
  subjects text not null,         -- as in the audit line
  reason text,                    -- her own words, where a reason was asked; its digest stands in the audit line
  asked_by text not null references staff_member (id),
  asked_at text not null,         -- UTC instant
  verdict text check (verdict in ('agreed', 'to-discuss')),
  reviewed_by text references staff_member (id),
  reviewed_at text,               -- UTC instant
  ended_at text,                  -- UTC instant: since then nobody waits; for seven days nobody was here who could read it
  check ((verdict is null) = (reviewed_by is null)),
  check ((verdict is null) = (reviewed_at is null)),
  check (reviewed_by <> asked_by),
  check (ended_at is null or verdict is null)
) strict;

create index review_by_audit on review (audit_id);
create index review_waiting on review (asked_at) where verdict is null;

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

-- Records that are locked at their owner's wish: kept, and used for nothing until she says otherwise.
create table locked_record (
  id text primary key,
  participant text not null references participant (id),
  since text not null,            -- the site's local date
  recorded_by text not null references staff_member (id)
) strict;

create index locked_record_by_participant on locked_record (participant);

-- Who may read second what was done about somebody under 18.
create table girls_reader (
  id text primary key,
  staff text not null unique references staff_member (id),
  since text not null,            -- the site's local date
  set_by text not null references staff_member (id)
) strict;
