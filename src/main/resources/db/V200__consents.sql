-- An answer that was written without asking her says so: a yes that counts again, and one that went with a mistake.

-- The site's local date on which it was written; null: on_day, because she was asked then. A yes keeps the day on which she said it.
alter table consent_event add column corrected_on text;
