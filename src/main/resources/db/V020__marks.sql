-- vault: what a restore must not undo. Random ids and codes only; not journalled. The same marks lie, sealed, in a file
-- beside the backups.
create table mark (
  id text primary key,
  what text not null,             -- which kind, a word of the room that made it
  subject text not null,          -- whom it concerns; after an erasure it leads nowhere
  detail text not null,           -- a code, never free text
  at text not null,               -- UTC instant
  done integer not null check (done in (0, 1))  -- 0: taken in by a restore, still to be done
) strict;

create index mark_pending on mark (at) where done = 0;
