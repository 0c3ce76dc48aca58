-- The vault's own tables. None of them is journalled.

-- Which store this is; one row.
create table store_info (
  one integer primary key check (one = 1),
  store_id text not null,
  generation integer not null,
  slots_edition integer not null,
  made_at text not null,
  built text not null
) strict;

-- Keys that outlive a renewal of the data key.
create table secret (
  name text primary key,
  value blob not null
) strict;

-- Under which audit line and by which computer the present passage writes; null outside a passage. Always one row.
create table journal_context (
  one integer primary key check (one = 1),
  audit_id text,
  computer text
) strict;

insert into journal_context (one, audit_id, computer) values (1, null, null);

-- Every change of every feature table, written by triggers. The reference is deferred: the audit line may follow its
-- changes within the transaction, but a commit without it fails. (The table audit belongs to the staff.)
create table journal (
  seq integer primary key,
  audit_id text not null references audit (id) deferrable initially deferred,
  computer text not null,
  tab text not null,
  row_id text not null,
  op text not null check (op in ('i', 'u', 'd')),
  before text
) strict;

create index journal_by_row on journal (tab, row_id);
create index journal_by_audit on journal (audit_id);
