-- Whether a register was closed after the quarter of its session was frozen. Closed before, the session was counted there, also
-- without anybody. Of the registers closed so far, those are taken to be closed late whose session has only entries that are late.
alter table session add column closed_late integer not null default 0 check (closed_late in (0, 1));

update session
   set closed_late = 1
 where register = 'done'
   and exists (select 1
                 from frozen_report f
                where f.span = 'quarter' and session.on_day between f.first_day and f.last_day
                  and (exists (select 1
                                 from attendance a
                                where a.session = session.id and a.number > f.number)
                       or exists (select 1
                                    from late_visitor l
                                   where l.session = session.id and l.what = 'set'))
                  and not exists (select 1
                                    from attendance a
                                   where a.session = session.id and a.number < f.number));
