-- Until when help has to begin, where there is a time for it: what for is nowhere written down.
alter table referral add column help_by text; -- UTC instant; null: no such time
