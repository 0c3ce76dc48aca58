-- The launch guide of a new space. It says nothing of any woman.

-- One step. The first ones come from a data file, with ids that are the same on every computer.
create table launch_step (
  id text primary key,
  phase text not null check (phase in ('assess', 'design', 'set-up', 'run', 'review')),
  place integer not null,         -- its order in the phase; of two with the same, the smaller id comes first
  words text not null,
  who text not null,              -- who does it, in the site's own words; may be empty
  due_on text,                    -- by when; the site's local date
  evidence text not null,         -- what shows that it was done; may be empty
  left_out text,                  -- why the site leaves it out; null: it does not
  done_on text,                   -- the site's local date
  signed_by text references staff_member (id),
  signed_on text,                 -- the site's local date
  check ((signed_by is null) = (signed_on is null)),
  check (signed_on is null or done_on is not null),
  check (left_out is null or done_on is null)
) strict;

create index launch_step_by_phase on launch_step (phase, place);
