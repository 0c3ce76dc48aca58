-- Joined cards, as an earlier version left them: a card that was joined to one that was then joined to a third leads at once to the card
-- that stands for all, where her age and whom she must not meet are looked for.
with recursive behind (id, stands) as (
  select id, merged_into
    from participant
   where merged_into is not null
   union
  select b.id, p.merged_into
    from behind b
    join participant p on p.id = b.stands
   where p.merged_into is not null)
update participant
   set merged_into = (select b.stands
                        from behind b
                        join participant p on p.id = b.stands
                       where b.id = participant.id and p.merged_into is null)
 where id in (select b.id
                from behind b
                join participant p on p.id = b.stands
               where p.merged_into is null);

-- Two who may meet again by what was said on a card that stands for several: the joining of each of the two cards that was behind
-- another then, which a parting takes back; null in both: they must not meet.
alter table must_not_meet add column one_met_by text;
alter table must_not_meet add column other_met_by text;
