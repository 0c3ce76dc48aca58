-- What final quarters counted that may change afterwards, so that it counts once: whatever is corrected, reopened or taken back.

-- One thing that a final quarter counted: the day in it on which it counted. What was imported into a final quarter is here too: it
-- counts in no report. Whose it is stands in the row that it names, and it goes with that row.
create table counted_in_report (
  what text not null check (what in ('session', 'end', 'placement', 'milestone', 'leaving', 'former-report')),
  row_id text not null,           -- of a session, an enrolment, a placement, a fact reached, a work status, or a report
  on_day text not null,
  primary key (what, row_id)
) strict;

-- Reports that were final before this table: which sessions they counted late is told by the marks.
insert into counted_in_report (what, row_id, on_day)
select 'former-report', id, first_day
  from frozen_report
 where span = 'quarter';

insert into counted_in_report (what, row_id, on_day)
select 'end', e.id, e.ended_on
  from enrolment e
  join frozen_report f on f.span = 'quarter' and e.ended_on between f.first_day and f.last_day;

insert into counted_in_report (what, row_id, on_day)
select 'placement', p.id, p.started_on
  from placement p
  join frozen_report f on f.span = 'quarter' and p.started_on between f.first_day and f.last_day;

insert into counted_in_report (what, row_id, on_day)
select distinct 'milestone', m.fact, f.first_day
  from milestone m
  join frozen_report f
    on f.span = 'quarter'
   and case length(m.reached) when 4 then min(m.reached || '-12-31', max(m.reached || '-01-01', m.on_day))
                              when 7 then m.reached || '-28'
                              else m.reached end between f.first_day and f.last_day
 where m.state = 'stands'
   and m.number = (select max(newer.number) from milestone newer where newer.fact = m.fact);

insert into counted_in_report (what, row_id, on_day)
select 'leaving', s.id, s.of_day
  from work_status s
  join frozen_report f on f.span = 'quarter' and s.of_day between f.first_day and f.last_day
 where s.moment = 'leaving';

create trigger counted_session_goes after delete on session begin
  delete from counted_in_report where what = 'session' and row_id = old.id;
end;
create trigger counted_end_goes after delete on enrolment begin
  delete from counted_in_report where what = 'end' and row_id = old.id;
end;
create trigger counted_placement_goes after delete on placement begin
  delete from counted_in_report where what = 'placement' and row_id = old.id;
end;
create trigger counted_milestone_goes after delete on milestone begin
  delete from counted_in_report where what = 'milestone' and row_id = old.fact;
end;
create trigger counted_leaving_goes after delete on work_status begin
  delete from counted_in_report where what = 'leaving' and row_id = old.id;
end;
