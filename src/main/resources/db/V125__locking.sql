-- Whether a short code also opens the screen after it was hidden.
alter table locking_rule add column after_hiding integer not null default 0 check (after_hiding in (0, 1));
