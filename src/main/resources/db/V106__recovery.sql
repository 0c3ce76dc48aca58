-- The kits that open the store when nobody knows a passphrase any more.

-- Recovery kits that were begun, made, tried and replaced. What opens the store stands on paper, never here.
create table recovery_kit (
  id text primary key,
  number integer not null unique check (number between 1 and 65535),  -- printed on the sheets; its slot's word is kit-<number>
  kind text not null check (kind in ('whole', 'split')),
  slot_id text unique,            -- the key slot that it opens; null before it is in force and once that slot is removed
  begun_at text not null,         -- UTC instant
  made_at text,                   -- UTC instant: in force from then on; null for one that nobody finished
  made_by text references staff_member (id),
  tried_at text,                  -- UTC instant: when it was last found to open the store
  replaced_at text                -- UTC instant
) strict;
