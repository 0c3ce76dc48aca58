-- The address book: services and organisations that can help. It says nothing of any woman.

-- One service. Of a place that must not be found only the town is written down.
create table service (
  id text primary key,
  name text not null,
  kind text not null check (kind in ('health', 'psychosocial', 'legal', 'shelter', 'helpline', 'national-referral', 'police',
    'child-protection', 'family', 'education', 'work', 'clothes-and-things', 'food', 'other')),
  country text,                   -- ISO 3166-1 alpha-2
  city text not null,
  address text,
  way text,                       -- how one gets there
  languages text not null,        -- ISO 639 codes separated by a space
  hours text not null,
  cost text check (cost in ('free', 'by-income', 'paid')),
  without_papers text check (without_papers in ('yes', 'no')),
  women_only text check (women_only in ('yes', 'no')),
  children text check (children in ('yes', 'no')),
  contact text not null,
  notes text not null,
  checked_on text,                -- the site's local date; null: nobody has checked it
  closed_on text,
  check (kind <> 'shelter' or (address is null and way is null))
) strict;
