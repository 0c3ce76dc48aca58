-- The sessions of a path in some days, for the share that she came to and for whoever was missed: by the day alone, every path's are
-- read.
create index session_by_path on session (path, on_day);
