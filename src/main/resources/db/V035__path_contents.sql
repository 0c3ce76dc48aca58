-- paths: what a site holds on a path, in its own words.

create table path_content (
  id text primary key,
  path text not null check (path in
    ('personal-development', 'practical-skills', 'psychosocial-support', 'civic-inclusion')),
  sort text not null check (sort in ('module', 'milestone')),
  name text not null,
  unique (path, sort, name)
) strict;
