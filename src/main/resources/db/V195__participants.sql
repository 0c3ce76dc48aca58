-- Who may be 18 these days is found without reading everybody.

create index participant_by_birth on participant (birth_year) where birth_year is not null;
create index membership_stated_young on membership (stated_age) where stated_age <= 18;
