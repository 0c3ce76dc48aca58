-- The vault's own tables. None of them is journalled.

-- Which store this is; one row.
create table store_info (
  one integer primary key check (one = 1),
  store_id text not null,
  generation integer not null,    -- of the data key
  slots_edition integer not null, -- of the file of key slots that was seen last; an older one is refused
  made_at text not null,          -- UTC instant
  built text not null             -- fingerprint of the scripts that made this schema; empty while it is being made
) strict;

-- Keys that outlive a renewal of the data key.
create table secret (
  name text primary key,
  value blob not null
) strict;

-- Under which audit line and by which computer the present unit of work writes; null outside of one. Always one row.
create table journal_context (
  one integer primary key check (one = 1),
  audit_id text,
  computer text
) strict;

insert into journal_context (one, audit_id, computer) values (1, null, null);

-- Every change of every feature table, written by triggers. The reference is deferred: the audit line may follow its
-- changes within the transaction, but a commit without it fails. (The table audit belongs to the staff.)
create table journal (
  seq integer primary key autoincrement, -- never used again: an erasure deletes lines, also the newest
  audit_id text not null references audit (id) deferrable initially deferred,
  computer text not null,
  tab text not null,
  row_id text not null,
  op text not null check (op in ('i', 'u', 'd')),
  before text                     -- the former row as JSON; null for an insert
) strict;

create index journal_by_row on journal (tab, row_id);
create index journal_by_audit on journal (audit_id);

-- How far each count has come. 'order' gives the numbers by which rows are ordered; any other name is a series that people
-- read, for example of recovery kits.
create table counter (
  name text primary key,
  last integer not null check (last >= 0)
) strict;

-- The restores of this store. Its first epoch has no row; each deliberate restore begins the next.
create table epoch (
  number integer primary key check (number > 1),
  began_at text not null,         -- UTC instant
  backup_made_at text not null    -- UTC instant: when the backup was made from which it began
) strict;

-- What a restore must not undo. Random ids and codes only. The same marks lie, sealed, in a file beside the backups.
create table mark (
  id text primary key,
  what text not null,             -- which kind, a word of the room that made it
  subject text not null,          -- whom it concerns; after an erasure it leads nowhere
  detail text not null,           -- a code, never free text
  at text not null,               -- UTC instant
  done integer not null check (done in (0, 1)),                  -- 0: taken in by a restore, still to be done
  proven integer not null default 1 check (proven in (0, 1))     -- 0: signed by a later key of the store; whoever kept a
                                                                 -- former key could have written it
) strict;

create index mark_pending on mark (at) where done = 0;
