-- staff: who works here, the site's own facts, and the audit trail (one line for every permitted or refused act).
create table staff_member (
  id text primary key,
  slot_id text unique,            -- the key slot that opens the store for her; null for someone who never signs in here
  sign_in_word text not null unique,
  initials text not null,
  roles text not null             -- role codes, separated by a space
) strict;

create table site (
  id text primary key,
  code text not null,             -- agreed with partners; the only thing about the site in a file name
  country text not null,          -- ISO 3166-1 alpha-2
  zone text not null              -- IANA time zone of the site's calendar
) strict;

create table audit (
  id text primary key,
  seq integer not null unique,    -- 1, 2, 3 ... without a gap
  at text not null,               -- UTC instant
  computer text not null,         -- mark of the desk
  who text not null,              -- staff_member.id
  act text not null,              -- permission code
  outcome text not null,          -- done or refused
  subjects text not null,         -- ids of what it concerned, separated by a space
  mac blob not null               -- HMAC-SHA256 over the line before and every field of this one
) strict;
