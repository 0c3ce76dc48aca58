-- staff: who left, what an audit line adds, what a colleague should read, and what was purged.

-- Colleagues who left stay as initials beside what they did; their sign-in word is free again.
create table staff_member_8 (
  id text primary key,
  slot_id text unique,            -- the key slot that opens the store for her; of someone who left: still to be removed
  sign_in_word text not null,
  initials text not null,
  roles text not null,            -- role codes, separated by a space
  left_on text                    -- the site's date; null for who works here
) strict;

-- What a coordinator did alone is now spread over several roles: whoever was one keeps doing it.
insert into staff_member_8 (id, slot_id, sign_in_word, initials, roles, left_on)
select id, slot_id, sign_in_word, initials,
       case
         when instr(' ' || roles || ' ', ' coordinator ') > 0 then 'coordinator facilitator mediator'
         else roles
       end, null
  from staff_member;

drop table staff_member;
alter table staff_member_8 rename to staff_member;
create unique index staff_member_word on staff_member (sign_in_word) where left_on is null;

-- A refusal's key, a number, a digest: never free text. Part of the chain when it is there.
alter table audit add column detail text;

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
  reviewed_at text,
  check ((verdict is null) = (reviewed_by is null)),
  check ((verdict is null) = (reviewed_at is null)),
  check (reviewed_by <> asked_by)
) strict;

create index review_by_audit on review (audit_id);
create index review_waiting on review (asked_at) where verdict is null;

-- One row for every purge; the newest is where the audit trail begins.
create table audit_checkpoint (
  id text primary key,
  upto integer not null unique,   -- the last audit line that was purged
  line_mac text not null,         -- its MAC, 64 hexadecimal digits
  at text not null,               -- UTC instant
  who text not null,              -- staff_member.id
  mac text not null               -- HMAC-SHA256 over the fields of this row and the checkpoint before
) strict;
