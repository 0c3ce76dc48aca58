-- The sessions that count for her share: of a whole path without those of its groups, and of her group. By the path alone those of every
-- group are read, whose number grows with that of the women.
create index session_for_path on session (path, on_day) where for_whom = 'path';
create index session_by_group on session (path_group, on_day) where path_group is not null;
