-- A card that an earlier version kept in a row of a company or an opening that was not taken in. Text by text it is read as a card is:
-- without spaces, dashes and dots, two to four syllables, the mark of a computer and the check character of ISO/IEC 7064, MOD 37,36.

with recursive
text (row_id, field, written) as (
    select r.id, c.key, upper(replace(replace(replace(replace(replace(c.value, ' ', ''), '-', ''), '.', ''),
                              char(8211), ''), char(8212), ''))
      from import_refused r, json_each(r.cells) c
     where r.about in ('companies', 'openings')
       and c.type = 'text'
),
place (row_id, field, written, at) as (
    select row_id, field, written, 1
      from text
     where written glob '*[B-DF-HJ-NP-TV-Z][AEIO][B-DF-HJ-NP-TV-Z][AEIO][A-Z][2-9]*'
     union all
    select row_id, field, written, at + 1
      from place
     where at < length(written)
),
card (row_id, field, signs) as (
    select p.row_id, p.field, substr(p.written, p.at, 2 * s.value + 2)
      from place p, json_each('[2, 3, 4]') s
     where substr(p.written, p.at, 2 * s.value + 2)
           glob replace(substr('SSSS', 1, s.value), 'S', '[B-DF-HJ-NP-TV-Z][AEIO]') || '[A-Z][2-9]'
),
checked (row_id, field, signs, at, product) as (
    select row_id, field, signs, 1, 36
      from card
     union all
    select row_id, field, signs, at + 1,
           iif((product + unicode(substr(signs, at, 1)) - 55) % 36 = 0, 36,
               (product + unicode(substr(signs, at, 1)) - 55) % 36) * 2 % 37
      from checked
     where at < length(signs)
)
update import_refused
   set cells = json_remove(cells, '$."' || found.field || '"')
  from (select distinct row_id, field
          from checked
         where at = length(signs)
           and (37 - product) % 36 = unicode(substr(signs, at, 1)) - 48) as found
 where found.row_id = import_refused.id;
