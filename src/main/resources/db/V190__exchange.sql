-- What registers say of women who were here already. Nothing of it is written into their records before a person decides.

-- One field in which a register says something else than a record, or something that the record has not. Not journalled: once
-- it is decided what the register says is gone.
create table import_proposal (
  id text primary key,            -- half of an HMAC-SHA256 of woman, field and value, so that the same is proposed once
  import text not null references data_import (id) deferrable initially deferred,
  participant text not null references participant (id),
  field text not null,            -- a code
  says text                       -- what the register says; null once somebody has decided
) strict;

create index import_proposal_by_import on import_proposal (import);
create index import_proposal_by_participant on import_proposal (participant);
