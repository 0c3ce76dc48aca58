-- Since when nobody waits any more for a colleague to read it: nobody was here who could have, for seven days.
alter table review add column ended_at text check (ended_at is null or verdict is null);
