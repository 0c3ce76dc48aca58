-- A card that an earlier version kept in a row of a company or an opening that was not taken in. It is read among words, as the
-- program reads it: two to four syllables, at most one dash, dot and space on either side of it, the mark of a computer and the check
-- character of ISO/IEC 7064, MOD 37,36, with no letter or digit before or after. Every cell with one goes, the others stay.

with recursive
cell (row_id, field, written) as (
    select r.id, c.key,
           ' ' || replace(replace(replace(replace(replace(replace(replace(replace(upper(c.value),
               char(9), ' '), char(10), ' '), char(11), ' '), char(12), ' '), char(13), ' '),
               '.', '-'), char(8211), '-'), char(8212), '-') || ' '
      from import_refused r, json_each(r.cells) c
     where r.about in ('companies', 'openings')
       and c.type = 'text'
),
place (row_id, field, written, at) as (
    select row_id, field, written, 2
      from cell
     where written glob '*[B-DF-HJ-NP-TV-Z][AEIO][B-DF-HJ-NP-TV-Z][AEIO]*[A-Z][2-9]*'
     union all
    select row_id, field, written, at + 1
      from place
     where at < length(written)
),
card (row_id, field, signs, sign_before, sign_after) as (
    select p.row_id, p.field, substr(p.written, p.at, 2 * s.value) || substr(p.written, p.at + 2 * s.value + length(b.value), 2),
           substr(p.written, p.at - 1, 1), substr(p.written, p.at + 2 * s.value + length(b.value) + 2, 1)
      from place p, json_each('[2, 3, 4]') s, json_each('["", " ", "  ", "-", " -", "- ", " - "]') b
     where substr(p.written, p.at, 2 * s.value + length(b.value) + 2)
           glob replace(substr('SSSS', 1, s.value), 'S', '[B-DF-HJ-NP-TV-Z][AEIO]') || b.value || '[A-Z][2-9]'
),
-- Beyond ASCII: Latin, Greek, Cyrillic, Arabic and other scripts, and no signs of punctuation.
alone (row_id, field, signs) as (
    select row_id, field, signs
      from card
     where not exists (select 1
                         from json_each(json_array(sign_before, sign_after)) n
                        where n.value glob '[0-9A-Z]'
                           or unicode(n.value) in (170, 178, 179, 181, 185, 186, 188, 189, 190)
                           or unicode(n.value) between 192 and 8191 and unicode(n.value) not in (215, 247)
                           or unicode(n.value) between 12353 and 55215)
),
checked (row_id, field, signs, at, product) as (
    select row_id, field, signs, 1, 36
      from alone
     union all
    select row_id, field, signs, at + 1,
           iif((product + unicode(substr(signs, at, 1)) - 55) % 36 = 0, 36,
               (product + unicode(substr(signs, at, 1)) - 55) % 36) * 2 % 37
      from checked
     where at < length(signs)
),
found (row_id, field) as (
    select distinct row_id, field
      from checked
     where at = length(signs)
       and (37 - product) % 36 = unicode(substr(signs, at, 1)) - 48
)
update import_refused
   set cells = (select json_group_object(c.key, c.value)
                  from json_each(import_refused.cells) c
                 where (import_refused.id, c.key) not in (select row_id, field from found))
 where id in (select row_id from found);
