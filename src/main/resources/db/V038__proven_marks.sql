-- Whether a mark was signed by this store's own key. One that was taken in from a file which a later key signed is not: whoever
-- kept a former key could have written it, so what it would erase is looked at by somebody first.
alter table mark add column proven integer not null default 1 check (proven in (0, 1));
