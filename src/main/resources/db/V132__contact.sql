-- Telephone numbers that nobody may see yet.

-- A number from a register of before. Nothing shows it until she has said whether the site may call her; her yes moves it to
-- her wishes, and her no deletes it.
create table contact_unasked (
  id text primary key,
  participant text not null references participant (id),
  telephone text not null
) strict;

create index contact_unasked_by_participant on contact_unasked (participant);
