-- What is imported into a quarter that is final counts in no report: neither in the quarter nor in a longer period.

-- 1: it was imported into a final quarter, and no report counted it.
alter table counted_in_report add column imported integer not null default 0 check (imported in (0, 1));

-- What was imported before: the import has its place in the order of writing, and the final report, too.
update counted_in_report
   set imported = 1
 where (what, row_id) in (
         select c.what, c.row_id
           from data_import i
          cross join journal j
             on j.audit_id = i.audit_id and j.op = 'i'
            and j.tab in ('enrolment', 'placement', 'milestone', 'reading', 'own_goal', 'referral', 'company', 'staff_training')
          cross join counted_in_report c
             on c.what in ('end', 'placement', 'milestone', 'referral', 'who-5', 'statements', 'goal', 'agreement', 'training')
            and c.row_id = case j.tab when 'milestone' then (select m.fact from milestone m where m.id = j.row_id)
                                      else j.row_id end
           join frozen_report f
             on f.span = 'quarter' and c.on_day between f.first_day and f.last_day and f.number < i.first_number
          union all
         select c.what, c.row_id
           from data_import i
          cross join journal j on j.audit_id = i.audit_id and j.op = 'i' and j.tab = 'placement'
          cross join counted_in_report c
             on c.what = 'mark' and c.row_id > j.row_id || ':' and c.row_id < j.row_id || ';'
           join frozen_report f
             on f.span = 'quarter' and c.on_day between f.first_day and f.last_day and f.number < i.first_number);
