-- sessions: for whom a session is held, and whether an interpreter is needed.

-- Everyone on its path, the women of one group, or one woman alone. What was planned before is for the path.
alter table session add column for_whom text not null default 'path' check (for_whom in ('path', 'group', 'one'));
alter table session add column path_group text references path_group (id)
  check ((for_whom = 'group') = (path_group is not null));
-- Whose it is, where it is for one; null once she was erased.
alter table session add column participant text references participant (id)
  check (participant is null or for_whom = 'one');
-- ISO 639 code of the language for which somebody interprets; null when nobody needs to.
alter table session add column interpreter text;
alter table session add column interpreter_state text
  check ((interpreter is null) = (interpreter_state is null) and interpreter_state in ('needed', 'arranged'));

create index session_by_participant on session (participant) where participant is not null;
