-- Until when help has to begin, where there is a time for it: what for is nowhere written down.
alter table referral add column help_by text; -- UTC instant; null: no such time

-- The last day of her recovery and reflection period, as far as it was told with a step.
alter table referral_status add column reflection_until text; -- the site's local date
