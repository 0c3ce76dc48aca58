-- Each name of a store once, to compare it with another.

create index name_key_by_key on name_key (edition, key);
