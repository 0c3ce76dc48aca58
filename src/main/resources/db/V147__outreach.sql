-- Material help.

-- Things and tickets that a woman was given. There is no field for words.
create table material_help (
  id text primary key,
  participant text not null references participant (id),
  number integer not null unique, -- the order of writing
  reference text not null unique, -- by which its receipt is known; counted, and nothing of her
  kind text not null check (kind in ('hygiene-kit', 'baby-kit', 'clothes', 'food', 'ticket', 'voucher', 'phone-credit', 'other')),
  pieces integer not null check (pieces between 1 and 9999),
  euro integer check (euro between 1 and 9999),   -- worth in all; null: nobody wrote it
  on_day text not null,           -- the site's local date
  receipt_on text,                -- the day on which a receipt was made
  recorded_by text not null references staff_member (id)
) strict;

create index material_help_by_participant on material_help (participant, number);
